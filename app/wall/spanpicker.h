#pragma once

#include "linespan.h"
#include "scale.h"

#include <QWidget>

#include <array>

class QButtonGroup;

namespace hems {

class SpanButton;

/// The segments that tell how much of the past the line shows, and by which the owner chooses: each as large
/// as a finger at least, and reached by Tab and the arrow keys.
class SpanPicker : public QWidget {
    Q_OBJECT

public:
    explicit SpanPicker(QWidget* parent);

    void setScale(const Scale& scale);
    void setSpan(LineSpan span);
    LineSpan span() const { return m_span; }
    QSize sizeHint() const override;

    /// A finger's width, px.
    static constexpr int kLeastTouchPx = 44;

signals:
    /// By the owner, not by setSpan().
    void chosen(hems::LineSpan span);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();

    LineSpan m_span = LineSpan::QuarterHour;
    QButtonGroup* m_group;
    std::array<SpanButton*, kLineSpans.size()> m_buttons{};
};

} // namespace hems
