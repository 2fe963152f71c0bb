#include "keptplace.h"

#include "historyview.h"
#include "historywindow.h"
#include "roomtest.h"
#include "sensors.h"
#include "storetest.h"
#include "tilegrid.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// What a program's life has of it.
struct Life {
    explicit Life(const QString& dir)
        : file(dir + u"/settings.ini"_s, QSettings::IniFormat)
    {
        tiles.resize(600, 400);
        tiles.show();
        QList<SensorRecord> records;
        for (SensorId id = 1; id <= 40; ++id)
            records.append(named(id, u"Sensor"_s));
        model.setSensors(records);
    }

    HistoryView* view() const { return window.findChild<HistoryView*>(); }

    QSettings file;
    SensorModel model;
    TileGrid tiles{&model};
    QWidget window;
    storetest::TestStore store;
    HistoryWindow history{&model, {store.file, QTimeZone::utc()}, &window};
    KeptPlace place{&model, &tiles, &history, file};
};

} // namespace

class TestKeptPlace : public QObject {
    Q_OBJECT

private slots:
    void thePageOfTheTilesComesBack();
    void theHistoryIsOpenedAgain();
    void whatItsOwnerClosedStaysClosed();

private:
    QTemporaryDir m_dir;
};

void TestKeptPlace::thePageOfTheTilesComesBack()
{
    {
        Life life(m_dir.path());
        QCoreApplication::processEvents();
        QVERIFY(life.tiles.pages() > 1);
        life.tiles.setPage(1);
        life.place.keepPage();
    }
    Life life(m_dir.path());
    QTRY_COMPARE(life.tiles.page(), 1);
    life.tiles.setPage(0);
    life.model.setSensors({named(1, u"Only"_s)}); // only the first time
    QCoreApplication::processEvents();
    QCOMPARE(life.tiles.page(), 0);
}

void TestKeptPlace::theHistoryIsOpenedAgain()
{
    {
        Life life(m_dir.path());
        QCoreApplication::processEvents();
        QVERIFY(!life.view());
        life.history.open();
    } // ends with it open
    const Life life(m_dir.path());
    QTRY_VERIFY(life.view());
}

void TestKeptPlace::whatItsOwnerClosedStaysClosed()
{
    {
        Life life(m_dir.path());
        life.history.open();
        life.view()->close();
    }
    const Life life(m_dir.path());
    QCoreApplication::processEvents();
    QVERIFY(!life.view());
}

HEMS_WINDOW_TEST(TestKeptPlace)
#include "tst_keptplace.moc"
