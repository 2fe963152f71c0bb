#include "headerbar.h"

#include "chip.h"
#include "figures.h"
#include "spoken.h"
#include "textlabel.h"
#include "theme.h"
#include "writing.h"

#include <QEvent>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 28;
constexpr double closeGap = 16;    ///< between chips that have a line to themselves
constexpr double leastAlert = 420; ///< below this an alert says too little: good news makes room for it
constexpr double homeShare = 0.3;

/// Puts widget in the middle of line's height.
void place(QWidget* widget, const QRect& line, int x, int width)
{
    const int height = std::min(line.height(), widget->sizeHint().height());
    widget->setGeometry(x, line.y() + (line.height() - height) / 2, width, height);
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent)
    , m_home(new TextLabel(this))
    , m_listening(new Chip(this))
    , m_reporting(new Chip(this))
    , m_alert(new Chip(this))
    , m_moreAlerts(new Chip(this))
    , m_lock(new LockSign(this))
    , m_clock(new TextLabel(this, TextLabel::Writing::Figures))
    , m_date(new TextLabel(this))
{
    spoken::set(this, QAccessible::Grouping, [] { return spoken::Words{tr("Overview")}; });
    m_date->setColour(theme::Muted);
    connect(m_lock, &LockSign::clicked, this, &HeaderBar::lockPressed);
    m_alert->setPressable();
    connect(m_alert, &Chip::pressed, this, &HeaderBar::alertsPressed);
    m_moreAlerts->setCursor(Qt::PointingHandCursor);
    m_listening->show(); // or it counts as hidden until the wall is shown
    retranslate();
}

void HeaderBar::setScale(const Scale& scale)
{
    m_scale = scale;
    m_home->setFont(scale.font(30, QFont::DemiBold));
    m_clock->setFont(scale.font(34, QFont::DemiBold));
    m_date->setFont(scale.font(22));
    m_lock->setScale(scale);
    for (Chip* chip : {m_listening, m_reporting, m_alert, m_moreAlerts})
        chip->setScale(scale);
    arrange();
}

void HeaderBar::setLines(int lines)
{
    m_lines = lines;
    arrange();
}

void HeaderBar::setFigures(const HeaderFigures& figures)
{
    m_figures = figures;
    retranslate();
    arrange();
}

void HeaderBar::setLock(LockSign::State state)
{
    m_lock->setState(state);
    arrange();
}

void HeaderBar::retranslate()
{
    m_home->setText(m_figures.homeName.isEmpty() ? tr("Home energy") : m_figures.homeName);
    showListening();
    showReporting();
    showAlerts();
    m_clock->setText(figures::formatClock(m_figures.now.time(), locale()));
    m_date->setText(locale().toString(
        m_figures.now.date(),
        tr("ddd d MMM", "the date on the wall, in the letters of Qt's date formats: \"Sun 22 Nov\"")));
}

void HeaderBar::showListening()
{
    const Listening& listening = m_figures.listening;
    m_listening->setLook(listening.open ? Tone::Good : Tone::Bad, listening.open ? theme::Good : theme::Bad);
    // An IPv6 address is told from its port by brackets.
    const QString address =
        listening.address.contains(u':') ? u'[' + listening.address + u']' : listening.address;
    m_listening->setText(listening.open ? tr("Listening on %1:%2").arg(address).arg(listening.port)
                                        : tr("Nobody is listening"));
}

void HeaderBar::showReporting()
{
    m_reporting->setVisible(m_figures.known > 0);
    if (m_figures.known == 1)
        m_reporting->setText(m_figures.reporting ? tr("The sensor is reporting")
                                                 : tr("The sensor is silent"));
    else
        m_reporting->setText(
            tr("%1 of %2 sensors reporting")
                .arg(locale().toString(m_figures.reporting), locale().toString(m_figures.known)));
}

