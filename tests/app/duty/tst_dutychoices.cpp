#include "dutychoices.h"
#include "roomtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDutyChoices : public QObject {
    Q_OBJECT

private slots:
    void areReadAsTheyWereWritten();
    void nothingIsWrittenThatWasNotChosen();
    void whatMakesNoSenseGivesTheDefault_data();
    void whatMakesNoSenseGivesTheDefault();

private:
    QTemporaryDir m_dir;
};

void TestDutyChoices::areReadAsTheyWereWritten()
{
    DutyChoices choices;
    choices.screen = {u"HDMI-1"_s, u"BB22"_s};
    choices.staysAwake = false;
    choices.orbits = false;
    choices.night.sleep = {true, QTime(22, 30), QTime(5, 45)};
    choices.night.dim = {false, QTime(20, 15), QTime(8, 0)};
    choices.night.dimPercent = 35;
    const QString name = m_dir.filePath(u"written.ini"_s);
    {
        QSettings file(name, QSettings::IniFormat);
        writeDutyChoices(choices, DutyChoices(), file);
    }
    QCOMPARE(readDutyChoices(QSettings(name, QSettings::IniFormat)), choices);
}

void TestDutyChoices::nothingIsWrittenThatWasNotChosen()
{
    QSettings file(m_dir.filePath(u"same.ini"_s), QSettings::IniFormat);
    writeDutyChoices(DutyChoices(), DutyChoices(), file);
    QVERIFY(file.allKeys().isEmpty());
    QCOMPARE(readDutyChoices(file), DutyChoices());
}

void TestDutyChoices::whatMakesNoSenseGivesTheDefault_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addRow("awake") << u"wall/stays-awake"_s << u"often"_s;
    QTest::addRow("orbit") << u"wall/orbits"_s << u"2"_s;
    QTest::addRow("sleep") << u"wall/sleeps"_s << u"22:00"_s;
    QTest::addRow("dim") << u"wall/dims"_s << u"25:00-06:00"_s;
    QTest::addRow("too dark") << u"wall/dim-percent"_s << u"100"_s;
    QTest::addRow("no number") << u"wall/dim-percent"_s << u"half"_s;
}

void TestDutyChoices::whatMakesNoSenseGivesTheDefault()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QSettings file(m_dir.filePath(QString::fromUtf8(QTest::currentDataTag()) + u".ini"_s),
                   QSettings::IniFormat);
    file.setValue(key, value);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(key));
    QCOMPARE(readDutyChoices(file), DutyChoices());
    QCOMPARE(file.value(key).toString(), value);
}

HEMS_WINDOW_TEST(TestDutyChoices)
#include "tst_dutychoices.moc"
