#include "banner.h"
#include "barschart.h"
#include "chartcanvas.h"
#include "chinese.h"
#include "firstsensorhelp.h"
#include "headerbar.h"
#include "noticespanel.h"
#include "roomtest.h"
#include "sampleday.h"
#include "sharelegend.h"
#include "textlabel.h"
#include "totalcard.h"
#include "wallview.h"

#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QString longName = u"Refrigerator of the summer kitchen behind the large old barn "_s;

enum class Content { Empty, One, Usual, Many, LongNames, InChinese, Unknown };

/// Fills the wall with one of the situations that it has to bear.
void feed(WallView& wall, Content content)
{
    const int sensors = content == Content::Empty  ? 0
                        : content == Content::One  ? 1
                        : content == Content::Many ? 200
                                                   : 12;
    QList<SensorShare> shares = sampleday::shares(sensors);
    HeaderFigures header = sampleday::header(sensors);
    TotalFigures total = sampleday::total(sampleday::sum(shares));
    if (content == Content::LongNames) {
        for (SensorShare& share : shares)
            share.title.prepend(longName);
        header.homeName = longName + longName;
        header.alerts = {
            {Tone::Bad, longName + longName}, {Tone::Warning, longName}, {Tone::Warning, longName}};
        for (Kpi& kpi : total.kpis)
            kpi = {longName, u"1,234,567.89 kWh"_s, longName, Tone::Warning};
        total.watts = -1'000'000;
        wall.setNotices({{Tone::Bad, longName.repeated(6)}, {Tone::Warning, longName}});
    }
    if (content == Content::Unknown) {
        shares.clear();
        total.watts.reset();
        total.trail.clear();
    }
    wall.setHeader(header);
    wall.setTotal(total);
    wall.setShares(shares);
    wall.showFrame();
}

bool isCut(const QLabel& label)
{
    if (const auto* line = qobject_cast<const TextLabel*>(&label)) {
        const QFontMetricsF metrics(line->font());
        return line->height() < line->sizeHint().height() ||
               metrics.horizontalAdvance(line->shownText()) > line->width() + 1;
    }
    return label.hasHeightForWidth()
               ? label.height() < label.heightForWidth(label.width())
               : label.height() < label.sizeHint().height() || label.width() < label.sizeHint().width();
}

QString describe(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    QString text;
    QDebug(&text) << widget.metaObject()->className() << widget.geometry()
                  << (label ? label->text() : QString());
    return text;
}

/// What is wrong with the layout of a widget's children, or nothing.
QString fault(const QWidget& parent)
{
    if (qobject_cast<const ChartCanvas*>(&parent))
        return {};
    QList<const QWidget*> seen;
    for (const QWidget* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isVisibleTo(&parent) || child->size().isEmpty())
            continue;
        if (!parent.rect().contains(child->geometry()))
            return u"outside: "_s + describe(*child) + u" in "_s + describe(parent);
        for (const QWidget* sibling : seen) {
            if (sibling->geometry().intersects(child->geometry()))
                return u"overlap: "_s + describe(*sibling) + describe(*child);
        }
        const auto* label = qobject_cast<const QLabel*>(child);
        if (label && isCut(*label))
            return u"cut: "_s + describe(*child);
        if (const QString deeper = fault(*child); !deeper.isEmpty())
            return deeper;
        seen << child;
    }
    return {};
}

int differentPixels(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

class TestWallView : public QObject {
    Q_OBJECT

private slots:
    void nothingOverlapsAndNothingIsCut_data();
    void nothingOverlapsAndNothingIsCut();
    void listsFitTheirCards_data();
    void listsFitTheirCards();
    void theTilesHaveTheirPlace();
    void figuresShowOnlyWithTheNextFrame();
    void aCardWhoseFiguresStandStillIsNotDrawn();
    void anEmptyWallHelpsAndOffersTheSimulator();
    void theBannerTakesRoomFromTheCards();
    void aPressOnAnAlertTellsAll_data();
    void aPressOnAnAlertTellsAll();
    void theNoticesFollowWhatIsNew();
    void theScaleIsTold();
    void theScreenShowsTheNewestFrame();
    void frameCost();
};

void TestWallView::nothingOverlapsAndNothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Content>("content");
    const QList<std::pair<const char*, Content>> contents{
        {"empty", Content::Empty},          {"one", Content::One},
        {"usual", Content::Usual},          {"many", Content::Many},
        {"long names", Content::LongNames}, {"Chinese", Content::InChinese},
        {"unknown", Content::Unknown}};
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(1920, 1040), QSize(2560, 1440),
                             QSize(3840, 2160), QSize(1080, 1920)}) {
        for (const auto& [name, content] : contents)
            QTest::addRow("%s at %dx%d", name, size.width(), size.height()) << size << content;
    }
}

