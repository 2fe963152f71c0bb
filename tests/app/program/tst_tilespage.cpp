#include "tilespage.h"

#include "application.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "settingsdialog.h"
#include "tilechoices.h"
#include "tilegrid.h"

#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestTilesPage : public QObject {
    Q_OBJECT

private slots:
    void showsWhatIsChosen();
    void tellsWhatIsChosenAnew();
    void theProgramKeepsItAndFollowsAtOnce();
};

void TestTilesPage::showsWhatIsChosen()
{
    const TilesPage fixed(TileOrder::Fixed);
    QCOMPARE(fixed.findChild<QComboBox*>()->currentText(), u"By the sensors' numbers"_s);
    const TilesPage busiest(TileOrder::BusiestFirst);
    QCOMPARE(busiest.findChild<QComboBox*>()->currentText(), u"The busiest first"_s);
}

void TestTilesPage::tellsWhatIsChosenAnew()
{
    TilesPage page(TileOrder::Fixed);
    const QSignalSpy chosen(&page, &TilesPage::orderChosen);
    page.keep();
    QCOMPARE(chosen.count(), 0);
    page.findChild<QComboBox*>()->setCurrentIndex(1);
    page.keep();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<TileOrder>(), TileOrder::BusiestFirst);
}

void TestTilesPage::theProgramKeepsItAndFollowsAtOnce()
{
    QTemporaryDir place;
    DataFolder folder(place.path());
    QVERIFY(folder.claim().isEmpty());
    AppOptions options;
    options.server.port = 0;
    options.dataDir = place.path();
    options.language = u"en"_s;
    Application application(options, folder);
    emit application.window()->settingsAsked();
    auto* dialog = application.window()->findChild<SettingsDialog*>();
    QVERIFY(dialog);
    dialog->findChild<TilesPage*>()->findChild<QComboBox*>()->setCurrentIndex(1);
    dialog->accept();
    QCOMPARE(application.window()->findChild<TileGrid*>()->order(), TileOrder::BusiestFirst);
    const QSettings kept(place.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QTRY_COMPARE(TileChoices::read(kept).order, TileOrder::BusiestFirst);
}

HEMS_WINDOW_TEST(TestTilesPage)
#include "tst_tilespage.moc"
