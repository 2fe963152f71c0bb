#include "lookmenu.h"
#include "roomtest.h"

#include <QSignalSpy>
#include <QTest>

using namespace hems;
using theme::Choice;

class TestLookMenu : public QObject {
    Q_OBJECT

private slots:
    void marksTheChoice();
    void saysWhatWasChosen();
};

void TestLookMenu::marksTheChoice()
{
    LookMenu menu;
    for (const Choice choice : {Choice::Light, Choice::Automatic, Choice::Dark, Choice::HighContrast}) {
        menu.setChoice(choice);
        for (int i = 0; i < menu.actions().size(); ++i)
            QCOMPARE(menu.actions().at(i)->isChecked(), i == static_cast<int>(choice));
    }
}

void TestLookMenu::saysWhatWasChosen()
{
    LookMenu menu;
    QSignalSpy chosen(&menu, &LookMenu::chosen);
    menu.actions().at(2)->trigger();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Choice>(), Choice::Light);
}

HEMS_WINDOW_TEST(TestLookMenu)
#include "tst_lookmenu.moc"