void TestWallView::nothingOverlapsAndNothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(Content, content);
    Chinese chinese;
    if (content == Content::InChinese)
        QCoreApplication::installTranslator(&chinese);
    WallView wall;
    wall.setLocale(content == Content::InChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom));
    wall.setTileArea(new QWidget);
    wall.resize(size);
    feed(wall, content);
    wall.show();
    QVERIFY2(fault(wall).isEmpty(), qPrintable(fault(wall)));
    QVERIFY(!wall.grab().isNull());
}

void TestWallView::listsFitTheirCards_data()
{
    nothingOverlapsAndNothingIsCut_data();
}

void TestWallView::listsFitTheirCards()
{
    QFETCH(QSize, size);
    QFETCH(Content, content);
    WallView wall;
    wall.resize(size);
    feed(wall, content);
    wall.show();
    const auto* legend = wall.findChild<ShareLegend*>();
    for (int i = 0; i < legend->slices().size() && legend->isVisible(); ++i) {
        QVERIFY(legend->rect().contains(legend->lineRect(i)));
        QCOMPARE_GE(legend->lineRect(i).height(), QFontMetrics(wall.scale().font(18)).height());
    }
    const auto* bars = wall.findChild<BarsChart*>();
    for (int i = 0; i < bars->bars().size() && bars->isVisible(); ++i) {
        QVERIFY(QRectF(bars->rect()).adjusted(0, 0, 0, 0.5).contains(bars->lineRect(i)));
        QVERIFY(i == 0 || bars->lineRect(i).top() >= bars->lineRect(i - 1).bottom());
    }
}

void TestWallView::theTilesHaveTheirPlace()
{
    WallView wall;
    wall.resize(1920, 1080);
    wall.show();
    auto* tiles = new QWidget;
    wall.setTileArea(tiles);
    QVERIFY(tiles->isHidden()); // no sensor yet
    feed(wall, Content::Usual);
    QVERIFY(tiles->isVisibleTo(&wall));
    QCOMPARE(tiles->geometry(), QRect(24, 568, 1432, 488));
}

void TestWallView::figuresShowOnlyWithTheNextFrame()
{
    WallView wall;
    wall.setLocale(QLocale::c());
    wall.resize(1920, 1080);
    wall.show();
    feed(wall, Content::Usual);
    const auto* total = wall.findChild<TotalCard*>()->findChildren<TextLabel*>(Qt::FindDirectChildrenOnly)[1];
    const QString before = total->text();
    wall.setTotal(sampleday::total(77));
    QCOMPARE(total->text(), before);
    wall.showFrame();
    QCOMPARE(total->text(), u"77"_s);
}

void TestWallView::aCardWhoseFiguresStandStillIsNotDrawn()
{
    WallView wall;
    wall.resize(1280, 720);
    feed(wall, Content::Usual);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    QCoreApplication::processEvents();

    struct PaintCounter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } total, bars;
    wall.findChild<TotalCard*>()->findChild<ChartCanvas*>()->viewport()->installEventFilter(&total);
    wall.findChild<BarsChart*>()->viewport()->installEventFilter(&bars);
    feed(wall, Content::Usual);
    QList<SensorShare> shares = sampleday::shares(12);
    shares.first().watts += 1;
    wall.setShares(shares);
    wall.showFrame();
    QTRY_COMPARE(bars.paints, 1);
    QCOMPARE(total.paints, 0);
}

void TestWallView::anEmptyWallHelpsAndOffersTheSimulator()
{
    WallView wall;
    wall.resize(1280, 720);
    wall.show();
    feed(wall, Content::Empty);
    const auto* help = wall.findChild<FirstSensorHelp*>();
    QVERIFY(help->isVisibleTo(&wall));
    QVERIFY(!wall.findChild<TotalCard*>()->isVisibleTo(&wall));
    const QSignalSpy asked(&wall, &WallView::simulatorRequested);
    QTest::mouseClick(help->findChildren<QPushButton*>().last(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    feed(wall, Content::One);
    QVERIFY(!help->isVisibleTo(&wall));
    QVERIFY(wall.findChild<TotalCard*>()->isVisibleTo(&wall));
}

void TestWallView::theBannerTakesRoomFromTheCards()
{
    WallView wall;
    wall.resize(1920, 1080);
    wall.show();
    feed(wall, Content::Usual);
    const int before = wall.findChild<TotalCard*>()->y();
    wall.setNotices({{Tone::Bad, u"Nobody is listening"_s}});
    wall.showFrame();
    QVERIFY(wall.findChild<Banner*>()->isVisibleTo(&wall));
    QCOMPARE_GT(wall.findChild<TotalCard*>()->y(), before);
    wall.setNotices({});
    wall.showFrame();
    QCOMPARE(wall.findChild<TotalCard*>()->y(), before);
}

void TestWallView::aPressOnAnAlertTellsAll_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(800, 480), QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)})
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

