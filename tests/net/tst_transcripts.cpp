#include "roomtest.h"
#include "sensorpeer.h"
#include "serverrig.h"
#include "transcriptbytes.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// See tests/data/net/README.md.
struct Transcript {
    QByteArray sent;
    QByteArrayList replies;
    bool ends = false;
};

Transcript load(const QString& name)
{
    QFile file(QStringLiteral(HEMS_TEST_DATA "/net/") + name);
    Transcript transcript;
    if (!file.open(QIODevice::ReadOnly))
        return transcript;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("> "))
            transcript.sent += unescaped(line.mid(2));
        else if (line.startsWith("< "))
            transcript.replies += line.mid(2);
        else if (line == "x")
            transcript.ends = true;
    }
    return transcript;
}

/// Plays a transcript in pieces on a fresh server. Returns what came back.
QByteArrayList play(const Transcript& transcript, const QByteArrayList& pieces)
{
    ServerRig rig;
    SensorPeer peer(rig.port());
    for (const QByteArray& piece : pieces) {
        peer.send(piece);
        if (pieces.size() > 1)
            settle();
    }
    eventually([&] {
        return peer.lines().size() >= transcript.replies.size() && (!transcript.ends || peer.ended());
    });
    settle();
    QByteArrayList lines = peer.lines();
    if (peer.ended() != transcript.ends || peer.wasReset())
        lines.append("(wrong end)");
    return lines;
}

} // namespace

class TestTranscripts : public QObject {
    Q_OBJECT

private slots:
    void inOnePiece_data() { addTranscripts(); }
    void inOnePiece();
    void byteByByte_data() { addTranscripts(); }
    void byteByByte();
    void atEverySplit_data() { addTranscripts(); }
    void atEverySplit();

private:
    static void addTranscripts();
};

void TestTranscripts::addTranscripts()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(HEMS_TEST_DATA "/net"));
    for (const QString& file : folder.entryList({u"*.txt"_s}))
        QTest::addRow("%s", qPrintable(file)) << file;
}

void TestTranscripts::inOnePiece()
{
    QFETCH(QString, file);
    const Transcript transcript = load(file);
    QVERIFY(!transcript.replies.isEmpty());
    QCOMPARE(play(transcript, {transcript.sent}), transcript.replies);
}

void TestTranscripts::byteByByte()
{
    QFETCH(QString, file);
    const Transcript transcript = load(file);
    QByteArrayList pieces;
    for (const char byte : transcript.sent)
        pieces.append(QByteArray(1, byte));
    QCOMPARE(play(transcript, pieces), transcript.replies);
}

void TestTranscripts::atEverySplit()
{
    QFETCH(QString, file);
    const Transcript transcript = load(file);
    for (qsizetype at = 1; at < transcript.sent.size(); ++at)
        QCOMPARE(play(transcript, {transcript.sent.first(at), transcript.sent.sliced(at)}),
                 transcript.replies);
}

HEMS_GUILESS_TEST(TestTranscripts)
#include "tst_transcripts.moc"
