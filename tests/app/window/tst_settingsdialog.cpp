#include "settingsdialog.h"

#include "roomtest.h"
#include "settingspage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QString texts(const SettingsDialog& dialog)
{
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&dialog))
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

QComboBox* combo(const SettingsDialog& dialog, const QString& name)
{
    return dialog.findChild<QComboBox*>(name);
}

class CountingPage : public SettingsPage {
public:
    explicit CountingPage(QWidget* parent)
        : SettingsPage(parent)
    {
        setWindowTitle(u"Counting"_s);
        new QVBoxLayout(this);
    }
    void keep() override { ++kept; }

    int kept = 0;
};

SpaceUse aYearOfTwelve()
{
    SpaceUse use;
    use.sensors = 12;
    use.readingBytesADay = 1'600'000;
    use.rollupBytesADay = 300'000;
    use.fileBytes = 213'000'000;
    return use;
}

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private slots:
    void nothingIsChangedUnasked();
    void whatIsChosenIsTold();
    void cancelTellsNothing();
    void aZoneThatNobodyKnowsIsNotTaken();
    void aCurrencyThatIsNotOfferedStays();
    void theSpaceIsTold();
    void removingReadingsIsSaidPlainly();
    void whatNeedsANewStartSaysSo();
    void everyFieldIsReachedByKeys();
    void itFitsASmallScreen();
    void anotherPageIsATabAndKeptWithTheRest();

private:
    const HomeChoices m_choices{u"Europe/Paris"_s, {0.285, u"EUR"_s}, 90};
};

void TestSettingsDialog::nothingIsChangedUnasked()
{
    const QList<HomeChoices> all{
        m_choices, {{}, {0, u"EUR"_s}, kForEver}, {u"UTC"_s, {27, u"JPY"_s}, kMostDays, true}};
    for (const HomeChoices& choices : all)
        QCOMPARE(SettingsDialog(choices, {}).choices(), choices);
}

void TestSettingsDialog::whatIsChosenIsTold()
{
    SettingsDialog dialog({{}, {0, u"EUR"_s}, kForEver}, {});
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    combo(dialog, u"zone"_s)->setCurrentText(u"asia/kathmandu"_s); // as people type
    dialog.findChild<QDoubleSpinBox*>()->setValue(0.3);
    combo(dialog, u"currency"_s)->setCurrentIndex(combo(dialog, u"currency"_s)->findData(u"GBP"_s));
    combo(dialog, u"keeping"_s)->setCurrentIndex(1);
    dialog.findChild<QSpinBox*>()->setValue(60);
    combo(dialog, u"writing"_s)->setCurrentIndex(1);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<HomeChoices>(),
             (HomeChoices{u"Asia/Kathmandu"_s, {0.3, u"GBP"_s}, 60, true}));
}

void TestSettingsDialog::cancelTellsNothing()
{
    SettingsDialog dialog(m_choices, {});
    QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.findChild<QDoubleSpinBox*>()->setValue(1);
    dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel)->click();
    QVERIFY(chosen.isEmpty());
}

void TestSettingsDialog::aZoneThatNobodyKnowsIsNotTaken()
{
    SettingsDialog dialog(m_choices, {});
    combo(dialog, u"zone"_s)->setCurrentText(u"Mars/Olympus"_s);
    QCOMPARE(dialog.choices().timeZone, u"Europe/Paris"_s);
    combo(dialog, u"zone"_s)->setCurrentIndex(0);
    QVERIFY(dialog.choices().timeZone.isEmpty());
}

void TestSettingsDialog::aCurrencyThatIsNotOfferedStays()
{
    SettingsDialog dialog({{}, {1, u"XAF"_s}, kForEver}, {});
    QCOMPARE(dialog.choices().price.currency, u"XAF"_s);
}

