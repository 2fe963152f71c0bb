#include "banner.h"
#include "barschart.h"
#include "card.h"
#include "languages.h"
#include "layoutfaults.h"
#include "noticespanel.h"
#include "pagebutton.h"
#include "pagedots.h"
#include "roomtest.h"
#include "sensortile.h"
#include "sparkline.h"
#include "theme.h"
#include "toggleswitch.h"
#include "wallscene.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QList<QSize> kSizes{{800, 480},   {1280, 720},  {1366, 768},  {1920, 1080}, {2560, 1440},
                          {3840, 2160}, {1080, 1920}, {2560, 1080}, {3440, 1440}};
const QList<int> kCounts{1, 12, 40, 200};

struct Ways {
    explicit Ways(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        QLocale::setDefault(direction == Qt::RightToLeft ? QLocale(QLocale::Arabic, QLocale::Egypt)
                                                         : QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    ~Ways() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

/// What is wrong anywhere, and among the tiles of any further page.
QStringList faultsOf(WallScene& scene)
{
    QStringList faults = layoutFaults(scene.wall());
    for (int page = 1; page < scene.tiles().pages(); ++page) {
        scene.tiles().setPage(page);
        for (const QString& fault : layoutFaults(scene.tiles()))
            faults << u"page %1: "_s.arg(page + 1) + fault;
    }
    return faults;
}

/// The places of all that stands in the wall, in its own pixels. What is painted on a tile goes with its
/// switch.
QList<QRect> placesIn(const QWidget& wall)
{
    QList<QRect> places;
    for (const QWidget* widget : wall.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&wall) && !widget->size().isEmpty() &&
            !qobject_cast<const Sparkline*>(widget))
            places.append({widget->mapTo(&wall, QPoint()), widget->size()});
    }
    return places;
}

} // namespace

class TestWallLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theInspectionSeesFaults();
    void nothingIsClippedAndNothingOverlaps_data();
    void nothingIsClippedAndNothingOverlaps();
    void helpAndBannersFit_data();
    void helpAndBannersFit();
    void everyNoticeCanBeRead_data();
    void everyNoticeCanBeRead();
    void usualNamesAreNotCut_data();
    void usualNamesAreNotCut();
    void onASmallScreenNothingIsCutEither_data();
    void onASmallScreenNothingIsCutEither();
    void whatIsCutIsToldInFull();
    void theMirroredWallIsTheOtherOneMirrored_data();
    void theMirroredWallIsTheOtherOneMirrored();
    void switchesAndDotsAreLargeEnoughForAFinger();
    void growingFiguresMoveNothing();
};

void TestWallLayout::initTestCase()
{
    theme::apply(*qApp);
}

void TestWallLayout::theInspectionSeesFaults()
{
    QWidget root;
    root.resize(200, 100);
    auto* first = new QLabel(u"A first text"_s, &root);
    auto* second = new QLabel(u"A second text"_s, &root);
    first->setGeometry(0, 0, 150, 30);
    second->setGeometry(0, 40, 150, 30);
    root.ensurePolished();
    QVERIFY(layoutFaults(root).isEmpty());
    second->move(0, 20);
    QVERIFY(layoutFaults(root).join(u'\n').contains("overlap: "_L1));
    second->move(100, 40);
    QVERIFY(layoutFaults(root).join(u'\n').contains("outside: "_L1));
    second->setGeometry(0, 40, 40, 30);
    QVERIFY(layoutFaults(root).join(u'\n').contains("clipped: "_L1));
}

void TestWallLayout::nothingIsClippedAndNothingOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QSize& size : kSizes) {
        for (const int count : kCounts) {
            QTest::addRow("%d at %dx%d", count, size.width(), size.height())
                << size << count << Qt::LeftToRight;
            QTest::addRow("%d at %dx%d, mirrored", count, size.width(), size.height())
                << size << count << Qt::RightToLeft;
        }
    }
}

void TestWallLayout::nothingIsClippedAndNothingOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(int, count);
    QFETCH(Qt::LayoutDirection, direction);
    const Ways ways(direction);
    WallScene scene(WallScene::longNames(count));
    scene.show(size);
    const QStringList faults = faultsOf(scene);
    QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + u" faults\n"_s +
                                          faults.first(std::min<qsizetype>(8, faults.size())).join(u'\n')));
}

