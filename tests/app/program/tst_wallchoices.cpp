#include "roomtest.h"
#include "wallchoices.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestWallChoices : public QObject {
    Q_OBJECT

private slots:
    void init();
    void nothingChosenIsTheUsual();
    void aSpanIsKept();
    void whatMakesNoSenseIsTheUsual();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_file;
};

void TestWallChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
}

void TestWallChoices::nothingChosenIsTheUsual()
{
    QCOMPARE(WallChoices::read(*m_file), WallChoices());
    QCOMPARE(WallChoices().span, LineSpan::QuarterHour);
}

void TestWallChoices::aSpanIsKept()
{
    WallChoices{LineSpan::SixHours}.keep(*m_file);
    QCOMPARE(WallChoices::read(*m_file).span, LineSpan::SixHours);
}

void TestWallChoices::whatMakesNoSenseIsTheUsual()
{
    m_file->setValue(u"wall/line"_s, u"a while"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"wall/line.*not understood"_s));
    QCOMPARE(WallChoices::read(*m_file), WallChoices());
    QCOMPARE(m_file->value(u"wall/line"_s), u"a while"_s);
}

HEMS_GUILESS_TEST(TestWallChoices)
#include "tst_wallchoices.moc"
