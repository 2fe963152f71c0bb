#include "exportjob.h"

#include "roomtest.h"
#include "storetest.h"

#include <QDir>

#include <csignal>
#include <limits>
#include <sys/resource.h>

using namespace hems;
using namespace hems::storetest;

namespace {

constexpr qint64 kSomeTimeMs = 1'780'000'000'000; // 2026-05-28T20:26:40Z
constexpr TimeRange kAll{0, std::numeric_limits<qint64>::max()};

/// What a job that ran to its end said.
struct Outcome {
    qint64 done = -1;
    QString error;
};

Outcome run(const ExportOrder& order)
{
    ExportJob job(order);
    QSignalSpy done(&job, &ExportJob::done);
    QSignalSpy failed(&job, &ExportJob::failed);
    job.start();
    if (!QTest::qWaitFor([&] { return done.size() + failed.size() > 0; }))
        return {};
    return done.isEmpty() ? Outcome{-1, failed.first().first().toString()}
                          : Outcome{done.first().first().toLongLong(), {}};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExportJob : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFileIsComplete();
    void onlyTheSpanAskedForIsWritten();
    void oddSerialNumbersAreQuoted();
    void cancelledItLeavesNothing();
    void anOlderFileStaysUntilTheNewOneIsComplete();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void aDiskThatFillsUpIsSaid();
    void theHomesDataAreNotOverwritten();

private:
    void fill(int readings);
    ExportOrder order(TimeRange range = kAll) const
    {
        return {m_store->file, range, QTimeZone("UTC"), m_target};
    }
    QStringList targets() const { return QDir(m_targets->path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_targets;
    QString m_target;
};

void TestExportJob::init()
{
    m_store = std::make_unique<TestStore>();
    m_targets = std::make_unique<QTemporaryDir>();
    m_target = m_targets->filePath(u"readings.csv"_s);
}

void TestExportJob::fill(int readings)
{
    m_store->open();
    m_store->store->addSensors({sensor(1)});
    QList<Reading> all;
    for (int i = 0; i < readings; ++i)
        all.append(reading(kSomeTimeMs + i * 1000, i * 100));
    m_store->store->storePolls(polls(1, all));
    m_store->close();
}

void TestExportJob::theFileIsComplete()
{
    fill(3);
    const Outcome outcome = run(order());
    QCOMPARE(outcome.error, QString());
    QCOMPARE(outcome.done, 3);
    QCOMPARE(contentOf(m_target).replace("\r\n", "\n"), "time,id,sn,state,watts\n"
                                                        "2026-05-28T20:26:40Z,1,SN-1,on,0\n"
                                                        "2026-05-28T20:26:41Z,1,SN-1,on,0.1\n"
                                                        "2026-05-28T20:26:42Z,1,SN-1,on,0.2\n");
    QCOMPARE(targets(), QStringList{u"readings.csv"_s});
}

void TestExportJob::onlyTheSpanAskedForIsWritten()
{
    fill(10);
    QCOMPARE(run(order({kSomeTimeMs + 2000, kSomeTimeMs + 5000})).done, 3);
    QCOMPARE(contentOf(m_target).count('\n'), 4);
    QCOMPARE(run(order({0, 1})).done, 0);
    QCOMPARE(contentOf(m_target).count('\n'), 1);
}

void TestExportJob::oddSerialNumbersAreQuoted()
{
    m_store->open();
    const QStringList serials{u"=cmd()"_s, u"a\"b,c"_s, u"@x"_s, u"厨房"_s};
    for (int i = 0; i < serials.size(); ++i) {
        SensorRecord odd = sensor(i + 1);
        odd.sn = serials[i];
        m_store->store->addSensors({odd});
        m_store->store->storePolls({poll(i + 1, reading(kSomeTimeMs, 1000))});
    }
    m_store->close();
    QCOMPARE(run(order()).done, 4);
    const QByteArray text = contentOf(m_target);
    for (const char* field : {",1,'=cmd(),on,", ",2,\"a\"\"b,c\",on,", ",3,'@x,on,", ",4,厨房,on,"})
        QVERIFY2(text.contains(field), text.constData());
}

void TestExportJob::cancelledItLeavesNothing()
{
    fill(40'000);
    auto job = std::make_unique<ExportJob>(order());
    const QSignalSpy done(job.get(), &ExportJob::done);
    job->start();
    job.reset();
    QVERIFY(done.isEmpty());
    QCOMPARE(targets(), QStringList());
    auto never = std::make_unique<ExportJob>(order());
    never.reset(); // not started at all
    QCOMPARE(targets(), QStringList());
}

void TestExportJob::anOlderFileStaysUntilTheNewOneIsComplete()
{
    fill(40'000);
    QFile older(m_target);
    QVERIFY(older.open(QIODevice::WriteOnly));
    older.write("older");
    older.close();
    auto job = std::make_unique<ExportJob>(order());
    job->start();
    job.reset();
    QCOMPARE(contentOf(m_target), "older");
    QCOMPARE(targets(), QStringList{u"readings.csv"_s});
    QCOMPARE(run(order()).done, 40'000);
    QCOMPARE(contentOf(m_target).count('\n'), 40'001);
}

void TestExportJob::whatCannotBeWrittenIsSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::addRow("no such folder") << u"none/readings.csv"_s;
    QTest::addRow("a folder") << u"."_s;
}

void TestExportJob::whatCannotBeWrittenIsSaid()
{
    QFETCH(QString, target);
    fill(3);
    m_target = m_targets->filePath(target);
    const Outcome outcome = run(order());
    QCOMPARE(outcome.done, -1);
    QVERIFY2(outcome.error.contains(m_target), qPrintable(outcome.error));
    QCOMPARE(targets(), QStringList());
    m_store = std::make_unique<TestStore>(); // with nothing in it
    QVERIFY(run(order()).error.contains(m_store->file));
}

void TestExportJob::aDiskThatFillsUpIsSaid()
{
    fill(40'000);
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {300'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Outcome outcome = run(order());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, ignored);
    QCOMPARE(outcome.done, -1);
    QVERIFY2(outcome.error.contains(m_target), qPrintable(outcome.error));
    QCOMPARE(targets(), QStringList());
}

void TestExportJob::theHomesDataAreNotOverwritten()
{
    fill(3);
    m_target = m_store->file;
    QVERIFY(run(order()).error.contains(m_store->file));
    QCOMPARE(m_store->stored(1).size(), 3);
}

HEMS_GUILESS_TEST(TestExportJob)
#include "tst_exportjob.moc"
