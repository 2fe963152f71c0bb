#include "overlay.h"

#include "card.h"
#include "theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace hems {

namespace {

constexpr double kBorder = 18; // px of the design
constexpr float kScrim = 0.6F;

/// The panel itself, drawn as the wall's cards are.
class Panel : public QWidget {
public:
    using QWidget::QWidget;
    void setScale(const Scale& scale) { m_scale = scale; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPanel(painter, rect(), m_scale, theme::CardFill, theme::SwitchOff);
    }

private:
    Scale m_scale;
};

} // namespace

Overlay::Overlay(QWidget* parent)
    : QWidget(parent)
    , m_panel(new Panel(this))
{
    setFocusPolicy(Qt::StrongFocus);
}

void Overlay::renew()
{
    m_scale = Scale::forSize(size());
    static_cast<Panel*>(m_panel)->setScale(m_scale);
    arrange();
}

void Overlay::placePanel(const QSizeF& wanted, const QSize& least)
{
    const int border = m_scale.px(kBorder);
    const QSize room = size() - QSize(2 * border, 2 * border);
    QRect area({0, 0}, (wanted * m_scale.unit).toSize().expandedTo(least).boundedTo(room));
    area.moveCenter(rect().center());
    m_panel->setGeometry(area);
}

// Esc is the window's way out of full screen, too; here it only closes the panel.
bool Overlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Overlay::keyPressEvent(QKeyEvent* event)
{
    auto* const button = qobject_cast<QPushButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click(); // as in a dialog
    // What is behind the panel gets no keys.
}

// The focus stays within while the panel is there.
bool Overlay::focusNextPrevChild(bool next)
{
    const QList<QWidget*> stops = this->stops();
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype count = stops.size();
    const qsizetype to = at < 0 ? (next ? 0 : count - 1) : (at + (next ? 1 : count - 1)) % count;
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        emit closed();
}

void Overlay::paintEvent(QPaintEvent*)
{
    QColor scrim = theme::Background;
    scrim.setAlphaF(kScrim);
    QPainter(this).fillRect(rect(), scrim);
}

void Overlay::resizeEvent(QResizeEvent*)
{
    renew();
}

// Another style sheet takes its own fonts from the labels, one after the other: once all are through with it,
// they get them back.
void Overlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &Overlay::renew, Qt::QueuedConnection);
}

} // namespace hems
