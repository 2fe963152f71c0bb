#pragma once

#include "scale.h"
#include "sensorprofile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace hems {

class ColourPicker;
class IconPicker;

/// One sensor's settings. What was changed waits for Save; what comes from elsewhere meanwhile does not
/// overwrite it.
class ProfileEditor : public QWidget {
    Q_OBJECT

public:
    explicit ProfileEditor(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setRooms(const QStringList& rooms);
    /// Another sensor, or the same as it is now. serial: of its device.
    void showSensor(const SensorProfile& profile, const QString& name, const QString& serial,
                    QColor usualColour);
    /// A device that claims the sensor's number; empty: none does.
    void setClaim(const QString& serial);
    SensorProfile profile() const;
    QString name() const;
    bool isChanged() const;

signals:
    void profileSaved(const hems::SensorProfile& profile);
    void nameSaved(hems::SensorId id, const QString& name);
    void forgetAsked(hems::SensorId id);
    /// Its number is to be given to the device that claims it.
    void replaceAsked(hems::SensorId id, const QString& serial);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectFields();
    void fill();
    SensorProfile seen() const;
    void noteChange();
    void save();
    void retranslate();
    QLabel* caption();

    QGridLayout* m_grid = nullptr;
    QLabel* m_nameCaption;
    QLineEdit* m_name;
    QLabel* m_roomCaption;
    QComboBox* m_room;
    QLabel* m_iconCaption;
    IconPicker* m_icon;
    QLabel* m_colourCaption;
    ColourPicker* m_colour;
    QLabel* m_priorityCaption;
    QComboBox* m_priority;
    QCheckBox* m_protected;
    QLabel* m_minOnCaption;
    QDoubleSpinBox* m_minOn;
    QLabel* m_minOffCaption;
    QDoubleSpinBox* m_minOff;
    QLabel* m_ratedCaption;
    QSpinBox* m_rated;
    QPushButton* m_save;
    QPushButton* m_undo;
    QLabel* m_claimText;
    QPushButton* m_replace;
    QLabel* m_device;
    QPushButton* m_forget;
    SensorProfile m_profile; // as stored
    SensorProfile m_filled;  // as the fields showed it, before anybody touched them
    QString m_storedName;
    QString m_serial;
    QString m_claim;
    QColor m_usualColour;
    bool m_isFilling = false;
};

} // namespace hems
