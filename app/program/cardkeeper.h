#pragma once

#include "cardfigures.h"
#include "commandrecord.h"
#include "historyfigures.h"
#include "price.h"
#include "sensorcard.h"

#include <QObject>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

#include <memory>

class QThread;

namespace hems {

class DetailsLoader;
class HistoryLoader;
class SensorModel;

/// Opens a sensor's card over the wall, one at a time, and keeps it up to date: from the model at once, from
/// the recorded past on a reader's thread now and then.
class CardKeeper : public QObject {
    Q_OBJECT

public:
    struct Home {
        QString databaseFile;
        QTimeZone zone;
    };

    /// stage: what the card lies over.
    CardKeeper(const SensorModel* model, const Home& home, QWidget* stage, QObject* parent = nullptr);
    ~CardKeeper() override;

    SensorCard* card() const { return m_card; }

public slots:
    void open(hems::SensorId id);
    /// Nothing of it reads the home's data afterwards.
    void close();
    void setPrice(const hems::Price& price);
    /// These have come further: the open card reads its own again.
    void noteCommands(const hems::CommandRecords& commands);

signals:
    void switchRequested(hems::SensorId id, hems::Wanted wanted);
    void renameAsked(hems::SensorId id);
    void historyAsked(hems::SensorId id);
    /// The card's past can't be read; once for each card. text: for the owner.
    void failed(const QString& text);

private:
    void connectCard();
    void startReading();
    void stopReading();
    void ask();
    void readCommands();
    void take(const HistoryPicture& picture);
    void tellFailure(const QString& text);
    void takeCommands(SensorId id, const CommandRecords& newestFirst, qint64 nowMs);
    void showLive();
    void showFigures();
    HistoryOrder order(CardSpan span, qint64 nowMs);

    const SensorModel* m_model;
    Home m_home;
    QWidget* m_stage;
    QPointer<SensorCard> m_card;
    QPointer<QWidget> m_focusBefore;
    std::unique_ptr<QThread> m_thread;
    HistoryLoader* m_loader = nullptr; // they live on the thread; null: nobody reads
    DetailsLoader* m_details = nullptr;
    quint64 m_asked = 0;
    quint64 m_oldest = 0; // answers to older ones are of another span or sensor
    std::optional<HistoryPicture> m_day;
    Price m_price;
    QList<CardCommand> m_commands;
    bool m_hasTold = false; // that its past can't be read
    QTimer m_live;
    QTimer m_reading;
};

} // namespace hems
