#include "connectionsview.h"

#include "colourlabel.h"
#include "connectionsmodel.h"
#include "flowlayout.h"
#include "limitspanel.h"
#include "networkdoorpanel.h"
#include "scrollbody.h"
#include "stylesheet.h"
#include "trafficview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>

#include <array>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

// As long as what usually stands in each column; the last one takes the rest.
constexpr std::array kSamples{"192.168.100.100:50000"_L1,
                              "Washing machine"_L1,
                              "22/11/26 22:22"_L1,
                              "999,999"_L1,
                              "<= 999 ms"_L1,
                              "999 bytes"_L1,
                              "999 bytes"_L1,
                              "99 min"_L1,
                              "9,999"_L1};
static_assert(kSamples.size() == ConnectionsModel::LastRefusal);
constexpr int kCellPadding = 26;
constexpr Scale kDoorScale{0.72}; // the wall's words in a window's size

QLabel* makeLabel(QWidget* parent, double size, theme::Colour colour, QFont::Weight weight = QFont::Normal)
{
    auto* label = new theme::ColourLabel(colour, parent);
    label->setFont(theme::font(size, weight));
    return label;
}

/// A rounded panel around what it holds.
class Panel : public QWidget {
public:
    explicit Panel(QWidget* content)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(14, 12, 14, 12);
        layout->addWidget(content);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme::Line);
        painter.setBrush(theme::CardFill);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    }
};

QString fieldStyle()
{
    return uR"(QLineEdit { background: %1; border: 1px solid %2; border-radius: 6px; padding: 5px 8px; }
               QLineEdit:focus { border-color: %3; })"_s.arg(theme::CardFill.name(), theme::Line.name(),
                                                             theme::Accent.name());
}

} // namespace

ConnectionsView::ConnectionsView(const ServerConfig& limits, QWidget* parent)
    : QDialog(parent)
    , m_model(new ConnectionsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(makeLabel(this, 20, theme::Text, QFont::DemiBold))
    , m_summary(makeLabel(this, 14, theme::Muted))
    , m_filter(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_emptyHeading(makeLabel(this, 22, theme::Text, QFont::DemiBold))
    , m_emptyText(makeLabel(this, 15, theme::Muted))
    , m_pages(new QStackedWidget(this))
    , m_door(new NetworkDoorPanel(this))
    , m_doorPlace(makeDoor())
    , m_limits(new LimitsPanel(limits, this))
    , m_traffic(new TrafficView(this))
{
    restyle();
    makeTable();
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_table);
    layOut();
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ConnectionsView::followSelection);
    connect(m_traffic, &TrafficView::sensorChosen, this, &ConnectionsView::sensorWatched);
    retranslate();
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(1280, 720);
}

void ConnectionsView::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setDynamicSortFilter(false); // which would move ten thousand rows one by one
    m_sorted->setSortRole(ConnectionsModel::SortRole);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ConnectionsModel::Since, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    for (std::size_t column = 0; column < kSamples.size(); ++column) {
        const int text = m_table->fontMetrics().horizontalAdvance(kSamples[column]) + kCellPadding;
        const int section = static_cast<int>(column);
        header->resizeSection(section, std::max(text, header->sectionSizeHint(section)));
    }
}

QWidget* ConnectionsView::makeEmptyPage()
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addStretch(2);
    layout->addWidget(m_emptyHeading);
    layout->addSpacing(6);
    layout->addWidget(m_emptyText);
    layout->addStretch(3);
    layout->setContentsMargins(60, 0, 60, 0);
    return new Panel(content);
}

QWidget* ConnectionsView::makeDoor()
{
    m_door->setScale(kDoorScale);
    connect(m_door, &NetworkDoorPanel::openRequested, this, &ConnectionsView::networkDoorRequested);
    auto* place = new Panel(m_door);
    place->hide(); // until it is offered
    return place;
}

