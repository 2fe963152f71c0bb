#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hems {

namespace {

bool isGrowing(const QLayoutItem* item)
{
    return item->expandingDirections() & Qt::Horizontal;
}

/// A widget that may shrink, such as a label of one line, has its least width where a whole line is not
/// enough for it.
int widthOf(const QLayoutItem* item, int most)
{
    return std::max(std::min(item->sizeHint().width(), most), item->minimumSize().width());
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* const item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::gap() const
{
    return spacing() >= 0 ? spacing()
                          : parentWidget()->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing);
}

std::vector<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    std::vector<Line> lines(1);
    for (const auto& item : m_items) {
        if (item->isEmpty() && !item->spacerItem())
            continue; // hidden
        const int own = widthOf(item.get(), width);
        const bool isFirst = lines.back().items.empty();
        if (!isFirst && lines.back().width + gap() + own > width)
            lines.emplace_back();
        Line& line = lines.back();
        line.width += (line.items.empty() ? 0 : gap()) + own;
        const int height = item->hasHeightForWidth() ? item->heightForWidth(own) : item->sizeHint().height();
        line.height = std::max(line.height, height);
        line.items.push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = -gap();
    for (const Line& line : linesFor(width - margins.left() - margins.right()))
        height += line.height + gap();
    return height + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const auto& item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    const Line line = linesFor(QWIDGETSIZE_MAX).front();
    return QSize(line.width, line.height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect room = rect.marginsRemoved(contentsMargins());
    for (const Line& line : linesFor(room.width())) {
        room.setHeight(line.height);
        place(line, room);
        room.moveTop(room.bottom() + 1 + gap());
    }
}

// The last of those that grow takes what a division leaves over.
void FlowLayout::place(const Line& line, const QRect& room) const
{
    auto growing = std::count_if(line.items.begin(), line.items.end(), isGrowing);
    int left = room.width() - line.width;
    int x = room.left();
    for (QLayoutItem* item : line.items) {
        int width = widthOf(item, room.width());
        if (isGrowing(item)) {
            const int more = left / static_cast<int>(growing--);
            width += more;
            left -= more;
        }
        const QRect place(x, room.top(), width, room.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), room, place));
        x += width + gap();
    }
}

} // namespace hems
