#include "powerfigure.h"
#include "roomtest.h"
#include "textlabel.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPowerFigure : public QObject {
    Q_OBJECT

private slots:
    void theUnitStandsCloseBehindTheNumber_data();
    void theUnitStandsCloseBehindTheNumber();
    void fromRightToLeftItStandsBefore();
};

void TestPowerFigure::theUnitStandsCloseBehindTheNumber_data()
{
    QTest::addColumn<PowerText>("power");
    QTest::newRow("small") << powerText(1'200);
    QTest::newRow("large") << powerText(12'345'000);
    QTest::newRow("unknown") << powerText(std::nullopt);
}

void TestPowerFigure::theUnitStandsCloseBehindTheNumber()
{
    QFETCH(PowerText, power);
    for (const double unit : {0.42, 1.0, 2.0}) {
        PowerFigure figure(nullptr);
        figure.setScale({unit});
        figure.setPower(power);
        figure.resize(figure.sizeHint());
        const auto labels = figure.findChildren<TextLabel*>();
        QCOMPARE(labels[0]->text(), power.number);
        QCOMPARE(labels[1]->text(), power.unit);
        // As much as on a tile: less than half of a digit.
        const int gap = labels[1]->x() - labels[0]->geometry().right() - 1;
        QVERIFY2(gap > 0 && gap <= 14 * unit, qPrintable(QString::number(gap)));
        QCOMPARE(labels[0]->y() + labels[0]->baseline(), labels[1]->y() + labels[1]->baseline());
        QVERIFY(figure.rect().contains(labels[1]->geometry()));
    }
}

void TestPowerFigure::fromRightToLeftItStandsBefore()
{
    PowerFigure figure(nullptr);
    figure.setPower(powerText(1'200));
    figure.resize(figure.sizeHint());
    figure.setLayoutDirection(Qt::RightToLeft);
    const auto labels = figure.findChildren<TextLabel*>();
    QCOMPARE_LT(labels[1]->x(), labels[0]->x());
}

HEMS_WINDOW_TEST(TestPowerFigure)
#include "tst_powerfigure.moc"
