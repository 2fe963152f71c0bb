#include "roomtest.h"
#include "trafficview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

TrafficBatch batch(SensorId sensor, const QByteArrayList& said)
{
    TrafficBatch batch{sensor, {}, 0};
    for (const QByteArray& bytes : said)
        batch.lines.append({0, TrafficLine::Direction::FromSensor, bytes, bytes.size()});
    return batch;
}

QPushButton* button(const TrafficView& view, const QString& text)
{
    for (QPushButton* each : view.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

QString log(const TrafficView& view)
{
    return view.findChild<QPlainTextEdit*>()->toPlainText();
}

} // namespace

class TestTrafficView : public QObject {
    Q_OBJECT

private slots:
    void sensorsAreChosenByName();
    void aSensorWithoutANameCanBeChosen();
    void newNamesKeepTheChoice();
    void bothDirectionsAreShownAsPlainText();
    void whatIsCutOrLeftOutIsSaid();
    void anotherSensorsLinesAreNotShown();
    void pausingHoldsItStill();
    void copyTakesAllOrTheSelection();
    void itIsBounded();
};

void TestTrafficView::sensorsAreChosenByName()
{
    TrafficView view;
    view.setTitles({{7, u"Oven"_s}, {3, u"TV"_s}});
    QSignalSpy chosen(&view, &TrafficView::sensorChosen);
    auto* box = view.findChild<QComboBox*>();
    QCOMPARE(view.sensor(), -1);
    QCOMPARE(box->count(), 3);
    QCOMPARE(box->itemText(1), u"TV"_s);
    box->setCurrentIndex(2);
    QCOMPARE(view.sensor(), 7);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toInt(), 7);
    box->setCurrentIndex(0);
    QCOMPARE(chosen.last().first().toInt(), -1);
}

void TestTrafficView::aSensorWithoutANameCanBeChosen()
{
    TrafficView view;
    view.chooseSensor(9);
    QCOMPARE(view.sensor(), 9);
    QCOMPARE(view.findChild<QComboBox*>()->currentText(), u"Sensor 9"_s);
}

void TestTrafficView::newNamesKeepTheChoice()
{
    TrafficView view;
    view.setTitles({{7, u"Oven"_s}});
    view.chooseSensor(7);
    view.showTraffic(batch(7, {"{}"}));
    QSignalSpy chosen(&view, &TrafficView::sensorChosen);
    view.setTitles({{1, u"TV"_s}, {7, u"Big oven"_s}});
    QCOMPARE(view.sensor(), 7);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(log(view).endsWith(u"{}"_s));
}

void TestTrafficView::bothDirectionsAreShownAsPlainText()
{
    TrafficView view;
    view.chooseSensor(7);
    TrafficBatch both = batch(7, {"{\"sn\":\"<b>\r\n\xff\"}"});
    both.lines.append({0, TrafficLine::Direction::ToSensor, "{\"result\":\"ok\"}\n", 16});
    view.showTraffic(both);
    const QStringList lines = log(view).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].endsWith(uR"( ← {"sn":"<b>\x0d\x0a\xff"})"_s));
    QVERIFY(lines[1].endsWith(uR"( → {"result":"ok"})"_s));
}

void TestTrafficView::whatIsCutOrLeftOutIsSaid()
{
    TrafficView view;
    view.chooseSensor(7);
    TrafficBatch cut = batch(7, {"{\"x"});
    cut.lines.first().size = 400;
    cut.leftOut = 12;
    view.showTraffic(cut);
    const QStringList lines = log(view).split(u'\n');
    QVERIFY(lines[0].endsWith(u"{\"x…"_s));
    QVERIFY(lines[1].contains(u"12"_s));
}

void TestTrafficView::anotherSensorsLinesAreNotShown()
{
    TrafficView view;
    view.showTraffic(batch(-1, {"nobody"}));
    view.chooseSensor(7);
    view.showTraffic(batch(7, {"seven"}));
    view.chooseSensor(8);
    view.showTraffic(batch(7, {"seven, still on its way"}));
    view.showTraffic(batch(8, {"eight"}));
    QVERIFY(log(view).endsWith(u"eight"_s));
    QVERIFY(!log(view).contains(u"seven"_s));
}

void TestTrafficView::pausingHoldsItStill()
{
    TrafficView view;
    view.chooseSensor(7);
    view.showTraffic(batch(7, {"one"}));
    button(view, u"Pause"_s)->click();
    const QString before = log(view);
    view.showTraffic(batch(7, {"two"}));
    QCOMPARE(log(view), before);
    button(view, u"Go on"_s)->click();
    QVERIFY(log(view).endsWith(u"two"_s));
    QVERIFY(button(view, u"Pause"_s));
}

void TestTrafficView::copyTakesAllOrTheSelection()
{
    TrafficView view;
    view.chooseSensor(7);
    view.showTraffic(batch(7, {"one", "two"}));
    button(view, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), log(view));
    auto* edit = view.findChild<QPlainTextEdit*>();
    edit->moveCursor(QTextCursor::End);
    edit->moveCursor(QTextCursor::StartOfWord, QTextCursor::KeepAnchor);
    button(view, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"two"_s);
}

void TestTrafficView::itIsBounded()
{
    TrafficView view;
    view.chooseSensor(7);
    QByteArrayList much;
    for (int i = 0; i < TrafficView::kMostLines; ++i)
        much.append(QByteArray::number(i));
    view.showTraffic(batch(7, much));
    button(view, u"Pause"_s)->click();
    for (int i = 0; i < 3; ++i)
        view.showTraffic(batch(7, much));
    button(view, u"Go on"_s)->click();
    QCOMPARE(view.findChild<QPlainTextEdit*>()->blockCount(), TrafficView::kMostLines);
}

HEMS_WINDOW_TEST(TestTrafficView)
#include "tst_trafficview.moc"
