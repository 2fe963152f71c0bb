#include "historyview.h"

#include "chartcard.h"
#include "historychart.h"
#include "historysummary.h"
#include "historytexts.h"
#include "loadranking.h"
#include "textlabel.h"
#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kReasonsDelay = 150ms; ///< whoever moves on does not want to know
constexpr qint64 kMostFollowMs = 15'000;
constexpr qint64 kLeastFollowMs = 1'000;
constexpr qint64 kFollowSteps = 2'000; ///< in what is shown

bool isShortcut(const QKeyEvent& event, Period* period)
{
    const int number = event.key() - Qt::Key_1;
    *period = static_cast<Period>(number);
    return event.modifiers() & Qt::ControlModifier && number >= 0 && number < static_cast<int>(Period::Free);
}

} // namespace

HistoryView::HistoryView(const QTimeZone& zone, Clock utcNow, QWidget* parent)
    : QDialog(parent)
    , m_zone(zone)
    , m_utcNow(std::move(utcNow))
    , m_navigator(zone, locale().firstDayOfWeek(), m_utcNow())
    , m_controls(new HistoryControls(this))
    , m_heading(new TextLabel(this, TextLabel::Writing::Figures))
    , m_chart(new HistoryChart)
    , m_chartCard(new ChartCard(m_chart, this))
    , m_summary(new HistorySummary(this))
    , m_notice(new TextLabel(this))
    , m_followTimer(this)
    , m_reasonsTimer(this)
{
    m_chart->setZone(zone);
    m_heading->setWordWrap(true);
    m_notice->setWordWrap(true);
    m_followTimer.callOnTimeout(this, &HistoryView::follow);
    m_reasonsTimer.setSingleShot(true);
    m_reasonsTimer.setInterval(kReasonsDelay);
    m_reasonsTimer.callOnTimeout(this, &HistoryView::askReasons);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    layOut();
    connectControls();
    connectChart();
    retranslate();
    m_chart->setFocus();
}

void HistoryView::layOut()
{
    auto* cards = new QHBoxLayout;
    cards->addWidget(m_chartCard, 31);
    cards->addWidget(m_summary, 12);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_controls);
    all->addWidget(m_heading);
    all->addLayout(cards, 1);
    all->addWidget(m_notice);
}

void HistoryView::connectControls()
{
    connect(m_controls, &HistoryControls::subjectChosen, this, [this] { showSubject(subject()); });
    connect(m_controls, &HistoryControls::comparisonChosen, this, [this] {
        m_oldestOfUse = m_asked + 1;
        moved();
    });
    connect(m_controls, &HistoryControls::periodChosen, this, [this](Period period) {
        m_navigator.choose(period, m_utcNow());
        moved();
    });
    connect(m_controls, &HistoryControls::stepAsked, this, [this](int steps) {
        m_navigator.step(steps, m_utcNow());
        moved();
    });
    connect(m_controls, &HistoryControls::todayAsked, this, [this] {
        m_navigator.today(m_utcNow());
        moved();
    });
    connect(m_controls, &HistoryControls::savingAsked, this, &HistoryView::savingAsked);
    connect(m_summary, &HistorySummary::homeAsked, this, [this] { showSubject({}); });
    connect(m_summary, &HistorySummary::sensorChosen, this, [this](SensorId id) {
        showSubject({HistorySubject::Kind::Sensor, id, {}});
    });
}

void HistoryView::connectChart()
{
    connect(m_chart, &HistoryChart::rangeChosen, this, [this](TimeRange range) {
        m_navigator.show(range, m_utcNow());
        moved();
    });
    connect(m_chart, &HistoryChart::zoomAsked, this, [this](double factor, qint64 aroundMs) {
        m_navigator.zoom(factor, aroundMs, m_utcNow());
        moved();
    });
    connect(m_chart, &HistoryChart::panAsked, this, [this](qint64 ms) {
        m_navigator.pan(ms, m_utcNow());
        moved();
    });
    connect(m_chart, &HistoryChart::barChosen, this, &HistoryView::select);
    connect(m_chart, &HistoryChart::barEntered, this, &HistoryView::enter);
}

