#include "complain.h"
#include "roomtest.h"

#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// Standard error goes into a file while it lives.
class CaughtErrors {
public:
    CaughtErrors()
        : m_before(dup(STDERR_FILENO))
    {
        if (m_file.open())
            dup2(m_file.handle(), STDERR_FILENO);
    }
    ~CaughtErrors()
    {
        dup2(m_before, STDERR_FILENO);
        close(m_before);
    }
    Q_DISABLE_COPY_MOVE(CaughtErrors)

    QByteArray text()
    {
        std::fflush(stderr);
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    int m_before;
    QTemporaryFile m_file;
};

} // namespace

class TestComplain : public QObject {
    Q_OBJECT

private slots:
    void saysOneLineAfterTheProgramsName();
};

void TestComplain::saysOneLineAfterTheProgramsName()
{
    CaughtErrors errors;
    QCOMPARE(complain(u"100 %s of the disk “home” is full."_s, 7), 7);
    QCOMPARE(errors.text(), "tst_complain: 100 %s of the disk “home” is full.\n");
}

HEMS_GUILESS_TEST(TestComplain)
#include "tst_complain.moc"
