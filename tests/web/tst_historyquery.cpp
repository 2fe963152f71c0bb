#include "historyquery.h"
#include "roomtest.h"
#include "timespans.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryQuery::Kind;

const QTimeZone kBerlin("Europe/Berlin");
constexpr qint64 kNowMs = 1'795'349'000'000; // 2026-11-22T12:03:20Z

std::optional<HistoryQuery> read(Kind kind, const char* asked, QString* problem,
                                 const QString& language = u"en"_s)
{
    const SpokenTexts texts(language);
    return readHistoryQuery(kind, QUrlQuery(QString::fromLatin1(asked)), kBerlin, kNowMs, texts, problem);
}

qint64 at(const char* moment)
{
    return parseMoment(QString::fromLatin1(moment), kBerlin).value();
}

} // namespace

class TestHistoryQuery : public QObject {
    Q_OBJECT

private slots:
    void whatIsLeftOutHasItsUsualMeaning();
    void everythingIsRead();
    void momentsWithoutAnOffsetAreOfTheHome();
    void whatMakesNoSenseIsNamed_data();
    void whatMakesNoSenseIsNamed();
    void asManyRowsAsThereMayBe();
    void theProblemIsInTheReadersLanguage();
};

void TestHistoryQuery::whatIsLeftOutHasItsUsualMeaning()
{
    QString problem;
    HistoryQuery usual;
    usual.kind = Kind::Energy;
    usual.range = {at("2026-11-22"), kNowMs};
    usual.byName = u"total"_s;
    QCOMPARE(read(Kind::Energy, "from=2026-11-22", &problem), usual);
    usual.kind = Kind::Readings;
    usual.points = 300;
    QCOMPARE(read(Kind::Readings, "from=2026-11-22", &problem), usual);
    QCOMPARE(problem, QString());
}

void TestHistoryQuery::everythingIsRead()
{
    QString problem;
    const auto energy =
        read(Kind::Energy, "sensor=2147483647&by=month&to=2026-11-01T00:00:00Z&from=1970-01-01T00:00:00Z",
             &problem);
    QVERIFY2(energy, qPrintable(problem));
    QCOMPARE(energy->sensor, 2'147'483'647);
    QCOMPARE(energy->by, RowLength::Month);
    QCOMPARE(energy->byName, u"month"_s);
    QCOMPARE(energy->range, (TimeRange{0, at("2026-11-01T00:00:00Z")}));
    const auto readings =
        read(Kind::Readings, "from=2026-11-22T00%3A00%3A00%2B01%3A00&points=2000&sensor=0", &problem);
    QVERIFY2(readings, qPrintable(problem));
    QCOMPARE(readings->sensor, 0);
    QCOMPARE(readings->points, 2'000);
    QCOMPARE(readings->range.fromMs, at("2026-11-21T23:00:00Z"));
}

void TestHistoryQuery::momentsWithoutAnOffsetAreOfTheHome()
{
    QString problem;
    const auto summer = read(Kind::Energy, "from=2026-07-01&to=2026-07-01T12:00:00", &problem);
    QVERIFY2(summer, qPrintable(problem));
    QCOMPARE(summer->range, (TimeRange{at("2026-06-30T22:00:00Z"), at("2026-07-01T10:00:00Z")}));
}

void TestHistoryQuery::whatMakesNoSenseIsNamed_data()
{
    QTest::addColumn<bool>("isEnergy");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QString>("named");
    const auto both = [](const char* asked, const QString& named) {
        QTest::addRow("energy?%s", asked) << true << QByteArray(asked) << named;
        QTest::addRow("readings?%s", asked) << false << QByteArray(asked) << named;
    };
    both("", u"\"from\""_s);
    both("to=2026-11-22", u"\"from\""_s);
    both("from=", u"\"from\""_s);
    both("from=soon", u"\"soon\""_s);
    both("from=1969-12-31T00:00:00Z", u"between 1970 and 2100"_s);
    both("from=2026-11-22&to=2101-01-01", u"between 1970 and 2100"_s);
    both("from=2026-11-22&from=2026-11-21", u"\"from\" is there twice"_s);
    both("from=2026-11-22&to=2026-11-22", u"before"_s);
    both("from=2026-11-22&to=2026-11-21", u"before"_s);
    both("from=2027-11-22", u"before"_s); // it has not begun
    both("from=2026-11-22&sensor=-1", u"\"-1\""_s);
    both("from=2026-11-22&sensor=2147483648", u"\"2147483648\""_s);
    both("from=2026-11-22&sensor=1.5", u"\"1.5\""_s);
    both("from=2026-11-22&sensor=", u"\"sensor\""_s);
    both("from=2026-11-22&sensor=1%20OR%201", u"\"1 OR 1\""_s);
    both("from=2026-11-22&colour=red", u"\"colour\""_s);
    both("from=2026-11-22&From=2026-11-22", u"\"From\""_s);
    QTest::addRow("no points of energy") << true << QByteArray("from=2026-11-22&points=5") << u"\"points\""_s;
    QTest::addRow("no rows of readings") << false << QByteArray("from=2026-11-22&by=day") << u"\"by\""_s;
    QTest::addRow("an unknown length") << true << QByteArray("from=2026-11-22&by=week") << u"\"week\""_s;
    for (const char* const points : {"0", "-1", "2001", "99999999999", "x", "1e3", ""})
        QTest::addRow("%s points", points)
            << false << QByteArray("from=2026-11-22&points=") + points << u"from 1 to 2000"_s;
    QTest::addRow("a century by hour") << true << QByteArray("from=1971-01-01&by=hour") << u"10000 rows"_s;
    QTest::addRow("a century by day")
        << true << QByteArray("from=1971-01-01&to=2100-01-01&by=day") << u"10000 rows"_s;
}

void TestHistoryQuery::whatMakesNoSenseIsNamed()
{
    QFETCH(const bool, isEnergy);
    QFETCH(const QByteArray, asked);
    QFETCH(const QString, named);
    QString problem;
    QVERIFY(!read(isEnergy ? Kind::Energy : Kind::Readings, asked.constData(), &problem));
    QVERIFY2(problem.contains(named), qPrintable(problem));
    QVERIFY(problem.size() < 200);
}

void TestHistoryQuery::asManyRowsAsThereMayBe()
{
    QString problem;
    const auto hours = [&problem](qint64 count) {
        const QString from = formatMoment(kNowMs - count * kHour, QTimeZone::utc());
        return read(Kind::Energy, qPrintable(u"by=hour&from="_s + from), &problem);
    };
    QVERIFY2(hours(HistoryQuery::kMostRows), qPrintable(problem));
    QVERIFY(!hours(HistoryQuery::kMostRows + 1));
}

void TestHistoryQuery::theProblemIsInTheReadersLanguage()
{
    QString english;
    QString chinese;
    for (const char* const asked :
         {"", "from=x", "from=2026-11-22&sensor=x", "from=2026-11-22&to=2026-11-22", "from=2026-11-22&x=y",
          "from=1971-01-01&by=hour", "from=2026-11-22&by=x"}) {
        QVERIFY(!read(Kind::Energy, asked, &english));
        QVERIFY(!read(Kind::Energy, asked, &chinese, u"zh_CN"_s));
        QVERIFY2(english != chinese, qPrintable(english));
    }
}

HEMS_GUILESS_TEST(TestHistoryQuery)
#include "tst_historyquery.moc"
