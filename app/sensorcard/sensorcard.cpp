#include "sensorcard.h"

#include "behindlock.h"
#include "cardchart.h"
#include "commandlines.h"
#include "kpiblock.h"
#include "modelstanding.h"
#include "powerfigure.h"
#include "sensormodel.h"
#include "spoken.h"
#include "textlabel.h"
#include "toggleswitch.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace hems {

namespace {

// In px of the design.
constexpr double kWidth = 900;
constexpr double kHeight = 680;
constexpr double kPad = 32;
constexpr double kGap = 18;
constexpr double kTitle = 30;
constexpr double kState = 20;
constexpr double kButton = 18;
constexpr int kLeastButton = 44;  // px: for a finger
constexpr int kLeastHeight = 420; // px: what is for a finger leaves the chart some room
constexpr int kKpis = 3;

} // namespace

SensorCard::SensorCard(SensorId id, const QTimeZone& zone, QWidget* parent)
    : Overlay(parent)
    , m_id(id)
    , m_title(new TextLabel(panel()))
    , m_state(new TextLabel(panel()))
    , m_power(new PowerFigure(panel()))
    , m_switch(new ToggleSwitch(panel()))
    , m_spans(new QButtonGroup(this))
    , m_chart(new CardChart(zone, panel()))
    , m_commands(new CommandLines(panel()))
    , m_buttons(new QDialogButtonBox(panel()))
{
    spoken::set(this, QAccessible::Dialog, [this] { return spoken::Words{m_titleText, {}, m_status}; });
    m_chart->setColour(theme::sensorColour(id));
    for (int i = 0; i < kKpis; ++i)
        m_kpis.append(new KpiBlock(panel()));
    behindlock::setSubject(m_switch, id);
    connect(m_switch, &ToggleSwitch::switchRequested, this,
            [this](Wanted wanted) { emit switchRequested(m_id, wanted); });
    makeSpans();
    makeButtons();
    layOut();
    retranslate();
}

void SensorCard::makeSpans()
{
    for (const CardSpan span : {CardSpan::Hour, CardSpan::Today}) {
        auto* button = m_buttons->addButton(QString(), QDialogButtonBox::ResetRole);
        button->setCheckable(true);
        button->setChecked(span == m_span);
        button->setAutoDefault(false);
        m_spans->addButton(button, static_cast<int>(span));
    }
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int id) {
        m_span = static_cast<CardSpan>(id);
        m_chart->clear();
        emit spanChosen(m_span);
    });
}

void SensorCard::makeButtons()
{
    m_rename = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    behindlock::mark(m_rename);
    m_history = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_close = m_buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_rename, m_history, m_close})
        button->setAutoDefault(false);
    connect(m_rename, &QPushButton::clicked, this, [this] { emit renameAsked(m_id); });
    connect(m_history, &QPushButton::clicked, this, [this] { emit historyAsked(m_id); });
    connect(m_close, &QPushButton::clicked, this, &SensorCard::closed);
}

void SensorCard::layOut()
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_switch);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_power, 0, Qt::AlignBottom);
    figures->addStretch(1);
    for (KpiBlock* kpi : std::as_const(m_kpis))
        figures->addWidget(kpi);
    auto* layout = new QVBoxLayout(panel());
    layout->addLayout(head);
    layout->addWidget(m_state);
    layout->addLayout(figures);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_commands);
    layout->addWidget(m_buttons);
    m_rows = {head, figures, layout};
}

void SensorCard::arrange()
{
    const int pad = scale().px(kPad);
    m_rows.last()->setContentsMargins(pad, pad, pad, pad);
    for (QBoxLayout* row : std::as_const(m_rows))
        row->setSpacing(scale().px(kGap));
    m_rows[1]->setSpacing(2 * scale().px(kGap));
    m_title->setFont(scale().font(kTitle, QFont::DemiBold));
    m_state->setFont(scale().font(kState));
    m_power->setScale(scale());
    m_switch->setUnit(scale().unit);
    m_chart->setScale(scale());
    m_commands->setScale(scale());
    for (KpiBlock* kpi : std::as_const(m_kpis)) {
        kpi->setScale(scale());
        kpi->setMinimumSize(kpi->sizeHint());
    }
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setFont(scale().font(kButton));
        button->setMinimumHeight(kLeastButton);
    }
    placePanel({kWidth, kHeight}, {m_buttons->sizeHint().width() + 2 * pad, kLeastHeight});
}

void SensorCard::retranslate()
{
    m_spans->button(static_cast<int>(CardSpan::Hour))->setText(tr("Last hour"));
    m_spans->button(static_cast<int>(CardSpan::Today))->setText(tr("Today"));
    m_rename->setText(tr("&Rename…"));
    m_history->setText(tr("&History…"));
    m_close->setText(tr("Close"));
    tellState();
}

void SensorCard::tellState()
{
    m_state->setText(m_status);
    m_state->setColour(toneColour(m_tone, theme::Muted));
    const QString name = tr("Switch of %1").arg(m_titleText);
    if (m_switch->accessibleName() != name) // each time is an event to screen readers
        m_switch->setAccessibleName(name);
    if (m_switch->accessibleDescription() != m_status)
        m_switch->setAccessibleDescription(m_status);
}

void SensorCard::showSensor(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    const SensorStanding now = standing::words(model, row);
    m_switch->setState(model.shownWanted(row), standing::look(now));
    m_power->setPower(powerText(live.milliwatts(model.steadyMs())));
    m_titleText = live.title();
    m_title->setText(m_titleText);
    m_status = SwitchStatusText::words(now);
    m_tone = SwitchStatusText::tone(now);
    tellState();
}

void SensorCard::showFigures(const CardFigures& figures)
{
    for (qsizetype i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i]->setVisible(i < figures.kpis.size());
        m_kpis[i]->setKpi(figures.kpis.value(i));
        m_kpis[i]->setMinimumSize(m_kpis[i]->sizeHint());
    }
    m_commands->setCommands(figures.commands);
}

void SensorCard::showPicture(const HistoryPicture& picture)
{
    m_chart->setPicture(picture);
}

QList<QWidget*> SensorCard::stops() const
{
    QList<QWidget*> stops{m_switch};
    for (QAbstractButton* button : m_spans->buttons())
        stops.append(button);
    for (QPushButton* button : {m_rename, m_history, m_close})
        stops.append(button);
    return stops;
}

void SensorCard::changeEvent(QEvent* event)
{
    Overlay::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        m_chart->setColour(theme::sensorColour(m_id));
}

} // namespace hems
