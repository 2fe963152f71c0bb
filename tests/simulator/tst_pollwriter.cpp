#include "pollwriter.h"

#include "pollparser.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPollWriter : public QObject {
    Q_OBJECT

private slots:
    void writesThePollOfTheProtocol();
    void isUnderstoodByTheServer_data();
    void isUnderstoodByTheServer();
};

void TestPollWriter::writesThePollOfTheProtocol()
{
    const PollWriter writer(1, u"DNPLK11FNK"_s);
    QCOMPARE(
        writer.line(ReportedState::On, 1'200'000, 1'639'451'655'156),
        QByteArray("{\"type\":\"data\",\"id\":1,\"sn\":\"DNPLK11FNK\",\"power\":\"1200\",\"state\":\"on\","
                   "\"time\":1639451655.156}\n"));
}

void TestPollWriter::isUnderstoodByTheServer_data()
{
    QTest::addColumn<QString>("sn");
    QTest::addColumn<ReportedState>("state");
    QTest::addColumn<int>("milliwatts");
    QTest::addColumn<qint64>("utcMs");
    QTest::addRow("tenths") << u"SIM0001"_s << ReportedState::On << 142'300 << Q_INT64_C(1'795'348'800'000);
    QTest::addRow("nothing") << u"SIM0001"_s << ReportedState::Off << 0 << Q_INT64_C(1'795'348'800'010);
    QTest::addRow("feeding in") << u"SIM0001"_s << ReportedState::On << -1 << Q_INT64_C(1'170'284'400'001);
    QTest::addRow("most") << u"SIM0001"_s << ReportedState::Suspend << 1'000'000'000
                          << Q_INT64_C(1'795'348'800'100);
    QTest::addRow("quotes") << u"a\"b\\c ä"_s << ReportedState::On << 5 << Q_INT64_C(1'795'348'812'345);
}

void TestPollWriter::isUnderstoodByTheServer()
{
    QFETCH(QString, sn);
    QFETCH(ReportedState, state);
    QFETCH(int, milliwatts);
    QFETCH(qint64, utcMs);
    const QByteArray line = PollWriter(2'147'483'647, sn).line(state, milliwatts, utcMs);
    PollParser parser;
    const PollMessage message =
        parser.parse(std::string_view(line.constData(), static_cast<std::size_t>(line.size() - 1)));
    QCOMPARE(message.refusal, RefusalReason::None);
    QCOMPARE(message.id, 2'147'483'647);
    QCOMPARE(QByteArray(message.sn.data(), static_cast<qsizetype>(message.sn.size())), sn.toUtf8());
    QCOMPARE(message.state, state);
    QCOMPARE(message.milliwatts, state == ReportedState::On ? milliwatts : message.milliwatts);
    QCOMPARE(qRound64(message.seconds * 1000), utcMs);
}

HEMS_GUILESS_TEST(TestPollWriter)
#include "tst_pollwriter.moc"
