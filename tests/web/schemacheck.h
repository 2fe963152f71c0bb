#pragma once

#include <QJsonObject>
#include <QStringList>

namespace hems {

/// Checks values against the schemas of an OpenAPI document, as far as ours goes: $ref, type, properties,
/// required, additionalProperties, items, enum, minimum, maximum, pattern. A word that it does not know is a
/// finding too, so that nothing goes unchecked.
class SchemaCheck {
public:
    explicit SchemaCheck(const QJsonObject& document)
        : m_document(document)
    {
    }

    /// What is wrong with value, as one that the schema of this name describes; empty: nothing.
    QStringList problems(const QString& schema, const QJsonValue& value) const;

private:
    void check(const QJsonObject& schema, const QJsonValue& value, const QString& at,
               QStringList* found) const;
    QJsonObject resolved(const QString& reference) const;

    QJsonObject m_document;
};

} // namespace hems
