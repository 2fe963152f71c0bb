#pragma once

#include "loadranking.h"
#include "scale.h"

#include <QHash>
#include <QListView>

class QStandardItemModel;

namespace hems {

/// The loads that made the difference, in order: name, energy more or less, share, and a bar that shows it. A
/// click or Enter goes to one.
class LoadList : public QListView {
    Q_OBJECT

public:
    explicit LoadList(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// titles: what the owner calls the sensors.
    void setRanking(const LoadRanking& ranking, const QHash<SensorId, QString>& titles);
    void clear();

signals:
    void sensorChosen(hems::SensorId id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void choose(const QModelIndex& index);

    QStandardItemModel* m_model;
    LoadRanking m_ranking;
    QHash<SensorId, QString> m_titles;
    class Delegate;
    Delegate* m_delegate;
};

} // namespace hems
