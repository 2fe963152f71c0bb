#include "jsonfields.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

JsonFields::JsonFields(const QJsonObject& object, const QString& place, QString& error)
    : m_object(object)
    , m_left(object)
    , m_place(place)
    , m_error(error)
{
}

QString JsonFields::placeOf(const QString& key, qsizetype n) const
{
    return u"%1%2[%3]"_s.arg(m_place.isEmpty() ? QString() : m_place + u'.', key).arg(n);
}

void JsonFields::fail(const QString& key, const QString& reason)
{
    if (!m_error.isEmpty())
        return;
    const QString where = m_place.isEmpty() ? key : u"%1.%2"_s.arg(m_place, key);
    m_error = u"%1: %2"_s.arg(where, reason);
}

QJsonValue JsonFields::take(const QString& key, bool needed)
{
    QJsonValue value = m_left.take(key);
    if (value.isUndefined() && needed)
        fail(key, tr("it is missing"));
    return value;
}

QString JsonFields::text(const QString& key, const std::optional<QString>& usual)
{
    const QJsonValue value = take(key, !usual);
    if (value.isUndefined())
        return usual.value_or(QString());
    if (!value.isString())
        fail(key, tr("it must be a text in quotes"));
    return value.toString();
}

double JsonFields::number(const QString& key, double least, double most, std::optional<double> usual)
{
    const QJsonValue value = take(key, !usual);
    if (value.isUndefined())
        return usual.value_or(least);
    const double number = value.toDouble();
    if (value.isDouble() && number >= least && number <= most)
        return number;
    fail(key, tr("it must be a number from %1 to %2").arg(least, 0, 'g', 12).arg(most, 0, 'g', 12));
    return least;
}

qint64 JsonFields::integer(const QString& key, qint64 least, qint64 most, std::optional<qint64> usual)
{
    const QJsonValue value = take(key, !usual);
    if (value.isUndefined())
        return usual.value_or(least);
    const qint64 number = value.toInteger(least - 1);
    if (value.isDouble() && number >= least && number <= most)
        return number;
    fail(key, tr("it must be a whole number from %1 to %2").arg(least).arg(most));
    return least;
}

QList<QJsonObject> JsonFields::objects(const QString& key, bool needed)
{
    const QJsonValue value = take(key, needed);
    QList<QJsonObject> objects;
    if (value.isUndefined())
        return objects;
    if (!value.isArray())
        fail(key, tr("it must be a list in [ ]"));
    const QJsonArray array = value.toArray();
    for (qsizetype n = 0; n < array.size(); ++n) {
        if (!array[n].isObject())
            fail(u"%1[%2]"_s.arg(key).arg(n), tr("it must be an object in { }"));
        objects.append(array[n].toObject());
    }
    return objects;
}

void JsonFields::end()
{
    if (!m_left.isEmpty())
        fail(m_left.begin().key(), tr("there is no such key"));
}

} // namespace hems
