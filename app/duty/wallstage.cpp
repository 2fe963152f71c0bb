#include "wallstage.h"

#include "theme.h"

#include <QChildEvent>
#include <QPaintEvent>
#include <QPainter>

namespace hems {

namespace {

/// Darkness over everything below it, for the eye alone.
class Veil : public QWidget {
public:
    explicit Veil(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

    void setShare(double share)
    {
        m_share = share;
        setVisible(share > 0);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        // Light that is taken away has no colour of a theme.
        QColor black(Qt::black);
        black.setAlphaF(static_cast<float>(m_share));
        QPainter(this).fillRect(event->rect(), black);
    }

private:
    double m_share = 0;
};

} // namespace

WallStage::WallStage(QWidget* wall, QWidget* parent)
    : QWidget(parent)
    , m_wall(wall)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    wall->setParent(this);
    m_veil = new Veil(this); // not before: childEvent() asks for it
}

void WallStage::setOrbit(int reach, QPoint offset)
{
    m_reach = reach;
    m_offset = offset;
    arrange();
}

void WallStage::setVeil(double veil)
{
    if (veil == m_veilShare)
        return;
    m_veilShare = veil;
    static_cast<Veil*>(m_veil)->setShare(veil);
}

void WallStage::arrange()
{
    m_wall->setGeometry(rect().adjusted(-m_reach, -m_reach, m_reach, m_reach).translated(m_offset));
    // The night, and whatever else is laid over the wall.
    for (QObject* child : children()) {
        if (child != m_wall && child->isWidgetType())
            static_cast<QWidget*>(child)->setGeometry(rect());
    }
}

void WallStage::resizeEvent(QResizeEvent*)
{
    arrange();
}

// The night lies over whatever is laid upon the wall later, too.
void WallStage::childEvent(QChildEvent* event)
{
    QWidget::childEvent(event);
    if (event->added() && m_veil && event->child() != m_veil)
        m_veil->raise();
}

void WallStage::paintEvent(QPaintEvent* event)
{
    QPainter(this).fillRect(event->rect(), QColor(theme::Background));
}

} // namespace hems
