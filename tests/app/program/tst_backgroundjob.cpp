#include "backgroundjob.h"
#include "roomtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestBackgroundJob : public QObject {
    Q_OBJECT

private slots:
    void itSaysHowItWent();
    void deletingCancels();
    void neverStartedItEndsToo();
};

void TestBackgroundJob::itSaysHowItWent()
{
    QThread* thread = nullptr;
    BackgroundJob job(u"test"_s, [&thread](const BackgroundJob::Progress& progress) {
        thread = QThread::currentThread();
        for (int i = 0; i < 1000; ++i)
            progress(i, 1000);
        return JobOutcome{true, u"Done."_s, {u"detail"_s}};
    });
    QSignalSpy finished(&job, &BackgroundJob::finished);
    QSignalSpy progressed(&job, &BackgroundJob::progressed);
    job.start();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<JobOutcome>().text, u"Done."_s);
    QVERIFY(thread != QThread::currentThread());
    QVERIFY(!progressed.isEmpty() && progressed.size() < 100); // a few a second
}

void TestBackgroundJob::deletingCancels()
{
    std::atomic<bool> begun = false;
    auto job = std::make_unique<BackgroundJob>(u"test"_s, [&begun](const BackgroundJob::Progress& progress) {
        while (progress(0, 0))
            begun = true;
        return JobOutcome{true, {}, {}};
    });
    QSignalSpy finished(job.get(), &BackgroundJob::finished);
    job->start();
    QTRY_VERIFY(begun);
    job.reset();
    QCoreApplication::processEvents();
    QVERIFY(finished.isEmpty());
}

void TestBackgroundJob::neverStartedItEndsToo()
{
    bool ran = false;
    {
        const BackgroundJob job(u"test"_s, [&ran](const BackgroundJob::Progress&) {
            ran = true;
            return JobOutcome();
        });
    }
    QVERIFY(!ran);
}

HEMS_GUILESS_TEST(TestBackgroundJob)
#include "tst_backgroundjob.moc"
