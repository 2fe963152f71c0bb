#include "pagebutton.h"
#include "pagedots.h"
#include "roomtest.h"
#include "theme.h"
#include "toggleswitch.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

QAccessible::State stateOf(QWidget* widget)
{
    return QAccessible::queryAccessibleInterface(widget)->state();
}

} // namespace

class TestPageDots : public QObject {
    Q_OBJECT

private slots:
    void init();
    void eachDotIsAsLargeAsAFinger_data();
    void eachDotIsAsLargeAsAFinger();
    void aDotSaysWhichPageItIs();
    void aClickAsksForThePage();
    void theKeyboardHasOneStopThatFollowsThePage();
    void manyPagesAreANumberBetweenArrows();
    void arrowsGoRound();
    void onePageHasNoDots();
    void fromRightToLeftTheFirstIsOnTheRight();
    void theShownPageIsSeenWithoutColour();

private:
    std::unique_ptr<QWidget> m_window;
    PageDots* m_dots = nullptr;
};

void TestPageDots::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 220);
    m_dots = new PageDots(m_window.get());
    m_dots->place(m_window->rect(), 20, 0.4167);
    m_dots->setPages(5, 1);
}

void TestPageDots::eachDotIsAsLargeAsAFinger_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {2, 5, 13, 14, 60})
        QTest::addRow("%d", pages) << pages;
}

void TestPageDots::eachDotIsAsLargeAsAFinger()
{
    QFETCH(int, pages);
    for (const double unit : {0.4, 1.0, 2.0}) {
        m_dots->place(m_window->rect(), 30 * unit, unit);
        m_dots->setPages(pages, 1);
        QVERIFY(m_window->rect().contains(m_dots->geometry()));
        QRect before;
        for (const PageButton* button : m_dots->buttons()) {
            QCOMPARE_GE(button->width(), ToggleSwitch::kLeastTouchPx);
            QCOMPARE_GE(button->height(), ToggleSwitch::kLeastTouchPx);
            QVERIFY(m_dots->rect().contains(button->geometry()));
            QVERIFY(!button->geometry().intersects(before));
            before = button->geometry();
        }
    }
}

void TestPageDots::aDotSaysWhichPageItIs()
{
    QCOMPARE(m_dots->buttons().size(), std::size_t(5));
    QCOMPARE(nameOf(m_dots->buttons()[0]), u"Page 1 of 5"_s);
    QCOMPARE(nameOf(m_dots->buttons()[4]), u"Page 5 of 5"_s);
    QVERIFY(!stateOf(m_dots->buttons()[0]).checked);
    QVERIFY(stateOf(m_dots->buttons()[1]).checked);
    m_dots->setPages(5, 4);
    QVERIFY(!stateOf(m_dots->buttons()[1]).checked);
    QVERIFY(stateOf(m_dots->buttons()[4]).checked);
}

void TestPageDots::aClickAsksForThePage()
{
    const QSignalSpy chosen(m_dots, &PageDots::pageChosen);
    QTest::mouseClick(m_dots->buttons()[3], Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toInt(), 3);
    QVERIFY(!m_dots->buttons()[3]->isChecked()); // not before it is shown
    QVERIFY(m_dots->buttons()[1]->isChecked());
    QTest::mouseClick(m_dots->buttons()[1], Qt::LeftButton);
    QVERIFY(m_dots->buttons()[1]->isChecked()); // the one that is shown stays so
    QAccessible::queryAccessibleInterface(m_dots->buttons()[4])
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(chosen.last()[0].toInt(), 4);
}

void TestPageDots::theKeyboardHasOneStopThatFollowsThePage()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (int page = 0; page < 5; ++page)
        QCOMPARE(m_dots->buttons()[static_cast<std::size_t>(page)]->focusPolicy() == Qt::TabFocus, page == 1);
    m_dots->buttons()[1]->setFocus(Qt::TabFocusReason);
    m_dots->setPages(5, 2);
    QVERIFY(m_dots->buttons()[2]->hasFocus());
    const QSignalSpy chosen(m_dots, &PageDots::pageChosen);
    QTest::keyClick(m_dots->buttons()[2], Qt::Key_Return);
    QTest::keyClick(m_dots->buttons()[2], Qt::Key_Space);
    QCOMPARE(chosen.count(), 2);
}

void TestPageDots::manyPagesAreANumberBetweenArrows()
{
    m_dots->setPages(25, 2);
    QCOMPARE(m_dots->buttons().size(), std::size_t(2));
    QCOMPARE(nameOf(m_dots->buttons()[0]), u"Previous page"_s);
    QCOMPARE(nameOf(m_dots->buttons()[1]), u"Next page"_s);
    QCOMPARE(m_dots->words(2), u"Page 3 of 25"_s);
    QCOMPARE_GT(m_dots->buttons()[1]->x() - m_dots->buttons()[0]->geometry().right(), 60); // room for it
    m_dots->setPages(4, 2);
    QCOMPARE(m_dots->buttons().size(), std::size_t(4));
}

void TestPageDots::arrowsGoRound()
{
    const QSignalSpy chosen(m_dots, &PageDots::pageChosen);
    m_dots->setPages(25, 24);
    QTest::mouseClick(m_dots->buttons()[1], Qt::LeftButton);
    QCOMPARE(chosen.last()[0].toInt(), 0);
    m_dots->setPages(25, 0);
    QTest::mouseClick(m_dots->buttons()[0], Qt::LeftButton);
    QCOMPARE(chosen.last()[0].toInt(), 24);
}

void TestPageDots::onePageHasNoDots()
{
    m_dots->setPages(1, 0);
    QVERIFY(m_dots->isHidden());
    QVERIFY(m_dots->words(0).isEmpty());
    m_dots->setPages(2, 0);
    QVERIFY(!m_dots->isHidden());
}

void TestPageDots::fromRightToLeftTheFirstIsOnTheRight()
{
    const int left = m_dots->buttons()[0]->x();
    m_window->setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(m_dots->buttons()[4]->x(), left);
}

void TestPageDots::theShownPageIsSeenWithoutColour()
{
    const auto inked = [this](std::size_t page) {
        QWidget* button = m_dots->buttons()[page];
        QImage image(button->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        button->render(&image, {}, {}, QWidget::DrawChildren);
        int count = 0;
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, button->height() - 10).alpha() > 128 ? 1 : 0;
        return count;
    };
    QCOMPARE_GT(inked(0), 4);
    QCOMPARE_GE(inked(1), 2 * inked(0)); // longer, not only brighter
}

HEMS_WINDOW_TEST(TestPageDots)
#include "tst_pagedots.moc"
