#include "database.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

// The primary result codes of sqlite3.h, which are part of its stable interface.
DbError classify(int code)
{
    switch (code & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
        return DbError::Busy;
    case 8: // READONLY
        return DbError::ReadOnly;
    case 10: // IOERR
        return DbError::IoError;
    case 11: // CORRUPT
    case 26: // NOTADB
        return DbError::Corrupt;
    case 13: // FULL
        return DbError::Full;
    case 14: // CANTOPEN
        return DbError::CantOpen;
    default:
        return DbError::Other;
    }
}

QString options(Database::Mode mode)
{
    QString busy = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(Database::kBusyMs);
    switch (mode) {
    case Database::Mode::ReadWrite:
        return busy;
    case Database::Mode::ReadOnly:
        return busy + u";QSQLITE_OPEN_READONLY"_s;
    case Database::Mode::Immutable:
        return busy + u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    }
    Q_UNREACHABLE();
}

QString freshName()
{
    static std::atomic<int> count = 0;
    return u"hems-%1"_s.arg(++count);
}

} // namespace

bool Database::open(const QString& file, Mode mode)
{
    close();
    m_name = freshName();
    m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    if (!m_connection.isValid()) {
        m_error = DbError::Other;
        m_errorText = u"Qt's SQLite driver (libqt6sql6-sqlite) is not installed"_s;
        return false;
    }
    m_connection.setConnectOptions(options(mode));
    m_connection.setDatabaseName(
        mode == Mode::Immutable ? QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded) + u"?immutable=1"_s
                                : file);
    return m_connection.open() || note(m_connection.lastError());
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

bool Database::exec(const QString& sql)
{
    QSqlQuery query(m_connection);
    return query.exec(sql) || note(query.lastError());
}

std::optional<qint64> Database::number(const QString& sql)
{
    QSqlQuery query(m_connection);
    if (query.exec(sql) && query.next())
        return query.value(0).toLongLong();
    note(query.lastError());
    return std::nullopt;
}

QSqlQuery Database::prepare(const QString& sql)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        note(query.lastError());
    return query;
}

bool Database::run(QSqlQuery& query)
{
    return query.exec() || note(query.lastError());
}

bool Database::cameToEnd(const QSqlQuery& query)
{
    const QSqlError error = query.lastError();
    return !error.isValid() || note(error);
}

bool Database::begin()
{
    return exec(u"BEGIN IMMEDIATE"_s);
}

bool Database::commit()
{
    return exec(u"COMMIT"_s);
}

void Database::rollback()
{
    QSqlQuery(m_connection).exec(u"ROLLBACK"_s);
}

bool Database::noteDamage(const QString& what)
{
    m_error = DbError::Corrupt;
    m_errorText = u"damaged: "_s + what;
    return false;
}

bool Database::note(const QSqlError& error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    m_error = isNumber ? classify(code) : DbError::Other;
    m_errorText = error.databaseText();
    return false;
}

} // namespace hems
