#include "limitspanel.h"

#include "colourlabel.h"
#include "connectiontexts.h"
#include "pollsession.h"

#include <QEvent>
#include <QGridLayout>

namespace hems {

namespace {

theme::ColourLabel* addLabel(QGridLayout* grid, int row, int column, theme::Colour colour)
{
    auto* label = new theme::ColourLabel(colour);
    label->setWordWrap(column == 0);
    grid->addWidget(label, row, column,
                    column == 0 ? Qt::Alignment(Qt::AlignVCenter) : Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

LimitsPanel::LimitsPanel(const ServerConfig& config, QWidget* parent)
    : QWidget(parent)
    , m_config(config)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    m_heading = {addLabel(grid, 0, 0, theme::Text), addLabel(grid, 0, 1, theme::Muted),
                 addLabel(grid, 0, 2, theme::Muted)};
    m_heading.name->setFont(theme::font(15, QFont::DemiBold));
    int line = 0;
    for (Row& row : m_rows) {
        ++line;
        row = {addLabel(grid, line, 0, theme::Muted), addLabel(grid, line, 1, theme::Text),
               addLabel(grid, line, 2, theme::Text)};
    }
    grid->setRowStretch(LimitCount + 1, 1);
    retranslate();
}

void LimitsPanel::showCounts(const LimitCounts& counts)
{
    if (m_counts == counts)
        return;
    m_counts = counts;
    fillCounts();
}

void LimitsPanel::fillCounts()
{
    const std::array<qint64, LimitCount> counts{m_counts.connections,  m_counts.sensors, m_counts.slowed,
                                                m_counts.firstMessage, m_counts.idle,    m_counts.unsent,
                                                m_counts.garbage};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        theme::ColourLabel* label = m_rows[i].count;
        label->setText(locale().toString(counts[i]));
        label->setColour(counts[i] > 0 ? theme::Warning : theme::Muted);
    }
}

void LimitsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LimitsPanel::word(Limit limit, const QString& name, const QString& value, const QString& help)
{
    const Row& row = m_rows[limit];
    row.name->setText(name);
    row.value->setText(value);
    for (QLabel* label : std::initializer_list<QLabel*>{row.name, row.value, row.count})
        label->setToolTip(theme::plainToolTip(help));
}

QString LimitsPanel::rateText(int perSecond) const
{
    return perSecond == 0 ? tr("no limit") : locale().toString(perSecond);
}

void LimitsPanel::retranslate()
{
    m_heading.name->setText(tr("Limits"));
    m_heading.value->setText(tr("At most"));
    m_heading.count->setText(tr("Turned away"));
    word(Connections, tr("Connections at once"), locale().toString(m_config.maxConnections),
         tr("One more is closed at once. Set with --max-connections."));
    word(Sensors, tr("Sensors in this home"), locale().toString(m_config.maxSensors),
         tr("A new sensor beyond is refused. Set with --max-sensors."));
    word(Rate, tr("Messages a second on a connection"), rateText(m_config.maxRateNetwork),
         tr("What comes faster is read later; nothing is lost. Counted: how often a connection had to be "
            "slowed. "
            "Programs on this computer: %1. Set with --max-rate.")
             .arg(rateText(m_config.maxRateLoopback)));
    word(FirstMessage, tr("Wait for a first message"),
         connectiontexts::duration(m_config.firstMessageLimit.count(), locale()),
         tr("A connection that says nothing is closed."));
    word(Idle, tr("Silence"), connectiontexts::duration(m_config.idleLimit.count(), locale()),
         tr("A connection that has been silent for so long is closed. Its sensor may connect again."));
    word(Unsent, tr("Answers that are not read"),
         locale().formattedDataSize(m_config.maxUnsentBytes, 0, QLocale::DataSizeTraditionalFormat),
         tr("A connection that does not read its answers is closed."));
    word(Garbage, tr("Bad messages in a row"), locale().toString(PollSession::kMaxGarbageInARow),
         tr("What does not speak like a sensor is closed: a web browser, for example."));
    fillCounts();
}

} // namespace hems
