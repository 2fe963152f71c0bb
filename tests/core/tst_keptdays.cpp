#include "keptdays.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestKeptDays : public QObject {
    Q_OBJECT

private slots:
    void namesAreForEverOrDays();
};

void TestKeptDays::namesAreForEverOrDays()
{
    QCOMPARE(keptDaysFromName(u"forever"_s), kForEver);
    QCOMPARE(keptDaysFromName(u"30"_s), 30);
    QCOMPARE(keptDaysFromName(u"36500"_s), 36'500);
    for (const QString& wrong : {u"29"_s, u"0"_s, u"-30"_s, u"36501"_s, u"a month"_s, u"30.5"_s, QString()})
        QVERIFY2(!keptDaysFromName(wrong), qPrintable(wrong));
    for (const KeptDays days : {kForEver, 30, 400})
        QCOMPARE(keptDaysFromName(keptDaysName(days)), days);
}

HEMS_GUILESS_TEST(TestKeptDays)
#include "tst_keptdays.moc"
