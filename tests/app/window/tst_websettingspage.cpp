#include "qrcode.h"
#include "roomtest.h"
#include "websettingspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const WebSettings kOff{false, u"127.0.0.1"_s, 11480};
const WebSettings kOn{true, u"0.0.0.0"_s, 11480};
const WebPageState kServed{u"http://192.168.1.20:11480"_s, {}, u"K7QF-2M9X-AAAA-BBBB"_s};

QString textOf(const WebSettingsPage& page, const QString& name)
{
    return page.findChild<QLabel*>(name)->text();
}

} // namespace

class TestWebSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void offItTellsNothing();
    void servedItShowsTheWayIn();
    void nothingChangedIsNothingKept();
    void aChoiceIsHandedOn();
    void aProblemIsSaid();
    void anAddressOfOnesOwnStays();
};

void TestWebSettingsPage::offItTellsNothing()
{
    const WebSettingsPage page(kOff, {});
    QVERIFY(page.findChild<QrCode*>()->isEmpty());
    QVERIFY(!page.findChild<QComboBox*>()->isEnabled());
    QCOMPARE(textOf(page, u"link"_s), u"–"_s);
    QCOMPARE(page.choice(), kOff);
}

void TestWebSettingsPage::servedItShowsTheWayIn()
{
    WebSettingsPage page(kOn, {});
    QVERIFY(page.findChild<QrCode*>()->isEmpty());
    page.setState(kServed);
    QCOMPARE(textOf(page, u"link"_s), kServed.url);
    QCOMPARE(textOf(page, u"code"_s), kServed.code);
    QVERIFY(!page.findChild<QrCode*>()->isEmpty());
    page.findChild<QSpinBox*>()->setValue(8080); // then it is another address
    QVERIFY(page.findChild<QrCode*>()->isEmpty());
    QCOMPARE(textOf(page, u"link"_s), u"–"_s);
}

void TestWebSettingsPage::nothingChangedIsNothingKept()
{
    WebSettingsPage page(kOn, kServed);
    const QSignalSpy chosen(&page, &WebSettingsPage::chosen);
    page.keep();
    QCOMPARE(chosen.size(), 0);
}

void TestWebSettingsPage::aChoiceIsHandedOn()
{
    WebSettingsPage page(kOff, {});
    const QSignalSpy chosen(&page, &WebSettingsPage::chosen);
    page.findChild<QCheckBox*>()->click();
    page.findChild<QComboBox*>()->setCurrentIndex(1);
    page.findChild<QSpinBox*>()->setValue(8080);
    page.keep();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<WebSettings>(), (WebSettings{true, u"0.0.0.0"_s, 8080}));
}

void TestWebSettingsPage::aProblemIsSaid()
{
    const WebSettingsPage page(kOn, {{}, u"The port is taken."_s, {}});
    QCOMPARE(textOf(page, u"note"_s), u"The port is taken."_s);
}

void TestWebSettingsPage::anAddressOfOnesOwnStays()
{
    const WebSettings own{true, u"192.168.1.20"_s, 80};
    const WebSettingsPage page(own, {});
    QCOMPARE(page.choice(), own);
}

HEMS_WINDOW_TEST(TestWebSettingsPage)
#include "tst_websettingspage.moc"
