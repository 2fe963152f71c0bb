#include "simulatorview.h"

#include "flowlayout.h"
#include "simulatedsensorsmodel.h"
#include "stylesheet.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr std::array kWidths{170, 190, 300, 125, 125}; // the difference takes the rest
constexpr std::array kSpeeds{1.0, 60.0, 3600.0, 0.0};

/// A field with its name before it: a further line takes both.
QWidget* named(QWidget* name, QWidget* field)
{
    auto* both = new QWidget(field->parentWidget());
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins({});
    layout->addWidget(name);
    layout->addWidget(field);
    return both;
}

} // namespace

SimulatorView::SimulatorView(QWidget* parent)
    : QDialog(parent)
    , m_model(new SimulatedSensorsModel(this))
    , m_scenarioLabel(new QLabel(this))
    , m_scenario(new QComboBox(this))
    , m_sensorsLabel(new QLabel(this))
    , m_sensors(new QSpinBox(this))
    , m_speedLabel(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_start(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_note(new QLabel(this))
    , m_table(new QTableView(this))
{
    makeTable();
    m_table->setStyleSheet(theme::cardTableStyleSheet());
    fillScenarios();
    fillSpeeds();
    m_sensors->setRange(1, kMostSensors);
    m_sensors->setValue(SimulatorChoice().sensors);
    layOut();
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &SimulatorView::followScenario);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_running)
            emit stopAsked();
        else
            emit startAsked(choice());
    });
    connect(m_table, &QTableView::clicked, this, &SimulatorView::openFaults);
    connect(m_table, &QTableView::activated, this, &SimulatorView::openFaults);
    setRunning(false);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1080, 640);
}

void SimulatorView::makeTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        header->resizeSection(static_cast<int>(column), kWidths[column]);
}

void SimulatorView::layOut()
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_scenarioLabel->setBuddy(m_scenario);
    m_sensorsLabel->setBuddy(m_sensors);
    m_speedLabel->setBuddy(m_speed);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    auto* top = new FlowLayout;
    top->setSpacing(8);
    for (const auto& [label, field] : std::initializer_list<std::pair<QWidget*, QWidget*>>{
             {m_scenarioLabel, m_scenario}, {m_sensorsLabel, m_sensors}, {m_speedLabel, m_speed}})
        top->addWidget(named(label, field));
    top->addStretch();
    top->addWidget(m_start);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_progress);
    all->addWidget(m_note);
    all->addWidget(m_table, 1);
}

void SimulatorView::fillScenarios()
{
    m_scenario->addItem(QString(), QString());
    for (const QString& name : Scenario::builtIns())
        m_scenario->addItem(name, name);
}

void SimulatorView::fillSpeeds()
{
    for (const double speed : kSpeeds)
        m_speed->addItem(QString(), speed);
}

// A scenario comes with its sensors; fewer or more can still be chosen.
void SimulatorView::followScenario()
{
    const QString name = m_scenario->currentData().toString();
    if (name.isEmpty())
        m_sensors->setValue(SimulatorChoice().sensors);
    else
        m_sensors->setValue(static_cast<int>(Scenario::load(name).scenario.sensors.size()));
    wordNote();
}

SimulatorChoice SimulatorView::choice() const
{
    return {m_scenario->currentData().toString(), m_sensors->value(), m_speed->currentData().toDouble()};
}

void SimulatorView::setChoice(const SimulatorChoice& choice)
{
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(choice.scenario)));
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(choice.speed)));
    m_sensors->setValue(choice.sensors);
}

void SimulatorView::setRunning(bool running)
{
    m_running = running;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_scenario, m_sensors, m_speed})
        widget->setEnabled(!running);
    if (!running)
        m_model->setStates({});
    setProgress(running && choice().speed != 1 ? 0 : 1);
    retranslate();
}

void SimulatorView::setProgress(double part)
{
    m_progress->setValue(qRound(1000 * part));
    m_progress->setVisible(part < 1);
    wordNote();
}

void SimulatorView::openFaults(const QModelIndex& cell)
{
    if (!cell.isValid() || cell.column() != SimulatedSensorsModel::Faults)
        return;
    const SimulatedState& state = m_model->state(cell.row());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const FaultKind& kind : faultKinds()) {
        QAction* action = menu->addAction(faultTitle(kind.fault));
        action->setCheckable(true);
        action->setChecked(state.faults.has(kind.fault));
        connect(action, &QAction::toggled, this,
                [this, id = state.id, fault = kind.fault](bool on) { toggleFault(id, fault, on); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

// The sensor's row may have moved while the menu was open, or be gone.
void SimulatorView::toggleFault(SensorId id, Fault fault, bool on)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->state(row).id != id)
            continue;
        SensorFaults faults = m_model->state(row).faults;
        if (on)
            faults.set(fault);
        else
            faults.clear(fault);
        m_model->setFaults(row, faults);
        emit faultsChosen(id, faults);
    }
}

void SimulatorView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        m_table->setStyleSheet(theme::cardTableStyleSheet());
    QDialog::changeEvent(event);
}

void SimulatorView::retranslate()
{
    setWindowTitle(tr("Simulator"));
    m_table->setAccessibleName(windowTitle());
    m_scenarioLabel->setText(tr("S&cenario:"));
    m_scenario->setItemText(0, tr("A busy home"));
    m_sensorsLabel->setText(tr("&Sensors:"));
    m_speedLabel->setText(tr("S&peed:"));
    const QStringList speeds{tr("Now, in real time"), tr("The past day: an hour a minute"),
                             tr("The past day: an hour a second"), tr("The past day: as fast as it goes")};
    for (int n = 0; n < speeds.size(); ++n)
        m_speed->setItemText(n, speeds[n]);
    m_start->setText(m_running ? tr("S&top") : tr("&Start"));
    m_model->retranslate();
    wordNote();
}

void SimulatorView::wordNote()
{
    if (m_running && !m_progress->isHidden()) {
        m_note->setText(
            tr("Catching up with now: %1 % of the past day are recorded.").arg(m_progress->value() / 10));
        return;
    }
    if (m_running) {
        m_note->setText(tr("Click a sensor's faults to change them. Counted: what the program has recorded "
                           "today. Truly drawn: what the made-up appliance has really used."));
        return;
    }
    const QString name = m_scenario->currentData().toString();
    const QString about = name.isEmpty() ? QString() : Scenario::load(name).scenario.description + u".\n"_s;
    m_note->setText(about + tr("Made-up sensors show what the program does. Their data go into a folder of "
                               "their own, which begins empty each time; your own home goes on being "
                               "recorded meanwhile."));
}

} // namespace hems
