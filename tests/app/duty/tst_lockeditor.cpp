#include "lockeditor.h"
#include "roomtest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLockEditor : public QObject {
    Q_OBJECT

private slots:
    void whatIsNotTouchedStays();
    void aPinIsTypedAndKeptAsAHash();
    void aPinThatIsNoneLeavesAllAsItWas();
    void thePinStaysWhereNoneIsTyped();
};

void TestLockEditor::whatIsNotTouchedStays()
{
    QCOMPARE(LockEditor({LockKind::Hold, {}}).choices(), (LockChoices{LockKind::Hold, {}}));
    QCOMPARE(LockEditor(LockChoices()).choices(), LockChoices());
}

void TestLockEditor::aPinIsTypedAndKeptAsAHash()
{
    LockEditor editor{LockChoices()};
    auto* pin = editor.findChild<QLineEdit*>(u"pin"_s);
    QVERIFY(pin->isHidden());
    editor.findChild<QComboBox*>(u"lock"_s)->setCurrentIndex(2);
    QVERIFY(!pin->isHidden());
    QTest::keyClicks(pin, u"24x68"_s);
    QCOMPARE(pin->text(), u"2468"_s);
    QVERIFY(pin->displayText() != u"2468"_s);
    QCOMPARE(editor.choices().kind, LockKind::Pin);
    QVERIFY(editor.choices().pin.matches(u"2468"_s));
}

void TestLockEditor::aPinThatIsNoneLeavesAllAsItWas()
{
    LockEditor editor({LockKind::Hold, {}});
    editor.findChild<QComboBox*>(u"lock"_s)->setCurrentIndex(2);
    QTest::keyClicks(editor.findChild<QLineEdit*>(u"pin"_s), u"24"_s);
    QCOMPARE(editor.choices().kind, LockKind::Hold);
}

void TestLockEditor::thePinStaysWhereNoneIsTyped()
{
    const LockChoices before{LockKind::Pin, PinHash::of(u"2468"_s)};
    QCOMPARE(LockEditor(before).choices(), before);
}

HEMS_WINDOW_TEST(TestLockEditor)
#include "tst_lockeditor.moc"
