#include "keysdialog.h"
#include "roomtest.h"

#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestKeysDialog : public QObject {
    Q_OBJECT

private slots:
    void listsTheWallsKeysAndTheMenus();
};

void TestKeysDialog::listsTheWallsKeysAndTheMenus()
{
    const KeysDialog dialog({{u"Ctrl+Q"_s, u"Quit"_s}}, nullptr);
    const auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE_GT(table->rowCount(), 5);
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY(!table->item(row, 0)->text().isEmpty() && !table->item(row, 1)->text().isEmpty());
    QCOMPARE(table->item(table->rowCount() - 1, 0)->text(), u"Ctrl+Q"_s);
    QCOMPARE(table->item(table->rowCount() - 1, 1)->text(), u"Quit"_s);
}

HEMS_WINDOW_TEST(TestKeysDialog)
#include "tst_keysdialog.moc"
