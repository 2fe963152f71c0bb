// wall-pictures: draws the fixed scene of the wall to PNG files; scripts/pictures calls it.
//   wall-pictures references FOLDER   the references of tst_wallpictures
//   wall-pictures docs FOLDER         what the documents show
//   wall-pictures film FOLDER         the frames of the README's animation
//   wall-pictures one FILE [options]  any one picture, for a look at it

#include "languages.h"
#include "sensortile.h"
#include "toggleswitch.h"
#include "wallpicture.h"
#include "wallscene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTextStream>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

bool saved(bool done, const QString& file)
{
    if (!done)
        QTextStream(stderr) << file << " can't be written\n";
    return done;
}

bool drawReferences(const QDir& folder)
{
    if (!saved(folder.mkpath(u"."_s), folder.path()))
        return false;
    for (const QString& old : folder.entryList({u"*.png"_s}, QDir::Files))
        QFile::remove(folder.filePath(old));
    for (const WallPicture& picture : WallPicture::all()) {
        const QString file = folder.filePath(picture.name() + u".png"_s);
        if (!saved(saveSmall(picture.draw(), file), file))
            return false;
    }
    return true;
}

/// What a picture is to show.
struct Wish {
    QString file;
    QSize size{1920, 1080};
    int sensors = 12;
    QString names = u"usual"_s;
    QString language = u"en"_s;
    theme::Choice look = theme::Choice::Dark;
    bool mirrored = false;
    int page = 0;
    QString state = {}; ///< amiss, told, silent, lost, off
};

QStringList namesOf(const QString& kind, int count)
{
    return kind == "long"_L1      ? WallScene::longNames(count)
           : kind == "chinese"_L1 ? WallScene::chineseNames(count)
                                  : WallScene::usualNames(count);
}

/// told: amiss, with all of it laid over the wall.
void putInto(WallScene& scene, const QString& state)
{
    constexpr qint64 silentMs = 8'000;
    constexpr qint64 lostMs = 3 * 3'600'000;
    if (state == "off"_L1)
        scene.switchAllOff();
    if (state == "silent"_L1 || state == "lost"_L1)
        scene.fallSilent(state == "lost"_L1 ? lostMs : silentMs);
    if (state != "amiss"_L1 && state != "told"_L1)
        return;
    scene.makeAllAmiss();
    scene.fallSilent(0);
    if (state == "told"_L1)
        scene.wall().openNotices();
}

bool draw(const Wish& wish)
{
    QGuiApplication::setLayoutDirection(wish.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    Languages languages;
    languages.use(wish.language);
    theme::use(*qApp, theme::lookFor(wish.look, {}));
    WallScene scene(namesOf(wish.names, wish.sensors));
    scene.show(wish.size);
    scene.tiles().setPage(wish.page);
    putInto(scene, wish.state);
    return saved(saveSmall(scene.wall().grab().toImage(), wish.file), wish.file);
}

bool drawDocuments(const QDir& folder)
{
    if (!saved(folder.mkpath(u"."_s), folder.path()))
        return false;
    using theme::Choice;
    const QString chinese = u"chinese"_s;
    const QList<Wish> wishes{
        {.file = u"wall-1920x1080.png"_s},
        {.file = u"wall-light-1920x1080.png"_s, .look = Choice::Light},
        {.file = u"wall-high-contrast-1920x1080.png"_s, .look = Choice::HighContrast},
        {.file = u"wall-zh_CN-1920x1080.png"_s, .names = chinese, .language = u"zh_CN"_s},
        {.file = u"wall-mirrored-1920x1080.png"_s, .names = u"long"_s, .mirrored = true},
        {.file = u"wall-800x480.png"_s, .size = {800, 480}},
        {.file = u"wall-1280x720.png"_s, .size = {1280, 720}},
        {.file = u"wall-40-2560x1440.png"_s, .size = {2560, 1440}, .sensors = 40},
        {.file = u"wall-200-3840x2160.png"_s, .size = {3840, 2160}, .sensors = 200},
        {.file = u"wall-light-1080x1920.png"_s, .size = {1080, 1920}, .look = Choice::Light},
        {.file = u"wall-3440x1440.png"_s, .size = {3440, 1440}}};
    return std::all_of(wishes.begin(), wishes.end(), [&folder](Wish wish) {
        wish.file = folder.filePath(wish.file);
        return draw(wish);
    });
}

/// Ten seconds of the wall, ten frames a second: the oven is switched off, and on again.
bool drawFilm(const QDir& folder)
{
    constexpr int frames = 100;
    constexpr qint64 frameMs = 100;
    constexpr SensorId oven = 2;
    if (!saved(folder.mkpath(u"."_s), folder.path()))
        return false;
    Languages languages;
    languages.use(u"en"_s);
    WallScene scene(WallScene::usualNames(12));
    scene.feed().setMotion(true);
    scene.show({1280, 720});
    for (int frame = 0; frame < frames; ++frame) {
        if (frame == 20 || frame == 60)
            scene.tiles().tileOf(oven)->toggle()->click();
        scene.live(frameMs);
        const QString file = folder.filePath(u"%1.png"_s.arg(frame, 3, 10, QChar(u'0')));
        if (!saved(scene.wall().grab().save(file), file))
            return false;
    }
    return true;
}

Wish wishOf(const QCommandLineParser& options, const QString& file)
{
    const QString size = options.value(u"size"_s);
    return {.file = file,
            .size = {size.section(u'x', 0, 0).toInt(), size.section(u'x', 1, 1).toInt()},
            .sensors = options.value(u"sensors"_s).toInt(),
            .names = options.value(u"names"_s),
            .language = options.value(u"language"_s),
            .look = theme::choiceFromName(options.value(u"theme"_s)).value_or(theme::Choice::Dark),
            .mirrored = options.isSet(u"mirrored"_s),
            .page = options.value(u"page"_s).toInt(),
            .state = options.value(u"state"_s)};
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("TZ", WallScene::kZone);
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    theme::apply(application);
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, {}, u"WxH"_s, u"1920x1080"_s},
                       {u"sensors"_s, {}, u"N"_s, u"12"_s},
                       {u"names"_s, {}, u"usual|chinese|long"_s, u"usual"_s},
                       {u"language"_s, {}, u"code"_s, u"en"_s},
                       {u"theme"_s, {}, u"name"_s, u"dark"_s},
                       {u"page"_s, {}, u"N"_s, u"0"_s},
                       {u"state"_s, {}, u"amiss|told|silent|lost|off"_s},
                       {u"mirrored"_s, {}}});
    parser.process(application);
    const QString command = parser.positionalArguments().value(0);
    const QString target = parser.positionalArguments().value(1);
    if (command == "references"_L1 && !target.isEmpty())
        return drawReferences(QDir(target)) ? 0 : 1;
    if (command == "one"_L1 && !target.isEmpty())
        return draw(wishOf(parser, target)) ? 0 : 1;
    if (command == "docs"_L1 && !target.isEmpty())
        return drawDocuments(QDir(target)) ? 0 : 1;
    if (command == "film"_L1 && !target.isEmpty())
        return drawFilm(QDir(target)) ? 0 : 1;
    QTextStream(stderr) << "wall-pictures references|docs|film FOLDER, or one FILE [options]\n";
    return 2;
}
