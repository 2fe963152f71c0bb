#include "historysummary.h"

#include "figures.h"
#include "historytexts.h"
#include "loadlist.h"
#include "textlabel.h"
#include "theme.h"

#include <QPushButton>

#include <cmath>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double kBigSize = 64;
constexpr double kUnitSize = 26;
constexpr double kLineSize = 18;
constexpr double kQuestionSize = 19;
constexpr double kGap = 8;
constexpr double kBlockGap = 22;
constexpr double kLeastChange = 0.005; ///< kWh
constexpr double kWhole = 0.99;        ///< less than this is told of what it is compared with

} // namespace

HistorySummary::HistorySummary(QWidget* parent)
    : Card(parent)
    , m_energy(new TextLabel(this, TextLabel::Writing::BigFigures))
    , m_unit(new TextLabel(this))
    , m_measured(new TextLabel(this, TextLabel::Writing::Figures))
    , m_difference(new TextLabel(this, TextLabel::Writing::Figures))
    , m_compared(new TextLabel(this, TextLabel::Writing::Figures))
    , m_peak(new TextLabel(this, TextLabel::Writing::Figures))
    , m_question(new TextLabel(this))
    , m_measuredAgainst(new TextLabel(this))
    , m_loads(new LoadList(this))
    , m_home(new QPushButton(this))
{
    for (TextLabel* label : {m_unit, m_compared, m_peak, m_measuredAgainst})
        label->setColour(theme::Muted);
    for (TextLabel* label : {m_measured, m_difference, m_compared, m_peak, m_question, m_measuredAgainst})
        label->setWordWrap(true);
    m_home->setCursor(Qt::PointingHandCursor);
    m_home->hide();
    connect(m_loads, &LoadList::sensorChosen, this, &HistorySummary::sensorChosen);
    connect(m_home, &QPushButton::clicked, this, &HistorySummary::homeAsked);
    HistorySummary::retranslate();
}

void HistorySummary::setFigures(const Figures& figures)
{
    m_figures = figures;
    word();
    rearrange();
}

void HistorySummary::setRanking(const LoadRanking& ranking, const QHash<SensorId, QString>& titles,
                                const QString& against)
{
    m_ranking = ranking;
    m_against = against;
    m_hasRanking = true;
    m_loads->setRanking(ranking, titles);
    wordQuestion();
    rearrange();
}

void HistorySummary::clearRanking()
{
    m_hasRanking = false;
    m_loads->clear();
    wordQuestion();
    rearrange();
}

void HistorySummary::setHasLoads(bool has)
{
    m_hasLoads = has;
    m_home->setVisible(!has);
    m_loads->setVisible(has);
    wordQuestion();
    rearrange();
}

void HistorySummary::retranslate()
{
    m_unit->setText(u"kWh"_s);
    m_home->setText(tr("Show the home"));
    word();
    wordQuestion();
}

void HistorySummary::word()
{
    const HistoryTexts texts(m_figures.zone.isValid() ? m_figures.zone : QTimeZone::utc(), locale());
    const bool isKnown = m_figures.total.sum.coveredMs > 0;
    const double energy = m_figures.total.kiloWattHours();
    setTitle(m_figures.title);
    m_energy->setText(isKnown ? figures::formatKiloWattHours(energy, locale()) : QString(figures::Unknown));
    const QString measured = texts.measured(m_figures.total.measured);
    m_measured->setText(m_figures.elapsedMs == 0 ? tr("Not yet begun")
                        : measured.isEmpty()     ? tr("All of it measured")
                                                 : measured);
    m_measured->setColour(measured.isEmpty() ? theme::Muted : theme::Warning);
    wordComparison(texts);
    m_peak->setText(m_figures.peak ? tr("Highest: %1, %2", "power, moment")
                                         .arg(texts.watts(m_figures.peak->greatestWatts),
                                              texts.moment(m_figures.peak->slot))
                                   : QString());
}

