#include "roomtest.h"
#include "websessions.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'795'000'000'000;
const QString kCode = u"K7QF-2M9X-AAAA-BBBB"_s;

} // namespace

class TestWebSessions : public QObject {
    Q_OBJECT

private slots:
    void aSessionLastsItsTime();
    void aSessionEnds();
    void tokensAreNotToBeGuessed();
    void theyOutliveARestart();
    void theFileHelpsNobodyIn();
    void aNewCodeEndsThemAll();
    void theOldestGoesFirst();
};

void TestWebSessions::aSessionLastsItsTime()
{
    WebSessions sessions;
    const QByteArray token = sessions.begin(kNow);
    QVERIFY(sessions.isOpen(token, kNow));
    QVERIFY(sessions.isOpen(token, kNow + WebSessions::kLifeMs - 1));
    QVERIFY(!sessions.isOpen(token, kNow + WebSessions::kLifeMs));
    QVERIFY(!sessions.isOpen({}, kNow));
    QVERIFY(!sessions.isOpen(token.chopped(1), kNow));
    QVERIFY(!sessions.isOpen(token.toLower(), kNow));
}

void TestWebSessions::aSessionEnds()
{
    WebSessions sessions;
    const QByteArray one = sessions.begin(kNow);
    const QByteArray other = sessions.begin(kNow);
    sessions.end(one);
    sessions.end("nobody's");
    QVERIFY(!sessions.isOpen(one, kNow));
    QVERIFY(sessions.isOpen(other, kNow));
}

void TestWebSessions::tokensAreNotToBeGuessed()
{
    WebSessions sessions;
    QSet<QByteArray> tokens;
    for (int i = 0; i < 100; ++i) {
        const QByteArray token = sessions.begin(kNow);
        QCOMPARE(token.size(), 43); // 256 bits
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 100);
}

void TestWebSessions::theyOutliveARestart()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"web-sessions"_s);
    WebSessions before;
    before.load(file, kCode, kNow);
    const QByteArray stays = before.begin(kNow);
    const QByteArray ends = before.begin(kNow);
    before.end(ends);
    WebSessions after;
    after.load(file, kCode, kNow + 1'000);
    QVERIFY(after.isOpen(stays, kNow + 1'000));
    QVERIFY(!after.isOpen(ends, kNow + 1'000));
    WebSessions late;
    late.load(file, kCode, kNow + WebSessions::kLifeMs);
    QCOMPARE(late.count(), 0);
}

void TestWebSessions::theFileHelpsNobodyIn()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"web-sessions"_s);
    WebSessions sessions;
    sessions.load(path, kCode, kNow);
    const QByteArray token = sessions.begin(kNow);
    QFile file(path);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(token));
    QVERIFY(!text.contains(kCode.toLatin1()));
    for (const QByteArray& word : text.simplified().split(' '))
        QVERIFY(!sessions.isOpen(word, kNow));
}

void TestWebSessions::aNewCodeEndsThemAll()
{
    QTemporaryDir dir;
    const QString file = dir.filePath(u"web-sessions"_s);
    WebSessions before;
    before.load(file, kCode, kNow);
    const QByteArray token = before.begin(kNow);
    WebSessions after;
    after.load(file, kCode + u"X"_s, kNow);
    QVERIFY(!after.isOpen(token, kNow));
}

void TestWebSessions::theOldestGoesFirst()
{
    WebSessions sessions;
    const QByteArray first = sessions.begin(kNow);
    QByteArray last;
    for (int i = 1; i <= WebSessions::kMost; ++i)
        last = sessions.begin(kNow + i);
    QCOMPARE(sessions.count(), WebSessions::kMost);
    QVERIFY(!sessions.isOpen(first, kNow + 1'000));
    QVERIFY(sessions.isOpen(last, kNow + 1'000));
}

HEMS_GUILESS_TEST(TestWebSessions)
#include "tst_websessions.moc"
