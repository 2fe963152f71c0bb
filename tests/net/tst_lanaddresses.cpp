#include "lanaddresses.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QList<OwnAddress> kComputer{
    {QHostAddress(u"127.0.0.1"_s), false},   {QHostAddress(u"::1"_s), false},
    {QHostAddress(u"172.17.0.1"_s), false},  {QHostAddress(u"169.254.7.7"_s), true},
    {QHostAddress(u"203.0.113.9"_s), true},  {QHostAddress(u"192.168.1.20"_s), true},
    {QHostAddress(u"fe80::1%2"_s), true},    {QHostAddress(u"10.8.0.2"_s), false},
    {QHostAddress(u"2001:db8::20"_s), true}, {QHostAddress(u"fd00::20"_s), true},
};

} // namespace

class TestLanAddresses : public QObject {
    Q_OBJECT

private slots:
    void theBestComesFirst_data();
    void theBestComesFirst();
    void aComputerWithoutANetworkIsNotReached();
};

void TestLanAddresses::theBestComesFirst_data()
{
    QTest::addColumn<QString>("listening");
    QTest::addColumn<QStringList>("addresses");
    QTest::addRow("this computer") << u"127.0.0.1"_s << QStringList();
    QTest::addRow("this computer, IPv6") << u"::1"_s << QStringList();
    QTest::addRow("one address") << u"192.168.1.20"_s << QStringList{u"192.168.1.20"_s};
    QTest::addRow("any") << u"0.0.0.0"_s
                         << QStringList{u"192.168.1.20"_s, u"203.0.113.9"_s, u"172.17.0.1"_s, u"10.8.0.2"_s};
    QTest::addRow("any, IPv6") << u"::"_s << QStringList{u"fd00::20"_s, u"2001:db8::20"_s};
    QTest::addRow("no address") << u"kitchen"_s << QStringList();
}

void TestLanAddresses::theBestComesFirst()
{
    QFETCH(QString, listening);
    QTEST(reachableAddresses(listening, kComputer), "addresses");
}

void TestLanAddresses::aComputerWithoutANetworkIsNotReached()
{
    const QList<OwnAddress> alone{{QHostAddress(u"127.0.0.1"_s), false}};
    QCOMPARE(reachableAddresses(u"0.0.0.0"_s, alone), QStringList());
}

HEMS_APPLESS_TEST(TestLanAddresses)
#include "tst_lanaddresses.moc"