// Of a room it may be another sum now.
void HistoryView::setSubjects(const QList<HistorySubject>& subjects)
{
    const HistorySubject before = subject();
    m_titles.clear();
    for (const HistorySubject& each : subjects) {
        if (each.isSensor())
            m_titles.insert(each.sensor, each.title);
    }
    m_controls->setSubjects(subjects);
    if (!subject().isSame(before) || subject().isRoom())
        showSubject(subject());
}

void HistoryView::showSubject(const HistorySubject& wanted)
{
    m_controls->choose(wanted);
    m_oldestOfUse = m_asked + 1;
    colourChart();
    m_summary->setHasLoads(!subject().isSensor());
    m_summary->clearRanking();
    wordNotice();
    ask();
}

// What was chosen within the old stretch may not be in the new one.
void HistoryView::moved()
{
    const TimeRange chosen = m_chart->selected();
    if (chosen.fromMs >= range().toMs || chosen.toMs <= range().fromMs)
        m_chart->select({});
    m_chart->setRange(range());
    m_controls->showPeriod(m_navigator.period(), m_navigator.isFollowing());
    m_followTimer.setInterval(
        static_cast<int>(std::clamp(range().ms() / kFollowSteps, kLeastFollowMs, kMostFollowMs)));
    m_heading->setText(heading());
    ask();
}

void HistoryView::ask()
{
    if (!isVisible())
        return;
    const qint64 nowMs = m_utcNow();
    HistoryOrder order;
    order.number = ++m_asked;
    order.whose = subject().whose();
    order.shown = range();
    order.compared = m_navigator.compared(m_controls->comparison());
    order.summed = summed();
    order.summedAgainst = otherOf(summed(), nowMs);
    order.zone = m_zone;
    order.nowMs = nowMs;
    emit pictureAsked(order);
}

TimeRange HistoryView::summed() const
{
    return m_chart->selected().ms() > 0 ? m_chart->selected() : range();
}

TimeRange HistoryView::otherOf(TimeRange row, qint64 nowMs) const
{
    const TimeRange compared = m_navigator.compared(m_controls->comparison());
    return history::otherOf(row, range(), compared, nowMs, m_zone);
}

void HistoryView::showPicture(const HistoryPicture& picture)
{
    const quint64 number = picture.order.number;
    if (number < m_oldestOfUse || number <= m_picture.order.number)
        return;
    m_picture = picture;
    m_chart->setPicture(picture);
    if (!picture.failure.isEmpty())
        showNotice(picture.failure, true);
    if (number != m_asked)
        return; // moved on: the figures follow with the newest answer
    showFigures();
    if (!subject().isSensor())
        m_reasonsTimer.start();
}

void HistoryView::showFigures()
{
    const HistoryTexts texts(m_zone, locale());
    const HistoryOrder& order = m_picture.order;
    HistorySummary::Figures figures;
    const bool isBar = order.summed == m_chart->selected();
    figures.title = isBar ? texts.row(order.summed, m_picture.barLength) : heading();
    figures.total = m_picture.total;
    figures.elapsedMs = history::elapsed(order.summed, order.nowMs).ms();
    figures.isCompared = order.summedAgainst.ms() > 0;
    figures.other = m_picture.otherTotal;
    figures.against = textOf(order.summedAgainst);
    figures.zone = m_zone;
    const auto [first, last] = TimeAxis::within(m_picture.points, &HistoryPoint::slot, order.summed);
    for (const HistoryPoint& point : m_picture.points.sliced(first, last - first)) {
        if (point.isKnown() && point.greatestWatts > (figures.peak ? figures.peak->greatestWatts : 0))
            figures.peak = point;
    }
    m_summary->setFigures(figures);
    m_chart->setAccessibleDescription(m_summary->spoken());
}

QString HistoryView::textOf(TimeRange range) const
{
    const HistoryTexts texts(m_zone, locale());
    for (const Period period : {Period::Day, Period::Month, Period::Year}) {
        if (history::periodAt(period, range.fromMs, m_zone, locale().firstDayOfWeek()) == range)
            return texts.title(period, range);
    }
    return texts.title(Period::Free, range);
}

void HistoryView::askReasons()
{
    if (!isVisible() || subject().isSensor())
        return;
    ReasonsOrder order;
    order.number = ++m_reasonsAsked;
    order.whose = subject().whose();
    order.nowMs = m_utcNow();
    order.row = summed();
    const TimeRange other = otherOf(order.row, order.nowMs);
    order.bases = other.ms() > 0 ? QList{other} : history::usualOf(order.row, order.nowMs, m_zone);
    emit reasonsAsked(order);
}

