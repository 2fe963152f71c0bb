#include "settings.h"

#include "homezone.h"
#include "keepoption.h"
#include "roomtest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT

private slots:
    void init();
    void withoutAFileAllIsAsUsual();
    void whatIsSetIsRememberedNextTime();
    void aBrokenNumberIsNamedAndLeft_data();
    void aBrokenNumberIsNamedAndLeft();
    void anUnknownLanguageIsNamedAndLeft();
    void anUnknownLookIsNamedAndLeft();
    void aFileThatIsNoneIsNamedAndKept();
    void whatTheOwnerChoseForTheHomeIsKept();
    void brokenChoicesAreNamedAndLeft_data();
    void brokenChoicesAreNamedAndLeft();

private:
    QString file() const { return m_dir->filePath(u"settings.ini"_s); }
    void write(const QByteArray& text) const;
    QByteArray written() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestSettings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestSettings::write(const QByteArray& text) const
{
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestSettings::written() const
{
    QFile file(this->file());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSettings::withoutAFileAllIsAsUsual()
{
    const Settings settings(m_dir->path());
    QCOMPARE(settings.language({u"en"_s, u"zh_CN"_s}, u"zh_CN"_s), u"zh_CN"_s);
    QCOMPARE(settings.simulatorSensors(), 12);
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.timeZone().isEmpty());
    QCOMPARE(settings.pricePerKiloWattHour(), 0.0);
    QCOMPARE(settings.currency(), u"EUR"_s); // the C locale has none
    QCOMPARE(settings.keptDays(), kForEver);
    QVERIFY(!settings.sparesDisk());
    QVERIFY(!QFile::exists(file()));
}

void TestSettings::whatIsSetIsRememberedNextTime()
{
    {
        Settings settings(m_dir->path());
        settings.setLanguage(u"zh_CN"_s);
        settings.setSimulatorSensors(40);
        settings.setLook(theme::Choice::HighContrast);
        settings.setWindowGeometry(QByteArray("\0\1geometry", 10));
    }
    const Settings settings(m_dir->path());
    QCOMPARE(settings.language({u"en"_s, u"zh_CN"_s}, u"en"_s), u"zh_CN"_s);
    QCOMPARE(settings.simulatorSensors(), 40);
    QCOMPARE(settings.look(), theme::Choice::HighContrast);
    QCOMPARE(settings.windowGeometry(), QByteArray("\0\1geometry", 10));
}

void TestSettings::aBrokenNumberIsNamedAndLeft_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addRow("a word") << QByteArray("lots");
    QTest::addRow("none") << QByteArray("0");
    QTest::addRow("negative") << QByteArray("-3");
    QTest::addRow("too many") << QByteArray("2001");
    QTest::addRow("a fraction") << QByteArray("1.5");
    QTest::addRow("a list") << QByteArray("1, 2");
}

void TestSettings::aBrokenNumberIsNamedAndLeft()
{
    QFETCH(QByteArray, value);
    write("[simulator]\nsensors=" + value + "\n");
    {
        Settings settings(m_dir->path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"simulator/sensors.*settings.ini.*12"_s));
        QCOMPARE(settings.simulatorSensors(), 12);
        settings.setLanguage(u"en"_s); // another value is written beside it
    }
    QVERIFY(written().contains("sensors=" + value));
    QVERIFY(written().contains("language=en"));
}

void TestSettings::anUnknownLookIsNamedAndLeft()
{
    write("[General]\ntheme=pink\n");
    {
        Settings settings(m_dir->path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"theme.*pink.*settings.ini.*dark"_s));
        QCOMPARE(settings.look(), theme::Choice::Dark);
        settings.setSimulatorSensors(5);
    }
    QVERIFY(written().contains("theme=pink"));
}

void TestSettings::anUnknownLanguageIsNamedAndLeft()
{
    write("[General]\nlanguage=xx\n");
    {
        Settings settings(m_dir->path());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"language.*xx.*settings.ini.*en"_s));
        QCOMPARE(settings.language({u"en"_s, u"zh_CN"_s}, u"en"_s), u"en"_s);
        settings.setSimulatorSensors(5);
    }
    QVERIFY(written().contains("language=xx"));
}

void TestSettings::aFileThatIsNoneIsNamedAndKept()
{
    const QByteArray garbage("%PDF-1.4 \xff\xfe no settings\n{\"language\": \"en\"}\n[[[\n");
    write(garbage);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings.ini.*settings.ini.broken"_s));
    {
        Settings settings(m_dir->path());
        QCOMPARE(settings.simulatorSensors(), 12);
        settings.setLanguage(u"en"_s);
    }
    QVERIFY(written().contains("language=en"));
    QFile kept(file() + u".broken"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), garbage);
}

void TestSettings::whatTheOwnerChoseForTheHomeIsKept()
{
    {
        Settings settings(m_dir->path());
        settings.setTimeZone(u"Europe/Paris"_s);
        settings.setPricePerKiloWattHour(0.285);
        settings.setCurrency(u"GBP"_s);
        settings.setKeptDays(90);
        settings.setSparesDisk(true);
    }
    Settings settings(m_dir->path());
    QCOMPARE(settings.timeZone(), u"Europe/Paris"_s);
    QCOMPARE(homeZone(m_dir->path()), QTimeZone("Europe/Paris"));
    QCOMPARE(settings.pricePerKiloWattHour(), 0.285);
    QCOMPARE(settings.currency(), u"GBP"_s);
    QCOMPARE(settings.keptDays(), 90);
    QCOMPARE(settledKeptDays(m_dir->path()), 90);
    QVERIFY(settings.sparesDisk());
    settings.setTimeZone(QString());
    settings.setKeptDays(kForEver);
    QVERIFY(settings.timeZone().isEmpty());
    QCOMPARE(settings.keptDays(), kForEver);
}

void TestSettings::brokenChoicesAreNamedAndLeft_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("named");
    QTest::addRow("a price in words")
        << QByteArray("[cost]\nprice-per-kwh=cheap\n") << u"cost/price-per-kwh"_s;
    QTest::addRow("a negative price") << QByteArray("[cost]\nprice-per-kwh=-1\n") << u"cost/price-per-kwh"_s;
    QTest::addRow("no number") << QByteArray("[cost]\nprice-per-kwh=nan\n") << u"cost/price-per-kwh"_s;
    QTest::addRow("too much") << QByteArray("[cost]\nprice-per-kwh=1e9\n") << u"cost/price-per-kwh"_s;
    QTest::addRow("a sign for a currency") << QByteArray("[cost]\ncurrency=$\n") << u"cost/currency"_s;
}

void TestSettings::brokenChoicesAreNamedAndLeft()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QString, named);
    write(line);
    const Settings settings(m_dir->path());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(named + u".*settings.ini"_s));
    QCOMPARE(settings.pricePerKiloWattHour(), 0.0);
    QCOMPARE(settings.currency(), u"EUR"_s);
    QCOMPARE(written(), line);
}

HEMS_GUILESS_TEST(TestSettings)
#include "tst_settings.moc"
