#include "tilespage.h"

#include "application.h"
#include "mainwindow.h"
#include "settingsdialog.h"
#include "tilechoices.h"
#include "tilegrid.h"

#include <QRadioButton>
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
    QVERIFY(fixed.findChildren<QRadioButton*>()[0]->isChecked());
    const TilesPage busiest(TileOrder::BusiestFirst);
    QVERIFY(busiest.findChildren<QRadioButton*>()[1]->isChecked());
}

void TestTilesPage::tellsWhatIsChosenAnew()
{
    TilesPage page(TileOrder::Fixed);
    const QSignalSpy chosen(&page, &TilesPage::orderChosen);
    page.keep();
    QCOMPARE(chosen.count(), 0);
    page.findChildren<QRadioButton*>()[1]->click();
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
    dialog->findChild<TilesPage*>()->findChildren<QRadioButton*>()[1]->click();
    dialog->accept();
    QCOMPARE(application.window()->findChild<TileGrid*>()->order(), TileOrder::BusiestFirst);
    const QSettings kept(place.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QTRY_COMPARE(TileChoices::read(kept).order, TileOrder::BusiestFirst);
}

QTEST_MAIN(TestTilesPage)
#include "tst_tilespage.moc"
