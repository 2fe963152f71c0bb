#include "refusalsdialog.h"

#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRefusalsDialog : public QObject {
    Q_OBJECT

private slots:
    void showsWhoAndWhyAsPlainText();
    void everyReasonHasItsOwnWords();
    void bytesFromOutsideAreEscaped_data();
    void bytesFromOutsideAreEscaped();
};

void TestRefusalsDialog::showsWhoAndWhyAsPlainText()
{
    RefusalsDialog dialog;
    dialog.showCounts({{u"192.168.1.5"_s, 7, RefusalReason::IdTaken, 3, 0, "<b>x</b>"},
                       {u"::1"_s, -1, RefusalReason::NotJson, 1, 0, "x"}});
    auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), u"192.168.1.5"_s);
    QCOMPARE(table->item(0, 1)->text(), u"7"_s);
    QCOMPARE(table->item(0, 2)->text(), refusalDescription(RefusalReason::IdTaken));
    QCOMPARE(table->item(0, 3)->text(), u"3"_s);
    QCOMPARE(table->item(0, 5)->text(), u"<b>x</b>"_s);
    QCOMPARE(table->item(1, 1)->text(), u"–"_s);
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

void TestRefusalsDialog::bytesFromOutsideAreEscaped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addRow("plain") << QByteArray("GET / HTTP/1.1") << u"GET / HTTP/1.1"_s;
    QTest::addRow("control") << QByteArray("a\r\n\0b", 5) << u"a\\x0d\\x0a\\x00b"_s;
    QTest::addRow("right-to-left override") << QByteArray("a\xE2\x80\xAE"
                                                          "b")
                                            << u"a\\x202eb"_s;
    QTest::addRow("Chinese") << QByteArray("\xE7\x83\xAD") << u"热"_s;
}

void TestRefusalsDialog::bytesFromOutsideAreEscaped()
{
    QFETCH(QByteArray, bytes);
    QTEST(escapedText(bytes), "text");
}

QTEST_MAIN(TestRefusalsDialog)
#include "tst_refusalsdialog.moc"
