#pragma once

#include "scale.h"
#include "wallfigures.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hems {

/// A strip across the top of the wall for what must not be overlooked, such as that nothing is being
/// recorded. Each notice is told whole, the gravest first; those that find no room are counted, and a press
/// asks for all. It hides itself while there is none.
class Banner : public QWidget {
    Q_OBJECT

public:
    /// Whether a screen reader is told at once of what is new.
    enum class Voice { Announces, Silent };

    explicit Banner(QWidget* parent = nullptr, Voice voice = Voice::Announces);

    void setScale(const Scale& scale);
    void setNotices(const QList<Alert>& notices);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Shows as many as fit into a height, one at least, and returns the height that these take.
    int fit(int width, int mostHeight);
    bool showsAll() const;

signals:
    /// The owner wants to read all of them.
    void pressed();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void showFirst(qsizetype count);
    QLabel* makeLine(const QString& text);

    Voice m_voice;
    Scale m_scale;
    QList<Alert> m_notices;
    QVBoxLayout* m_layout;
    QList<QLabel*> m_lines;
    QLabel* m_more = nullptr; ///< how many others there are, where there are any
};

} // namespace hems
