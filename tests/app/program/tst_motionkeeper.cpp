#include "motionkeeper.h"
#include "roomtest.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestMotionKeeper : public QObject {
    Q_OBJECT

private slots:
    void init();
    void itMovesUnlessTheDesktopWantsLess();
    void theOwnerIsHeededBeforeTheDesktop();
    void theCommandLineIsHeededUntilTheOwnerChooses();
    void theChoiceIsKept();
    void whatMakesNoSenseIsTheDesktops();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
};

void TestMotionKeeper::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestMotionKeeper::itMovesUnlessTheDesktopWantsLess()
{
    MotionKeeper keeper(*m_file, std::nullopt);
    QSignalSpy changed(&keeper, &MotionKeeper::changed);
    QVERIFY(keeper.moves());
    keeper.setLessMotion(true);
    QVERIFY(!keeper.moves());
    keeper.setLessMotion(true);
    QCOMPARE(changed.size(), 1);
    keeper.setLessMotion(false);
    QVERIFY(keeper.moves());
    QCOMPARE(changed.size(), 2);
}

void TestMotionKeeper::theOwnerIsHeededBeforeTheDesktop()
{
    MotionKeeper keeper(*m_file, std::nullopt);
    keeper.choose(true);
    QSignalSpy changed(&keeper, &MotionKeeper::changed);
    keeper.setLessMotion(true);
    QVERIFY(keeper.moves());
    QCOMPARE(changed.size(), 0);
}

void TestMotionKeeper::theCommandLineIsHeededUntilTheOwnerChooses()
{
    m_file->setValue(u"wall/motion"_s, u"on"_s);
    MotionKeeper keeper(*m_file, false);
    QVERIFY(!keeper.moves());
    keeper.choose(true);
    QVERIFY(keeper.moves());
}

void TestMotionKeeper::theChoiceIsKept()
{
    MotionKeeper(*m_file, std::nullopt).choose(false);
    QVERIFY(!MotionKeeper(*m_file, std::nullopt).moves());
    MotionKeeper(*m_file, std::nullopt).choose(true);
    MotionKeeper again(*m_file, std::nullopt);
    again.setLessMotion(true);
    QVERIFY(again.moves());
}

void TestMotionKeeper::whatMakesNoSenseIsTheDesktops()
{
    m_file->setValue(u"wall/motion"_s, u"a little"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"not understood"_s));
    MotionKeeper keeper(*m_file, std::nullopt);
    keeper.setLessMotion(true);
    QVERIFY(!keeper.moves());
}

HEMS_GUILESS_TEST(TestMotionKeeper)
#include "tst_motionkeeper.moc"
