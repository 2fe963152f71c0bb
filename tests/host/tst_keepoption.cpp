#include "keepoption.h"
#include "roomtest.h"

#include <QCommandLineParser>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestKeepOption : public QObject {
    Q_OBJECT

private slots:
    void readingsAreKeptForEverUnlessSaidOtherwise();
    void whatIsSaidCountsBeforeTheSetting();
    void nonsenseIsNamed_data();
    void nonsenseIsNamed();
    void aSettingThatMakesNoSenseKeepsAll();

private:
    std::optional<KeptDays> read(const QStringList& arguments)
    {
        QCommandLineParser parser;
        addKeepOption(parser);
        m_error.clear();
        return parser.parse(QStringList{u"program"_s} + arguments)
                   ? readKeepOption(parser, m_dir.path(), m_error)
                   : std::nullopt;
    }
    bool write(const QByteArray& settings) const
    {
        QFile file(m_dir.filePath(u"settings.ini"_s));
        return file.open(QIODevice::WriteOnly) && file.write(settings) == settings.size();
    }

    const QTemporaryDir m_dir;
    QString m_error;
};

void TestKeepOption::readingsAreKeptForEverUnlessSaidOtherwise()
{
    QCOMPARE(read({}), kForEver);
    QCOMPARE(read({u"--keep-raw"_s, u"90"_s}), 90);
}

void TestKeepOption::whatIsSaidCountsBeforeTheSetting()
{
    QVERIFY(write("[server]\nkeep-raw=60\n"));
    QCOMPARE(read({}), 60);
    QCOMPARE(read({u"--keep-raw=forever"_s}), kForEver);
}

void TestKeepOption::nonsenseIsNamed_data()
{
    QTest::addColumn<QString>("value");
    for (const char* value : {"29", "-1", "0", "a year", "", "36501"})
        QTest::addRow("%s", value) << QString::fromLatin1(value);
}

void TestKeepOption::nonsenseIsNamed()
{
    QFETCH(const QString, value);
    QVERIFY(!read({u"--keep-raw="_s + value}));
    QVERIFY2(m_error.contains(u"--keep-raw"_s) && m_error.contains(u'"' + value + u'"'), qPrintable(m_error));
}

void TestKeepOption::aSettingThatMakesNoSenseKeepsAll()
{
    const QByteArray settings = "[server]\nkeep-raw=7\n";
    QVERIFY(write(settings));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"server/keep-raw.*7.*settings.ini"_s));
    QCOMPARE(read({}), kForEver);
    QFile file(m_dir.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), settings);
}

HEMS_GUILESS_TEST(TestKeepOption)
#include "tst_keepoption.moc"
