#pragma once

#include "scale.h"
#include "sensortypes.h"

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

#include <functional>

namespace hems {

class SensorTable;
class TableDelegate;

/// The sensors' table on the screen: what is selected stays selected wherever it moves, Space switches it, F2
/// or a double click names it. It lets the rows find new places only while nobody is at them.
class TableView : public QTableView {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< in the home's zone

    TableView(SensorTable* table, Clock now, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    /// The selected sensors, a heading's with it, in the order of the table.
    QList<SensorId> selectedSensors() const;
    /// Whom the cursor is on; −1: nobody.
    SensorId currentSensor() const;
    void selectSensor(SensorId id);
    void selectFirst();

    /// Tells the table which rows are seen. Called a few times a second.
    void refresh();

signals:
    void switchAsked(const QList<hems::SensorId>& ids, hems::Wanted wanted);
    void roomSwitchAsked(const QString& room, hems::Wanted wanted);
    /// Of sensors, or of the one that the cursor is on.
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    void switchCell(const QModelIndex& index, Wanted wanted);
    void fold(const QModelIndex& index);
    void switchSelected();
    void rememberSelection();
    void restoreSelection();
    void arrangeCalmly();
    void placeColumns();

    SensorTable* m_table;
    TableDelegate* m_delegate;
    Clock m_now;
    Scale m_scale;
    QTimer m_arranging;
    QElapsedTimer m_touched;
    QList<SensorId> m_selected; // while the rows are made anew
    SensorId m_current = -1;
};

} // namespace hems
