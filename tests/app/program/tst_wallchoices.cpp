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
    void theLimitIsRead();
    void whatMakesNoSenseIsTheUsual_data();
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
    QCOMPARE(WallChoices().limitWatts, 0);
}

void TestWallChoices::aSpanIsKept()
{
    WallChoices::keepSpan(*m_file, LineSpan::SixHours);
    QCOMPARE(WallChoices::read(*m_file).span, LineSpan::SixHours);
}

void TestWallChoices::theLimitIsRead()
{
    m_file->setValue(u"guard/limit_watts"_s, 3'000);
    QCOMPARE(WallChoices::read(*m_file).limitWatts, 3'000);
}

void TestWallChoices::whatMakesNoSenseIsTheUsual_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addRow("span") << u"wall/line"_s << QVariant(u"a while"_s);
    QTest::addRow("no number") << u"guard/limit_watts"_s << QVariant(u"much"_s);
    QTest::addRow("negative") << u"guard/limit_watts"_s << QVariant(-1);
    QTest::addRow("nan") << u"guard/limit_watts"_s << QVariant(u"nan"_s);
    QTest::addRow("too much") << u"guard/limit_watts"_s << QVariant(1e9);
}

void TestWallChoices::whatMakesNoSenseIsTheUsual()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_file->setValue(key, value);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(key + u".*not understood"_s));
    QCOMPARE(WallChoices::read(*m_file), WallChoices());
    QCOMPARE(m_file->value(key), value);
}

QTEST_GUILESS_MAIN(TestWallChoices)
#include "tst_wallchoices.moc"
