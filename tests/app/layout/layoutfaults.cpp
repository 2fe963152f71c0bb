#include "layoutfaults.h"

#include "pagedots.h"
#include "textrecorder.h"
#include "toggleswitch.h"

#include <QDebug>
#include <QWidget>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

// Glyphs' boxes are rounded to whole pixels outwards, on both sides.
constexpr double kTolerance = 2;

QRectF shrunk(const QRectF& rect)
{
    return rect.adjusted(kTolerance, kTolerance, -kTolerance, -kTolerance);
}

bool holds(const QRectF& room, const QRectF& ink)
{
    return room.adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance).contains(ink);
}

bool overlap(const QRectF& a, const QRectF& b)
{
    const QRectF common = shrunk(a) & shrunk(b);
    return common.width() > 0 && common.height() > 0;
}

QString told(const QRectF& rect)
{
    QString text;
    QDebug(&text).nospace() << rect.left() << ',' << rect.top() << ' ' << rect.width() << 'x'
                            << rect.height();
    return text;
}

QString told(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" at "_s +
           told(QRectF(widget.geometry()));
}

/// Where a widget lies on what its parent paints: of a switch only the pill and of the pages' dots their
/// strip, round which a finger has room.
QRectF body(const QWidget& child)
{
    if (const auto* dots = qobject_cast<const PageDots*>(&child))
        return dots->strip().translated(dots->pos());
    const auto* toggle = qobject_cast<const ToggleSwitch*>(&child);
    return toggle ? toggle->pill().translated(toggle->pos()) : QRectF(child.geometry());
}

QList<QWidget*> shownChildren(const QWidget& parent)
{
    QList<QWidget*> shown;
    for (QWidget* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isHidden() && !child->isWindow() && !child->size().isEmpty())
            shown.append(child);
    }
    return shown;
}

/// Goes through a wall's widgets and gathers what is wrong.
class Inspection {
public:
    explicit Inspection(QWidget& root)
        : m_root(root)
    {
        visit(root, QRectF(root.rect()));
        compareTexts();
    }

    QStringList faults;
    QStringList cut;

private:
    struct Placed {
        QString text;
        QRectF ink; // in the root's pixels
    };

    void visit(QWidget& widget, const QRectF& visible)
    {
        const QPointF origin = widget.mapTo(&m_root, QPoint());
        const QList<QWidget*> children = shownChildren(widget);
        const QList<TextRecorder::Text> texts = TextRecorder::of(widget);
        for (const TextRecorder::Text& text : texts)
            check(text, children, visible.translated(-origin), widget, origin);
        for (qsizetype i = 0; i < children.size(); ++i) {
            QWidget* child = children[i];
            if (!widget.rect().contains(child->geometry()))
                faults << u"outside: %1 in %2"_s.arg(told(*child), told(widget));
            for (qsizetype k = 0; k < i; ++k) {
                if (body(*children[k]).intersects(body(*child)))
                    faults << u"overlap: %1 and %2"_s.arg(told(*children[k]), told(*child));
            }
            const QRectF place = QRectF(child->rect()).translated(child->mapTo(&m_root, QPoint()));
            visit(*child, visible & place);
        }
    }

    void check(const TextRecorder::Text& text, const QList<QWidget*>& children, const QRectF& visible,
               const QWidget& widget, const QPointF& origin)
    {
        if (!holds(text.shown & visible, text.ink))
            faults << u"clipped: \"%1\" needs %2, has %3 in %4"_s.arg(
                text.text, told(text.ink), told(text.shown & visible), told(widget));
        for (const QWidget* child : children) {
            if (overlap(text.ink, body(*child)))
                faults << u"covered: \"%1\" at %2 by %3"_s.arg(text.text, told(text.ink), told(*child));
        }
        if (text.text.contains(u'…'))
            cut << text.text;
        m_texts.append({text.text, text.ink.translated(origin)});
    }

    void compareTexts()
    {
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            for (qsizetype k = 0; k < i; ++k) {
                if (overlap(m_texts[i].ink, m_texts[k].ink))
                    faults << u"text on text: \"%1\" at %2 and \"%3\" at %4"_s.arg(
                        m_texts[k].text, told(m_texts[k].ink), m_texts[i].text, told(m_texts[i].ink));
            }
        }
    }

    QWidget& m_root;
    QList<Placed> m_texts;
};

} // namespace

QStringList layoutFaults(QWidget& root)
{
    return Inspection(root).faults;
}

QStringList cutTexts(QWidget& root)
{
    return Inspection(root).cut;
}

} // namespace hems
