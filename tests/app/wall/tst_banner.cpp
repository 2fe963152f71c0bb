#include "banner.h"
#include "roomtest.h"

#include <QLabel>
#include <QLayout>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QStringList shownLines(const Banner& banner)
{
    QStringList lines;
    for (int i = 0; i < banner.layout()->count(); ++i) {
        const auto* line = qobject_cast<QLabel*>(banner.layout()->itemAt(i)->widget());
        if (!line->isHidden())
            lines.append(line->text());
    }
    return lines;
}

} // namespace

class TestBanner : public QObject {
    Q_OBJECT

private slots:
    void itIsThereOnlyWithANotice();
    void aLongNoticeTakesMoreLines();
    void markupIsText();
    void theGravestComesFirst();
    void whatFindsNoRoomIsCounted();
    void aKeyAsksForAllOnlyWhereSomeAreLeftOut();
};

void TestBanner::itIsThereOnlyWithANotice()
{
    QWidget wall;
    Banner banner(&wall);
    QVERIFY(banner.isHidden());
    banner.setNotices({{Tone::Bad, u"Nobody is listening"_s}, {Tone::Warning, u"Nothing is recorded"_s}});
    QVERIFY(!banner.isHidden());
    QCOMPARE(shownLines(banner).size(), 2);
    banner.setNotices({});
    QVERIFY(banner.isHidden());
    QVERIFY(shownLines(banner).isEmpty());
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
    for (const QLabel* line : banner.findChildren<QLabel*>())
        QCOMPARE(line->textFormat(), Qt::PlainText);
}

void TestBanner::theGravestComesFirst()
{
    Banner banner;
    banner.setNotices({{Tone::Warning, u"Simulated"_s}, {Tone::Bad, u"Nothing is recorded"_s}});
    QCOMPARE(shownLines(banner), (QStringList{u"Nothing is recorded"_s, u"Simulated"_s}));
}

void TestBanner::whatFindsNoRoomIsCounted()
{
    Banner banner;
    const QString longer = u"A sentence that takes two lines where there is not much room for it at all"_s;
    banner.setNotices({{Tone::Bad, longer}, {Tone::Bad, longer}, {Tone::Warning, longer}});
    const int all = banner.fit(400, 10'000);
    QVERIFY(banner.showsAll());
    QCOMPARE(shownLines(banner).size(), 3);
    const int fewer = banner.fit(400, all - 1);
    QCOMPARE_LT(fewer, all);
    QVERIFY(!banner.showsAll());
    QCOMPARE(shownLines(banner), (QStringList{longer, longer, u"and 1 more: press to read all"_s}));
    banner.fit(400, 1); // the gravest is told at any rate
    QCOMPARE(shownLines(banner), (QStringList{longer, u"and 2 more: press to read all"_s}));
    QCOMPARE(banner.fit(400, 10'000), all);
    QVERIFY(banner.showsAll());
}

void TestBanner::aKeyAsksForAllOnlyWhereSomeAreLeftOut()
{
    Banner banner;
    banner.setNotices({{Tone::Bad, u"One"_s}, {Tone::Bad, u"Two"_s}});
    banner.fit(400, 10'000);
    QCOMPARE(banner.focusPolicy(), Qt::NoFocus);
    banner.fit(400, 1);
    QCOMPARE(banner.focusPolicy(), Qt::TabFocus);
    const QSignalSpy pressed(&banner, &Banner::pressed);
    QTest::keyClick(&banner, Qt::Key_Return);
    QTest::keyClick(&banner, Qt::Key_Space);
    QCOMPARE(pressed.size(), 2);
}

HEMS_WINDOW_TEST(TestBanner)
#include "tst_banner.moc"