void TestWallLayout::helpAndBannersFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isBroken");
    QTest::addColumn<QString>("language");
    for (const QSize& size : kSizes) {
        for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
            const QByteArray at =
                u"at %1x%2 in %3"_s.arg(size.width()).arg(size.height()).arg(language).toUtf8();
            QTest::addRow("help %s", at.data()) << size << 0 << false << language;
            QTest::addRow("nobody listens %s", at.data()) << size << 0 << true << language;
            QTest::addRow("nothing is recorded %s", at.data()) << size << 12 << true << language;
        }
    }
}

void TestWallLayout::helpAndBannersFit()
{
    QFETCH(QSize, size);
    QFETCH(int, count);
    QFETCH(bool, isBroken);
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(direction);
        WallScene scene(WallScene::usualNames(count));
        scene.feed().setListening(u"127.0.0.1"_s, 11451);
        if (isBroken) {
            scene.feed().setListenFailure(
                u"Nobody is listening for sensors, because port 11451 is taken by another "
                "program. End that program, or start with another --port."_s);
            scene.feed().setStorageFailure(u"The disk is full. Free some space on /home."_s,
                                           1'795'372'000'000);
        }
        scene.show(size);
        const QStringList faults = faultsOf(scene);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestWallLayout::everyNoticeCanBeRead_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    for (const QSize& size : {QSize(800, 480), QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
        for (const QString& language : {u"en"_s, u"zh_CN"_s})
            QTest::addRow("%dx%d in %s", size.width(), size.height(), qPrintable(language))
                << size << language;
    }
}

// With all that can be amiss at once: what the banner and the header have no room for, a press tells.
void TestWallLayout::everyNoticeCanBeRead()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Languages languages;
    languages.use(language);
    WallScene scene(language == "en"_L1 ? WallScene::longNames(40) : WallScene::chineseNames(40));
    scene.makeAllAmiss();
    scene.show(size);
    QStringList faults = layoutFaults(scene.wall());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(cutTexts(*scene.wall().findChild<Banner*>()).isEmpty());

    scene.wall().openNotices();
    auto* panel = scene.wall().findChild<NoticesPanel*>();
    QCoreApplication::processEvents();
    QVERIFY(cutTexts(*panel).isEmpty());
    const auto lines = panel->findChild<Banner*>()->findChildren<QLabel*>();
    QCOMPARE_GE(lines.size(), 8);
    for (const QLabel* line : lines) {
        if (!line->isHidden())
            QCOMPARE_GE(line->height(), line->heightForWidth(line->width()));
    }
    // Whatever has no room at once is reached by scrolling.
    const auto* room = panel->findChild<QScrollArea*>();
    QCOMPARE_GE(room->widget()->height(), room->widget()->heightForWidth(room->widget()->width()));
    QCOMPARE_GE(room->viewport()->height(), 100);
}

void TestWallLayout::usualNamesAreNotCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("chinese");
    for (const QSize& size : kSizes.mid(1)) {
        QTest::addRow("%dx%d", size.width(), size.height()) << size << false;
        QTest::addRow("%dx%d in Chinese", size.width(), size.height()) << size << true;
    }
    QTest::addRow("1280 with a menu bar") << QSize(1280, 690) << false;
}

void TestWallLayout::usualNamesAreNotCut()
{
    QFETCH(QSize, size);
    QFETCH(bool, chinese);
    Languages languages;
    languages.use(chinese ? u"zh_CN"_s : u"en"_s);
    WallScene scene(chinese ? WallScene::chineseNames(12) : WallScene::usualNames(12));
    scene.show(size);
    QCOMPARE(scene.tiles().pages(), 1);
    QVERIFY(scene.wall().findChild<BarsChart*>()->moreText().isEmpty()); // all have a bar
    const QStringList cut = cutTexts(scene.wall());
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
    QVERIFY(layoutFaults(scene.wall()).isEmpty());
}

void TestWallLayout::onASmallScreenNothingIsCutEither_data()
{
    QTest::addColumn<bool>("chinese");
    QTest::newRow("in English") << false;
    QTest::newRow("in Chinese") << true;
}