void HistorySummary::wordComparison(const HistoryTexts& texts)
{
    const HistoryBar& other = m_figures.other;
    const bool isKnown = m_figures.total.sum.coveredMs > 0 && other.sum.coveredMs > 0;
    if (!m_figures.isCompared || !isKnown) {
        m_difference->setText({});
        m_compared->setText(m_figures.isCompared ? tr("Nothing to compare with: %1").arg(m_figures.against)
                                                 : QString());
        return;
    }
    const double difference = m_figures.total.kiloWattHours() - other.kiloWattHours();
    m_difference->setText(texts.difference(m_figures.total.kiloWattHours(), other.kiloWattHours()));
    m_difference->setColour(std::abs(difference) < kLeastChange ? theme::Muted
                            : difference > 0                    ? theme::Warning
                                                                : theme::Good);
    QString figures = texts.energy(other.sum);
    if (const QString measured = texts.measured(other.measured); other.measured < kWhole)
        figures += u" ("_s + measured + u')';
    m_compared->setText(tr("against %1, %2", "energy, stretch").arg(figures, m_figures.against));
}

void HistorySummary::wordQuestion()
{
    if (!m_hasLoads) {
        m_question->setText(tr("Which loads made the difference?"));
        m_measuredAgainst->setText(tr("The home's history tells."));
        return;
    }
    const double change = m_ranking.difference();
    m_question->setText(!m_hasRanking || std::abs(change) < kLeastChange ? tr("What made the difference?")
                        : change > 0                                     ? tr("Why was this high?")
                                                                         : tr("Why was this low?"));
    m_measuredAgainst->setText(!m_hasRanking               ? QString()
                               : m_ranking.loads.isEmpty() ? tr("No load is known here.")
                                                           : tr("Measured against %1").arg(m_against));
}

QString HistorySummary::spoken() const
{
    QStringList parts{m_figures.title, m_energy->text() + u" kWh"_s, m_measured->text()};
    for (const TextLabel* label : {m_difference, m_compared, m_peak}) {
        if (!label->text().isEmpty())
            parts += label->text();
    }
    return parts.join(u", "_s);
}

int HistorySummary::place(QWidget* widget, int top, int height)
{
    const QRect room = inside();
    widget->setGeometry(room.x(), top, room.width(), height);
    return top + height + scale().px(kGap);
}

void HistorySummary::arrange()
{
    m_energy->setFont(scale().font(kBigSize, QFont::Bold));
    m_unit->setFont(scale().font(kUnitSize));
    for (TextLabel* label : {m_measured, m_difference, m_compared, m_peak, m_measuredAgainst})
        label->setFont(scale().font(kLineSize));
    m_difference->setFont(scale().font(kLineSize, QFont::DemiBold));
    m_question->setFont(scale().font(kQuestionSize, QFont::Medium));
    m_loads->setScale(scale());

    const QRect room = belowTitle();
    int top = room.y() + scale().px(kBlockGap);
    const QSize energy = m_energy->sizeHint();
    m_energy->setGeometry(room.x(), top, energy.width(), energy.height());
    const QSize unit = m_unit->sizeHint();
    m_unit->setGeometry(room.x() + energy.width() + scale().px(kGap),
                        top + m_energy->baseline() - m_unit->baseline(), unit.width(), unit.height());
    top += energy.height() + scale().px(kGap);
    for (TextLabel* label : {m_measured, m_difference, m_compared, m_peak}) {
        label->setVisible(!label->text().isEmpty());
        if (!label->text().isEmpty())
            top = place(label, top, label->heightForWidth(room.width()));
    }
    top += scale().px(kBlockGap);
    for (TextLabel* label : {m_question, m_measuredAgainst})
        top = place(label, top, label->heightForWidth(room.width()));
    if (m_hasLoads) {
        m_loads->setGeometry(room.x() - scale().px(kGap), top, room.width() + 2 * scale().px(kGap),
                             qMax(0, room.bottom() - top));
        return;
    }
    m_home->setFont(scale().font(kLineSize));
    const QSize button = m_home->sizeHint();
    m_home->setGeometry(room.x(), top + scale().px(kGap), button.width(), button.height());
}

} // namespace hems
