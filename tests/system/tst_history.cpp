#include "application.h"
#include "historychart.h"
#include "historysummary.h"
#include "historyview.h"
#include "loadlist.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "storetest.h"
#include "timespans.h"

#include <QComboBox>
#include <QFileDialog>
#include <QTest>

using namespace hems;
using namespace hems::storetest;

namespace {

/// The whole desktop program on a data folder with three days of two sensors, the first in a room, the second
/// with a gap.
struct Program {
    Program()
    {
        TestStore store;
        store.file = databaseFile(dir.path());
        store.nowMs = nowMs;
        store.open();
        SensorRecord oven = sensor(1);
        SensorRecord fridge = sensor(2);
        oven.name = u"Oven"_s;
        for (SensorRecord* each : {&oven, &fridge})
            each->firstSeenMs = nowMs - 72 * kHour;
        store.store->addSensors({oven, fridge});
        SensorProfile profile;
        profile.id = 1;
        profile.room = u"Kitchen"_s;
        store.store->changeControl({.profiles = {profile}});
        for (qint64 when = nowMs - 72 * kHour; when < nowMs; when += 60'000) {
            const qint32 hour = static_cast<qint32>(when / kHour % 24);
            store.store->storePolls({poll(1, reading(when, when > nowMs - 24 * kHour ? hour * 100'000 : 0))});
            if (hour != 5)
                store.store->storePolls({poll(2, reading(when, 80'000))});
        }
        store.close();
        error = folder.claim();
        AppOptions options;
        options.dataDir = dir.path();
        options.language = u"en"_s;
        options.server.port = 0;
        options.size = QSize(1280, 720);
        application = std::make_unique<Application>(options, folder);
        application->start();
    }

    HistoryView* open() const
    {
        emit application->window()->historyAsked();
        return application->window()->findChild<HistoryView*>();
    }

    qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QTemporaryDir dir;
    DataFolder folder{dir.path()};
    QString error;
    std::unique_ptr<Application> application;
};

bool isAnswered(const HistoryView* view, TimeRange range)
{
    return view->picture().order.shown == range && view->picture().order.summed == range;
}

} // namespace

/// The history within the whole program.
class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void energyIsWhatTheReaderSays();
    void aRoomFollowsWhoIsInIt();
    void aBarTellsItsLoads();
    void whatIsSeenIsSaved();
    void closingEndsTheReading();
};

void TestHistory::energyIsWhatTheReaderSays()
{
    Program program;
    QCOMPARE(program.error, QString());
    HistoryView* view = program.open();
    QVERIFY(view);
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_PageUp);
    const TimeRange yesterday = view->range();
    QTRY_VERIFY(isAnswered(view, yesterday));
    HistoryReader reader;
    QCOMPARE(reader.open(program.folder.databaseFile()), QString());
    const auto energy = [&](std::optional<SensorId> id) {
        return reader.energy(yesterday, RowLength::Total, id, QTimeZone::systemTimeZone(), program.nowMs)
            ->first()
            .sum;
    };
    QCOMPARE(view->picture().total.sum, energy({}));
    const QString shown =
        QLocale().toString(energy({}).netWattHours() / 1000, 'f', energy({}).netWattHours() < 9'995 ? 2 : 1);
    QVERIFY2(view->findChild<HistorySummary*>()->spoken().contains(shown),
             qPrintable(view->findChild<HistorySummary*>()->spoken()));

    QTRY_COMPARE(view->findChild<QComboBox*>()->count(), 4); // the home, its room, its sensors
    emit view->findChild<HistorySummary*>()->sensorChosen(1);
    QTRY_COMPARE(view->picture().order.whose, Whose(1));
    QCOMPARE(view->subject().title, u"Oven"_s);
    QCOMPARE(view->picture().total.sum, energy(1));
}

void TestHistory::aRoomFollowsWhoIsInIt()
{
    Program program;
    HistoryView* view = program.open();
    auto* subject = view->findChild<QComboBox*>();
    QTRY_COMPARE(subject->count(), 4);
    QCOMPARE(subject->itemText(1), u"Kitchen (room)"_s);
    subject->setCurrentIndex(1);
    emit subject->activated(1);
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_PageUp);
    QTRY_COMPARE(view->picture().order.whose, Whose::room(u"Kitchen"_s));
    QTRY_VERIFY(isAnswered(view, view->range()));
    HistoryReader reader;
    QCOMPARE(reader.open(program.folder.databaseFile()), QString());
    const auto energy = [&](const Whose& whose) {
        return reader
            .energy(view->range(), RowLength::Total, whose, QTimeZone::systemTimeZone(), program.nowMs)
            ->first()
            .sum;
    };
    QCOMPARE(view->picture().total.sum, energy(1));
    SensorProfile fridge;
    fridge.id = 2;
    fridge.room = u"Kitchen"_s;
    const_cast<HomeHost*>(program.application->host())->setProfile(fridge); // as the Sensors page does
    QTRY_COMPARE(view->picture().total.sum.drawnMicrojoules,
                 energy(1).drawnMicrojoules + energy(2).drawnMicrojoules);
    QCOMPARE(view->subject().whose(), Whose::room(u"Kitchen"_s));
}

void TestHistory::aBarTellsItsLoads()
{
    Program program;
    HistoryView* view = program.open();
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_3, Qt::ControlModifier);
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_PageUp);
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_PageDown);
    QTRY_VERIFY(isAnswered(view, view->range()));
    const HistoryChart* chart = view->findChild<HistoryChart*>();
    const auto today = chart->canvas().energy().barAt(program.nowMs - 1);
    QVERIFY(today);
    emit view->findChild<HistoryChart*>()->barChosen(today->row);
    const QAbstractItemModel* loads = view->findChild<LoadList*>()->model();
    QTRY_COMPARE(loads->rowCount(), 2);
    QTRY_COMPARE(view->picture().order.summed, today->row);
}

void TestHistory::whatIsSeenIsSaved()
{
    Program program;
    HistoryView* view = program.open();
    QTRY_VERIFY(isAnswered(view, view->range()));
    const QDir folder(program.dir.path());
    const auto save = [&](HistoryControls::Saving saving, const QString& name) {
        emit view->savingAsked(saving);
        auto* files = view->findChild<QFileDialog*>();
        emit files->fileSelected(folder.filePath(name));
        delete files;
        return QTest::qWaitFor([&] { return QFileInfo(folder.filePath(name)).size() > 0; });
    };
    QVERIFY(save(HistoryControls::Saving::Picture, u"seen.png"_s));
    QVERIFY(!QImage(folder.filePath(u"seen.png"_s)).isNull());
    QVERIFY(save(HistoryControls::Saving::Table, u"seen.csv"_s));
    QVERIFY(save(HistoryControls::Saving::Readings, u"readings.csv"_s));
    QFile table(folder.filePath(u"seen.csv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readLine().startsWith("from,to,of,mean_watts"));
    QFile readings(folder.filePath(u"readings.csv"_s));
    QVERIFY(readings.open(QIODevice::ReadOnly));
    QVERIFY(readings.readLine().startsWith("time,id,sn,state,watts"));
}

void TestHistory::closingEndsTheReading()
{
    Program program;
    for (int i = 0; i < 3; ++i) {
        HistoryView* view = program.open();
        QCOMPARE(program.open(), view); // one at a time
        view->close();
        QTRY_VERIFY(!program.application->window()->findChild<HistoryView*>());
    }
    HistoryView* view = program.open();
    QTest::keyClick(view->findChild<HistoryChart*>(), Qt::Key_5, Qt::ControlModifier);
    program.application.reset(); // in the middle of reading
}

HEMS_WINDOW_TEST(TestHistory)
#include "tst_history.moc"
