#include "jobdialog.h"
#include "roomtest.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QAbstractButton* button(const JobDialog& dialog, const QString& text)
{
    for (QAbstractButton* each : dialog.findChild<QDialogButtonBox*>()->buttons()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

bool says(const JobDialog& dialog, const QString& text)
{
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&dialog) && label->text() == text)
            return true;
    }
    return false;
}

} // namespace

class TestJobDialog : public QObject {
    Q_OBJECT

private slots:
    void aJobWithoutAFileBeginsAtOnce();
    void aFileIsAskedForFirst_data();
    void aFileIsAskedForFirst();
    void theOutcomeIsPlainText();
    void closingARunningJobCancels();
};

void TestJobDialog::aJobWithoutAFileBeginsAtOnce()
{
    JobDialog dialog(
        {u"Check"_s, u"What it does."_s, u"Begin"_s, u"Thoroughly"_s, JobDialog::File::None, {}, {}});
    QSignalSpy started(&dialog, &JobDialog::startAsked);
    dialog.show();
    QVERIFY(says(dialog, u"What it does."_s));
    QVERIFY(dialog.width() >= 500);
    QVERIFY(!dialog.findChild<QProgressBar*>()->isVisible());
    dialog.findChild<QCheckBox*>()->setChecked(true);
    button(dialog, u"Begin"_s)->click();
    QCOMPARE(started.size(), 1);
    QVERIFY(dialog.isOptionSet() && dialog.isRunning());
    QVERIFY(!button(dialog, u"Begin"_s)->isEnabled());
    dialog.showProgress(1, 4);
    QCOMPARE(dialog.findChild<QProgressBar*>()->value(), 250);
    dialog.showProgress(1, 0); // not known
    QCOMPARE(dialog.findChild<QProgressBar*>()->maximum(), 0);
}

void TestJobDialog::aFileIsAskedForFirst_data()
{
    QTest::addColumn<JobDialog::File>("file");
    QTest::addColumn<QFileDialog::AcceptMode>("mode");
    QTest::addRow("read") << JobDialog::File::ToRead << QFileDialog::AcceptOpen;
    QTest::addRow("write") << JobDialog::File::ToWrite << QFileDialog::AcceptSave;
}

void TestJobDialog::aFileIsAskedForFirst()
{
    QFETCH(JobDialog::File, file);
    QFETCH(QFileDialog::AcceptMode, mode);
    JobDialog dialog({u"Copy"_s, {}, u"Choose"_s, {}, file, u"Files (*.x)"_s, u"a.x"_s});
    QSignalSpy started(&dialog, &JobDialog::startAsked);
    dialog.show();
    QVERIFY(!dialog.findChild<QCheckBox*>()->isVisible());
    button(dialog, u"Choose"_s)->click();
    auto* files = dialog.findChild<QFileDialog*>();
    QVERIFY(files && started.isEmpty());
    QCOMPARE(files->acceptMode(), mode);
    emit files->fileSelected(u"/somewhere/a.x"_s);
    QCOMPARE(started.first().first().toString(), u"/somewhere/a.x"_s);
    QVERIFY(dialog.isRunning());
}

void TestJobDialog::theOutcomeIsPlainText()
{
    JobDialog dialog({u"Check"_s, {}, u"Begin"_s, {}, JobDialog::File::None, {}, {}});
    dialog.show();
    button(dialog, u"Begin"_s)->click();
    dialog.showOutcome(false, u"<b>Line 5</b> is wrong."_s, {u"Line 5"_s, u"Line <7>"_s});
    QVERIFY(says(dialog, u"<b>Line 5</b> is wrong."_s));
    QCOMPARE(dialog.findChild<QPlainTextEdit*>()->toPlainText(), u"Line 5\nLine <7>"_s);
    QVERIFY(dialog.findChild<QPlainTextEdit*>()->isVisible());
    QVERIFY(!dialog.isRunning() && button(dialog, u"Begin"_s)->isEnabled());
    button(dialog, u"Begin"_s)->click(); // again
    QVERIFY(!dialog.findChild<QPlainTextEdit*>()->isVisible());
    dialog.showOutcome(true, u"Fine."_s);
    QVERIFY(says(dialog, u"Fine."_s));
}

void TestJobDialog::closingARunningJobCancels()
{
    JobDialog dialog({u"Check"_s, {}, u"Begin"_s, {}, JobDialog::File::None, {}, {}});
    QSignalSpy cancelled(&dialog, &JobDialog::cancelled);
    dialog.show();
    dialog.close();
    QVERIFY(cancelled.isEmpty()); // nothing ran
    dialog.show();
    button(dialog, u"Begin"_s)->click();
    button(dialog, u"Cancel"_s)->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!dialog.isVisible());
}

HEMS_WINDOW_TEST(TestJobDialog)
#include "tst_jobdialog.moc"
