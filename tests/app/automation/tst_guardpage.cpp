#include "guardpage.h"
#include "roomtest.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

GuardSettings stored()
{
    GuardSettings settings;
    settings.homeMilliwatts = 5'000'400; // finer than the fields show
    settings.rooms = {{u"Attic"_s, 2'000'000}};
    settings.settle = 5s;
    return settings;
}

QPushButton* button(const QWidget& page, const QString& text)
{
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestGuardPage : public QObject {
    Q_OBJECT

private slots:
    void init();
    void showsAndKeepsWhatIsStored();
    void savesWhatWasChanged();
    void everyRoomCanHaveALimit();
    void whatWasTypedSurvivesANewRoom();
    void namesWhatIsKeptOff();

private:
    std::unique_ptr<GuardPage> m_page;
};

void TestGuardPage::init()
{
    m_page = std::make_unique<GuardPage>();
    m_page->setHome({{7, u"Oven"_s}}, {u"Kitchen"_s});
    m_page->setSettings(stored());
}

void TestGuardPage::showsAndKeepsWhatIsStored()
{
    QVERIFY(!m_page->isChanged());
    QVERIFY(m_page->settings() == stored());
    QVERIFY(!button(*m_page, u"Save"_s)->isEnabled());
    QCOMPARE(m_page->findChildren<QSpinBox*>().first()->value(), 5000);
}

void TestGuardPage::savesWhatWasChanged()
{
    QSignalSpy wanted(m_page.get(), &GuardPage::settingsWanted);
    m_page->findChildren<QSpinBox*>().first()->setValue(4'600);
    m_page->findChild<QCheckBox*>()->click();
    button(*m_page, u"Save"_s)->click();
    QCOMPARE(wanted.size(), 1);
    const auto settings = wanted.first().first().value<GuardSettings>();
    QCOMPARE(settings.homeMilliwatts, 4'600'000);
    QVERIFY(settings.isDryRun);
    QCOMPARE(settings.rooms, stored().rooms);
    QCOMPARE(settings.settle, 5s);
    button(*m_page, u"Undo changes"_s)->click();
    QVERIFY(m_page->settings() == stored());
}

void TestGuardPage::everyRoomCanHaveALimit()
{
    const QList<QSpinBox*> fields = m_page->findChildren<QSpinBox*>();
    QCOMPARE(fields.size(), 4 + 2); // the kitchen, and the attic that has a limit from before
    for (QSpinBox* field : fields.last(2))
        field->setValue(1'500);
    QCOMPARE(m_page->settings().rooms,
             (QList<RoomLimit>{{u"Kitchen"_s, 1'500'000}, {u"Attic"_s, 1'500'000}}));
}

void TestGuardPage::whatWasTypedSurvivesANewRoom()
{
    m_page->findChildren<QSpinBox*>().first()->setValue(4'600);
    m_page->setHome({{7, u"Oven"_s}}, {u"Kitchen"_s, u"Hall"_s});
    QCOMPARE(m_page->settings().homeMilliwatts, 4'600'000);
    QVERIFY(button(*m_page, u"Save"_s)->isEnabled());
    button(*m_page, u"Undo changes"_s)->click();
    QVERIFY(m_page->settings() == stored());
}

void TestGuardPage::namesWhatIsKeptOff()
{
    const auto reads = [this](const QString& text) {
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    };
    QVERIFY(reads(u"Nothing."_s));
    m_page->setShed({7});
    QVERIFY(reads(u"Oven"_s));
}

HEMS_WINDOW_TEST(TestGuardPage)
#include "tst_guardpage.moc"
