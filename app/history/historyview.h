#pragma once

#include "historycontrols.h"
#include "historynavigator.h"

#include <QDialog>
#include <QTimer>

#include <functional>

namespace hems {

class ChartCard;
class HistoryChart;
class HistorySummary;
class TextLabel;

/// The past of the home, of a room or of one sensor, as a window of its own. It asks for pictures and reasons
/// by signals and takes the answers as they come; answers to what is no longer asked are dropped.
class HistoryView : public QDialog {
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; ///< UTC ms

    HistoryView(const QTimeZone& zone, Clock utcNow, QWidget* parent = nullptr);

    /// Rooms and sensors.
    void setSubjects(const QList<HistorySubject>& subjects);
    /// One sensor's history instead of what is shown.
    void showSensor(SensorId id) { showSubject({HistorySubject::Kind::Sensor, id, {}}); }
    const HistoryPicture& picture() const { return m_picture; }
    TimeRange range() const { return m_navigator.range(); }
    HistorySubject subject() const { return m_controls->subject(); }
    /// What is seen in words: "Home, Sunday, 22 November 2026".
    QString heading() const;
    QImage image() const;
    /// A word about what was saved, or why it was not; it stands below the chart.
    void showNotice(const QString& text, bool isFailure);

public slots:
    void showPicture(const hems::HistoryPicture& picture);
    void showReasons(const hems::Reasons& reasons);

signals:
    void pictureAsked(const hems::HistoryOrder& order);
    void reasonsAsked(const hems::ReasonsOrder& order);
    void savingAsked(hems::HistoryControls::Saving saving);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectControls();
    void connectChart();
    void retranslate();
    void rescale();
    void colourChart();
    void showSubject(const HistorySubject& wanted);
    void moved();
    void ask();
    void askReasons();
    void follow();
    void select(TimeRange row);
    void enter(TimeRange row);
    void showFigures();
    void wordNotice();
    TimeRange summed() const;
    TimeRange otherOf(TimeRange row, qint64 nowMs) const;
    QString textOf(TimeRange range) const;

    QTimeZone m_zone;
    Clock m_utcNow;
    HistoryNavigator m_navigator;
    HistoryControls* m_controls;
    TextLabel* m_heading;
    HistoryChart* m_chart;
    ChartCard* m_chartCard;
    HistorySummary* m_summary;
    TextLabel* m_notice;
    HistoryPicture m_picture;
    QHash<SensorId, QString> m_titles;
    quint64 m_asked = 0;       // the newest order
    quint64 m_oldestOfUse = 0; // answers to older orders are of another subject or comparison
    quint64 m_reasonsAsked = 0;
    QTimer m_followTimer;
    QTimer m_reasonsTimer;
    QString m_noticeText;
    bool m_isFailure = false;
};

} // namespace hems
