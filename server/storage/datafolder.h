#pragma once

#include <QCoreApplication>
#include <QString>

namespace hems {

/// Where the home's data lives unless its owner says otherwise: hems in the XDG data folder.
QString defaultDataDir();
/// The database's path in a data folder.
QString databaseFile(const QString& dataDir);

/// The folder that holds the home's data, claimed for this process while the object lives.
class DataFolder {
    Q_DECLARE_TR_FUNCTIONS(hems::DataFolder)

public:
    explicit DataFolder(const QString& path);
    ~DataFolder();
    Q_DISABLE_COPY_MOVE(DataFolder)

    /// Makes the folder where there is none (for its owner only), checks that it can be written, and keeps a
    /// second instance out. Empty, or what is wrong and what to do.
    QString claim();

    QString path() const { return m_path; }
    QString databaseFile() const { return hems::databaseFile(m_path); }

private:
    bool make() const;

    QString m_path;
    int m_lock = -1;
};

} // namespace hems
