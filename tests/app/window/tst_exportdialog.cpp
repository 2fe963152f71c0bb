#include "exportdialog.h"
#include "roomtest.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestExportDialog : public QObject {
    Q_OBJECT

private slots:
    void asksForASpanAndAFile();
    void saysHowItWent();
};

void TestExportDialog::asksForASpanAndAFile()
{
    ExportDialog dialog;
    QSignalSpy chosen(&dialog, &ExportDialog::exportChosen);
    dialog.show();
    dialog.findChild<QComboBox*>()->setCurrentIndex(2);
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files);
    emit files->fileSelected(u"/somewhere/readings.csv"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first()[0].value<ExportDialog::Span>(), ExportDialog::Span::Everything);
    QCOMPARE(chosen.first()[1].toString(), u"/somewhere/readings.csv"_s);
    QVERIFY(dialog.findChild<QProgressBar*>()->isVisible());
    files->close();
}

void TestExportDialog::saysHowItWent()
{
    ExportDialog dialog;
    dialog.show();
    dialog.showDone(1234);
    const auto labels = dialog.findChildren<QLabel*>();
    const auto said = [&labels](const QString& part) {
        return std::any_of(labels.begin(), labels.end(),
                           [&part](const QLabel* label) { return label->text().contains(part); });
    };
    QVERIFY(said(dialog.locale().toString(1234)));
    dialog.showFailure(u"The disk is full."_s);
    QVERIFY(said(u"The disk is full."_s));
    QVERIFY(!dialog.findChild<QProgressBar*>()->isVisible());
}

HEMS_WINDOW_TEST(TestExportDialog)
#include "tst_exportdialog.moc"
