#include "pagedots.h"

#include "pagebutton.h"
#include "scale.h"
#include "spoken.h"
#include "theme.h"
#include "toggleswitch.h"
#include "writing.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hems {

namespace {
// In px of the design.
constexpr double kTextPx = 16;
constexpr double kTextGap = 8;
constexpr double kDotStep = 30;
} // namespace

PageDots::PageDots(QWidget* parent)
    : QWidget(parent)
{
    spoken::set(this, QAccessible::Grouping, [this] { return spoken::Words{tr("Pages"), words(m_page)}; });
    hide();
}

void PageDots::place(const QRect& area, double stripHeight, double unit)
{
    m_area = area;
    m_stripHeight = stripHeight;
    m_unit = unit;
    arrange();
}

void PageDots::setPages(int pages, int page)
{
    const bool areAsMany = pages == m_pages;
    m_pages = pages;
    m_page = page;
    setVisible(pages > 1);
    if (areAsMany)
        showPage();
    else
        arrange();
}

QString PageDots::words(int page) const
{
    if (m_pages <= 1)
        return {};
    return tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(m_pages));
}

QRectF PageDots::strip() const
{
    return {0, height() - m_stripHeight, double(width()), m_stripHeight};
}

int PageDots::touchPx() const
{
    return std::max(ToggleSwitch::kLeastTouchPx, qRound(kDotStep * m_unit));
}

bool PageDots::showsDots() const
{
    return m_pages * touchPx() <= m_area.width();
}

QFont PageDots::textFont() const
{
    return Scale{m_unit}.font(kTextPx, QFont::Medium);
}

/// Of the longest that the text gets.
int PageDots::textWidth() const
{
    return static_cast<int>(
        std::ceil(QFontMetricsF(textFont()).horizontalAdvance(words(m_pages - 1)) + 2 * kTextGap * m_unit));
}

void PageDots::arrange()
{
    if (m_pages <= 1 || m_area.isEmpty())
        return;
    makeButtons();
    const int touch = touchPx();
    const int between = m_hasDots ? 0 : textWidth();
    const int all = touch * static_cast<int>(m_buttons.size()) + between;
    const int tall = std::max(ToggleSwitch::kLeastTouchPx, static_cast<int>(std::ceil(m_stripHeight)));
    setGeometry(m_area.x() + (m_area.width() - all) / 2, m_area.bottom() + 1 - tall, all, tall);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const int at = static_cast<int>(i);
        m_buttons[i]->setLook(m_unit, strip().center().y());
        m_buttons[i]->setGeometry(at * touch + (at > 0 ? between : 0), 0, touch, tall);
    }
    writing::mirrorChildren(*this);
    showPage();
}

void PageDots::makeButtons()
{
    const bool hasDots = showsDots();
    const std::size_t count = hasDots ? static_cast<std::size_t>(m_pages) : 2;
    if (hasDots == m_hasDots && count == m_buttons.size())
        return;
    for (PageButton* old : m_buttons) {
        old->hide();
        old->deleteLater(); // it may be the one whose click is being answered
    }
    m_buttons.clear();
    m_hasDots = hasDots;
    if (hasDots)
        makeDots();
    else
        makeArrows();
    for (PageButton* button : m_buttons)
        button->show();
}

void PageDots::makeDots()
{
    for (int page = 0; page < m_pages; ++page) {
        auto* dot = new PageButton(PageButton::Sign::Dot, this);
        connect(dot, &PageButton::clicked, this, [this, page] {
            showPage(); // a click alone would take the mark off the page that is shown
            emit pageChosen(page);
        });
        m_buttons.push_back(dot);
    }
}

void PageDots::makeArrows()
{
    for (const auto& [sign, step] :
         {std::pair{PageButton::Sign::Back, -1}, std::pair{PageButton::Sign::On, 1}}) {
        auto* arrow = new PageButton(sign, this);
        connect(arrow, &PageButton::clicked, this,
                [this, by = step] { emit pageChosen((m_page + m_pages + by) % m_pages); });
        m_buttons.push_back(arrow);
    }
}

/// Marks the page that is shown; the keyboard goes with it.
void PageDots::showPage()
{
    update();
    if (!m_hasDots) {
        if (m_buttons.size() == 2) {
            m_buttons[0]->setAccessibleName(tr("Previous page"));
            m_buttons[1]->setAccessibleName(tr("Next page"));
        }
        return;
    }
    const QWidget* focused = focusWidget();
    const bool hasFocus = focused && focused->hasFocus();
    for (int page = 0; page < static_cast<int>(m_buttons.size()); ++page) {
        PageButton* dot = m_buttons[static_cast<std::size_t>(page)];
        dot->setAccessibleName(words(page));
        dot->setChecked(page == m_page);
        dot->setFocusPolicy(page == m_page ? Qt::TabFocus : Qt::NoFocus);
        if (hasFocus && page == m_page)
            dot->setFocus(Qt::OtherFocusReason);
    }
}

void PageDots::paintEvent(QPaintEvent*)
{
    if (m_hasDots)
        return;
    QPainter painter(this);
    painter.setFont(textFont());
    painter.setPen(theme::Muted);
    painter.drawText(strip(), Qt::AlignCenter, words(m_page));
}

void PageDots::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace hems
