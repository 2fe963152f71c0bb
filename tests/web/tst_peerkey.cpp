#include "peerkey.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestPeerKey : public QObject {
    Q_OBJECT

private slots:
    void whoIsTheSame_data();
    void whoIsTheSame();
};

void TestPeerKey::whoIsTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::addRow("itself") << u"192.168.1.7"_s << u"192.168.1.7"_s << true;
    QTest::addRow("a neighbour") << u"192.168.1.7"_s << u"192.168.1.8"_s << false;
    QTest::addRow("mapped") << u"192.168.1.7"_s << u"::ffff:192.168.1.7"_s << true;
    QTest::addRow("a neighbour mapped") << u"192.168.1.7"_s << u"::ffff:192.168.1.8"_s << false;
    QTest::addRow("in its own network") << u"2001:db8:1:2::1"_s << u"2001:db8:1:2:ffff:1:2:3"_s << true;
    QTest::addRow("in another network") << u"2001:db8:1:2::1"_s << u"2001:db8:1:3::1"_s << false;
    QTest::addRow("on another link") << u"fe80::1%eth0"_s << u"fe80::2%eth1"_s << true;
    QTest::addRow("IPv6's own") << u"::1"_s << u"127.0.0.1"_s << false;
}

void TestPeerKey::whoIsTheSame()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(peerKey(QHostAddress(one)) == peerKey(QHostAddress(other)), "isSame");
}

HEMS_GUILESS_TEST(TestPeerKey)
#include "tst_peerkey.moc"