void TestSettingsDialog::theSpaceIsTold()
{
    SettingsDialog dialog({{}, {}, kForEver}, {});
    QVERIFY(texts(dialog).contains(u"after an hour"_s));
    dialog.setSpaceUse(aYearOfTwelve());
    QVERIFY2(texts(dialog).contains(u"About 0.7 GB a year for your 12 sensor"_s), qPrintable(texts(dialog)));
    QVERIFY(texts(dialog).contains(u"213 MB now"_s));
    combo(dialog, u"keeping"_s)->setCurrentIndex(1);
    dialog.findChild<QSpinBox*>()->setValue(30);
    QVERIFY2(texts(dialog).contains(u"About 48 MB for the readings"_s), qPrintable(texts(dialog)));
    QVERIFY(texts(dialog).contains(u"110 MB a year"_s));
}

void TestSettingsDialog::removingReadingsIsSaidPlainly()
{
    SettingsDialog dialog({{}, {}, kForEver}, aYearOfTwelve());
    QVERIFY(!texts(dialog).contains(u"removed for good"_s));
    QVERIFY(!dialog.findChild<QSpinBox*>()->isVisibleTo(&dialog));
    combo(dialog, u"keeping"_s)->setCurrentIndex(1);
    QVERIFY(texts(dialog).contains(u"removed for good"_s));
    QVERIFY(dialog.findChild<QSpinBox*>()->isVisibleTo(&dialog));
    dialog.findChild<QSpinBox*>()->setValue(1);
    QCOMPARE(dialog.choices().keptDays, kFewestDays);
}

void TestSettingsDialog::whatNeedsANewStartSaysSo()
{
    SettingsDialog dialog(m_choices, aYearOfTwelve());
    QVERIFY(!texts(dialog).contains(u"starts again"_s));
    dialog.findChild<QDoubleSpinBox*>()->setValue(1);
    QVERIFY(!texts(dialog).contains(u"starts again"_s));
    combo(dialog, u"zone"_s)->setCurrentIndex(0);
    QVERIFY(texts(dialog).contains(u"starts again"_s));
    combo(dialog, u"zone"_s)->setCurrentText(u"Europe/Paris"_s);
    QVERIFY(!texts(dialog).contains(u"starts again"_s));
    combo(dialog, u"keeping"_s)->setCurrentIndex(0);
    QVERIFY(texts(dialog).contains(u"starts again"_s));
    combo(dialog, u"keeping"_s)->setCurrentIndex(1);
    QVERIFY(!texts(dialog).contains(u"starts again"_s));
    combo(dialog, u"writing"_s)->setCurrentIndex(1);
    QVERIFY(texts(dialog).contains(u"starts again"_s));
}

void TestSettingsDialog::everyFieldIsReachedByKeys()
{
    SettingsDialog dialog(m_choices, aYearOfTwelve());
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QList<QWidget*> missing{
        combo(dialog, u"zone"_s),    combo(dialog, u"currency"_s),        combo(dialog, u"writing"_s),
        combo(dialog, u"keeping"_s), dialog.findChild<QDoubleSpinBox*>(), dialog.findChild<QSpinBox*>()};
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        missing.append(button);
    for (int step = 0; step < 20 && !missing.isEmpty(); ++step) {
        missing.removeAll(dialog.focusWidget());
        QTest::keyClick(&dialog, Qt::Key_Tab);
    }
    QVERIFY(missing.isEmpty());
}

void TestSettingsDialog::itFitsASmallScreen()
{
    SettingsDialog dialog(m_choices, aYearOfTwelve());
    dialog.show();
    combo(dialog, u"zone"_s)->setCurrentIndex(0); // with all that it may say
    QCoreApplication::processEvents();
    QVERIFY(dialog.sizeHint().width() <= 1280 && dialog.sizeHint().height() <= 720);
    QVERIFY(dialog.heightForWidth(dialog.width()) <= 720);
}

void TestSettingsDialog::anotherPageIsATabAndKeptWithTheRest()
{
    SettingsDialog dialog(m_choices, std::nullopt);
    auto* tabs = dialog.findChild<QTabBar*>();
    dialog.show();
    QVERIFY(!tabs->isVisible());
    auto* page = new CountingPage(&dialog);
    dialog.addPage(page);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(1), u"Counting"_s);
    dialog.reject();
    QCOMPARE(page->kept, 0);
    dialog.accept();
    QCOMPARE(page->kept, 1);
}

HEMS_WINDOW_TEST(TestSettingsDialog)
#include "tst_settingsdialog.moc"
