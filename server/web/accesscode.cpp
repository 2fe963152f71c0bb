#include "accesscode.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qsizetype kMostBytes = 256;
constexpr int kCharacters = 16; // of 32: 80 bits
constexpr int kGroup = 4;

// Letters and digits that nobody takes for one another (Crockford's base 32).
constexpr char kAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QByteArray essence(const QByteArray& typed)
{
    QByteArray code;
    for (const char c : typed.left(kMostBytes).toUpper()) {
        if (c != '-' && c != ' ' && c != '\t' && c != '\n' && c != '\r')
            code += c;
    }
    return code;
}

QByteArray randomCode()
{
    QByteArray code;
    for (int i = 0; i < kCharacters; ++i) {
        if (i > 0 && i % kGroup == 0)
            code += '-';
        code += kAlphabet[QRandomGenerator::system()->bounded(32)];
    }
    return code;
}

} // namespace

bool sameSecret(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |=
            static_cast<unsigned char>(a[i]) ^ static_cast<unsigned>(static_cast<unsigned char>(b[i]));
    return different == 0;
}

// systemd hands a service its secrets in a folder of their own: LoadCredential=access-code:...
QString accessCodeFile(const QString& dataDir)
{
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    if (const QString handed = credentials + u"/access-code"_s;
        !credentials.isEmpty() && QFile::exists(handed))
        return handed;
    return QDir(dataDir).filePath(u"access-code"_s);
}

QString AccessCode::load(const QString& path)
{
    m_text.clear();
    m_code.clear();
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return make(path);
    const std::optional<QByteArray> text = read(info);
    if (!text)
        return tr("The access code in %1 can't be read, so nobody can switch by the web page. Check that the "
                  "file belongs to you.")
            .arg(path);
    if (essence(*text).size() < kFewestCharacters)
        return tr("The access code in %1 is too short, so nobody can switch by the web page. Write %2 "
                  "characters at least, or remove the file and start again: a new code is made then.")
            .arg(path, QString::number(kFewestCharacters));
    m_text = QString::fromUtf8(*text);
    m_code = essence(*text);
    return {};
}

// Only from a file proper: whoever opens a pipe waits for its other end. It may be a link to one, where an
// owner keeps his secrets elsewhere; what is not this user's own keeps its rights.
std::optional<QByteArray> AccessCode::read(const QFileInfo& info)
{
    QFile file(info.filePath());
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (info.ownerId() == ::geteuid())
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // also where it was copied here
    return file.read(kMostBytes).trimmed();
}

// With its rights from the first moment on: made first and shut later, another user could have it open.
QString AccessCode::make(const QString& path)
{
    const QByteArray text = randomCode();
    const QByteArray line = text + '\n';
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool isWritten =
        descriptor >= 0 &&
        ::write(descriptor, line.constData(), static_cast<std::size_t>(line.size())) == line.size() &&
        ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!isWritten) {
        if (descriptor >= 0)
            QFile::remove(path); // half a code is none; what is there already is somebody else's
        return tr("The access code can't be written to %1, so nobody can switch by the web page. Check that "
                  "the folder can be written and that its disk is not full, then start again.")
            .arg(path);
    }
    m_text = QString::fromLatin1(text);
    m_code = essence(text);
    return {};
}

bool AccessCode::matches(const QByteArray& typed) const
{
    return isKnown() && sameSecret(essence(typed), m_code);
}

} // namespace hems