void HistoryView::showReasons(const Reasons& reasons)
{
    const ReasonsOrder& order = reasons.order;
    if (order.number != m_reasonsAsked || order.row != summed() || order.whose != subject().whose())
        return;
    if (!reasons.failure.isEmpty()) {
        showNotice(reasons.failure, true);
        return;
    }
    const QList<TimeRange>& bases = order.bases;
    const QString against = bases.size() > 1
                                ? tr("the mean of the same time on this weekday over the four weeks before")
                                : textOf(bases.first());
    m_summary->setRanking(LoadRanking::of(reasons), m_titles, against);
}

void HistoryView::follow()
{
    if (!m_navigator.isFollowing() || !isVisible())
        return;
    if (m_navigator.follow(m_utcNow()))
        moved();
    else
        ask();
}

void HistoryView::select(TimeRange row)
{
    m_chart->select(row);
    m_summary->clearRanking();
    ask();
}

void HistoryView::enter(TimeRange row)
{
    m_chart->select({});
    const Period period = m_picture.barLength == RowLength::Month ? Period::Month
                          : m_picture.barLength == RowLength::Day ? Period::Day
                                                                  : Period::Hour;
    if (m_picture.barLength == RowLength::QuarterHour)
        m_navigator.show(row, m_utcNow());
    else
        m_navigator.visit(period, row.fromMs, m_utcNow());
    moved();
}

QString HistoryView::heading() const
{
    const HistoryTexts texts(m_zone, locale());
    return texts.title(m_navigator.period(), range());
}

QImage HistoryView::image() const
{
    return m_chart->image(subject().title + u" · "_s + heading(), m_summary->spoken());
}

void HistoryView::showNotice(const QString& text, bool isFailure)
{
    m_noticeText = text;
    m_isFailure = isFailure;
    wordNotice();
}

void HistoryView::wordNotice()
{
    m_notice->setColour(m_isFailure ? theme::Bad : m_noticeText.isEmpty() ? theme::Idle : theme::Good);
    const QString usual =
        subject().isRoom()
            ? tr("%1 is the sum of the sensors that are in this room now, also for the time before they "
                 "were.")
                  .arg(subject().title)
            : tr("Drag: choose a stretch · Wheel or pinch: zoom · Shift and drag: move · Click a "
                 "bar: why? · Double click: into it · Backspace: back");
    m_notice->setText(m_noticeText.isEmpty() ? usual : m_noticeText);
}

void HistoryView::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_followTimer.start();
    moved();
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    Period period = Period::Day;
    if (isShortcut(*event, &period)) {
        m_navigator.choose(period, m_utcNow());
    } else if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        m_navigator.step(event->key() == Qt::Key_PageUp ? -1 : 1, m_utcNow());
    } else if (event->key() == Qt::Key_Home) {
        m_navigator.today(m_utcNow());
    } else if (event->key() == Qt::Key_Backspace) {
        if (!m_navigator.back())
            return;
    } else {
        QDialog::keyPressEvent(event);
        return;
    }
    moved();
}

void HistoryView::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    rescale();
}

void HistoryView::colourChart()
{
    m_chart->setColour(subject().isSensor() ? theme::sensorColour(subject().sensor) : theme::Accent);
}

void HistoryView::rescale()
{
    colourChart();
    const Scale scale = Scale::forSize(size());
    layout()->setContentsMargins(scale.px(24), scale.px(20), scale.px(24), scale.px(16));
    layout()->setSpacing(scale.px(14));
    layout()->itemAt(2)->layout()->setSpacing(scale.px(20));
    m_heading->setFont(scale.font(30, QFont::DemiBold));
    m_notice->setFont(scale.font(15));
    m_controls->setScale(scale);
    m_chartCard->setScale(scale);
    m_summary->setScale(scale);
}

void HistoryView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) // once the labels, too, are through with it
        QMetaObject::invokeMethod(this, &HistoryView::rescale, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void HistoryView::retranslate()
{
    setWindowTitle(tr("History"));
    if (m_navigator.setFirstDay(locale().firstDayOfWeek(), m_utcNow()))
        moved();
    m_heading->setText(heading());
    wordNotice();
    if (m_picture.order.number > 0)
        showFigures();
}

} // namespace hems