// As far off as a finger may be: 22 px from the middle of what tells it.
void TestWallView::aPressOnAnAlertTellsAll()
{
    QFETCH(QSize, size);
    WallView wall;
    wall.resize(size);
    feed(wall, Content::LongNames);
    wall.setNotices({});
    wall.showFrame();
    wall.show();
    const auto* header = wall.findChild<HeaderBar*>();
    const QPoint middle = header->alertsArea().center() + header->pos();
    for (const QPoint off : {QPoint(0, 0), QPoint(0, -21), QPoint(0, 21)}) {
        QVERIFY(!wall.findChild<NoticesPanel*>());
        QWidget* under = wall.childAt(middle + off);
        QWidget* at = under ? under : &wall;
        QTest::mouseClick(at, Qt::LeftButton, {}, at->mapFrom(&wall, middle + off));
        auto* panel = wall.findChild<NoticesPanel*>();
        QVERIFY(panel);
        QCOMPARE(panel->geometry(), wall.rect());
        QStringList told;
        for (const QLabel* line : panel->findChild<Banner*>()->findChildren<QLabel*>())
            told.append(line->text());
        QVERIFY(told.contains(longName + longName));
        QTest::keyClick(panel, Qt::Key_Escape);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QTest::mouseClick(&wall, Qt::LeftButton, {}, {2, size.height() - 2});
    QVERIFY(!wall.findChild<NoticesPanel*>());
}

void TestWallView::theNoticesFollowWhatIsNew()
{
    WallView wall;
    wall.resize(1280, 720);
    feed(wall, Content::Usual);
    wall.openNotices();
    const auto* panel = wall.findChild<NoticesPanel*>();
    QVERIFY(panel);
    wall.setNotices({{Tone::Bad, u"Nothing is recorded"_s}});
    wall.showFrame();
    QCOMPARE(panel->findChild<Banner*>()->findChildren<QLabel*>().size(), 2);
    HeaderFigures header = sampleday::header(12);
    header.alerts.clear();
    wall.setHeader(header);
    wall.setNotices({});
    wall.showFrame();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!wall.findChild<NoticesPanel*>());
    wall.openNotices(); // nothing to tell
    QVERIFY(!wall.findChild<NoticesPanel*>());
}

void TestWallView::theScaleIsTold()
{
    WallView wall;
    QSignalSpy told(&wall, &WallView::scaleChanged);
    wall.resize(3840, 2160);
    wall.show();
    QCOMPARE(told.last().first().value<Scale>(), (Scale{2}));
    QCOMPARE(wall.scale(), (Scale{2}));
}

void TestWallView::theScreenShowsTheNewestFrame()
{
    WallView wall;
    wall.resize(1280, 720);
    feed(wall, Content::Usual);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    for (const Content content : {Content::Many, Content::One, Content::Unknown, Content::Usual}) {
        feed(wall, content);
        QCoreApplication::processEvents();
        const QImage onScreen = wall.screen()->grabWindow(wall.winId()).toImage();
        const QImage painted = wall.grab().toImage().convertToFormat(onScreen.format());
        QCOMPARE(onScreen.size(), painted.size());
        QCOMPARE_LE(differentPixels(onScreen, painted), 50); // a smooth edge may round otherwise
    }
}

void TestWallView::frameCost()
{
    WallView wall;
    wall.resize(1920, 1080);
    feed(wall, Content::Usual);
    wall.show();
    QVERIFY(QTest::qWaitForWindowExposed(&wall));
    double watts = 2000;
    QBENCHMARK
    {
        watts += 1;
        QList<SensorShare> shares = sampleday::shares(12);
        shares.first().watts = watts;
        wall.setShares(shares);
        wall.setTotal(sampleday::total(watts));
        wall.showFrame();
        QCoreApplication::processEvents();
    }
}

HEMS_WINDOW_TEST(TestWallView)
#include "tst_wallview.moc"
