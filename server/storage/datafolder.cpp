#include "datafolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace hems {

QString defaultDataDir()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/hems"_s;
}

QString databaseFile(const QString& dataDir)
{
    return QDir(dataDir).filePath(u"home.sqlite"_s);
}

DataFolder::DataFolder(const QString& path)
    : m_path(QDir::cleanPath(QDir(path).absolutePath()))
{
}

DataFolder::~DataFolder()
{
    if (m_lock >= 0)
        ::close(m_lock);
}

QString DataFolder::claim()
{
    if (!make())
        return tr("The data folder %1 cannot be made. Choose another with --data-dir.").arg(m_path);
    // A lock of the kernel's, gone with its process however that ended: a lock file with a process number in
    // it would keep a restarted container out for ever.
    const QByteArray file = QFile::encodeName(QDir(m_path).filePath(u"home.lock"_s));
    m_lock = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (m_lock < 0)
        return tr("The data folder %1 cannot be written. Check that it belongs to you, or choose another "
                  "with "
                  "--data-dir.")
            .arg(m_path);
    if (::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return {};
    ::close(std::exchange(m_lock, -1));
    return tr("Another HEMS program already uses the data folder %1. Close that one, or choose another "
              "folder with "
              "--data-dir.")
        .arg(m_path);
}

bool DataFolder::make() const
{
    const QFileInfo folder(m_path);
    if (folder.isDir())
        return true;
    return QDir().mkpath(folder.absolutePath()) &&
           QDir().mkdir(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace hems
