// wall-pictures: draws the fixed scene of the wall to PNG files; scripts/pictures calls it.

#include "languages.h"
#include "theme.h"
#include "wallscene.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QString& kind, int count)
{
    return kind == "long"_L1      ? WallScene::longNames(count)
           : kind == "chinese"_L1 ? WallScene::chineseNames(count)
                                  : WallScene::usualNames(count);
}

QSize sizeOf(const QString& text)
{
    return {text.section(u'x', 0, 0).toInt(), text.section(u'x', 1, 1).toInt()};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application);
    QCommandLineParser parser;
    parser.addOptions({{u"size"_s, {}, u"WxH"_s, u"1920x1080"_s},
                       {u"sensors"_s, {}, u"N"_s, u"12"_s},
                       {u"names"_s, {}, u"usual|chinese|long"_s, u"usual"_s},
                       {u"language"_s, {}, u"code"_s, u"en"_s},
                       {u"theme"_s, {}, u"name"_s, u"dark"_s},
                       {u"page"_s, {}, u"N"_s, u"0"_s},
                       {u"mirrored"_s, {}}});
    parser.process(application);
    if (parser.isSet(u"mirrored"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    Languages languages;
    languages.use(parser.value(u"language"_s));
    theme::use(application, theme::lookFor(*theme::choiceFromName(parser.value(u"theme"_s)), {}));
    WallScene scene(namesOf(parser.value(u"names"_s), parser.value(u"sensors"_s).toInt()));
    scene.show(sizeOf(parser.value(u"size"_s)));
    scene.tiles().setPage(parser.value(u"page"_s).toInt());
    return scene.wall().grab().save(parser.positionalArguments().value(0)) ? 0 : 1;
}
