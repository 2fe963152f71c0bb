#include "banner.h"

#include <QLabel>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestBanner : public QObject {
    Q_OBJECT

private slots:
    void itIsThereOnlyWithANotice();
    void aLongNoticeTakesMoreLines();
    void markupIsText();
};

void TestBanner::itIsThereOnlyWithANotice()
{
    QWidget wall;
    Banner banner(&wall);
    QVERIFY(banner.isHidden());
    banner.setNotices({{Tone::Bad, u"Nobody is listening"_s}, {Tone::Warning, u"Nothing is recorded"_s}});
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.findChildren<QLabel*>().size(), 2);
    banner.setNotices({});
    QVERIFY(banner.isHidden());
    QVERIFY(banner.findChildren<QLabel*>().isEmpty());
}

void TestBanner::aLongNoticeTakesMoreLines()
{
    Banner banner;
    banner.setNotices({{Tone::Bad, u"Nothing is being recorded since 19:31, because the disk is full."_s}});
    QCOMPARE_GT(banner.heightForWidth(300), banner.heightForWidth(1800));
}

void TestBanner::markupIsText()
{
    Banner banner;
    banner.setNotices({{Tone::Bad, u"<b>x</b>"_s}});
    QCOMPARE(banner.findChild<QLabel*>()->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestBanner)
#include "tst_banner.moc"
