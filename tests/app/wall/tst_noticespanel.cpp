#include "banner.h"
#include "noticespanel.h"
#include "roomtest.h"

#include <QAccessible>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QList<Alert> alerts(int count)
{
    QList<Alert> all;
    for (int i = 0; i < count; ++i)
        all.append(
            {i % 2 ? Tone::Bad : Tone::Warning,
             u"Notice %1 of many, which is as long as a sentence with a reason and an advice is."_s.arg(i)});
    return all;
}

} // namespace

class TestNoticesPanel : public QObject {
    Q_OBJECT

private slots:
    void init();
    void tellsEachInFull_data();
    void tellsEachInFull();
    void manyAreScrolledByKeys();
    void closesByItsButtonAndByEscape();
    void withNothingLeftItAsksToBeClosed();
    void isADialogToAScreenReader();

private:
    std::unique_ptr<QWidget> m_wall;
    NoticesPanel* m_panel = nullptr;
};

void TestNoticesPanel::init()
{
    m_wall = std::make_unique<QWidget>();
    m_wall->resize(800, 480);
    m_panel = new NoticesPanel(m_wall.get());
    m_panel->setGeometry(m_wall->rect());
    m_panel->setNotices(alerts(3));
    m_wall->show();
    QVERIFY(QTest::qWaitForWindowActive(m_wall.get()));
    m_panel->setFocus();
}

void TestNoticesPanel::tellsEachInFull_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(800, 480), QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestNoticesPanel::tellsEachInFull()
{
    QFETCH(QSize, size);
    m_panel->resize(size);
    const auto lines = m_panel->findChild<Banner*>()->findChildren<QLabel*>();
    int shown = 0;
    for (const QLabel* line : lines) {
        if (line->isHidden())
            continue;
        ++shown;
        QCOMPARE_GE(line->height(), line->heightForWidth(line->width()));
    }
    QCOMPARE(shown, 3);
    QCOMPARE(m_panel->findChild<QScrollArea*>()->verticalScrollBar()->maximum(), 0); // there is room
    QCOMPARE_GE(m_panel->findChild<QPushButton*>()->height(), 44);
}

void TestNoticesPanel::manyAreScrolledByKeys()
{
    m_panel->setNotices(alerts(40));
    QScrollBar* bar = m_panel->findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_COMPARE_GT(bar->maximum(), 0);
    QTest::keyClick(m_panel, Qt::Key_PageDown);
    QTRY_COMPARE_GT(bar->value(), 0);
    QTest::keyClick(m_panel, Qt::Key_PageUp);
    QTRY_COMPARE(bar->value(), 0);
    auto* const close = m_panel->findChild<QPushButton*>();
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Down); // the button leaves the arrows to the text
    QTRY_COMPARE_GT(bar->value(), 0);
}

void TestNoticesPanel::closesByItsButtonAndByEscape()
{
    const QSignalSpy closed(m_panel, &NoticesPanel::closed);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(), Qt::LeftButton);
    QTest::keyClick(m_panel, Qt::Key_Escape);
    QTest::mouseClick(m_panel, Qt::LeftButton, {}, {3, 3});
    QCOMPARE(closed.size(), 3);
    m_panel->findChild<QPushButton*>()->setFocus();
    QTest::keyClick(m_panel->findChild<QPushButton*>(), Qt::Key_Return);
    QCOMPARE(closed.size(), 4);
    // The second half of the double click on the wall that opened it.
    QMouseEvent second(QEvent::MouseButtonDblClick, {3, 3}, {3, 3}, Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel, &second);
    QCOMPARE(closed.size(), 4);
}

void TestNoticesPanel::withNothingLeftItAsksToBeClosed()
{
    const QSignalSpy closed(m_panel, &NoticesPanel::closed);
    m_panel->setNotices(alerts(1));
    QVERIFY(closed.isEmpty());
    m_panel->setNotices({});
    QCOMPARE(closed.size(), 1);
}

void TestNoticesPanel::isADialogToAScreenReader()
{
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(m_panel);
    QCOMPARE(heard->role(), QAccessible::Dialog);
    QCOMPARE(heard->text(QAccessible::Name), u"What you should know"_s);
}

HEMS_WINDOW_TEST(TestNoticesPanel)
#include "tst_noticespanel.moc"
