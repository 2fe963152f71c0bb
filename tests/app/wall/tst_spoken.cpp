#include "spoken.h"

#include "banner.h"
#include "roomtest.h"

#include <QAccessible>
#include <QTest>
#include <QWidget>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSpoken : public QObject {
    Q_OBJECT

private slots:
    void aWidgetSaysWhatItIsAskedFor();
    void aPressDoesWhatItIsToDo();
    void aBannerIsAnnounced();
};

void TestSpoken::aWidgetSaysWhatItIsAskedFor()
{
    QWidget widget;
    int watts = 5;
    spoken::set(&widget, QAccessible::Chart, [&watts] {
        return spoken::Words{u"Power"_s, QString::number(watts), u"of the oven"_s};
    });
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QCOMPARE(heard->text(QAccessible::Name), u"Power"_s);
    QCOMPARE(heard->text(QAccessible::Description), u"5, of the oven"_s);
    watts = 7;
    QCOMPARE(heard->text(QAccessible::Value), u"7"_s);
    QVERIFY(!heard->actionInterface() ||
            !heard->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TestSpoken::aPressDoesWhatItIsToDo()
{
    QWidget widget;
    int presses = 0;
    spoken::set(
        &widget, QAccessible::ListItem, [] { return spoken::Words{u"Oven"_s}; }, [&presses] { ++presses; });
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&widget);
    QVERIFY(heard->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(presses, 1);
}

void TestSpoken::aBannerIsAnnounced()
{
    QList<QWidget*> announced;
    spoken::setAnnouncer([&announced](QWidget* widget) { announced.append(widget); });
    QWidget window;
    Banner banner(&window);
    banner.setNotices({{Tone::Bad, u"Nothing is recorded"_s}});
    QCOMPARE(announced, QList<QWidget*>{&banner});
    banner.setNotices({{Tone::Bad, u"Nothing is recorded"_s}});
    banner.setNotices({});
    QCOMPARE(announced.size(), 1);
    banner.setNotices({{Tone::Bad, u"Nothing is recorded"_s}});
    spoken::setAnnouncer({});
    QCOMPARE(announced.size(), 2);
    QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->text(QAccessible::Name),
             u"Nothing is recorded"_s);
}

HEMS_WINDOW_TEST(TestSpoken)
#include "tst_spoken.moc"
