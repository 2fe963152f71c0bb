#pragma once

#include "scale.h"

#include <QColor>
#include <QWidget>

#include <optional>

namespace hems {

/// Small pictures or colours in a row that wraps, of which one is chosen; by touch, and by the arrow keys.
class PickGrid : public QWidget {
    Q_OBJECT

public:
    explicit PickGrid(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    int chosen() const { return m_chosen; }
    void choose(int index);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void picked(int index);

protected:
    virtual int count() const = 0;
    /// What the one at index is, in words.
    virtual QString title(int index) const = 0;
    virtual void paintOne(QPainter& painter, int index, const QRectF& rect) const = 0;
    const Scale& scale() const { return m_scale; }

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    double cell() const;
    int columns(int width) const;
    QRectF rectOf(int index) const;
    int indexAt(const QPointF& at) const;
    void pick(int index);

    Scale m_scale;
    int m_chosen = 0;
};

/// The pictures of the icon set.
class IconPicker : public PickGrid {
    Q_OBJECT

public:
    using PickGrid::PickGrid;

    QString icon() const;
    void setIcon(const QString& name);

protected:
    int count() const override;
    QString title(int index) const override;
    void paintOne(QPainter& painter, int index, const QRectF& rect) const override;
};

/// The colours that a sensor may have; the first is the program's own choice for it.
class ColourPicker : public PickGrid {
    Q_OBJECT

public:
    using PickGrid::PickGrid;

    std::optional<quint32> colour() const;
    /// usual: what the program gives it.
    void setColour(std::optional<quint32> colour, QColor usual);

protected:
    int count() const override;
    QString title(int index) const override;
    void paintOne(QPainter& painter, int index, const QRectF& rect) const override;

private:
    QColor m_usual;
};

} // namespace hems
