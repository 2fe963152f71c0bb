#pragma once

#include "guardsettings.h"
#include "sensorprofile.h"
#include "theme.h"

#include <QObject>
#include <QTimeZone>

class QSettings;

namespace hems {

class SensorModel;
class SettingsPage;
class SpanLoader;
class TileGrid;
class WallFeed;
class WallStage;
class WallView;

/// The wall and what keeps it alive: its tiles, what feeds them, who reads the past of its line, and how the
/// owner wants to see all that.
class LiveWall : public QObject {
    Q_OBJECT

public:
    /// Where the home's data lives.
    struct Home {
        QString databaseFile;
        QTimeZone zone;
    };

    /// choices: the settings' file, which outlives it.
    LiveWall(SensorModel* model, const Home& home, QSettings& choices, QObject* parent = nullptr);

    /// All of it that is seen; the window becomes its owner.
    WallStage* stage() const { return m_stage; }
    WallView* view() const { return m_view; }
    TileGrid* tiles() const { return m_tiles; }
    WallFeed* feed() const { return m_feed; }

    /// A page of the settings.
    SettingsPage* makePage(QWidget* parent);

public slots:
    void setGuard(const hems::GuardSettings& guard);
    void setProfiles(const hems::SensorProfiles& profiles);
    void forgetSensor(hems::SensorId id);

private:
    void connectScale();
    void connectLine();

    theme::OwnColours m_colours;
    QSettings& m_choices;
    WallView* m_view; // the stage's
    TileGrid* m_tiles;
    WallStage* m_stage;
    WallFeed* m_feed;
    SpanLoader* m_spans;
};

} // namespace hems
