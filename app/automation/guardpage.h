#pragma once

#include "guardsettings.h"
#include "ruletexts.h"
#include "scale.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace hems {

class TextLabel;

/// What the breaker guard keeps to, and which loads it keeps off now. What was changed waits for Save.
class GuardPage : public QWidget {
    Q_OBJECT

public:
    explicit GuardPage(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setHome(const SensorTitles& titles, const QStringList& rooms);
    /// As the fields have it.
    GuardSettings settings() const;
    bool isChanged() const;

public slots:
    void setSettings(const hems::GuardSettings& settings);
    void setShed(const QList<hems::SensorId>& sensors);

signals:
    void settingsWanted(const hems::GuardSettings& settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct RoomField {
        QString room;
        QSpinBox* watts;
    };

    QSpinBox* spin(int least, int most);
    void layOut();
    void fill();
    void showInFields(const GuardSettings& settings);
    GuardSettings seen() const;
    void makeRooms();
    QStringList shownRooms() const;
    void noteChange();
    void wordShed();
    void retranslate();

    QLabel* m_explanation;
    QFormLayout* m_form;
    QSpinBox* m_home;
    QSpinBox* m_settle;
    QSpinBox* m_share;
    QSpinBox* m_margin;
    QCheckBox* m_dryRun;
    TextLabel* m_roomsTitle;
    QFormLayout* m_roomForm;
    QList<RoomField> m_roomFields;
    QLabel* m_noRooms;
    TextLabel* m_shedTitle;
    QLabel* m_shedText;
    QPushButton* m_save;
    QPushButton* m_undo;
    SensorTitles m_titles;
    QStringList m_rooms;
    QList<SensorId> m_shed;
    GuardSettings m_settings; // as stored
    GuardSettings m_filled;   // as the fields showed it, before anybody touched them
    Scale m_scale;
    bool m_isFilling = false;
};

} // namespace hems
