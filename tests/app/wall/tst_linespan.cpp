#include "linespan.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLineSpan : public QObject {
    Q_OBJECT

private slots:
    void theLongestIsFollowedByTheFirst();
    void namesLeadBack();
    void anotherTextIsNoName();
};

void TestLineSpan::theLongestIsFollowedByTheFirst()
{
    QCOMPARE(nextSpan(LineSpan::QuarterHour), LineSpan::Hour);
    QCOMPARE(nextSpan(LineSpan::Hour), LineSpan::SixHours);
    QCOMPARE(nextSpan(LineSpan::SixHours), LineSpan::Today);
    QCOMPARE(nextSpan(LineSpan::Today), LineSpan::QuarterHour);
}

void TestLineSpan::namesLeadBack()
{
    QStringList names;
    for (const LineSpan span : kLineSpans) {
        names << lineSpanName(span);
        QCOMPARE(lineSpanFromName(lineSpanName(span)), span);
    }
    QCOMPARE(names, (QStringList{u"15min"_s, u"1h"_s, u"6h"_s, u"today"_s}));
}

void TestLineSpan::anotherTextIsNoName()
{
    QVERIFY(!lineSpanFromName(u"2h"_s));
    QVERIFY(!lineSpanFromName({}));
}

HEMS_APPLESS_TEST(TestLineSpan)
#include "tst_linespan.moc"
