#include "chinese.h"
#include "chip.h"
#include "headerbar.h"
#include "roomtest.h"
#include "sampleday.h"
#include "textlabel.h"
#include "theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QStringList chips(const HeaderBar& header)
{
    QStringList texts;
    for (const Chip* chip : header.findChildren<Chip*>()) {
        if (chip->isVisibleTo(&header))
            texts << chip->text();
    }
    return texts;
}

QStringList words(const HeaderBar& header)
{
    QStringList texts;
    for (const TextLabel* label : header.findChildren<TextLabel*>(Qt::FindDirectChildrenOnly))
        texts << label->text();
    return texts;
}

} // namespace

class TestHeaderBar : public QObject {
    Q_OBJECT

private slots:
    void init();
    void figuresAreShown();
    void withoutAlertsThereIsNoAlertChip();
    void furtherAlertsAreCountedAndTold();
    void whatIsAmissIsAButton();
    void aClosedServerSaysSo();
    void anIpv6AddressIsBracketed();
    void oneSensorHasItsOwnWords();
    void aChangeOfLanguageShowsAtOnce();

private:
    std::unique_ptr<HeaderBar> m_header;
};

void TestHeaderBar::init()
{
    m_header = std::make_unique<HeaderBar>();
    m_header->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_header->resize(1872, 56);
    m_header->show();
}

void TestHeaderBar::figuresAreShown()
{
    HeaderFigures figures = sampleday::header(12);
    m_header->setFigures(figures);
    QCOMPARE(words(*m_header), (QStringList{u"Home energy"_s, u"19:42:07"_s, u"Sun 22 Nov"_s}));
    QCOMPARE(chips(*m_header),
             (QStringList{u"Listening on 192.168.1.20:11451"_s, u"11 of 12 sensors reporting"_s,
                          u"Air conditioner has ignored \"off\" for 3 polls"_s}));
    figures.homeName = u"<i>Villa</i>"_s;
    m_header->setFigures(figures);
    QCOMPARE(words(*m_header).first(), u"<i>Villa</i>"_s);
}

void TestHeaderBar::withoutAlertsThereIsNoAlertChip()
{
    HeaderFigures figures = sampleday::header(12);
    m_header->setFigures(figures);
    figures.alerts.clear();
    m_header->setFigures(figures);
    QCOMPARE(chips(*m_header).size(), 2);
}

void TestHeaderBar::furtherAlertsAreCountedAndTold()
{
    HeaderFigures figures = sampleday::header(12);
    figures.alerts += {{Tone::Bad, u"<b>Lost</b>"_s}, {Tone::Warning, u"Wrong clock"_s}};
    m_header->setFigures(figures);
    QCOMPARE(chips(*m_header).last(), u"+2"_s);
    QCOMPARE(m_header->findChildren<Chip*>().last()->toolTip(),
             theme::plainToolTip(u"<b>Lost</b>\nWrong clock"_s));
}

void TestHeaderBar::whatIsAmissIsAButton()
{
    HeaderFigures figures = sampleday::header(12);
    figures.alerts += {{Tone::Bad, u"Lost"_s}};
    m_header->setFigures(figures);
    const QSignalSpy pressed(m_header.get(), &HeaderBar::alertsPressed);
    Chip* alert = m_header->findChildren<Chip*>()[2];
    QCOMPARE(alert->focusPolicy(), Qt::TabFocus);
    QTest::keyClick(alert, Qt::Key_Return);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(alert);
    QCOMPARE(heard->role(), QAccessible::Button);
    QCOMPARE(heard->text(QAccessible::Name), figures.alerts.first().text);
    heard->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(pressed.size(), 2);
    QVERIFY(m_header->alertsArea().contains(alert->geometry()));
    QVERIFY(m_header->alertsArea().contains(m_header->findChildren<Chip*>()[3]->geometry()));
    figures.alerts.clear();
    m_header->setFigures(figures);
    QVERIFY(m_header->alertsArea().isEmpty());
}

void TestHeaderBar::aClosedServerSaysSo()
{
    m_header->setFigures({});
    QCOMPARE(chips(*m_header), (QStringList{u"Nobody is listening"_s}));
}

void TestHeaderBar::anIpv6AddressIsBracketed()
{
    HeaderFigures figures = sampleday::header(2);
    figures.listening.address = u"::1"_s;
    m_header->setFigures(figures);
    QCOMPARE(chips(*m_header).first(), u"Listening on [::1]:11451"_s);
}

void TestHeaderBar::oneSensorHasItsOwnWords()
{
    HeaderFigures figures = sampleday::header(1);
    m_header->setFigures(figures);
    QCOMPARE(chips(*m_header).last(), u"The sensor is reporting"_s);
    figures.reporting = 0;
    m_header->setFigures(figures);
    QCOMPARE(chips(*m_header).last(), u"The sensor is silent"_s);
}

void TestHeaderBar::aChangeOfLanguageShowsAtOnce()
{
    m_header->setFigures(sampleday::header(12));
    Chinese chinese;
    QCoreApplication::installTranslator(&chinese);
    m_header->setLocale(QLocale(QLocale::Chinese, QLocale::China));
    QTRY_COMPARE(words(*m_header), (QStringList{u"家庭能源"_s, u"19:42:07"_s, u"11月22日 星期日"_s}));
    QCOMPARE(chips(*m_header).first(), u"正在监听 192.168.1.20:11451"_s);
    QCoreApplication::removeTranslator(&chinese);
    QTRY_COMPARE(words(*m_header).first(), u"Home energy"_s);
}

HEMS_WINDOW_TEST(TestHeaderBar)
#include "tst_headerbar.moc"
