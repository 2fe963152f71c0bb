#include "schemacheck.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

bool isOfType(const QString& type, const QJsonValue& value)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == "null"_L1 && value.isNull()) || (type == "boolean"_L1 && value.isBool()) ||
           (type == "number"_L1 && value.isDouble()) || (type == "string"_L1 && value.isString()) ||
           (type == "array"_L1 && value.isArray()) || (type == "object"_L1 && value.isObject());
}

bool isOfAnyType(const QJsonValue& types, const QJsonValue& value)
{
    if (types.isString())
        return isOfType(types.toString(), value);
    for (const QJsonValue& type : types.toArray()) {
        if (isOfType(type.toString(), value))
            return true;
    }
    return false;
}

} // namespace

QStringList SchemaCheck::problems(const QString& schema, const QJsonValue& value) const
{
    QStringList found;
    check(resolved(u"#/components/schemas/"_s + schema), value, schema, &found);
    return found;
}

QJsonObject SchemaCheck::resolved(const QString& reference) const
{
    QJsonObject object = m_document;
    for (const QString& step : reference.split(u'/').sliced(1))
        object = object.value(step).toObject();
    return object;
}

void SchemaCheck::check(const QJsonObject& schema, const QJsonValue& value, const QString& at,
                        QStringList* found) const
{
    if (schema.isEmpty())
        found->append(at + u": no such schema"_s);
    if (schema.contains("$ref"_L1))
        return check(resolved(schema.value("$ref"_L1).toString()), value, at, found);
    for (auto word = schema.begin(); word != schema.end(); ++word) {
        const QString key = word.key();
        const QJsonValue& rule = word.value();
        bool isFine = true;
        if (key == "type"_L1) {
            isFine = isOfAnyType(rule, value);
        } else if (key == "enum"_L1) {
            isFine = rule.toArray().contains(value);
        } else if (key == "minimum"_L1) {
            isFine = !value.isDouble() || value.toDouble() >= rule.toDouble();
        } else if (key == "maximum"_L1) {
            isFine = !value.isDouble() || value.toDouble() <= rule.toDouble();
        } else if (key == "pattern"_L1) {
            isFine =
                !value.isString() || QRegularExpression(rule.toString()).match(value.toString()).hasMatch();
        } else if (key == "required"_L1) {
            for (const QJsonValue& name : rule.toArray()) {
                if (value.isObject() && !value.toObject().contains(name.toString()))
                    found->append(at + u": "_s + name.toString() + u" is missing"_s);
            }
        } else if (key == "items"_L1) {
            for (const QJsonValue& item : value.toArray())
                check(rule.toObject(), item, at + u"[]"_s, found);
        } else if (key == "properties"_L1) {
            const QJsonObject object = value.toObject();
            for (auto field = object.begin(); field != object.end(); ++field) {
                if (rule.toObject().contains(field.key()))
                    check(rule.toObject().value(field.key()).toObject(), field.value(),
                          at + u'.' + field.key(), found);
                else if (schema.value("additionalProperties"_L1) == QJsonValue(false))
                    found->append(at + u": "_s + field.key() + u" is not described"_s);
            }
        } else if (key != "description"_L1 && key != "additionalProperties"_L1 && key != "format"_L1) {
            found->append(at + u": nothing checks "_s + key);
        }
        if (!isFine)
            found->append(at + u" breaks "_s + key);
    }
}

} // namespace hems
