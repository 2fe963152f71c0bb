#include "descriptorlimit.h"
#include "roomtest.h"

#include <QTest>

#include <sys/resource.h>

using namespace hems;

class TestDescriptorLimit : public QObject {
    Q_OBJECT

private slots:
    void raisesToWhatTheSystemAllows();
};

void TestDescriptorLimit::raisesToWhatTheSystemAllows()
{
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = 256;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);

    QCOMPARE(raiseDescriptorLimit(), quint64(limit.rlim_max));
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    QCOMPARE(limit.rlim_cur, limit.rlim_max);
}

HEMS_GUILESS_TEST(TestDescriptorLimit)
#include "tst_descriptorlimit.moc"
