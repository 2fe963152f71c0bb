#include "roomtest.h"
#include "unlockdialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestUnlockDialog : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theKeypadTakesThePin();
    void soDoKeys();
    void aWrongPinIsSaidAndMayBeTriedAgain();
    void tooManyWrongOnesHaveToWait();
    void everyKeyIsLargeEnoughForAFinger();
    void aHeldButtonOpensToo();

private:
    void press(const QString& key) { m_dialog->findChild<QPushButton*>(key)->click(); }
    bool says(const QString& text) const
    {
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&text](const QLabel* label) { return label->text().contains(text); });
    }

    qint64 m_now = 1'000;
    ChildLock m_lock;
    std::unique_ptr<UnlockDialog> m_dialog;
};

void TestUnlockDialog::init()
{
    m_lock = ChildLock();
    m_lock.setChoices({LockKind::Pin, PinHash::of(u"2468"_s)});
    m_dialog = std::make_unique<UnlockDialog>(
        m_lock, [this] { return m_now; }, nullptr);
    m_dialog->show();
}

void TestUnlockDialog::theKeypadTakesThePin()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    for (const QString& key : {u"2"_s, u"4"_s, u"7"_s, u"⌫"_s, u"6"_s})
        press(key);
    QVERIFY(!m_dialog->findChild<QPushButton*>(u"OK"_s)->isEnabled());
    press(u"8"_s);
    QVERIFY(says(u"●●●●"_s));
    press(u"OK"_s);
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!m_lock.isLocked(m_now));
}

void TestUnlockDialog::soDoKeys()
{
    QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    QTest::keyClicks(m_dialog.get(), u"24x69"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Backspace);
    QTest::keyClicks(m_dialog.get(), u"8"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestUnlockDialog::aWrongPinIsSaidAndMayBeTriedAgain()
{
    QTest::keyClicks(m_dialog.get(), u"1111\r"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(says(u"That is not the PIN"_s));
    QTest::keyClicks(m_dialog.get(), u"2468\r"_s);
    QVERIFY(!m_lock.isLocked(m_now));
}

void TestUnlockDialog::tooManyWrongOnesHaveToWait()
{
    for (int i = 0; i < ChildLock::kFreeAttempts; ++i)
        QTest::keyClicks(m_dialog.get(), u"1111\r"_s);
    QVERIFY(says(u"Try again in 30 second"_s));
    QTest::keyClicks(m_dialog.get(), u"2468\r"_s);
    QVERIFY(m_lock.isLocked(m_now));
    m_now += ChildLock::kFirstWaitMs;
    QTest::keyClicks(m_dialog.get(), u"\r"_s);
    QVERIFY(!m_lock.isLocked(m_now));
}

void TestUnlockDialog::everyKeyIsLargeEnoughForAFinger()
{
    for (const QPushButton* button : m_dialog->findChildren<QPushButton*>()) {
        if (button->objectName().isEmpty())
            continue; // the dialog's own "Cancel"
        QCOMPARE_GE(std::min(button->width(), button->height()), 44);
        QVERIFY(!button->accessibleName().isEmpty());
    }
}

void TestUnlockDialog::aHeldButtonOpensToo()
{
    m_lock.setChoices({LockKind::Hold, {}});
    UnlockDialog dialog(
        m_lock, [this] { return m_now; }, nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.findChild<QPushButton*>(u"hold"_s)->click(); // as the lock does when it was held
    QCOMPARE(accepted.size(), 1);
    QVERIFY(!m_lock.isLocked(m_now));
}

HEMS_WINDOW_TEST(TestUnlockDialog)
#include "tst_unlockdialog.moc"
