#include "configfile.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(hems::ConfigFile)
};

constexpr qint64 kMostBytes = 64 * 1024;

} // namespace

std::variant<QList<ConfigLine>, QString> readConfigFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Texts::tr("The options in %1 can't be read (%2).").arg(path, file.errorString());
    QList<ConfigLine> lines;
    int number = 0;
    for (const QByteArray& bytes : file.read(kMostBytes).split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(bytes).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const qsizetype equals = text.indexOf(u'=');
        const QString key = text.first(qMax<qsizetype>(equals, 0)).trimmed();
        if (key.isEmpty())
            return Texts::tr("%1, line %2: \"%3\" sets nothing. Write an option with its value, such as "
                             "\"listen = 0.0.0.0\".")
                .arg(path, QString::number(number), text);
        lines.append({number, key, text.sliced(equals + 1).trimmed()});
    }
    return lines;
}

} // namespace hems