void ConnectionsView::layOut()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(300);
    auto* top = new FlowLayout;
    top->setSpacing(12);
    top->addWidget(m_heading);
    top->addWidget(m_summary);
    top->addStretch();
    top->addWidget(m_filter);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(12);
    bottom->addWidget(new Panel(new ScrollBody(m_limits)), 2);
    bottom->addWidget(new Panel(m_traffic), 3);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 16);
    all->setSpacing(12);
    all->addLayout(top);
    all->addWidget(m_doorPlace);
    all->addWidget(m_pages, 3);
    all->addLayout(bottom, 2);
}

void ConnectionsView::setZone(const QTimeZone& zone)
{
    m_zone = zone;
    m_traffic->setZone(zone);
}

void ConnectionsView::showReports(const ConnectionReports& reports)
{
    m_model->setReports(reports.connections, QDateTime::currentDateTimeUtc().toTimeZone(m_zone));
    m_sorted->invalidate();
    m_limits->showCounts(reports.limits);
    m_sensors = 0;
    for (const ConnectionReport& report : reports.connections)
        m_sensors += report.sensorCount;
    m_pages->setCurrentIndex(reports.connections.isEmpty() ? 0 : 1);
    wordSummary();
}

void ConnectionsView::showTraffic(const TrafficBatch& batch)
{
    m_traffic->showTraffic(batch);
}

void ConnectionsView::setTitles(const connectiontexts::Titles& titles)
{
    m_model->setTitles(titles);
    m_traffic->setTitles(titles);
}

void ConnectionsView::setListening(const QString& address, quint16 port)
{
    m_address = address;
    m_port = port;
    m_failure.clear();
    retranslate();
}

void ConnectionsView::setListenFailure(const QString& text)
{
    m_address.clear();
    m_failure = text;
    retranslate();
}

void ConnectionsView::setNetworkDoor(const NetworkDoorState& door)
{
    m_doorState = door;
    m_door->setState(door);
    m_doorPlace->setVisible(door.isOffered);
    wordEmptyPage();
}

// The log follows to the first sensor of the connection that is looked at.
void ConnectionsView::followSelection()
{
    const QModelIndex row = m_sorted->mapToSource(m_table->currentIndex());
    if (row.isValid() && !m_model->report(row.row()).sensors.isEmpty())
        m_traffic->chooseSensor(m_model->report(row.row()).sensors.first());
}

void ConnectionsView::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    emit watchedChanged(true);
    emit sensorWatched(m_traffic->sensor());
}

void ConnectionsView::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    emit watchedChanged(false);
    emit sensorWatched(-1);
}

void ConnectionsView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        restyle();
    QDialog::changeEvent(event);
}

void ConnectionsView::restyle()
{
    m_table->setStyleSheet(theme::cardTableStyleSheet());
    m_filter->setStyleSheet(fieldStyle());
}

void ConnectionsView::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_heading->setText(tr("Connections"));
    m_filter->setPlaceholderText(tr("Find an address, a sensor, a text"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_model->retranslate(locale());
    wordSummary();
    wordEmptyPage();
}

void ConnectionsView::wordSummary()
{
    QStringList parts{tr("%n connection(s)", nullptr, m_model->rowCount()),
                      tr("%n sensor(s)", nullptr, m_sensors)};
    if (!m_address.isEmpty())
        parts.append(tr("listening on %1, port %2").arg(m_address, QString::number(m_port)));
    m_summary->setText(parts.join(u" · "_s));
}

void ConnectionsView::wordEmptyPage()
{
    m_emptyHeading->setText(m_address.isEmpty() ? tr("Nobody is listening for sensors")
                                                : tr("No sensor is connected"));
    if (m_address.isEmpty()) {
        m_emptyText->setText(m_failure.isEmpty() ? tr("The program is starting.") : m_failure);
        return;
    }
    const QString here = m_address.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s;
    m_emptyText->setText(tr("Set your sensor, or its gateway, to send its readings to %1. It appears here as "
                            "soon as it connects.")
                             .arg(m_doorState.reachable.value(0, here.arg(m_address).arg(m_port))));
}

} // namespace hems
