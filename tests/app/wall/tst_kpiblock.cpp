#include "kpiblock.h"
#include "roomtest.h"
#include "textlabel.h"
#include "theme.h"

#include <QAccessible>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QList<const TextLabel*> shownLabels(const KpiBlock& block)
{
    QList<const TextLabel*> shown;
    for (const TextLabel* label : block.findChildren<TextLabel*>()) {
        if (!label->isHidden())
            shown.append(label);
    }
    return shown;
}

QStringList shownTexts(const KpiBlock& block)
{
    QStringList texts;
    for (const TextLabel* label : shownLabels(block))
        texts.append(label->shownText());
    return texts;
}

void resizeTo(KpiBlock& block, int width)
{
    block.resize(width, block.heightForWidth(width));
}

} // namespace

class TestKpiBlock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void aNoteThatFitsTakesOneLine();
    void aNoteThatIsTooLongTakesTwo_data();
    void aNoteThatIsTooLongTakesTwo();
    void aFigureIsNeverCut();
    void theNoteIsHeardWhole();
    void aLongLabelTakesTwoLines();
    void itIsWholeWhereNoWordIsBroken();
};

void TestKpiBlock::aNoteThatFitsTakesOneLine()
{
    KpiBlock block(nullptr);
    block.setKpi({u"Peak today"_s, u"4,873 W"_s, u"at 12:06"_s});
    block.resize(block.sizeHint());
    block.show();
    QCOMPARE(block.heightForWidth(block.width()), block.sizeHint().height());
    QCOMPARE(shownTexts(block), (QStringList{u"Peak today"_s, u"4,873 W"_s, u"at 12:06"_s}));
}

void TestKpiBlock::aNoteThatIsTooLongTakesTwo_data()
{
    QTest::addColumn<Kpi>("kpi");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("a note") << Kpi{u"Today"_s, u"14.2 kWh"_s, u"\u22128 % vs last Sunday"_s}
                            << QStringList{u"Today"_s, u"14.2 kWh"_s, u"\u22128 % vs"_s, u"last Sunday"_s};
    QTest::newRow("Chinese") << Kpi{u"今日电费"_s, u"\u20ac 3.98"_s, u"每千瓦时 \u20ac 0.28"_s}
                             << QStringList{u"今日电费"_s, u"\u20ac 3.98"_s, u"每千瓦时"_s, u"\u20ac 0.28"_s};
    QTest::newRow("how much was measured")
        << Kpi{u"Today"_s, u"14.2 kWh"_s, u"less"_s, Tone::Good, u"under 98 % measured"_s}
        << QStringList{u"Today"_s, u"14.2 kWh"_s, u"less"_s, u"under 98 %"_s, u"measured"_s};
}

// As on a wall of 800 x 480.
void TestKpiBlock::aNoteThatIsTooLongTakesTwo()
{
    QFETCH(Kpi, kpi);
    QFETCH(QStringList, texts);
    KpiBlock block(nullptr);
    block.setScale({0.4167});
    block.setKpi(kpi);
    resizeTo(block, 66);
    block.show();
    QCOMPARE(shownTexts(block), texts);
    int bottom = 0;
    for (const TextLabel* label : shownLabels(block)) {
        QCOMPARE_GE(label->y(), bottom);
        bottom = label->geometry().bottom() + 1;
    }
    QCOMPARE_LE(bottom, block.height());
    resizeTo(block, 300);
    QCOMPARE(shownTexts(block).size(), kpi.proof.isEmpty() ? 3 : 4);
}

void TestKpiBlock::aFigureIsNeverCut()
{
    KpiBlock block(nullptr);
    block.setKpi({u"Today"_s, u"1,234,567.89 kWh"_s, {}});
    resizeTo(block, 90);
    block.show();
    QCOMPARE(shownTexts(block)[1], u"1,234,567.89 kWh"_s);
}

void TestKpiBlock::theNoteIsHeardWhole()
{
    KpiBlock block(nullptr);
    block.setKpi({u"Today"_s, u"14.2 kWh"_s, u"\u22128 % vs last Sunday"_s});
    resizeTo(block, 60);
    QCOMPARE(QAccessible::queryAccessibleInterface(&block)->text(QAccessible::Description),
             u"14.2 kWh, \u22128 % vs last Sunday"_s);
}

void TestKpiBlock::aLongLabelTakesTwoLines()
{
    KpiBlock block(nullptr);
    block.setKpi({u"Größter Verbraucher"_s, u"650 W"_s, u"Trockner"_s});
    const int width = 100;
    QCOMPARE(block.labelLinesIn(width), 2);
    block.setLabelLines(2);
    resizeTo(block, width);
    block.show();
    QCOMPARE(shownTexts(block), (QStringList{u"Größter"_s, u"Verbraucher"_s, u"650 W"_s, u"Trockner"_s}));

    KpiBlock neighbour(nullptr);
    neighbour.setKpi({u"Heute"_s, u"7 kWh"_s, {}});
    neighbour.setLabelLines(2);
    resizeTo(neighbour, width);
    neighbour.show();
    QCOMPARE(shownLabels(neighbour).at(1)->y(), shownLabels(block).at(2)->y()); // the values
}

void TestKpiBlock::itIsWholeWhereNoWordIsBroken()
{
    KpiBlock block(nullptr);
    block.setKpi({u"Größter Verbraucher"_s, u"650 W"_s, {}});
    QVERIFY(block.isWholeIn(100));
    QVERIFY(!block.isWholeIn(50));
    block.setKpi({u"最大用电设备"_s, u"650 W"_s, {}});
    QVERIFY(block.isWholeIn(60)); // a line may begin with any of its signs
    block.setKpi({u"Peak"_s, u"650 W"_s, u"+10 % vs last Wednesday in the longest of all months"_s});
    QVERIFY(!block.isWholeIn(100));
}

HEMS_WINDOW_TEST(TestKpiBlock)
#include "tst_kpiblock.moc"