void HeaderBar::showAlerts()
{
    const QList<Alert>& alerts = m_figures.alerts;
    m_alert->setVisible(!alerts.isEmpty());
    m_moreAlerts->setVisible(alerts.size() > 1);
    if (alerts.isEmpty())
        return;
    const Alert& first = alerts.first();
    const bool isNews = first.text != m_alert->text();
    m_alert->setText(first.text);
    if (isNews)
        spoken::announce(m_alert);
    m_alert->setLook(first.tone, toneColour(first.tone, theme::Muted));
    if (alerts.size() < 2)
        return;
    QStringList others;
    for (const Alert& alert : alerts.mid(1))
        others << alert.text;
    m_moreAlerts->setText(u'+' + locale().toString(others.size()));
    m_moreAlerts->setLook(alerts[1].tone, {});
    m_moreAlerts->setToolTip(theme::plainToolTip(others.join(u'\n')));
}

QRect HeaderBar::alertsArea() const
{
    QRect area;
    for (const Chip* chip : {m_alert, m_moreAlerts}) {
        if (!chip->isHidden())
            area |= chip->geometry();
    }
    return area;
}

void HeaderBar::arrange()
{
    const int lineHeight = height() / m_lines;
    const QRect first(0, 0, width(), lineHeight);
    arrangeClock(first);
    const int space = m_scale.px(gap);
    const int homeRoom = m_lines > 1 ? chipsEnd() - space : static_cast<int>(width() * homeShare);
    place(m_home, first, 0, std::clamp(m_home->sizeHint().width(), 0, std::max(0, homeRoom)));
    const int homeEnd = m_home->geometry().right() + 1;
    arrangeChips(m_lines > 1 ? QRect(0, height() - lineHeight, width(), lineHeight)
                             : QRect(homeEnd + space, 0, chipsEnd() - homeEnd - 2 * space, lineHeight));
    writing::mirrorChildren(*this);
}

void HeaderBar::arrangeClock(const QRect& line)
{
    const int dateWidth = m_date->sizeHint().width();
    const int clockWidth = m_clock->sizeHint().width();
    place(m_date, line, line.width() - dateWidth, dateWidth);
    place(m_clock, line, m_date->x() - m_scale.px(gap) - clockWidth, clockWidth);
    const int lockWidth = m_lock->sizeHint().width();
    place(m_lock, line, m_clock->x() - m_scale.px(gap) - lockWidth, lockWidth);
}

/// Where the room for all else ends.
int HeaderBar::chipsEnd() const
{
    return m_lock->isHidden() ? m_clock->x() : m_lock->x();
}

void HeaderBar::arrangeChips(const QRect& line)
{
    const int space = m_scale.px(m_lines > 1 ? closeGap : gap);
    const std::array<Chip*, 4> chips{m_listening, m_reporting, m_alert, m_moreAlerts};
    std::array<int, 4> widths{};
    int needed = -space;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        widths[i] = chips[i]->isHidden() ? 0 : chips[i]->sizeHint().width();
        needed += widths[i] > 0 ? widths[i] + space : 0;
    }
    // Where room is short, what is as it should be is left out, and then the alert is cut: a press tells all
    // of it.
    const int cuttable = widths[2] - std::min(widths[2], m_scale.px(leastAlert));
    for (std::size_t i = m_figures.listening.open ? 0 : 1; i < 2 && needed - cuttable > line.width(); ++i) {
        if (const int spared = std::exchange(widths[i], 0); spared > 0)
            needed -= spared + space;
    }
    widths[2] -= std::clamp(needed - line.width(), 0, widths[2]);
    int x = line.x();
    for (std::size_t i = 0; i < chips.size(); ++i) {
        place(chips[i], line, x, widths[i]);
        x += widths[i] > 0 ? widths[i] + space : 0;
    }
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isReworded = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (isReworded)
        retranslate();
    if (isReworded || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void HeaderBar::resizeEvent(QResizeEvent*)
{
    arrange();
}

} // namespace hems
