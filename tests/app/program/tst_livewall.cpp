#include "livewall.h"

#include "roomtest.h"
#include "sensormodel.h"
#include "settingspage.h"
#include "theme.h"
#include "tilegrid.h"
#include "wallchoices.h"
#include "wallstage.h"
#include "wallview.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLiveWall : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theTilesStandOnTheWall();
    void theChosenSpanIsKept();
    void theOwnersColourGoesWithItsSensor();
    void theTilesHaveTheirPage();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_choices;
    SensorModel m_model;
    std::unique_ptr<LiveWall> m_wall;
    std::unique_ptr<WallStage> m_stage;
};

void TestLiveWall::init()
{
    m_choices = std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const LiveWall::Home home{m_folder.filePath(u"none.sqlite"_s), QTimeZone("Europe/Berlin")};
    m_wall = std::make_unique<LiveWall>(&m_model, home, *m_choices);
    m_stage.reset(m_wall->stage());
}

void TestLiveWall::cleanup()
{
    m_wall.reset();
    m_stage.reset();
}

void TestLiveWall::theTilesStandOnTheWall()
{
    QCOMPARE(m_wall->tiles()->parentWidget(), m_wall->view());
    QCOMPARE(m_wall->view()->window(), m_stage.get());
}

void TestLiveWall::theChosenSpanIsKept()
{
    emit m_wall->view()->spanChosen(LineSpan::SixHours);
    QCOMPARE(WallChoices::read(*m_choices).span, LineSpan::SixHours);
}

void TestLiveWall::theOwnersColourGoesWithItsSensor()
{
    const QColor usual = theme::sensorColour(5);
    SensorProfile profile;
    profile.id = 5;
    profile.colour = 0x336699;
    m_wall->setProfiles({profile});
    QCOMPARE(theme::sensorColour(5), QColor(0x33, 0x66, 0x99));
    m_wall->forgetSensor(5);
    QCOMPARE(theme::sensorColour(5), usual);
}

void TestLiveWall::theTilesHaveTheirPage()
{
    const std::unique_ptr<SettingsPage> page(m_wall->makePage(nullptr));
    QVERIFY(!page->windowTitle().isEmpty());
}

HEMS_WINDOW_TEST(TestLiveWall)
#include "tst_livewall.moc"
