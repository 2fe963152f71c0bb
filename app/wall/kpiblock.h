#pragma once

#include "scale.h"
#include "wallfigures.h"

#include <QFont>
#include <QWidget>

#include <limits>
#include <optional>

namespace hems {

class TextLabel;

/// One figure of the day: what it is, how much, a note and, where not all was measured, how much was. What is
/// too long for one line below the figure is written over two.
class KpiBlock : public QWidget {
    Q_OBJECT

public:
    explicit KpiBlock(QWidget* parent);

    void setScale(const Scale& scale);
    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// How large the value can be written in so much room, px.
    int valuePxIn(int width) const;
    /// Whether its label, note and proof are whole in so much room, each in two lines at most and no word in
    /// two.
    bool isWholeIn(int width) const;
    /// How many lines the label takes in so much room.
    int labelLinesIn(int width) const;
    /// Its label gets so many lines: values side by side stand on one line.
    void setLabelLines(int lines);
    /// It is written no larger: values side by side are of one size.
    void setMostValuePx(int px);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A text of one line or two.
    struct Words {
        QString text;
        TextLabel* first;
        TextLabel* second;
    };
    /// How it is written in a room.
    struct Fitted {
        QFont font;
        QString first;
        QString second;
    };

    Words makeWords();
    Fitted fitted(const QString& text, int width) const;
    static Fitted inTwoLines(const QString& text, const QFont& font, int width);
    void write(const Words& words);
    void fitValue();
    int lineHeight(const QFont& font) const;
    int place(const Words& words, int y, std::optional<int> lineHeight = {});
    void arrange();

    Scale m_scale;
    int m_mostValuePx = std::numeric_limits<int>::max();
    int m_labelLines = 1;
    Words m_label;
    TextLabel* m_value;
    Words m_note;
    Words m_proof;
};

} // namespace hems
