#include "roomtest.h"
#include "webassets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

HttpRequest asked(const QString& path, const QHash<QByteArray, QByteArray>& headers = {})
{
    HttpRequest request;
    request.method = "GET";
    request.path = path;
    request.headers = headers;
    return request;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestWebAssets : public QObject {
    Q_OBJECT

private slots:
    void thePageIsInTheProgram();
    void filesAreServedWithTheirTypes();
    void whatIsShorterPackedIsSentSo();
    void onlyWhatIsThereIsServed();
};

// All that the page needs is there, and none of it asks for anything elsewhere.
void TestWebAssets::thePageIsInTheProgram()
{
    const WebAssets assets;
    const auto page = assets.find(asked(u"/"_s));
    QVERIFY(page);
    QCOMPARE(page->type, "text/html; charset=utf-8");
    QCOMPARE(page->body, assets.find(asked(u"/index.html"_s))->body);
}

void TestWebAssets::filesAreServedWithTheirTypes()
{
    QTemporaryDir dir;
    QVERIFY(QDir(dir.path()).mkdir(u"js"_s));
    write(dir.filePath(u"index.html"_s), "<p>");
    write(dir.filePath(u"js/app.js"_s), "let a");
    write(dir.filePath(u"icon.svg"_s), "<svg/>");
    const WebAssets assets(dir.path());
    QCOMPARE(assets.find(asked(u"/js/app.js"_s))->type, "text/javascript; charset=utf-8");
    QCOMPARE(assets.find(asked(u"/icon.svg"_s))->type, "image/svg+xml");
    QCOMPARE(assets.find(asked(u"/"_s))->body, "<p>");
}

void TestWebAssets::whatIsShorterPackedIsSentSo()
{
    QTemporaryDir dir;
    const QByteArray text(10'000, 'a');
    write(dir.filePath(u"long.css"_s), text);
    write(dir.filePath(u"short.css"_s), "a");
    const WebAssets assets(dir.path());
    const auto packed = assets.find(asked(u"/long.css"_s, {{"accept-encoding", "gzip, deflate, br"}}));
    QVERIFY(packed->body.size() < 100);
    QVERIFY(packed->headers.contains(std::pair(QByteArray("Content-Encoding"), QByteArray("deflate"))));
    QCOMPARE(qUncompress(QByteArray::fromHex("00002710") + packed->body), text);
    for (const char* const accepted : {"", "gzip", "deflate;q=0", "deflated"}) {
        const auto plain = assets.find(asked(u"/long.css"_s, {{"accept-encoding", accepted}}));
        QVERIFY2(plain->body == text, accepted);
    }
    QCOMPARE(assets.find(asked(u"/short.css"_s, {{"accept-encoding", "deflate"}}))->body, "a");
}

void TestWebAssets::onlyWhatIsThereIsServed()
{
    QTemporaryDir dir;
    write(dir.filePath(u"secret"_s), "x");
    QVERIFY(QDir(dir.path()).mkdir(u"web"_s));
    write(dir.filePath(u"web/a.js"_s), "a");
    const WebAssets assets(dir.filePath(u"web"_s));
    QVERIFY(assets.find(asked(u"/a.js"_s)));
    for (const QString& path :
         {u"/"_s, u"/../secret"_s, u"/web/a.js"_s, u"a.js"_s, u"/a.js/"_s, u"/A.js"_s, QString()})
        QVERIFY2(!assets.find(asked(path)), qPrintable(path));
}

HEMS_GUILESS_TEST(TestWebAssets)
#include "tst_webassets.moc"
