#include "roomtest.h"
#include "weboptions.h"

#include <QCommandLineParser>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestWebOptions : public QObject {
    Q_OBJECT

private slots:
    void addressesAreRead_data();
    void addressesAreRead();
    void theOptionGoesBeforeTheSetting();
    void aWrongOptionIsSaid();
    void aSettingThatMakesNoSenseIsLeftAlone();
};

void TestWebOptions::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty: refused
    const auto row = [](const QString& text, const QString& read) {
        QTest::addRow("%s", qPrintable(text)) << text << read;
    };
    row(u"off"_s, u"off"_s);
    row(u"127.0.0.1:80"_s, u"127.0.0.1:80"_s);
    row(u"0.0.0.0:0"_s, u"0.0.0.0:0"_s);
    row(u"192.168.1.20"_s, u"192.168.1.20:11480"_s);
    row(u"8080"_s, u"127.0.0.1:8080"_s);
    row(u"[::1]:8080"_s, u"[::1]:8080"_s);
    row(u"::1"_s, u"[::1]:11480"_s);
    row(u"[::]"_s, u"[::]:11480"_s);
    for (const QString& wrong :
         {u""_s, u"on"_s, u"kitchen:80"_s, u"127.0.0.1:"_s, u"127.0.0.1:65536"_s, u"127.0.0.1:-1"_s,
          u"127.0.0.1:x"_s, u":80"_s, u"[::1"_s, u"http://127.0.0.1"_s, u"70000"_s, u"10.1"_s,
          u"0x7f000001"_s, u"127.1:80"_s, u"1.2.3.4.5:80"_s, u"127.0.0.01"_s})
        row(wrong, {});
}

void TestWebOptions::addressesAreRead()
{
    QFETCH(const QString, text);
    QFETCH(const QString, read);
    const auto choice = webChoiceFromText(text);
    QCOMPARE(choice.has_value(), !read.isEmpty());
    if (choice)
        QCOMPARE(webChoiceText(*choice), read);
}

namespace {

std::optional<WebChoice> read(const QStringList& options, const QString& dataDir, QString& error)
{
    QCommandLineParser parser;
    addWebOption(parser);
    return parser.parse(QStringList{u"hemsd"_s} + options) ? readWebOption(parser, dataDir, {true, {}}, error)
                                                           : std::nullopt;
}

} // namespace

void TestWebOptions::theOptionGoesBeforeTheSetting()
{
    QTemporaryDir dir;
    QString error;
    QCOMPARE(read({}, dir.path(), error), (WebChoice{true, {}}));
    {
        QSettings settings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat);
        setSettledWebChoice(settings, {true, {u"0.0.0.0"_s, 8080}});
    }
    QCOMPARE(read({}, dir.path(), error), (WebChoice{true, {u"0.0.0.0"_s, 8080}}));
    QCOMPARE(read({u"--web"_s, u"off"_s}, dir.path(), error)->isOn, false);
    QCOMPARE(error, QString());
}

void TestWebOptions::aWrongOptionIsSaid()
{
    QTemporaryDir dir;
    QString error;
    QVERIFY(!read({u"--web"_s, u"kitchen"_s}, dir.path(), error));
    QVERIFY(error.contains(u"--web"_s) && error.contains(u"kitchen"_s));
}

void TestWebOptions::aSettingThatMakesNoSenseIsLeftAlone()
{
    QTemporaryDir dir;
    QSettings(dir.filePath(u"settings.ini"_s), QSettings::IniFormat).setValue(u"web/serve"_s, u"kitchen"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"web/serve is kitchen in .* and not understood"_s));
    QString error;
    QCOMPARE(read({}, dir.path(), error), (WebChoice{true, {}}));
}

HEMS_GUILESS_TEST(TestWebOptions)
#include "tst_weboptions.moc"
