#include "guardoptions.h"
#include "roomtest.h"

#include <QCommandLineParser>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString read(const QStringList& options, GuardSettings& guard)
{
    QCommandLineParser parser;
    GuardOptions::add(parser);
    return parser.parse(QStringList{u"hemsd"_s} + options) ? GuardOptions::read(parser, guard)
                                                           : parser.errorText();
}

} // namespace

class TestGuardOptions : public QObject {
    Q_OBJECT

private slots:
    void whatIsGivenIsSetAndTheRestStays();
    void aRoomsLimitIsReplacedAndRemoved();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
};

void TestGuardOptions::whatIsGivenIsSetAndTheRestStays()
{
    GuardSettings guard;
    QCOMPARE(read({u"--limit"_s, u"5000"_s, u"--settle"_s, u"2.5"_s, u"--dry-run"_s, u"on"_s}, guard),
             QString());
    QCOMPARE(guard.homeMilliwatts, 5'000'000);
    QCOMPARE(guard.settle, std::chrono::milliseconds(2'500));
    QVERIFY(guard.isDryRun);
    QCOMPARE(read({u"--margin"_s, u"100"_s, u"--share"_s, u"40"_s}, guard), QString());
    QCOMPARE(guard.homeMilliwatts, 5'000'000);
    QCOMPARE(guard.marginMilliwatts, 100'000);
    QCOMPARE(guard.sharePercent, 40);
    QVERIFY(guard.isDryRun);
}

void TestGuardOptions::aRoomsLimitIsReplacedAndRemoved()
{
    GuardSettings guard;
    QCOMPARE(read({u"--room"_s, u"Kitchen=2000"_s, u"--room"_s, u"a=b=3"_s}, guard), QString());
    QCOMPARE(guard.rooms, (QList<RoomLimit>{{u"Kitchen"_s, 2'000'000}, {u"a=b"_s, 3'000}}));
    QCOMPARE(read({u"--room"_s, u"Kitchen=1500"_s, u"--room"_s, u"a=b=0"_s}, guard), QString());
    QCOMPARE(guard.rooms, (QList<RoomLimit>{{u"Kitchen"_s, 1'500'000}}));
}

void TestGuardOptions::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("limit") << QStringList{u"--limit"_s, u"much"_s};
    QTest::addRow("negative limit") << QStringList{u"--limit=-1"_s};
    QTest::addRow("nan") << QStringList{u"--limit"_s, u"nan"_s};
    QTest::addRow("margin") << QStringList{u"--margin"_s, u"1e9"_s};
    QTest::addRow("settle") << QStringList{u"--settle"_s, u"0"_s};
    QTest::addRow("share") << QStringList{u"--share"_s, u"101"_s};
    QTest::addRow("dry run") << QStringList{u"--dry-run"_s, u"maybe"_s};
    QTest::addRow("room without a name") << QStringList{u"--room"_s, u"=5"_s};
    QTest::addRow("room without watts") << QStringList{u"--room"_s, u"Kitchen"_s};
}

void TestGuardOptions::whatIsWrongIsNamed()
{
    QFETCH(const QStringList, options);
    GuardSettings guard;
    const QString wrong = read(options, guard);
    QVERIFY2(wrong.startsWith(options.first().section(u'=', 0, 0)), qPrintable(wrong));
}

HEMS_GUILESS_TEST(TestGuardOptions)
#include "tst_guardoptions.moc"
