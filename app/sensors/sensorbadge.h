#pragma once

#include "scale.h"
#include "switchstatustext.h"

#include <QColor>
#include <QWidget>

namespace hems {

/// A sensor's picture, name, power and state, as the head of its details.
class SensorBadge : public QWidget {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString icon;
        QColor colour;
        QString power; ///< "1,012 W"
        QString today; ///< "3.41 kWh today"
        QString state;
        StateTone tone = StateTone::Idle;

        bool operator==(const Content&) const = default;
    };

    explicit SensorBadge(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setContent(const Content& content);
    const Content& content() const { return m_content; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Scale m_scale;
    Content m_content;
};

} // namespace hems
