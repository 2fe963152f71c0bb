#pragma once

#include "card.h"
#include "historyfigures.h"
#include "loadranking.h"

#include <QHash>

class QPushButton;

namespace hems {

class HistoryTexts;
class LoadList;
class TextLabel;

/// The figures of what is shown, or of the chosen bar: energy, how much of it was measured, more or less than
/// what it is compared with, and which loads made the difference.
class HistorySummary : public Card {
    Q_OBJECT

public:
    struct Figures {
        QString title; ///< the stretch in words
        HistoryBar total;
        qint64 elapsedMs = 0; ///< how much of the stretch is over
        bool isCompared = false;
        HistoryBar other;
        QString against; ///< what it is compared with, in words
        std::optional<HistoryPoint> peak;
        QTimeZone zone;
    };

    explicit HistorySummary(QWidget* parent = nullptr);

    void setFigures(const Figures& figures);
    /// Of the home: which loads made the difference. against: what they are measured against, in words.
    void setRanking(const LoadRanking& ranking, const QHash<SensorId, QString>& titles,
                    const QString& against);
    /// The loads are being looked up, or there is no question of them.
    void clearRanking();
    /// Of one sensor there are no loads; it offers the way to the home's.
    void setHasLoads(bool has);
    /// The figures in one sentence, for those who hear them.
    QString spoken() const;

signals:
    void sensorChosen(hems::SensorId id);
    void homeAsked();

protected:
    void arrange() override;
    void retranslate() override;

private:
    void word();
    void wordComparison(const HistoryTexts& texts);
    void wordQuestion();
    int place(QWidget* widget, int top, int height);

    Figures m_figures;
    LoadRanking m_ranking;
    QString m_against;
    bool m_hasLoads = true;
    bool m_hasRanking = false;
    TextLabel* m_energy;
    TextLabel* m_unit;
    TextLabel* m_measured;
    TextLabel* m_difference;
    TextLabel* m_compared;
    TextLabel* m_peak;
    TextLabel* m_question;
    TextLabel* m_measuredAgainst;
    LoadList* m_loads;
    QPushButton* m_home;
};

} // namespace hems
