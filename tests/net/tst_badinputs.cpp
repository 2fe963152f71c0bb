#include "badinput.h"
#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <malloc.h>

using namespace hems;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hems::BadInput)

namespace {

QList<BadInput> allInputs()
{
    QList<BadInput> inputs;
    for (const QString& file : QDir(QStringLiteral(HEMS_TEST_DATA "/bad")).entryList({u"*.txt"_s}))
        inputs += loadBadInputs(file);
    return inputs;
}

void addInputs()
{
    QTest::addColumn<BadInput>("input");
    for (const BadInput& input : allInputs())
        QTest::addRow("%s", input.name.constData()) << input;
}

// Sends all of it, however slowly the server takes it in.
void push(SensorPeer& peer, QByteArray bytes)
{
    eventually([&] {
        bytes.remove(0, peer.send(bytes));
        return bytes.isEmpty() || peer.ended();
    });
    settle();
}

/// Sends it cut in two, and waits for all that must come of it. Returns what came; "(wrong end)" where the
/// connection was not ended as it must be, or was.
QByteArrayList play(ServerRig& rig, const BadInput& input, qsizetype cut)
{
    const QByteArray sent = input.prelude + input.bytes;
    SensorPeer peer(rig.port());
    push(peer, sent.first(cut));
    push(peer, sent.sliced(cut));
    if (input.sensorEnds)
        peer.endWriting();
    const bool mustEnd = input.serverEnds || input.sensorEnds;
    eventually([&] { return peer.lines().size() >= input.replies.size() && (!mustEnd || peer.ended()); });
    settle();
    QByteArrayList lines = peer.lines();
    if (peer.ended() != mustEnd || peer.wasReset())
        lines.append("(wrong end)");
    return lines;
}

qint64 bytesInUse()
{
    const struct mallinfo2 memory = mallinfo2();
    return static_cast<qint64>(memory.uordblks + memory.hblkhd);
}

} // namespace

class TestBadInputs : public QObject {
    Q_OBJECT

private slots:
    void thereAreManyOfThem();
    void isAnsweredAsDocumented_data() { addInputs(); }
    void isAnsweredAsDocumented();
    void leavesNothingBehind();
};

void TestBadInputs::thereAreManyOfThem()
{
    QCOMPARE_GE(allInputs().size(), 300);
}

void TestBadInputs::isAnsweredAsDocumented()
{
    QFETCH(BadInput, input);
    QVERIFY2(!input.name.isEmpty(), input.bytes.constData());
    const qsizetype size = input.prelude.size() + input.bytes.size();
    for (const qsizetype cut : {qsizetype(0), size / 3, size / 2, size - 1}) {
        ServerRig rig;
        QCOMPARE(play(rig, input, cut), input.replies);
        rig.server.stop(); // passes on all that it has gathered
        int readings = 0;
        int wrongClocks = 0;
        for (const Poll& poll : rig.polls) {
            readings += poll.hasReading && !poll.clockWrong;
            wrongClocks += poll.hasReading && poll.clockWrong;
            QVERIFY(!poll.clockWrong || poll.reading.utcMs == poll.arrivedUtcMs);
        }
        QCOMPARE(readings, input.readings);
        QCOMPARE(wrongClocks, input.wrongClocks);
        const bool harmless = input.readings + input.wrongClocks == input.replies.size();
        QCOMPARE(rig.reasons().isEmpty(), harmless);
    }
}

// The first round fills what is kept for good; the second may add nothing to it.
void TestBadInputs::leavesNothingBehind()
{
    ServerRig rig;
    const QList<BadInput> inputs = allInputs();
    qint64 afterFirst = 0;
    qint64 slowestNs = 0;
    for (int round = 0; round < 3; ++round) {
        for (const BadInput& input : inputs) {
            QElapsedTimer clock;
            clock.start();
            play(rig, input, 0);
            slowestNs = std::max(slowestNs, clock.nsecsElapsed());
        }
        QVERIFY(eventually([&] { return rig.server.connectionCount() == 0; }));
        rig.polls.clear();
        rig.refusals.clear();
        rig.newcomers.clear();
        rig.clashes.clear();
        if (round == 0)
            afterFirst = bytesInUse();
    }
    qInfo("the slowest was answered, or closed, after %.2f ms", static_cast<double>(slowestNs) / 1e6);
    const qint64 grownBytes = bytesInUse() - afterFirst;
    QVERIFY2(grownBytes < 64 * 1024, QByteArray::number(grownBytes).constData());
}

HEMS_GUILESS_TEST(TestBadInputs)
#include "tst_badinputs.moc"
