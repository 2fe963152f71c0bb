#include "progressline.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestProgressLine : public QObject {
    Q_OBJECT

private slots:
    void looksLikeThis_data();
    void looksLikeThis();
};

void TestProgressLine::looksLikeThis_data()
{
    QTest::addColumn<double>("part");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("text");
    QTest::addRow("start") << 0.0 << 10 << QString() << u"[..........]   0 %"_s;
    QTest::addRow("half") << 0.5 << 10 << QString() << u"[#####.....]  50 %"_s;
    QTest::addRow("end") << 1.0 << 10 << QString() << u"[##########] 100 %"_s;
    QTest::addRow("plain") << 0.42 << 0 << QString() << u" 42 %"_s;
    QTest::addRow("with a note") << 0.42 << 0 << u"Monday"_s << u" 42 %  Monday"_s;
}

void TestProgressLine::looksLikeThis()
{
    QFETCH(double, part);
    QFETCH(int, width);
    QFETCH(QString, note);
    QFETCH(QString, text);
    QCOMPARE(ProgressLine::text(part, width, note), text);
}

HEMS_GUILESS_TEST(TestProgressLine)
#include "tst_progressline.moc"
