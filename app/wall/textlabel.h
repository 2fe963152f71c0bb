#pragma once

#include "theme.h"

#include <QLabel>

namespace hems {

/// Plain text in one line, or with setWordWrap() in as many as it takes: elided where it does not fit, and
/// then told in full by its tool tip. Never takes its text as HTML, whoever wrote it.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    /// Figures: digits of equal width, so that a changing number stands still. BigFigures: these with the
    /// room above and below that digits need, and no more.
    enum class Writing { Text, Figures, BigFigures };

    explicit TextLabel(QWidget* parent, Writing writing = Writing::Text);

    void setColour(theme::Colour colour);
    /// The text as it stands at the present width.
    QString shownText() const;
    /// From the upper end of sizeHint() to the line that the letters stand on.
    int baseline() const;
    /// The width and height that the whole text takes.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOf(const QString& text) const;
    /// Nothing is left out but what stands past the last line that there is room for.
    QStringList shownLines() const;
    QStringList linesFor(int width) const;
    QString elided(const QString& line) const;
    void drawLine(QPainter& painter, const QString& line, double top) const;

    Writing m_writing;
    theme::Colour m_colour = theme::Text;
};

} // namespace hems
