#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>

namespace hems {

/// What became of a statement, as far as it decides what to do next. Corrupt is the only one that means a
/// broken file (CORRUPT, NOTADB).
enum class DbError : quint8 { None, Corrupt, Full, Busy, IoError, ReadOnly, CantOpen, Other };

/// A room of its own for one SQLite connection: a name nobody else has, errors that can be told apart, and
/// transactions whose COMMIT says why it failed. Belongs to the thread that opened it. Queries prepared on it
/// must be gone before close().
class Database {
public:
    enum class Mode {
        ReadWrite, ///< makes the file where there is none
        ReadOnly,  ///< may stand beside a writer in another process
        Immutable, ///< for a file that nobody writes, in a folder that cannot be written
    };
    /// How long a statement waits for another program's lock. Short: the thread has other things to do.
    static constexpr int kBusyMs = 250;

    Database() = default;
    ~Database() { close(); }
    Q_DISABLE_COPY_MOVE(Database)

    bool open(const QString& file, Mode mode);
    void close();
    bool isOpen() const { return m_connection.isOpen(); }

    bool exec(const QString& sql);
    /// The first value of the first row, as a number.
    std::optional<qint64> number(const QString& sql);
    /// A forward-only query; where it cannot be prepared, run() fails with the reason.
    QSqlQuery prepare(const QString& sql);
    bool run(QSqlQuery& query);
    /// Whether a query whose next() returned false came to its end, rather than to an error.
    bool cameToEnd(const QSqlQuery& query);

    /// BEGIN IMMEDIATE: the write lock is taken here, so that only this and COMMIT can be busy.
    bool begin();
    bool commit();
    /// Keeps error() as it is.
    void rollback();

    /// Lets a row that SQLite read well but whose contents are broken count as Corrupt; always false.
    bool noteDamage(const QString& what);

    /// Of the last thing that failed.
    DbError error() const { return m_error; }
    QString errorText() const { return m_errorText; }

private:
    bool note(const QSqlError& error);

    QSqlDatabase m_connection;
    QString m_name;
    DbError m_error = DbError::None;
    QString m_errorText;
};

} // namespace hems
