#include "tilechoices.h"

#include <QLoggingCategory>
#include <QSettings>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTiles, "hems.settings")

const QString kOrder = u"wall/tiles"_s;
const QString kFixed = u"fixed"_s;
const QString kBusiestFirst = u"busiest"_s;

} // namespace

TileChoices TileChoices::read(const QSettings& file)
{
    const QString order = file.value(kOrder, kFixed).toString();
    if (order != kFixed && order != kBusiestFirst)
        qCWarning(lcTiles).noquote() << kOrder << "is" << order << "in" << file.fileName()
                                     << "and not understood; the tiles stand by their numbers";
    return {order == kBusiestFirst ? TileOrder::BusiestFirst : TileOrder::Fixed};
}

void TileChoices::keep(QSettings& file) const
{
    file.setValue(kOrder, order == TileOrder::BusiestFirst ? kBusiestFirst : kFixed);
}

} // namespace hems
