#include "wallpicture.h"

#include "languages.h"
#include "wallscene.h"

#include <QApplication>
#include <QHash>
#include <QImageWriter>

#include <algorithm>
#include <cstdlib>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSensors = 12;
constexpr qsizetype kColours = 256;

int distance(QRgb a, QRgb b)
{
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// The colours of a picture, those first that it has most of.
QList<QRgb> coloursOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++counts[line[x]];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&counts](QRgb a, QRgb b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    return colours;
}

/// Of these colours so many that no other one is further than that from one of them; nothing: too many.
QList<QRgb> chosenOf(const QList<QRgb>& colours, int furthest)
{
    QList<QRgb> chosen;
    for (const QRgb colour : colours) {
        const bool isNear = std::any_of(chosen.begin(), chosen.end(), [colour, furthest](QRgb other) {
            return distance(colour, other) <= furthest;
        });
        if (isNear)
            continue;
        if (chosen.size() == kColours)
            return {};
        chosen.append(colour);
    }
    return chosen;
}

QList<QRgb> mainColours(const QImage& image)
{
    const QList<QRgb> all = coloursOf(image);
    for (int furthest = 0; furthest < 255; ++furthest) {
        if (const QList<QRgb> chosen = chosenOf(all, furthest); !chosen.isEmpty())
            return chosen;
    }
    return all.first(1);
}

} // namespace

QList<WallPicture> WallPicture::all()
{
    QList<WallPicture> pictures;
    for (const QSize& size :
         {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160), QSize(1080, 1920), QSize(2560, 1080)}) {
        for (const theme::Choice look : {theme::Choice::Dark, theme::Choice::Light}) {
            for (const QString& language : {u"en"_s, u"zh_CN"_s})
                pictures.append({size, look, language});
        }
    }
    return pictures;
}

QString WallPicture::name() const
{
    return u"%1x%2-%3-%4"_s.arg(size.width()).arg(size.height()).arg(theme::choiceName(look), language);
}

QImage WallPicture::draw() const
{
    Languages languages;
    languages.use(language);
    theme::use(*qApp, theme::lookFor(look, {}));
    WallScene scene(language == "zh_CN"_L1 ? WallScene::chineseNames(kSensors)
                                           : WallScene::usualNames(kSensors));
    scene.show(size);
    return scene.wall().grab().toImage().convertToFormat(QImage::Format_RGB32);
}

bool saveSmall(const QImage& image, const QString& file)
{
    const QImage small = image.convertToFormat(QImage::Format_RGB32)
                             .convertToFormat(QImage::Format_Indexed8, mainColours(image),
                                              Qt::ThresholdDither | Qt::AvoidDither);
    QImageWriter writer(file, "png");
    writer.setCompression(100);
    return writer.write(small);
}

} // namespace hems
