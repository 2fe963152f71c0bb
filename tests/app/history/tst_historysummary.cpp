#include "historysummary.h"

#include "loadlist.h"
#include "roomtest.h"
#include "textlabel.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

HistoryBar kiloWattHours(double value, double measured)
{
    return {{0, 1'000}, {qRound64(value * 3.6e12), 0, measured > 0 ? 1'000 : 0}, measured};
}

HistorySummary::Figures figures(const HistoryBar& total)
{
    HistorySummary::Figures figures;
    figures.title = u"Today"_s;
    figures.total = total;
    figures.elapsedMs = 1'000;
    figures.zone = QTimeZone("UTC");
    return figures;
}

QStringList texts(const HistorySummary& summary)
{
    QStringList texts;
    for (const TextLabel* label : summary.findChildren<TextLabel*>()) {
        if (label->isVisibleTo(&summary))
            texts.append(label->text());
    }
    return texts;
}

LoadRanking ranking(double nowA, double nowB)
{
    Reasons reasons;
    reasons.order = {1, {0, 1'000}, {{0, 1'000}}, 1'000};
    reasons.now = {{1, kiloWattHours(nowA, 1).sum}, {2, kiloWattHours(nowB, 1).sum}};
    reasons.bases = {{{1, kiloWattHours(1, 1).sum}, {2, kiloWattHours(1, 1).sum}}};
    return LoadRanking::of(reasons);
}

} // namespace

class TestHistorySummary : public QObject {
    Q_OBJECT

private slots:
    void whatIsUnknownIsADash();
    void aTotalSaysHowMuchWasMeasured();
    void aComparisonSaysWithWhat();
    void theQuestionFitsTheDay();
    void aLoadLeadsToItsSensor();
    void aSensorLeadsBackToTheHome();
};

void TestHistorySummary::whatIsUnknownIsADash()
{
    HistorySummary summary;
    summary.setFigures(figures({}));
    QVERIFY(texts(summary).contains(u"–"_s));
    QVERIFY(texts(summary).contains(u"0 % measured"_s));
}

void TestHistorySummary::aTotalSaysHowMuchWasMeasured()
{
    HistorySummary summary;
    summary.setFigures(figures(kiloWattHours(14.2, 0.98)));
    QVERIFY(texts(summary).contains(u"14.2"_s));
    QVERIFY(texts(summary).contains(u"98 % measured"_s));
    summary.setFigures(figures(kiloWattHours(14.2, 1)));
    QVERIFY(texts(summary).contains(u"All of it measured"_s));
    QVERIFY(summary.spoken().contains(u"14.2 kWh"_s));
}

void TestHistorySummary::aComparisonSaysWithWhat()
{
    HistorySummary summary;
    HistorySummary::Figures compared = figures(kiloWattHours(6, 1));
    compared.isCompared = true;
    compared.against = u"yesterday"_s;
    compared.other = kiloWattHours(5, 0.5);
    summary.setFigures(compared);
    QVERIFY(texts(summary).contains(u"+1.00 kWh (+20 %)"_s));
    QVERIFY(texts(summary).contains(u"against 5.00 kWh (50 % measured), yesterday"_s));
    compared.other = {};
    summary.setFigures(compared);
    QVERIFY(texts(summary).contains(u"Nothing to compare with: yesterday"_s));
}

void TestHistorySummary::theQuestionFitsTheDay()
{
    HistorySummary summary;
    summary.setFigures(figures(kiloWattHours(6, 1)));
    summary.setRanking(ranking(4, 1), {}, u"yesterday"_s);
    QVERIFY(texts(summary).contains(u"Why was this high?"_s));
    QVERIFY(texts(summary).contains(u"Measured against yesterday"_s));
    summary.setRanking(ranking(0.2, 1), {}, u"yesterday"_s);
    QVERIFY(texts(summary).contains(u"Why was this low?"_s));
    summary.setRanking(ranking(1, 1), {}, u"yesterday"_s);
    QVERIFY(texts(summary).contains(u"What made the difference?"_s));
}

void TestHistorySummary::aLoadLeadsToItsSensor()
{
    HistorySummary summary;
    summary.resize(400, 800);
    summary.setFigures(figures(kiloWattHours(6, 1)));
    summary.setRanking(ranking(2, 4), {{2, u"<b>Oven</b>"_s}}, u"yesterday"_s);
    summary.show();
    auto* list = summary.findChild<LoadList*>();
    QCOMPARE(list->model()->rowCount(), 2);
    const QModelIndex first = list->model()->index(0, 0);
    QCOMPARE(first.data().toString(), u"<b>Oven</b>"_s);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"+3.00 kWh"_s));
    QSignalSpy chosen(&summary, &HistorySummary::sensorChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QCOMPARE(chosen.last().first().toInt(), 2);
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.last().first().toInt(), 1);
}

void TestHistorySummary::aSensorLeadsBackToTheHome()
{
    HistorySummary summary;
    summary.setHasLoads(false);
    QSignalSpy asked(&summary, &HistorySummary::homeAsked);
    auto* button = summary.findChild<QPushButton*>();
    QVERIFY(button->isVisibleTo(&summary));
    button->click();
    QCOMPARE(asked.size(), 1);
}

HEMS_WINDOW_TEST(TestHistorySummary)
#include "tst_historysummary.moc"
