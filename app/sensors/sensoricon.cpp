#include "sensoricon.h"

#include "iconwords.h"

#include <QCache>
#include <QFile>
#include <QHash>
#include <QPainter>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr double kField = 24;
constexpr double kStroke = 1.8;

/// The letters and numbers of a path's "d", one after the other.
class PathText {
public:
    explicit PathText(QStringView text)
        : m_text(text)
    {
    }

    /// The next command; a null one at the end.
    QChar command()
    {
        skipSpace();
        return m_at < m_text.size() ? m_text[m_at++] : QChar();
    }
    double number()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() &&
               (m_text[m_at].isDigit() || m_text[m_at] == u'.' || (m_at == from && m_text[m_at] == u'-')))
            ++m_at;
        return m_text.sliced(from, m_at - from).toDouble();
    }
    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

// Absolute commands, each with its letter: so the files are written.
bool addTo(QPainterPath& path, QStringView text)
{
    PathText rest(text);
    for (QChar command = rest.command(); !command.isNull(); command = rest.command()) {
        switch (command.unicode()) {
        case u'M':
            path.moveTo(rest.point());
            break;
        case u'L':
            path.lineTo(rest.point());
            break;
        case u'H':
            path.lineTo(rest.number(), path.currentPosition().y());
            break;
        case u'V':
            path.lineTo(path.currentPosition().x(), rest.number());
            break;
        case u'C': {
            const QPointF first = rest.point();
            const QPointF second = rest.point();
            path.cubicTo(first, second, rest.point());
            break;
        }
        case u'Z':
            path.closeSubpath();
            break;
        default:
            return false;
        }
    }
    return true;
}

const QPainterPath& pathOf(const QString& name)
{
    static QHash<QString, QPainterPath> paths;
    const auto known = paths.constFind(name);
    if (known != paths.constEnd())
        return *known;
    const bool isPicture = SensorIcon::names().contains(name) || name == "lock"_L1;
    QFile file(u":/icons/sensors/%1.svg"_s.arg(isPicture ? name : u"plug"_s));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return *paths.insert(name, isOpen ? SensorIcon::read(file.readAll()) : QPainterPath());
}

} // namespace

const QStringList& SensorIcon::names()
{
    static const QStringList names{u"plug"_s,       u"lamp"_s,   u"oven"_s,     u"kettle"_s, u"fridge"_s,
                                   u"freezer"_s,    u"washer"_s, u"dryer"_s,    u"tv"_s,     u"speaker"_s,
                                   u"dishwasher"_s, u"water"_s,  u"computer"_s, u"router"_s, u"heater"_s,
                                   u"aircon"_s,     u"fan"_s,    u"pump"_s,     u"car"_s,    u"solar"_s};
    return names;
}

QString SensorIcon::title(const QString& name)
{
    const QHash<QString, QString> titles{{u"plug"_s, tr("Plug")},
                                         {u"lamp"_s, tr("Lamp")},
                                         {u"oven"_s, tr("Oven")},
                                         {u"kettle"_s, tr("Kettle")},
                                         {u"fridge"_s, tr("Fridge")},
                                         {u"freezer"_s, tr("Freezer")},
                                         {u"washer"_s, tr("Washer")},
                                         {u"dryer"_s, tr("Dryer")},
                                         {u"tv"_s, tr("Television")},
                                         {u"speaker"_s, tr("Speaker")},
                                         {u"water"_s, tr("Water heater")},
                                         {u"dishwasher"_s, tr("Dishwasher")},
                                         {u"computer"_s, tr("Computer")},
                                         {u"router"_s, tr("Router")},
                                         {u"heater"_s, tr("Heater")},
                                         {u"aircon"_s, tr("Air conditioner")},
                                         {u"fan"_s, tr("Fan")},
                                         {u"pump"_s, tr("Pump")},
                                         {u"car"_s, tr("Car")},
                                         {u"solar"_s, tr("Solar panels")}};
    return titles.value(name, titles.value(u"plug"_s));
}

QString SensorIcon::guess(const QString& sensorTitle)
{
    static QCache<QString, QString> known(4'096); // a table asks for each row at each paint
    if (const QString* name = known.object(sensorTitle))
        return *name;
    const QString found = iconOfName(sensorTitle);
    const QString name = found.isEmpty() ? names().first() : found;
    known.insert(sensorTitle, new QString(name));
    return name;
}

QPainterPath SensorIcon::read(const QByteArray& svg)
{
    QPainterPath path;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "path"_L1)
            continue;
        if (!addTo(path, xml.attributes().value("d"_L1)))
            return {};
    }
    return xml.hasError() ? QPainterPath() : path;
}

void SensorIcon::paint(QPainter& painter, const QString& name, const QRectF& rect, QColor colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / kField, rect.height() / kField);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, kStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(pathOf(name));
    painter.restore();
}

} // namespace hems
