#include "refusalsdialog.h"
#include "roomtest.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QPushButton* handOverIn(const RefusalsDialog& dialog)
{
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == u"Hand over…"_s)
            return button;
    }
    return nullptr;
}

} // namespace

class TestRefusalsDialog : public QObject {
    Q_OBJECT

private slots:
    void showsWhoAndWhyAsPlainText();
    void theTimeIsTheHomes();
    void saysSoWhereNothingWasRefused();
    void everyReasonHasItsOwnWords();
    void onlyATakenNumberCanBeHandedOver();
    void theSelectionFollowsItsRefusal();
};

void TestRefusalsDialog::showsWhoAndWhyAsPlainText()
{
    RefusalsDialog dialog;
    dialog.showCounts({{u"192.168.1.5"_s, 7, RefusalReason::IdTaken, 3, 0, "<b>x</b>"},
                       {u"::1"_s, -1, RefusalReason::NotJson, 1, 0, "x\n\xff"}});
    auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"192.168.1.5"_s);
    QCOMPARE(table->item(0, 1)->text(), u"7"_s);
    QCOMPARE(table->item(0, 2)->text(), refusalDescription(RefusalReason::IdTaken));
    QCOMPARE(table->item(0, 3)->text(), u"3"_s);
    QCOMPARE(table->item(0, 5)->text(), u"<b>x</b>"_s);
    QCOMPARE(table->item(1, 1)->text(), u"–"_s);
    QCOMPARE(table->item(1, 5)->text(), u"x\\x0a\\xff"_s);
}

void TestRefusalsDialog::theTimeIsTheHomes()
{
    constexpr qint64 tenPastSevenInTokyo = 1'699'999'800'000; // 2023-11-14T22:10:00Z
    RefusalsDialog dialog;
    dialog.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    dialog.setZone(QTimeZone("Asia/Tokyo"));
    dialog.showCounts({{u"::1"_s, 7, RefusalReason::NotJson, 1, tenPastSevenInTokyo, "x"}});
    QCOMPARE(dialog.findChild<QTableWidget*>()->item(0, 4)->text(), u"07:10:00"_s);
}

void TestRefusalsDialog::saysSoWhereNothingWasRefused()
{
    RefusalsDialog dialog;
    const auto* explanation = dialog.findChild<QLabel*>();
    QCOMPARE(explanation->text(), u"Nothing has been refused since the program started."_s);
    dialog.showCounts({{u"::1"_s, -1, RefusalReason::NotJson, 1, 0, "x"}});
    QVERIFY(explanation->text().startsWith("What was refused"_L1));
}

void TestRefusalsDialog::everyReasonHasItsOwnWords()
{
    QStringList seen;
    for (int reason = 1; reason <= static_cast<int>(RefusalReason::TooManyConnections); ++reason) {
        const QString text = refusalDescription(static_cast<RefusalReason>(reason));
        QVERIFY(!text.isEmpty());
        QVERIFY(!seen.contains(text));
        seen.append(text);
    }
}

void TestRefusalsDialog::onlyATakenNumberCanBeHandedOver()
{
    RefusalsDialog dialog;
    auto* table = dialog.findChild<QTableWidget*>();
    QPushButton* handOver = handOverIn(dialog);
    const QSignalSpy asked(&dialog, &RefusalsDialog::handOverAsked);
    QVERIFY(!handOver->isEnabled());
    dialog.showCounts({{u"192.168.1.5"_s, 7, RefusalReason::IdTaken, 3, 0, "x"},
                       {u"::1"_s, -1, RefusalReason::NotJson, 1, 0, "x"}});
    table->setCurrentCell(1, 0);
    QVERIFY(!handOver->isEnabled());
    table->setCurrentCell(0, 3);
    QTest::mouseClick(handOver, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first()[1].toString(), u"192.168.1.5"_s);
    dialog.showCounts({});
    QVERIFY(!handOver->isEnabled());
}

void TestRefusalsDialog::theSelectionFollowsItsRefusal()
{
    RefusalsDialog dialog;
    auto* table = dialog.findChild<QTableWidget*>();
    const RefusalCount taken{u"192.168.1.5"_s, 7, RefusalReason::IdTaken, 3, 0, "x"};
    const RefusalCount other{u"192.168.1.6"_s, 7, RefusalReason::IdTaken, 1, 0, "x"};
    dialog.showCounts({taken, other});
    table->setCurrentCell(0, 0);
    dialog.showCounts({other, taken});
    QCOMPARE(table->currentRow(), 1);
    dialog.showCounts({other}); // its own is gone: no other takes its place
    QCOMPARE(table->currentRow(), -1);
    QVERIFY(!handOverIn(dialog)->isEnabled());
}

HEMS_WINDOW_TEST(TestRefusalsDialog)
#include "tst_refusalsdialog.moc"
