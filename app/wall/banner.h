#pragma once

#include "scale.h"
#include "wallfigures.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hems {

/// A strip across the top of the wall for what must not be overlooked, such as that nothing is being
/// recorded. A line for each notice; it hides itself while there is none.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    void setNotices(const QList<Alert>& notices);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    Scale m_scale;
    QList<Alert> m_notices;
    QVBoxLayout* m_layout;
    QList<QLabel*> m_lines;
};

} // namespace hems
