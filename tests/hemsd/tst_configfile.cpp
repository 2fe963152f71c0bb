#include "configfile.h"
#include "roomtest.h"

#include <QTemporaryFile>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestConfigFile : public QObject {
    Q_OBJECT

private slots:
    void linesAreReadAndCommentsAreNot();
    void whatSetsNothingIsNamed_data();
    void whatSetsNothingIsNamed();
    void aMissingFileIsSaid();
};

namespace {

auto read(const QByteArray& text)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        qFatal("no temporary file");
    return readConfigFile(file.fileName());
}

} // namespace

void TestConfigFile::linesAreReadAndCommentsAreNot()
{
    const auto result =
        read("# a comment\n\n  listen = 0.0.0.0  \nweb=[::1]:11480\nkeep-raw =\n#port = 1\ntime-zone = a=b");
    const auto* lines = std::get_if<QList<ConfigLine>>(&result);
    QVERIFY(lines);
    QStringList told;
    for (const ConfigLine& line : *lines)
        told.append(u"%1:%2|%3"_s.arg(QString::number(line.number), line.key, line.value));
    QCOMPARE(told, QStringList({u"3:listen|0.0.0.0"_s, u"4:web|[::1]:11480"_s, u"5:keep-raw|"_s,
                                u"7:time-zone|a=b"_s}));
}

void TestConfigFile::whatSetsNothingIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("no value") << QByteArray("\nlisten\n");
    QTest::addRow("no key") << QByteArray("\n= 0.0.0.0\n");
    QTest::addRow("a section") << QByteArray("\n[server]\n");
}

void TestConfigFile::whatSetsNothingIsNamed()
{
    QFETCH(QByteArray, text);
    const auto result = read(text);
    const auto* problem = std::get_if<QString>(&result);
    QVERIFY(problem);
    QVERIFY2(problem->contains(u"line 2: \"%1\""_s.arg(QString::fromUtf8(text.trimmed()))),
             qPrintable(*problem));
}

void TestConfigFile::aMissingFileIsSaid()
{
    const auto result = readConfigFile(u"/nowhere/hemsd.conf"_s);
    const auto* problem = std::get_if<QString>(&result);
    QVERIFY(problem);
    QVERIFY(problem->contains("/nowhere/hemsd.conf"_L1));
}

HEMS_GUILESS_TEST(TestConfigFile)
#include "tst_configfile.moc"
