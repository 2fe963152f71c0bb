#pragma once

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hems {

/// Reads the fields of one JSON object that a person has written, and keeps the first thing that is wrong
/// with it, with its place. Every field there must be asked for: what is left over at the end is a slip of
/// the pen.
class JsonFields {
    Q_DECLARE_TR_FUNCTIONS(hems::JsonFields)

public:
    /// place: where the object stands, for messages; empty: the whole file. error: shared by all objects of a
    /// file, empty so far.
    JsonFields(const QJsonObject& object, const QString& place, QString& error);

    /// usual: where the field is left out; nothing: it must be there.
    QString text(const QString& key, const std::optional<QString>& usual = std::nullopt);
    double number(const QString& key, double least, double most, std::optional<double> usual = std::nullopt);
    qint64 integer(const QString& key, qint64 least, qint64 most, std::optional<qint64> usual = std::nullopt);
    /// The objects of a list.
    QList<QJsonObject> objects(const QString& key, bool needed);
    bool has(const QString& key) const { return m_object.contains(key); }

    /// Something is wrong with a field.
    void fail(const QString& key, const QString& reason);
    /// All has been asked for that may be there.
    void end();
    /// The place of the n-th object in a list.
    QString placeOf(const QString& key, qsizetype n) const;

private:
    QJsonValue take(const QString& key, bool needed);

    QJsonObject m_object;
    QJsonObject m_left; // not asked for yet
    QString m_place;
    QString& m_error;
};

} // namespace hems
