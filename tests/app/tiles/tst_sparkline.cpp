#include "roomtest.h"
#include "sparkline.h"

#include <QPaintEvent>
#include <QTest>

using namespace hems;

namespace {
class CountingSparkline : public Sparkline {
public:
    int paints = 0;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ++paints;
        Sparkline::paintEvent(event);
    }
};

PowerTrail trailOf(const QList<std::optional<double>>& watts)
{
    PowerTrail trail(60'000, 60);
    qint64 ms = 0;
    for (const std::optional<double>& value : watts)
        trail.add(ms += 1000, value);
    return trail;
}
} // namespace

class TestSparkline : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnknownIsAGap();
    void theNewestIsAtTheRight();
    void nothingKnownIsNoLine();
    void staysWithinItself_data();
    void staysWithinItself();
    void aSteadyLoadLooksSteady();
    void repaintsOnlyForNewData();
};

void TestSparkline::whatIsUnknownIsAGap()
{
    Sparkline line;
    line.resize(200, 48);
    line.setTrail(trailOf({1.0, 2.0, std::nullopt, 3.0, std::nullopt, 4.0, 5.0, 6.0}));
    const QList<QPolygonF> lines = line.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].size(), 2);
    QCOMPARE(lines[1].size(), 1);
    QCOMPARE(lines[2].size(), 3);
}

void TestSparkline::theNewestIsAtTheRight()
{
    Sparkline line;
    line.resize(200, 48);
    line.setTrail(trailOf({1.0, 2.0}));
    const QPolygonF points = line.lines().first();
    QCOMPARE_GT(points.last().x(), 195.0);
    QCOMPARE_LT(points.last().x() - points.first().x(), 5.0);
    QCOMPARE_LT(points.last().y(), points.first().y());
}

void TestSparkline::nothingKnownIsNoLine()
{
    Sparkline line;
    line.resize(200, 48);
    line.setTrail(trailOf({std::nullopt}));
    QVERIFY(line.lines().isEmpty());
    QVERIFY(!line.grab().isNull());
}

void TestSparkline::staysWithinItself_data()
{
    QTest::addColumn<QList<std::optional<double>>>("watts");
    using Watts = QList<std::optional<double>>;
    QTest::addRow("zeros") << Watts{0.0, 0.0, 0.0};
    QTest::addRow("one") << Watts{1e6};
    QTest::addRow("extremes") << Watts{-1e6, 1e6, 0.0};
    QTest::addRow("fed in") << Watts{-5.0, -6.0};
    QTest::addRow("small") << Watts{0.001, 0.002};
}

void TestSparkline::staysWithinItself()
{
    QFETCH(QList<std::optional<double>>, watts);
    for (const QSize size : {QSize(200, 48), QSize(60, 12), QSize(800, 200)}) {
        Sparkline line;
        line.resize(size);
        line.setTrail(trailOf(watts));
        for (const QPolygonF& piece : line.lines()) {
            for (const QPointF& point : piece)
                QVERIFY(QRectF(line.rect()).contains(point));
        }
    }
}

void TestSparkline::aSteadyLoadLooksSteady()
{
    Sparkline line;
    line.resize(200, 48);
    line.setTrail(trailOf({100.0, 101.0, 99.5, 100.5}));
    const QRectF bounds = line.lines().first().boundingRect();
    QCOMPARE_LT(bounds.height(), 4.0);
}

void TestSparkline::repaintsOnlyForNewData()
{
    CountingSparkline line;
    line.resize(200, 48);
    line.show();
    QVERIFY(QTest::qWaitForWindowExposed(&line));
    line.setTrail(trailOf({1.0, 2.0}));
    QTRY_COMPARE_GT(line.paints, 0);
    QCoreApplication::processEvents();
    const int before = line.paints;
    line.setTrail(trailOf({1.0, 2.0}));
    QCoreApplication::processEvents();
    QCOMPARE(line.paints, before);
    line.setTrail(trailOf({1.0, 2.5}));
    QTRY_COMPARE(line.paints, before + 1);
}

HEMS_WINDOW_TEST(TestSparkline)
#include "tst_sparkline.moc"
