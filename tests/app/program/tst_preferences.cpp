#include "preferences.h"

#include "roomtest.h"
#include "settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPreferences : public QObject {
    Q_OBJECT

private slots:
    void init();
    void thePriceHoldsAtOnce();
    void whatIsChosenIsKept();
    void whatMadeNoSenseStaysUntilAnotherIsChosen();
    void theDialogLearnsTheSpaceWhileItIsOpen();
    void onlyOneDialogIsOpen();

private:
    SettingsDialog* open()
    {
        m_preferences->open();
        return m_window->findChild<SettingsDialog*>();
    }
    static void agree(const SettingsDialog* dialog)
    {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }
    QByteArray written() const
    {
        QSettings(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat).sync();
        QFile file(m_dir->filePath(u"settings.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
};

void TestPreferences::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_settings = std::make_unique<Settings>(m_dir->path());
    m_preferences = std::make_unique<Preferences>(*m_settings, m_window.get());
}

void TestPreferences::thePriceHoldsAtOnce()
{
    QVERIFY(!m_preferences->price().isKnown());
    QSignalSpy changed(m_preferences.get(), &Preferences::priceChanged);
    const SettingsDialog* dialog = open();
    dialog->findChild<QDoubleSpinBox*>()->setValue(0.285);
    agree(dialog);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Price>(), (Price{0.285, u"EUR"_s}));
    QCOMPARE(m_preferences->price(), (Price{0.285, u"EUR"_s}));
}

void TestPreferences::whatIsChosenIsKept()
{
    const SettingsDialog* dialog = open();
    dialog->findChild<QComboBox*>(u"zone"_s)->setCurrentText(u"Asia/Tokyo"_s);
    dialog->findChild<QComboBox*>(u"writing"_s)->setCurrentIndex(1);
    dialog->findChild<QComboBox*>(u"keeping"_s)->setCurrentIndex(1);
    dialog->findChild<QSpinBox*>()->setValue(400);
    QSignalSpy changed(m_preferences.get(), &Preferences::priceChanged);
    agree(dialog);
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_settings->timeZone(), u"Asia/Tokyo"_s);
    QCOMPARE(m_settings->keptDays(), 400);
    QVERIFY(m_settings->sparesDisk());
}

void TestPreferences::whatMadeNoSenseStaysUntilAnotherIsChosen()
{
    m_settings.reset();
    QFile file(m_dir->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[cost]\nprice-per-kwh=cheap\ncurrency=EUR\n[server]\nkeep-raw=7\n");
    file.close();
    m_settings = std::make_unique<Settings>(m_dir->path());
    m_preferences = std::make_unique<Preferences>(*m_settings, m_window.get());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cost/price-per-kwh"_s));
    const SettingsDialog* dialog = open();
    dialog->findChild<QComboBox*>(u"zone"_s)->setCurrentText(u"Asia/Tokyo"_s);
    agree(dialog);
    m_settings.reset();
    QVERIFY(written().contains("cheap") && written().contains("keep-raw=7"));
    QVERIFY(written().contains("Asia/Tokyo"));
}

void TestPreferences::theDialogLearnsTheSpaceWhileItIsOpen()
{
    SpaceUse use;
    use.sensors = 3;
    use.readingBytesADay = 1e6;
    const SettingsDialog* dialog = open();
    const auto tells = [dialog] {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->text().contains(u"a year for your 3 sensor"_s))
                return true;
        }
        return false;
    };
    QVERIFY(!tells());
    m_preferences->setSpaceUse(use);
    QVERIFY(tells());
}

void TestPreferences::onlyOneDialogIsOpen()
{
    open();
    open();
    QCOMPARE(m_window->findChildren<SettingsDialog*>().size(), 1);
}

HEMS_WINDOW_TEST(TestPreferences)
#include "tst_preferences.moc"
