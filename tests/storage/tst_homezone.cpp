#include "homezone.h"
#include "roomtest.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestHomeZone : public QObject {
    Q_OBJECT

private slots:
    void withoutASettingItIsTheSystems();
    void theSettingCounts();
    void aNameNobodyKnowsIsToldAndLeft();
    void theProcessMayLiveInIt();

private:
    bool write(const QByteArray& settings) const
    {
        QFile file(m_dir.filePath(u"settings.ini"_s));
        return file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size();
    }

    const QTemporaryDir m_dir;
};

void TestHomeZone::withoutASettingItIsTheSystems()
{
    QCOMPARE(homeZone(m_dir.path()), QTimeZone::systemTimeZone());
    QVERIFY(!QFile::exists(m_dir.filePath(u"settings.ini"_s)));
}

void TestHomeZone::theSettingCounts()
{
    QVERIFY(write("[home]\ntime-zone=Asia/Kathmandu\n"));
    QCOMPARE(homeZone(m_dir.path()), QTimeZone("Asia/Kathmandu"));
}

void TestHomeZone::aNameNobodyKnowsIsToldAndLeft()
{
    const QByteArray settings = "[home]\ntime-zone=Mars/Olympus\n";
    QVERIFY(write(settings));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"home/time-zone.*Mars/Olympus.*settings.ini"_s));
    QCOMPARE(homeZone(m_dir.path()), QTimeZone::systemTimeZone());
    QFile file(m_dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), settings);
}

void TestHomeZone::theProcessMayLiveInIt()
{
    QVERIFY(write("[home]\ntime-zone=Asia/Kathmandu\n"));
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    const QByteArray before = qgetenv("TZ");
    liveInHomeZone(m_dir.path());
    QCOMPARE(QTimeZone::systemTimeZone().id(), QByteArray("Asia/Kathmandu"));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(1'795'000'000'000).offsetFromUtc(), 20'700);
    if (wasSet)
        qputenv("TZ", before);
    else
        qunsetenv("TZ");
}

HEMS_GUILESS_TEST(TestHomeZone)
#include "tst_homezone.moc"
