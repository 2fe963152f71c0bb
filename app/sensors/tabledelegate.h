#pragma once

#include "scale.h"
#include "sensortable.h"

#include <QStyledItemDelegate>

namespace hems {

/// Draws the cells of the sensors' table, with a switch and a picture where they belong, and takes the clicks
/// on switches.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TableDelegate(QObject* parent = nullptr);

    void setScale(const Scale& scale) { m_scale = scale; }
    /// As high as a finger needs.
    int rowHeight() const;
    /// The switch in its cell.
    QRectF pill(const QRect& cell) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

signals:
    void switchPressed(const QModelIndex& index, hems::Wanted wanted);
    void foldPressed(const QModelIndex& index);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintRoomName(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintState(QPainter& painter, const QRect& cell, const QModelIndex& index) const;
    void paintText(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;
    QRectF iconRect(const QRect& cell) const;

    Scale m_scale;
};

} // namespace hems
