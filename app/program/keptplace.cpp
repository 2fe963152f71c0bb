#include "keptplace.h"

#include "historywindow.h"
#include "sensormodel.h"
#include "tilegrid.h"

#include <QSettings>

#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

const QString kPage = u"window/tile-page"_s;
const QString kHistory = u"window/history-open"_s;

} // namespace

KeptPlace::KeptPlace(const SensorModel* model, TileGrid* tiles, HistoryWindow* history, QSettings& file,
                     QObject* parent)
    : QObject(parent)
    , m_tiles(tiles)
    , m_history(history)
    , m_file(file)
{
    // Queued: the tiles are laid out anew first.
    connect(model, &QAbstractItemModel::modelReset, this, &KeptPlace::restore, Qt::QueuedConnection);
    connect(history, &HistoryWindow::shownChanged, this, [this](bool isShown) {
        m_file.setValue(kHistory, isShown);
        m_file.sync(); // after a crash, too
    });
}

void KeptPlace::restore()
{
    if (std::exchange(m_isRestored, true))
        return;
    m_tiles->refresh();
    m_tiles->setPage(m_file.value(kPage, 0).toInt());
    if (m_file.value(kHistory, false).toBool())
        m_history->open();
}

void KeptPlace::keepPage()
{
    if (m_isRestored)
        m_file.setValue(kPage, m_tiles->page());
}

} // namespace hems
