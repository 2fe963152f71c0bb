#include "refusalsdialog.h"

#include <QLabel>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRefusalsDialog : public QObject {
    Q_OBJECT

private slots:
    void showsWhoAndWhyAsPlainText();
    void saysSoWhereNothingWasRefused();
    void everyReasonHasItsOwnWords();
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

QTEST_MAIN(TestRefusalsDialog)
#include "tst_refusalsdialog.moc"
