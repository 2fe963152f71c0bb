#include "trafficview.h"

#include "escapedtext.h"
#include "theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

TrafficView::TrafficView(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_sensors(new QComboBox(this))
    , m_pause(new QPushButton(this))
    , m_copy(new QPushButton(this))
    , m_log(new QPlainTextEdit(this))
{
    m_heading->setFont(theme::font(15, QFont::DemiBold));
    m_sensors->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_sensors->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pause->setCheckable(true);
    for (QPushButton* button : {m_pause, m_copy})
        button->setAutoDefault(false); // Return belongs to the find field
    m_log->setReadOnly(true);
    m_log->setUndoRedoEnabled(false);
    m_log->setMaximumBlockCount(kMostLines);
    m_log->setWordWrapMode(QTextOption::WrapAnywhere);
    QFont fixed = theme::font(12);
    fixed.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s});
    m_log->setFont(fixed);
    layOut();
    connect(m_sensors, &QComboBox::currentIndexChanged, this, &TrafficView::changeSensor);
    connect(m_pause, &QPushButton::toggled, this, &TrafficView::setPaused);
    connect(m_copy, &QPushButton::clicked, this, &TrafficView::copy);
    fillSensors();
    retranslate();
}

void TrafficView::layOut()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_heading);
    top->addWidget(m_sensors, 1);
    top->addWidget(m_pause);
    top->addWidget(m_copy);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addLayout(top);
    all->addWidget(m_log, 1);
}

SensorId TrafficView::sensor() const
{
    return m_sensors->currentIndex() < 0 ? -1 : m_sensors->currentData().toInt();
}

void TrafficView::setTitles(const connectiontexts::Titles& titles)
{
    if (m_titles == titles)
        return;
    m_titles = titles;
    fillSensors();
}

void TrafficView::fillSensors()
{
    const SensorId chosen = sensor();
    const QSignalBlocker quiet(m_sensors);
    m_sensors->clear();
    m_sensors->addItem(tr("Choose a sensor"), -1);
    QList<SensorId> ids = m_titles.keys();
    std::sort(ids.begin(), ids.end());
    for (const SensorId id : ids)
        m_sensors->addItem(connectiontexts::sensor(id, m_titles), id);
    chooseSensor(chosen);
}

void TrafficView::chooseSensor(SensorId id)
{
    if (id < 0)
        id = -1;
    if (m_sensors->findData(id) < 0)
        m_sensors->addItem(connectiontexts::sensor(id, m_titles), id);
    m_sensors->setCurrentIndex(m_sensors->findData(id));
}

void TrafficView::changeSensor()
{
    m_held.clear();
    m_log->clear();
    emit sensorChosen(sensor());
}

void TrafficView::showTraffic(const TrafficBatch& batch)
{
    if (batch.sensor != sensor())
        return; // of the one before, still on its way
    QStringList lines;
    for (const TrafficLine& each : batch.lines)
        lines.append(line(each));
    if (batch.leftOut > 0)
        lines.append(tr("… %n more, too many to show", nullptr, static_cast<int>(batch.leftOut)));
    if (!m_pause->isChecked())
        return show(lines);
    m_held += lines;
    if (m_held.size() > kMostLines)
        m_held.remove(0, m_held.size() - kMostLines);
}

QString TrafficView::line(const TrafficLine& line) const
{
    const bool fromSensor = line.direction == TrafficLine::Direction::FromSensor;
    const QTime time = QDateTime::fromMSecsSinceEpoch(line.utcMs, m_zone).time();
    const bool isReply = !fromSensor && line.bytes.endsWith('\n'); // every reply ends so
    QString text = escapedText(isReply ? line.bytes.chopped(1) : line.bytes);
    if (line.size > line.bytes.size())
        text += u'…';
    return time.toString(u"HH:mm:ss.zzz"_s) + (fromSensor ? u" ← "_s : u" → "_s) + text;
}

void TrafficView::show(const QStringList& lines)
{
    if (!lines.isEmpty())
        m_log->appendPlainText(lines.join(u'\n'));
}

void TrafficView::setPaused(bool paused)
{
    if (!paused)
        show(std::exchange(m_held, {}));
    retranslate();
}

// The whole log, or what is selected of it.
void TrafficView::copy()
{
    if (m_log->textCursor().hasSelection())
        m_log->copy();
    else
        QGuiApplication::clipboard()->setText(m_log->toPlainText());
}

void TrafficView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillSensors();
    }
    QWidget::changeEvent(event);
}

void TrafficView::retranslate()
{
    m_heading->setText(tr("Live log"));
    m_log->setAccessibleName(m_heading->text());
    m_pause->setText(m_pause->isChecked() ? tr("Go on") : tr("Pause"));
    m_copy->setText(tr("Copy"));
    m_log->setPlaceholderText(tr("Choose a sensor, or a connection above, to see its messages as they come.\n"
                                 "← what the sensor says\n→ what it is told"));
}

} // namespace hems
