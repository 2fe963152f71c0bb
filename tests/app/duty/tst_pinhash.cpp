#include "pinhash.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPinHash : public QObject {
    Q_OBJECT

private slots:
    void fourToEightDigitsAreAPin_data();
    void fourToEightDigitsAreAPin();
    void onlyTheSamePinMatches();
    void twoHashesOfOnePinDiffer();
    void isTheHashOfTheStandard();
    void nothingMatchesWhatIsNotSet();
};

void TestPinHash::fourToEightDigitsAreAPin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPin");
    QTest::addRow("three") << u"123"_s << false;
    QTest::addRow("four") << u"0000"_s << true;
    QTest::addRow("eight") << u"12345678"_s << true;
    QTest::addRow("nine") << u"123456789"_s << false;
    QTest::addRow("letter") << u"12a4"_s << false;
    QTest::addRow("other digits") << u"١٢٣٤"_s << false;
    QTest::addRow("empty") << QString() << false;
}

void TestPinHash::fourToEightDigitsAreAPin()
{
    QFETCH(QString, text);
    QTEST(PinHash::isPin(text), "isPin");
}

void TestPinHash::onlyTheSamePinMatches()
{
    const PinHash hash = PinHash::of(u"2468"_s);
    QVERIFY(hash.isSet());
    QVERIFY(hash.matches(u"2468"_s));
    QVERIFY(!hash.matches(u"2469"_s));
    QVERIFY(!hash.matches(u"24680"_s));
    QVERIFY(!hash.matches(QString()));
    QVERIFY(!hash.key.contains("2468"));
}

void TestPinHash::twoHashesOfOnePinDiffer()
{
    QVERIFY(PinHash::of(u"2468"_s).key != PinHash::of(u"2468"_s).key);
}

// From RFC 7914, section 11: PBKDF2-HMAC-SHA-256 of "passwd" with the salt "salt", one round, the first half.
void TestPinHash::isTheHashOfTheStandard()
{
    const PinHash hash{"salt",
                       QByteArray::fromHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c2"
                                           "0dacbc"),
                       1};
    QVERIFY(hash.matches(u"passwd"_s));
}

void TestPinHash::nothingMatchesWhatIsNotSet()
{
    QVERIFY(!PinHash().matches(QString()));
}

HEMS_WINDOW_TEST(TestPinHash)
#include "tst_pinhash.moc"
