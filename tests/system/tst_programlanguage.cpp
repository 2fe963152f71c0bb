#include "roomtest.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What a program says, started with these arguments by someone whose locale this is.
QString said(const QString& program, const QStringList& arguments, const QString& locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LC_ALL"_s, locale);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(HEMS_PROGRAMS "/") + program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : process.errorString();
}

} // namespace

/// Every program speaks the language of whoever starts it, or the one that --language names.
class TestProgramLanguage : public QObject {
    Q_OBJECT

private slots:
    void helpIsInTheUsersLanguage_data();
    void helpIsInTheUsersLanguage();
    void complaintsAreToo();
    void anUnknownLanguageIsRefused();
};

void TestProgramLanguage::helpIsInTheUsersLanguage_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("command");
    QTest::addRow("hems") << u"hems"_s << QStringList();
    QTest::addRow("hemsd") << u"hemsd"_s << QStringList();
    QTest::addRow("hemsd energy") << u"hemsd"_s << QStringList{u"energy"_s};
    QTest::addRow("hemsd backup") << u"hemsd"_s << QStringList{u"backup"_s};
    QTest::addRow("hemsd ledger") << u"hemsd"_s << QStringList{u"ledger"_s};
    QTest::addRow("hems-simulator") << u"hems-simulator"_s << QStringList();
    QTest::addRow("hems-simulator verify") << u"hems-simulator"_s << QStringList{u"verify"_s};
}

void TestProgramLanguage::helpIsInTheUsersLanguage()
{
    QFETCH(QString, program);
    QFETCH(QStringList, command);
    const QStringList help = command + QStringList{u"--help"_s};
    const QString english = said(program, help, u"C.UTF-8"_s);
    QVERIFY2(english.contains(u"Usage: "_s) && english.contains(u"--language"_s), qPrintable(english));
    const QString german = said(program, help, u"de_AT.UTF-8"_s);
    QVERIFY2(german.contains(u"Aufruf: "_s) && german.contains(u"In dieser Sprache sprechen"_s),
             qPrintable(german));
    QCOMPARE(said(program, help + QStringList{u"--language"_s, u"de"_s}, u"fr_FR.UTF-8"_s), german);
    QVERIFY(said(program, help, u"it_IT.UTF-8"_s).contains(u"Usage: "_s));
}

void TestProgramLanguage::complaintsAreToo()
{
    const QString german = said(u"hemsd"_s, {u"--no-such-option"_s}, u"de_DE.UTF-8"_s);
    QVERIFY2(german.contains(u"Siehe hemsd --help"_s), qPrintable(german));
}

void TestProgramLanguage::anUnknownLanguageIsRefused()
{
    for (const QString& program : {u"hems"_s, u"hemsd"_s, u"hems-simulator"_s}) {
        const QString text = said(program, {u"--language=it"_s}, u"C.UTF-8"_s);
        QVERIFY2(text.contains(u"--language takes one of en, de, fr, es, zh_CN, not \"it\""_s),
                 qPrintable(text));
    }
}

HEMS_GUILESS_TEST(TestProgramLanguage)
#include "tst_programlanguage.moc"
