#include "roomtest.h"
#include "spokentexts.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSpokenTexts : public QObject {
    Q_OBJECT

private slots:
    void eachSpeaksItsOwnLanguage();
    void anUnknownTextStaysAsItIs();
    void theReadersWishIsFollowed_data();
    void theReadersWishIsFollowed();
};

void TestSpokenTexts::eachSpeaksItsOwnLanguage()
{
    const SpokenTexts english(u"en"_s);
    const SpokenTexts chinese(u"zh_CN"_s);
    constexpr const char* kLost = "%n sensor(s) are lost";
    QCOMPARE(english.text("hems::Alerts", kLost, 1), u"1 sensor is lost"_s);
    QCOMPARE(english.text("hems::Alerts", kLost, 5), u"5 sensors are lost"_s);
    const QString said = chinese.text("hems::Alerts", kLost, 5);
    QVERIFY2(said.contains(u'5') && !said.contains(u"sensor"_s), qPrintable(said));
    QVERIFY(chinese.text("hems::Alerts", "%1 is lost since %2").contains(u"失联"_s));
}

void TestSpokenTexts::anUnknownTextStaysAsItIs()
{
    const SpokenTexts chinese(u"zh_CN"_s);
    QCOMPARE(chinese.text("hems::Alerts", "never said"), u"never said"_s);
    QCOMPARE(SpokenTexts(u"xx"_s).text("hems::Alerts", "%n sensor(s) are lost", 2),
             u"2 sensor(s) are lost"_s);
}

void TestSpokenTexts::theReadersWishIsFollowed_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* wish, const QString& code) {
        QTest::addRow("%s", wish) << QByteArray(wish) << code;
    };
    row("", u"en"_s);
    row("en-GB,en;q=0.9", u"en"_s);
    row("zh-CN,zh;q=0.9,en;q=0.8", u"zh_CN"_s);
    row("ZH", u"zh_CN"_s);
    row("en;q=0.5, zh-TW;q=0.7", u"zh_CN"_s);
    row("de,fr;q=0.8", u"de"_s);
    row("de-AT;q=0.8, fr-CH", u"fr"_s);
    row("es-MX,es;q=0.9", u"es"_s);
    row("it,pt;q=0.8", u"en"_s);
    row("zh;q=0", u"en"_s);
    row("zho, ,;;,=", u"en"_s);
}

void TestSpokenTexts::theReadersWishIsFollowed()
{
    QFETCH(const QByteArray, wish);
    QTEST(SpokenTexts::codeFor(wish), "code");
}

HEMS_GUILESS_TEST(TestSpokenTexts)
#include "tst_spokentexts.moc"
