#include "cardkeeper.h"

#include "cardcommands.h"
#include "cardkpis.h"
#include "detailsloader.h"
#include "historyloader.h"
#include "sensormodel.h"
#include "timerange.h"

#include <QApplication>
#include <QDateTime>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <limits>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr auto kLivePeriod = 200ms;
constexpr auto kReadPeriod = 10s;
constexpr qint64 kHourMs = 60 * 60'000;
constexpr int kColumns = 300;

} // namespace

CardKeeper::CardKeeper(const SensorModel* model, const Home& home, QWidget* stage, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_home(home)
    , m_stage(stage)
{
    m_live.setInterval(kLivePeriod);
    m_reading.setInterval(kReadPeriod);
    connect(&m_live, &QTimer::timeout, this, &CardKeeper::showLive);
    connect(&m_reading, &QTimer::timeout, this, &CardKeeper::ask);
    connect(model, &QAbstractItemModel::modelReset, this, &CardKeeper::close);
}

CardKeeper::~CardKeeper()
{
    stopReading();
}

void CardKeeper::open(SensorId id)
{
    if (m_model->rowOf(id) < 0)
        return;
    close();
    m_focusBefore = QApplication::focusWidget();
    m_card = new SensorCard(id, m_home.zone, m_stage);
    m_card->setGeometry(m_stage->rect());
    connectCard();
    startReading();
    m_oldest = m_asked + 1;
    m_day.reset();
    m_commands.clear();
    m_hasTold = false;
    showLive();
    showFigures();
    ask();
    readCommands();
    m_live.start();
    m_reading.start();
    m_card->show();
    m_card->setFocus();
}

void CardKeeper::connectCard()
{
    connect(m_card, &SensorCard::closed, this, &CardKeeper::close);
    connect(m_card, &SensorCard::switchRequested, this, &CardKeeper::switchRequested);
    connect(m_card, &SensorCard::renameAsked, this, &CardKeeper::renameAsked);
    connect(m_card, &SensorCard::historyAsked, this, &CardKeeper::historyAsked);
    connect(m_card, &SensorCard::spanChosen, this, [this] {
        m_oldest = m_asked + 1;
        ask();
    });
}

void CardKeeper::close()
{
    if (!m_card)
        return;
    m_live.stop();
    m_reading.stop();
    m_card->hide();
    m_card->deleteLater(); // its own click may have asked for it
    m_card = nullptr;
    stopReading();
    if (m_focusBefore) // which only keys give to a tile
        m_focusBefore->setFocus(Qt::TabFocusReason);
}

// As with the history: what is asked for reaches the reader's thread as a queued call.
void CardKeeper::startReading()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"card"_s);
    m_loader = new HistoryLoader(m_home.databaseFile);
    m_loader->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_loader, &QObject::deleteLater);
    connect(m_loader, &HistoryLoader::loaded, this, &CardKeeper::take);
    m_details = new DetailsLoader(m_home.databaseFile);
    m_details->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_details, &QObject::deleteLater);
    connect(m_details, &DetailsLoader::commandsLoaded, this, &CardKeeper::takeCommands);
    connect(m_details, &DetailsLoader::failed, this, &CardKeeper::tellFailure);
    m_thread->start();
}

void CardKeeper::stopReading()
{
    if (!m_thread)
        return;
    m_loader->expect(std::numeric_limits<quint64>::max(), std::numeric_limits<quint64>::max());
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_loader = nullptr;
    m_details = nullptr;
}

HistoryOrder CardKeeper::order(CardSpan span, qint64 nowMs)
{
    const TimeRange day = localDay(nowMs, m_home.zone);
    HistoryOrder order;
    order.number = ++m_asked;
    order.whose = m_card->sensor();
    order.shown = span == CardSpan::Hour ? TimeRange{nowMs - kHourMs, nowMs} : day;
    order.summed = day;
    order.columns = kColumns;
    order.zone = m_home.zone;
    order.nowMs = nowMs;
    return order;
}

// The day's figures come with the day's picture, so that is asked for in any case.
void CardKeeper::ask()
{
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QList<HistoryOrder> orders{order(CardSpan::Today, nowMs)};
    if (m_card->span() == CardSpan::Hour)
        orders.append(order(CardSpan::Hour, nowMs));
    m_loader->expect(orders.first().number, 0);
    for (const HistoryOrder& each : orders)
        QMetaObject::invokeMethod(m_loader, [loader = m_loader, each] { loader->load(each); });
}

void CardKeeper::take(const HistoryPicture& picture)
{
    if (!m_card || picture.order.whose != m_card->sensor() || picture.order.number < m_oldest)
        return;
    if (!picture.failure.isEmpty())
        return tellFailure(picture.failure);
    const bool isDay = picture.order.shown == picture.order.summed;
    if (isDay) {
        m_day = picture;
        showFigures();
    }
    if (isDay == (m_card->span() == CardSpan::Today))
        m_card->showPicture(picture);
}

void CardKeeper::tellFailure(const QString& text)
{
    if (m_card && !std::exchange(m_hasTold, true))
        emit failed(text);
}

void CardKeeper::showLive()
{
    const int row = m_model->rowOf(m_card->sensor());
    if (row < 0)
        return close(); // it has been forgotten
    m_card->showSensor(*m_model, row);
}

void CardKeeper::showFigures()
{
    CardFigures figures;
    figures.kpis = cardKpis(m_day.value_or(HistoryPicture()), m_price, QLocale());
    figures.commands = m_commands;
    m_card->showFigures(figures);
}

void CardKeeper::setPrice(const Price& price)
{
    m_price = price;
    if (m_card)
        showFigures();
}

void CardKeeper::noteCommands(const CommandRecords& commands)
{
    const auto isOwn = [this](const CommandRecord& command) { return command.sensor == m_card->sensor(); };
    if (m_card && std::any_of(commands.begin(), commands.end(), isOwn))
        readCommands();
}

void CardKeeper::readCommands()
{
    const SensorId id = m_card->sensor();
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QMetaObject::invokeMethod(m_details,
                              [details = m_details, id, nowMs] { details->loadCommands(id, nowMs); });
}

void CardKeeper::takeCommands(SensorId id, const CommandRecords& newestFirst, qint64 nowMs)
{
    if (!m_card || m_card->sensor() != id)
        return;
    m_commands = cardCommands(newestFirst, m_home.zone, QLocale(), nowMs);
    showFigures();
}

} // namespace hems