void TestWallLayout::onASmallScreenNothingIsCutEither()
{
    QFETCH(bool, chinese);
    Languages languages;
    languages.use(chinese ? u"zh_CN"_s : u"en"_s);
    WallScene scene(chinese ? WallScene::chineseNames(12) : WallScene::usualNames(12));
    scene.show({800, 480});
    for (int page = 0; page < scene.tiles().pages(); ++page) {
        scene.tiles().setPage(page);
        const QStringList cut = cutTexts(scene.wall());
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
        const QStringList faults = layoutFaults(scene.wall());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestWallLayout::whatIsCutIsToldInFull()
{
    WallScene scene(WallScene::longNames(12));
    scene.show({800, 480});
    QVERIFY(!cutTexts(scene.wall()).isEmpty());
    for (const SensorTile* tile : scene.tiles().shownTiles())
        QVERIFY(tile->toolTip().contains(WallScene::longNames(12)[tile->sensorId() - 1]));
}

void TestWallLayout::theMirroredWallIsTheOtherOneMirrored_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize& size : kSizes)
        QTest::addRow("%dx%d", size.width(), size.height()) << size;
}

void TestWallLayout::theMirroredWallIsTheOtherOneMirrored()
{
    QFETCH(QSize, size);
    WallScene scene(WallScene::usualNames(40));
    scene.show(size);
    const QList<QRect> usual = placesIn(scene.wall());
    scene.wall().setLayoutDirection(Qt::RightToLeft);
    QList<QRect> mirrored = placesIn(scene.wall());
    QVERIFY(usual != mirrored);
    for (QRect& place : mirrored)
        place.moveLeft(scene.wall().width() - place.right() - 1);
    QCOMPARE(mirrored.size(), usual.size());
    for (qsizetype i = 0; i < usual.size(); ++i) // halves of pixels may be rounded either way
        QVERIFY2((mirrored[i].topLeft() - usual[i].topLeft()).manhattanLength() <= 1,
                 qPrintable(QString::number(i)));
    scene.wall().setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(placesIn(scene.wall()), usual);
}

void TestWallLayout::switchesAndDotsAreLargeEnoughForAFinger()
{
    for (const QSize& size : kSizes) {
        WallScene scene(WallScene::usualNames(200));
        scene.show(size);
        for (const SensorTile* tile : scene.tiles().shownTiles()) {
            QCOMPARE_GE(tile->toggle()->width(), ToggleSwitch::kLeastTouchPx);
            QCOMPARE_GE(tile->toggle()->height(), ToggleSwitch::kLeastTouchPx);
            QVERIFY(tile->rect().contains(tile->toggle()->geometry()));
        }
        for (const PageButton* dot : scene.tiles().dots()->buttons()) {
            QCOMPARE_GE(dot->width(), ToggleSwitch::kLeastTouchPx);
            QCOMPARE_GE(dot->height(), ToggleSwitch::kLeastTouchPx);
        }
    }
}

void TestWallLayout::growingFiguresMoveNothing()
{
    WallScene scene(WallScene::usualNames(12));
    scene.show({1920, 1080});
    const auto places = [&scene] {
        QList<QRect> rects;
        for (const QWidget* widget : scene.wall().findChildren<QWidget*>()) {
            if (qobject_cast<const Card*>(widget) || qobject_cast<const SensorTile*>(widget) ||
                qobject_cast<const ChartCanvas*>(widget))
                rects.append(widget->geometry());
        }
        return rects;
    };
    const QList<QRect> before = places();
    for (const qint32 watts : {1, 99, 12'345, 987'654}) {
        Polls polls;
        for (SensorId id = 1; id <= 12; ++id)
            polls.append({id,
                          {0, watts * 1'000, ReportedState::On},
                          0,
                          scene.model().steadyMs(),
                          Wanted::On,
                          true,
                          false});
        scene.model().applyPolls(polls);
        scene.feed().showFrame();
        QCOMPARE(places(), before);
        QVERIFY2(layoutFaults(scene.wall()).isEmpty(), qPrintable(layoutFaults(scene.wall()).join(u'\n')));
    }
}

HEMS_WINDOW_TEST(TestWallLayout)
#include "tst_walllayout.moc"
