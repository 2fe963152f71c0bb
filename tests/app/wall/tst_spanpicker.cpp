#include "spanpicker.h"

#include "roomtest.h"
#include "spanbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;

class TestSpanPicker : public QObject {
    Q_OBJECT

private slots:
    void init();
    void eachSegmentIsAsLargeAsAFinger_data();
    void eachSegmentIsAsLargeAsAFinger();
    void aTapChooses();
    void whatIsSetIsNotAChoice();
    void keysChoose_data();
    void keysChoose();
    void segmentsSayWhatTheyDo();

private:
    QList<SpanButton*> buttons() const { return m_picker->findChildren<SpanButton*>(); }

    std::unique_ptr<QWidget> m_window;
    SpanPicker* m_picker = nullptr;
};

void TestSpanPicker::init()
{
    m_window = std::make_unique<QWidget>();
    m_picker = new SpanPicker(m_window.get());
    m_picker->resize(m_picker->sizeHint());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSpanPicker::eachSegmentIsAsLargeAsAFinger_data()
{
    QTest::addColumn<double>("unit");
    for (const double unit : {0.4, 0.667, 1.0, 2.0})
        QTest::addRow("%.1f", unit) << unit;
}

void TestSpanPicker::eachSegmentIsAsLargeAsAFinger()
{
    QFETCH(double, unit);
    m_picker->setScale({unit});
    m_picker->resize(m_picker->sizeHint());
    QCOMPARE(buttons().size(), 4);
    int right = 0;
    for (const SpanButton* button : buttons()) {
        QCOMPARE_GE(button->width(), SpanPicker::kLeastTouchPx);
        QCOMPARE_GE(button->height(), SpanPicker::kLeastTouchPx);
        QCOMPARE(button->x(), right);
        right = button->geometry().right() + 1;
    }
    QCOMPARE(right, m_picker->width());
}

void TestSpanPicker::aTapChooses()
{
    QSignalSpy chosen(m_picker, &SpanPicker::chosen);
    QTest::mouseClick(buttons()[2], Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<LineSpan>(), LineSpan::SixHours);
    QTest::mouseClick(buttons()[2], Qt::LeftButton); // it holds already
    QCOMPARE(chosen.size(), 1);
}

void TestSpanPicker::whatIsSetIsNotAChoice()
{
    QSignalSpy chosen(m_picker, &SpanPicker::chosen);
    m_picker->setSpan(LineSpan::Today);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(buttons()[3]->isChecked());
    QVERIFY(!buttons()[0]->isChecked());
}

void TestSpanPicker::keysChoose_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<LineSpan>("span");
    QTest::addRow("Enter") << 1 << Qt::Key_Return << LineSpan::Hour;
    QTest::addRow("Space") << 3 << Qt::Key_Space << LineSpan::Today;
    QTest::addRow("arrow") << 0 << Qt::Key_Right << LineSpan::Hour;
}

void TestSpanPicker::keysChoose()
{
    QFETCH(int, button);
    QFETCH(Qt::Key, key);
    QFETCH(LineSpan, span);
    QSignalSpy chosen(m_picker, &SpanPicker::chosen);
    buttons()[button]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons()[button], key);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_picker->span(), span);
}

void TestSpanPicker::segmentsSayWhatTheyDo()
{
    for (const SpanButton* button : buttons()) {
        QVERIFY(!button->text().isEmpty());
        QVERIFY(button->accessibleName().size() > button->text().size());
    }
}

HEMS_WINDOW_TEST(TestSpanPicker)
#include "tst_spanpicker.moc"
