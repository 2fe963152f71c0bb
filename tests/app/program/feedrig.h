#pragma once

#include "banner.h"
#include "barschart.h"
#include "chip.h"
#include "powerlinechart.h"
#include "sensors.h"
#include "sensortile.h"
#include "textlabel.h"
#include "tilegrid.h"
#include "totalcard.h"
#include "wallfeed.h"
#include "wallview.h"

#include <QLabel>
#include <QValueAxis>

namespace hems {

using namespace Qt::StringLiterals;

inline constexpr qint64 kUtcMs = 1'780'000'200'000;

/// A wall with its feed, at a time that the test sets.
struct FeedRig {
    FeedRig()
    {
        wall.setTileArea(tiles);
        wall.resize(1280, 720);
        wall.show();
    }

    void at(qint64 laterMs)
    {
        now = {kUtcMs + laterMs, kNow + laterMs};
        feed.showFrame();
    }
    /// One sensor at a power, and everything in motion.
    void begin(qint32 milliwatts)
    {
        model.setSensors({named(1, u"Oven"_s)});
        pollSteadily(model, 1, milliwatts);
        feed.setMotion(true);
        at(0);
    }
    double bar() const { return wall.findChild<BarsChart*>()->bars().first().watts; }
    QString figureOf(SensorId id) const
    {
        for (const SensorTile::Piece& piece : tiles->tileOf(id)->pieces()) {
            if (piece.ink == SensorTile::Piece::Ink::Figure)
                return piece.text;
        }
        return {};
    }
    QStringList chips() const
    {
        QStringList texts;
        for (const Chip* chip : wall.findChildren<Chip*>()) {
            if (chip->isVisibleTo(&wall))
                texts.append(chip->text());
        }
        return texts;
    }
    QString banner() const
    {
        const auto* banner = wall.findChild<Banner*>();
        QStringList lines;
        for (const QLabel* line : banner->findChildren<QLabel*>())
            lines.append(line->text());
        return banner->isVisibleTo(&wall) ? lines.join(u'\n') : QString();
    }
    QStringList totals() const
    {
        QStringList texts;
        for (const TextLabel* label : wall.findChild<TotalCard*>()->findChildren<TextLabel*>())
            texts.append(label->text());
        return texts;
    }
    /// How much time the line spans, ms.
    double lineSpan() const
    {
        const QChart* chart = wall.findChild<PowerLineChart*>()->chart();
        const auto* time = qobject_cast<QValueAxis*>(chart->axes(Qt::Horizontal).first());
        return time->max() - time->min();
    }

    SensorModel model;
    Moment now{kUtcMs, kNow};
    WallView wall;
    TileGrid* tiles = new TileGrid(&model);
    WallFeed feed{&model, &wall, tiles, QTimeZone("UTC"), [this] { return now; }};
};

} // namespace hems
