#include "renamedialog.h"
#include "roomtest.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRenameDialog : public QObject {
    Q_OBJECT

private slots:
    void sendsOnlyWhatWasChanged();
    void cancellingChangesNothing();
    void namesAreTidied();
};

namespace {

const QList<SensorRecord> kSensors = {{1, u"A"_s, u"Oven"_s, Wanted::On, 0, 0},
                                      {2, u"B"_s, {}, Wanted::On, 0, 0}};

void press(QWidget& dialog, QDialogButtonBox::StandardButton button)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(button), Qt::LeftButton);
}

} // namespace

void TestRenameDialog::sendsOnlyWhatWasChanged()
{
    RenameDialog dialog(kSensors, 2);
    QSignalSpy renamed(&dialog, &RenameDialog::renamed);
    auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->currentRow(), 1);
    table->item(1, 2)->setText(u"Fridge"_s);
    press(dialog, QDialogButtonBox::Ok);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first()[0].value<SensorId>(), 2);
    QCOMPARE(renamed.first()[1].toString(), u"Fridge"_s);
}

void TestRenameDialog::cancellingChangesNothing()
{
    RenameDialog dialog(kSensors, 1);
    QSignalSpy renamed(&dialog, &RenameDialog::renamed);
    dialog.findChild<QTableWidget*>()->item(0, 2)->setText(u"Stove"_s);
    press(dialog, QDialogButtonBox::Cancel);
    QCOMPARE(renamed.size(), 0);
}

void TestRenameDialog::namesAreTidied()
{
    RenameDialog dialog(kSensors, 1);
    QSignalSpy renamed(&dialog, &RenameDialog::renamed);
    dialog.findChild<QTableWidget*>()->item(0, 2)->setText(u"  Big \n oven "_s + QString(100, QChar(u'x')));
    press(dialog, QDialogButtonBox::Ok);
    const QString name = renamed.first()[1].toString();
    QVERIFY(name.startsWith("Big oven x"_L1));
    QCOMPARE(name.size(), RenameDialog::kLongestName);
}

HEMS_WINDOW_TEST(TestRenameDialog)
#include "tst_renamedialog.moc"
