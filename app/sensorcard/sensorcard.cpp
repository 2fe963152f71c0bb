#include "sensorcard.h"

#include "behindlock.h"
#include "card.h"
#include "cardchart.h"
#include "commandlines.h"
#include "kpiblock.h"
#include "powertext.h"
#include "sensormodel.h"
#include "sensortile.h"
#include "spoken.h"
#include "textlabel.h"
#include "toggleswitch.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace hems {

namespace {

// In px of the design.
constexpr double kWidth = 900;
constexpr double kHeight = 680;
constexpr double kPad = 32;
constexpr double kGap = 18;
constexpr double kTitle = 30;
constexpr double kState = 20;
constexpr double kPower = 64;
constexpr double kUnit = 28;
constexpr double kButton = 18;
constexpr int kLeastButton = 44; // px: for a finger
constexpr float kScrim = 0.6F;
constexpr int kKpis = 3;

/// The card itself, on the dimmed wall.
class Panel : public QWidget {
public:
    using QWidget::QWidget;
    void setScale(const Scale& scale) { m_scale = scale; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, rect(), m_scale, theme::CardFill, theme::SwitchOff);
    }

private:
    Scale m_scale;
};

theme::Colour colourOf(StateTone tone)
{
    switch (tone) {
    case StateTone::Good:
        return theme::Good;
    case StateTone::Pending:
        return theme::Warning;
    case StateTone::Bad:
        return theme::Bad;
    case StateTone::Idle:
        break;
    }
    return theme::Muted;
}

} // namespace

SensorCard::SensorCard(SensorId id, const QTimeZone& zone, QWidget* parent)
    : QWidget(parent)
    , m_id(id)
    , m_panel(new Panel(this))
    , m_title(new TextLabel(m_panel))
    , m_state(new TextLabel(m_panel))
    , m_power(new TextLabel(m_panel, TextLabel::Writing::BigFigures))
    , m_unit(new TextLabel(m_panel))
    , m_switch(new ToggleSwitch(m_panel))
    , m_spans(new QButtonGroup(this))
    , m_chart(new CardChart(m_panel))
    , m_commands(new CommandLines(m_panel))
    , m_buttons(new QDialogButtonBox(m_panel))
{
    spoken::set(this, QAccessible::Dialog, [this] { return spoken::Words{m_titleText, {}, m_status}; });
    setFocusPolicy(Qt::StrongFocus);
    m_chart->setZone(zone);
    m_chart->setColour(theme::sensorColour(id));
    m_unit->setColour(theme::Muted);
    for (int i = 0; i < kKpis; ++i)
        m_kpis.append(new KpiBlock(m_panel));
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
    figures->addWidget(m_unit, 0, Qt::AlignBottom);
    figures->addStretch(1);
    for (KpiBlock* kpi : std::as_const(m_kpis))
        figures->addWidget(kpi);
    auto* layout = new QVBoxLayout(m_panel);
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
    m_scale = Scale::forSize(size());
    static_cast<Panel*>(m_panel)->setScale(m_scale);
    const int border = m_scale.px(kGap);
    QRect area(0, 0, std::min(m_scale.px(kWidth), width() - 2 * border),
               std::min(m_scale.px(kHeight), height() - 2 * border));
    area.moveCenter(rect().center());
    const int pad = m_scale.px(kPad);
    m_rows.last()->setContentsMargins(pad, pad, pad, pad);
    for (QBoxLayout* row : std::as_const(m_rows))
        row->setSpacing(m_scale.px(kGap));
    m_rows[1]->setSpacing(2 * m_scale.px(kGap));
    m_title->setFont(m_scale.font(kTitle, QFont::DemiBold));
    m_state->setFont(m_scale.font(kState));
    m_power->setFont(m_scale.font(kPower, QFont::Bold));
    m_unit->setFont(m_scale.font(kUnit, QFont::Medium));
    m_switch->setUnit(m_scale.unit);
    m_chart->setScale(m_scale);
    m_commands->setScale(m_scale);
    for (KpiBlock* kpi : std::as_const(m_kpis)) {
        kpi->setScale(m_scale);
        kpi->setMinimumSize(kpi->sizeHint());
    }
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setFont(m_scale.font(kButton));
        button->setMinimumHeight(kLeastButton);
    }
    m_panel->setGeometry(area);
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
    m_state->setColour(colourOf(m_tone));
    const QString name = tr("Switch of %1").arg(m_titleText);
    if (m_switch->accessibleName() != name) // each time is an event to screen readers
        m_switch->setAccessibleName(name);
    if (m_switch->accessibleDescription() != m_status)
        m_switch->setAccessibleDescription(m_status);
}

void SensorCard::showSensor(const SensorModel& model, int row)
{
    const LiveSensor& live = model.sensor(row);
    const SensorStanding standing = SensorTile::standingOf(model, row);
    m_switch->setState(model.shownWanted(row), SensorTile::lookOf(standing));
    const PowerText power = powerText(live.milliwatts(model.steadyMs()));
    m_power->setText(power.number);
    m_unit->setText(power.unit);
    m_titleText = live.title();
    m_title->setText(m_titleText);
    m_status = SwitchStatusText::words(standing);
    m_tone = SwitchStatusText::tone(standing);
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

// Esc is the window's way out of full screen, too; here it only closes the card.
bool SensorCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SensorCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    // What is behind the card gets no keys.
}

// The focus stays within while the card is there.
bool SensorCard::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops{m_switch};
    for (QAbstractButton* button : m_spans->buttons())
        stops.append(button);
    for (QPushButton* button : {m_rename, m_history, m_close})
        stops.append(button);
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype count = stops.size();
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void SensorCard::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        emit closed();
}

void SensorCard::paintEvent(QPaintEvent*)
{
    QColor scrim = theme::Background;
    scrim.setAlphaF(kScrim);
    QPainter(this).fillRect(rect(), scrim);
}

void SensorCard::resizeEvent(QResizeEvent*)
{
    arrange();
}

void SensorCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange) {
        m_chart->setColour(theme::sensorColour(m_id));
        QMetaObject::invokeMethod(this, &SensorCard::arrange, Qt::QueuedConnection);
    }
}

} // namespace hems
