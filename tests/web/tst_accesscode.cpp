#include "accesscode.h"
#include "roomtest.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

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
    void aFullDiskLeavesNoHalfCode();
    void aLinkToASecretIsFollowed();
    void whatIsNoFileLetsNobodyInAndStays_data();
    void whatIsNoFileLetsNobodyInAndStays();
    void oneThatTheServiceManagerHandsOverIsTaken();
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

// A file of at most no bytes: what writing to a full disk is like.
void TestAccessCode::aFullDiskLeavesNoHalfCode()
{
    QTemporaryDir dir;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto had = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit nothing{5, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &nothing), 0);
    AccessCode code;
    const QString problem = code.load(accessCodeFile(dir.path()));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, had);
    QVERIFY(problem.contains(accessCodeFile(dir.path())));
    QVERIFY(!code.isKnown());
    QVERIFY(!QFile::exists(accessCodeFile(dir.path())));
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    QVERIFY(code.isKnown());
}

void TestAccessCode::aLinkToASecretIsFollowed()
{
    QTemporaryDir dir;
    write(dir.filePath(u"secret"_s), "correct horse battery\n");
    QVERIFY(QFile::link(dir.filePath(u"secret"_s), accessCodeFile(dir.path())));
    AccessCode code;
    QCOMPARE(code.load(accessCodeFile(dir.path())), QString());
    QVERIFY(code.matches("correct horse battery"));
    QVERIFY(QFileInfo(accessCodeFile(dir.path())).isSymLink());
    QVERIFY(!(QFile::permissions(dir.filePath(u"secret"_s)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestAccessCode::whatIsNoFileLetsNobodyInAndStays_data()
{
    QTest::addColumn<QByteArray>("made");
    QTest::addRow("a link to nothing") << QByteArray("ln -s nowhere access-code");
    QTest::addRow("a link to itself") << QByteArray("ln -s access-code access-code");
    QTest::addRow("a folder") << QByteArray("mkdir access-code");
    QTest::addRow("a pipe") << QByteArray("mkfifo access-code");
    QTest::addRow("a link to a device") << QByteArray("ln -s /dev/zero access-code");
}

void TestAccessCode::whatIsNoFileLetsNobodyInAndStays()
{
    QFETCH(const QByteArray, made);
    QTemporaryDir dir;
    QProcess shell;
    shell.setWorkingDirectory(dir.path());
    shell.start(u"sh"_s, {u"-c"_s, QString::fromLatin1(made)});
    QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
    AccessCode code;
    QVERIFY(code.load(accessCodeFile(dir.path())).contains(accessCodeFile(dir.path())));
    QVERIFY(!code.isKnown());
    const QFileInfo info(accessCodeFile(dir.path()));
    QVERIFY(info.exists() || info.isSymLink());
}

void TestAccessCode::oneThatTheServiceManagerHandsOverIsTaken()
{
    const QTemporaryDir home;
    const QTemporaryDir credentials;
    const QString own = accessCodeFile(home.path());
    qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(credentials.path()));
    QCOMPARE(accessCodeFile(home.path()), own); // it handed over none
    QFile handed(credentials.filePath(u"access-code"_s));
    QVERIFY(handed.open(QIODevice::WriteOnly) && handed.write("HAND-EDOV-ERCO-DE12\n") > 0);
    handed.close();
    AccessCode code;
    const QString problem = code.load(accessCodeFile(home.path()));
    qunsetenv("CREDENTIALS_DIRECTORY");
    QCOMPARE(problem, QString());
    QVERIFY(code.matches("handedovercode12"));
    QVERIFY(!QFile::exists(own));
}

HEMS_GUILESS_TEST(TestAccessCode)
#include "tst_accesscode.moc"
