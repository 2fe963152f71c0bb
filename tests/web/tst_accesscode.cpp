#include "accesscode.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestAccessCode : public QObject {
    Q_OBJECT

private slots:
    void secretsAreCompared();
    void itIsMadeForItsOwnerAlone();
    void itStaysTheSame();
    void itMayBeTypedInAnyWay();
    void anOwnersOwnIsTaken();
    void aShortOneLetsNobodyIn();
    void whereItCanNotBeWrittenNobodyIsLetIn();
};

namespace {

void write(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

void TestAccessCode::secretsAreCompared()
{
    QVERIFY(sameSecret("abc", "abc"));
    QVERIFY(sameSecret("", ""));
    for (const char* const other : {"abd", "bbc", "ab", "abcd", "", "ABC"})
        QVERIFY2(!sameSecret("abc", other), other);
}

void TestAccessCode::itIsMadeForItsOwnerAlone()
{
    QTemporaryDir dir;
    AccessCode code;
    QVERIFY(!code.isKnown());
    QVERIFY(!code.matches(""));
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    QVERIFY(QRegularExpression(u"^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$"_s)
                .match(code.text())
                .hasMatch());
    const auto rights = QFile::permissions(dir.filePath(u"access-code"_s));
    QCOMPARE(rights & (QFile::ReadOwner | QFile::WriteOwner), QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(!(rights & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther |
                        QFile::ExeOwner)));
    QTemporaryDir elsewhere;
    AccessCode another;
    QCOMPARE(another.load(accessCodeFile(elsewhere.path())), QString());
    QVERIFY(another.text() != code.text());
}

void TestAccessCode::itStaysTheSame()
{
    QTemporaryDir dir;
    AccessCode code;
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    QFile::setPermissions(accessCodeFile(dir.path()),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    AccessCode again;
    QCOMPARE(again.load(accessCodeFile(dir.path())), QString());
    QCOMPARE(again.text(), code.text());
    QVERIFY(!(QFile::permissions(accessCodeFile(dir.path())) & QFile::ReadOther));
}

void TestAccessCode::itMayBeTypedInAnyWay()
{
    QTemporaryDir dir;
    AccessCode code;
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    const QByteArray text = code.text().toLatin1();
    QVERIFY(code.matches(text));
    QVERIFY(code.matches(text.toLower()));
    QVERIFY(code.matches(QByteArray(text).replace('-', "")));
    QVERIFY(code.matches("  " + QByteArray(text).replace('-', ' ') + '\n'));
    QVERIFY(!code.matches(text.chopped(1)));
    QVERIFY(!code.matches(text + 'X'));
    QVERIFY(!code.matches(""));
    QVERIFY(!code.matches(QByteArray(100'000, 'x')));
}

void TestAccessCode::anOwnersOwnIsTaken()
{
    QTemporaryDir dir;
    write(accessCodeFile(dir.path()), "correct horse battery\n");
    AccessCode code;
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    QVERIFY(code.matches("correcthorsebattery"));
    QCOMPARE(code.text(), u"correct horse battery"_s);
}

void TestAccessCode::aShortOneLetsNobodyIn()
{
    QTemporaryDir dir;
    for (const char* const text : {"", "1234", "- - - - - - - - - - - - -", "short-code1"}) {
        write(accessCodeFile(dir.path()), text);
        AccessCode code;
        QVERIFY2(code.load(accessCodeFile(dir.path())).contains(u"access-code"_s), text);
        QVERIFY(!code.matches(text));
        QVERIFY(!code.matches(""));
    }
}

void TestAccessCode::whereItCanNotBeWrittenNobodyIsLetIn()
{
    AccessCode code;
    QVERIFY(!code.load(u"/proc/access-code"_s).isEmpty());
    QVERIFY(!code.isKnown());
    QVERIFY(!code.matches(""));
}

QTEST_GUILESS_MAIN(TestAccessCode)
#include "tst_accesscode.moc"
