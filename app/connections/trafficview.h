#pragma once

#include "connectiontexts.h"
#include "traffic.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hems {

/// What one sensor says and hears, line by line as it comes. It may be held still and copied; what comes
/// meanwhile is shown afterwards. Bounded: the oldest lines go.
class TrafficView : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostLines = 2000;

    explicit TrafficView(QWidget* parent = nullptr);

    SensorId sensor() const; ///< −1: none
    /// In which the times are told; at first the computer's.
    void setZone(const QTimeZone& zone) { m_zone = zone; }

public slots:
    void setTitles(const hems::connectiontexts::Titles& titles);
    void chooseSensor(hems::SensorId id);
    void showTraffic(const hems::TrafficBatch& batch);

signals:
    /// −1: none.
    void sensorChosen(hems::SensorId id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void changeSensor();
    void setPaused(bool paused);
    void copy();
    void show(const QStringList& lines);
    QString line(const TrafficLine& line) const;
    void fillSensors();
    void retranslate();

    QTimeZone m_zone = QTimeZone::systemTimeZone();
    connectiontexts::Titles m_titles;
    QLabel* m_heading;
    QComboBox* m_sensors;
    QPushButton* m_pause;
    QPushButton* m_copy;
    QPlainTextEdit* m_log;
    QStringList m_held; // while paused
};

} // namespace hems
