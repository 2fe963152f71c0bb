#include "picturecompare.h"
#include "roomtest.h"
#include "typeface.h"
#include "wallpicture.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

using Doctor = void (*)(QImage&);

QString referenceFile(const WallPicture& picture)
{
    return QStringLiteral(HEMS_TEST_DATA "/wall/") + picture.name() + u".png"_s;
}

/// Moves a part of a picture, and leaves background where it was.
void movePart(QImage& picture, const QRect& part, QPoint by)
{
    const QImage moved = picture.copy(part);
    const QColor background = picture.pixelColor(0, 0);
    QPainter painter(&picture);
    painter.fillRect(part, background);
    painter.drawImage(part.topLeft() + by, moved);
}

/// Paints a part over with the colour of its corner, as if nothing had been written there.
void erase(QImage& picture, const QRect& part)
{
    QPainter(&picture).fillRect(part, picture.pixelColor(part.topLeft()));
}

} // namespace

/// What the wall looks like, against references that scripts/pictures draws anew. Where it differs, the new
/// picture and one that shows the differences in red lie in the folder that the message names.
class TestWallPictures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void looksAsTheReference_data();
    void looksAsTheReference();
    void faultsAreSeen_data();
    void faultsAreSeen();
    void triflesAreBorne();
    void everyReferenceIsUsed();
};

void TestWallPictures::initTestCase()
{
    theme::apply(*qApp);
    for (const QString& family : {theme::ownFamily(), u"Noto Sans CJK SC"_s})
        QVERIFY2(QFontDatabase::hasFamily(family), qPrintable(family + u" is not installed"_s));
}

void TestWallPictures::looksAsTheReference_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < WallPicture::all().size(); ++index)
        QTest::addRow("%s", qPrintable(WallPicture::all()[index].name())) << index;
}

void TestWallPictures::looksAsTheReference()
{
    QFETCH(int, index);
    const WallPicture picture = WallPicture::all()[index];
    const QImage reference(referenceFile(picture));
    QVERIFY2(!reference.isNull(), "there is no reference; scripts/pictures draws it");
    const QImage drawn = picture.draw();
    const PictureDifference difference = comparePictures(drawn, reference);
    if (difference.isBorne())
        return;
    const QDir folder(QStringLiteral(HEMS_PICTURES_FOLDER));
    QVERIFY(folder.mkpath(u"."_s));
    QVERIFY(drawn.save(folder.filePath(picture.name() + u".png"_s)));
    QVERIFY(difference.picture.save(folder.filePath(picture.name() + u"-difference.png"_s)));
    const QString told = u"%1 of all pixels differ, %2 in the densest field; see %3"_s.arg(difference.share)
                             .arg(difference.densestShare)
                             .arg(folder.path());
    QFAIL(qPrintable(told));
}

void TestWallPictures::faultsAreSeen_data()
{
    QTest::addColumn<Doctor>("doctor");
    QTest::addRow("a card moved by two pixels") << Doctor([](QImage& picture) {
        movePart(picture, {18, 70, 1162, 480}, {2, 0});
    });
    QTest::addRow("a tile moved by two pixels") << Doctor([](QImage& picture) {
        movePart(picture, {22, 566, 230, 240}, {0, 2});
    });
    QTest::addRow("a state that is not written") // "On" below the first tile
        << Doctor([](QImage& picture) {
               erase(picture, {60, 765, 30, 30});
           });
    QTest::addRow("a percentage that is not written") << Doctor([](QImage& picture) {
        erase(picture, {1805, 178, 75, 28});
    });
    QTest::addRow("another letter") << Doctor([](QImage& picture) {
        const QImage letter = picture.copy(42, 583, 12, 24);
        QPainter(&picture).drawImage(60, 583, letter);
    });
    QTest::addRow("a switch in another colour") << Doctor([](QImage& picture) {
        for (int y = 580; y < 620; ++y) {
            for (int x = 180; x < 234; ++x)
                picture.setPixelColor(x, y, picture.pixelColor(x, y).darker(150));
        }
    });
    QTest::addRow("another size") << Doctor(
        [](QImage& picture) { picture = picture.copy(0, 0, 1919, 1080); });
    QTest::addRow("nothing at all") << Doctor([](QImage& picture) { picture = {}; });
}

void TestWallPictures::faultsAreSeen()
{
    QFETCH(Doctor, doctor);
    const WallPicture picture{{1920, 1080}, theme::Choice::Dark, u"en"_s};
    const QImage drawn = picture.draw();
    QImage doctored = drawn;
    doctor(doctored);
    QVERIFY(doctored != drawn); // or there was nothing to see at that place
    QVERIFY(!comparePictures(doctored, drawn).isBorne());
}

void TestWallPictures::triflesAreBorne()
{
    const WallPicture picture{{1280, 720}, theme::Choice::Light, u"en"_s};
    const QImage drawn = picture.draw();
    QCOMPARE(comparePictures(drawn, drawn).share, 0.0);

    QTemporaryDir folder;
    const QString file = folder.filePath(u"small.png"_s);
    QVERIFY(saveSmall(drawn, file));
    QVERIFY2(comparePictures(drawn, QImage(file)).isBorne(), "fewer colours");

    QImage noisy = drawn;
    for (int y = 0; y < noisy.height(); ++y) {
        for (int x = 0; x < noisy.width(); ++x)
            noisy.setPixelColor(x, y, noisy.pixelColor(x, y).lighter(100 + (x * 7 + y * 13) % 8));
    }
    QVERIFY2(comparePictures(noisy, drawn).isBorne(), "other shades");

    QImage spotted = drawn;
    for (int y = 8; y < spotted.height(); y += 48) {
        for (int x = 8; x < spotted.width(); x += 48)
            spotted.setPixelColor(x, y, Qt::red);
    }
    QVERIFY2(comparePictures(spotted, drawn).isBorne(), "single pixels");
}

void TestWallPictures::everyReferenceIsUsed()
{
    QStringList used;
    for (const WallPicture& picture : WallPicture::all())
        used.append(picture.name() + u".png"_s);
    used.sort();
    QCOMPARE(QDir(QStringLiteral(HEMS_TEST_DATA "/wall")).entryList({u"*.png"_s}, QDir::Files, QDir::Name),
             used);
}

HEMS_WINDOW_TEST(TestWallPictures)
#include "tst_wallpictures.moc"
