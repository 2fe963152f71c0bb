#include "datacommands.h"

#include "backup.h"
#include "csv.h"
#include "datafolder.h"
#include "historyreader.h"
#include "installedtexts.h"
#include "readingimport.h"
#include "storecheck.h"
#include "storeopening.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <limits>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

/// One command at work. Each returns the program's exit code.
class DataCommand {
    Q_DECLARE_TR_FUNCTIONS(hems::DataCommand)

public:
    DataCommand(QTextStream& out, QTextStream& err)
        : m_out(out)
        , m_err(err)
    {
    }

    static QString summary(const QString& command)
    {
        if (command == "backup"_L1)
            return tr("Copies the home's data to FILE, also while it is being recorded.");
        if (command == "restore"_L1)
            return tr("Puts the copy FILE in the place of the home's data, which is kept beside it.");
        if (command == "check"_L1)
            return tr("Proves that the home's data is sound.");
        if (command == "export"_L1)
            return tr("Writes all readings to FILE, or to the output, as CSV: time,id,sn,state,watts.");
        return tr("Takes in readings from the CSV FILE (time,id,sn,state,watts; time in Unix seconds or ISO "
                  "8601). Bad lines are named, the good ones are kept.");
    }

    int run(const QStringList& arguments)
    {
        const QString command = arguments.value(1);
        QCommandLineParser parser;
        parser.setApplicationDescription(summary(command));
        parser.addPositionalArgument(command, summary(command), command);
        if (command != "check"_L1)
            parser.addPositionalArgument(u"FILE"_s, tr("The file."), u"FILE"_s);
        InstalledTexts::addOption(parser);
        parser.addOption({{u"h"_s, u"help"_s}, tr("Shows this help.")});
        parser.addOption({u"data-dir"_s, tr("Folder with the home's data."), u"DIR"_s, defaultDataDir()});
        if (command == "check"_L1)
            parser.addOption(
                {u"deep"_s, tr("Also computes every energy figure again from the readings, and compares.")});
        if (!parser.parse(arguments))
            return complain(parser.errorText(), 2);
        if (parser.isSet(u"help"_s)) {
            m_out << parser.helpText();
            return 0;
        }
        const QStringList words = parser.positionalArguments();
        const bool needsFile = command == "backup"_L1 || command == "restore"_L1 || command == "import"_L1;
        if (words.size() > 2 || (command == "check"_L1 && words.size() > 1) ||
            (needsFile && words.size() < 2))
            return complain(tr("Which file? See hemsd %1 --help.").arg(command), 2);
        m_folder = parser.value(u"data-dir"_s);
        const QString name = words.value(1);
        if (command == "check"_L1)
            return check(parser.isSet(u"deep"_s));
        return command == "backup"_L1    ? backup(name)
               : command == "restore"_L1 ? restore(name)
               : command == "export"_L1  ? exportTo(name)
                                         : import(name);
    }

private:
    int complain(const QString& text, int code)
    {
        m_err << "hemsd: " << text << Qt::endl;
        return code;
    }

    int backup(const QString& target)
    {
        const QString wrong = Backup::make(databaseFile(m_folder), QDir::current().absoluteFilePath(target));
        if (!wrong.isEmpty())
            return complain(wrong, 1);
        m_out << tr("The home's data is copied to %1, and the copy is sound.").arg(target) << Qt::endl;
        return 0;
    }

    int restore(const QString& copy)
    {
        DataFolder folder(m_folder);
        if (const QString wrong = folder.claim(); !wrong.isEmpty())
            return complain(wrong, 1);
        QString keptAt;
        const QString wrong =
            Backup::restore(copy, folder.databaseFile(), QDateTime::currentMSecsSinceEpoch(), &keptAt);
        if (!wrong.isEmpty())
            return complain(wrong, 1);
        m_out << tr("The home's data is now that of %1.").arg(copy);
        if (!keptAt.isEmpty())
            m_out << ' ' << tr("What was there before is kept as %1.").arg(keptAt);
        m_out << Qt::endl;
        return 0;
    }

    int check(bool deep)
    {
        HistoryReader reader; // says in plain words why a file cannot be read
        const QString file = databaseFile(m_folder);
        if (const QString wrong = reader.open(file); !wrong.isEmpty())
            return complain(wrong, 1);
        Database database;
        if (!database.open(file, Database::Mode::ReadOnly) && !database.open(file, Database::Mode::Immutable))
            return complain(database.errorText(), 1);
        const auto proof = StoreCheck::prove(database, deep);
        if (!proof)
            return complain(database.errorText(), 1);
        for (const QString& problem : proof->problems)
            m_err << "hemsd: " << problem << Qt::endl;
        if (!proof->problems.isEmpty())
            return 1;
        m_out << (deep ? tr("The home's data is sound: %1 readings, and every energy figure is what they add "
                            "up to.")
                             .arg(proof->readings)
                       : tr("The home's data is sound."))
              << Qt::endl;
        return 0;
    }

    int exportTo(const QString& name)
    {
        HistoryReader reader;
        if (const QString wrong = reader.open(databaseFile(m_folder)); !wrong.isEmpty())
            return complain(wrong, 1);
        QFile file(name);
        const bool opened = name.isEmpty() ? file.open(stdout, QIODevice::WriteOnly)
                                           : file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (!opened)
            return complain(tr("%1 cannot be made, or is there already (%2).").arg(name, file.errorString()),
                            1);
        const auto sensors = reader.sensors();
        bool done = sensors.has_value();
        bool written = true;
        QByteArray lines = ReadingCsv::kHeader.toByteArray() + '\n';
        for (const SensorSummary& sensor : sensors.value_or(QList<SensorSummary>())) {
            const SensorId id = sensor.record.id;
            const QByteArray sn = csv::text(sensor.record.sn).toUtf8();
            const TimeRange all{0, std::numeric_limits<qint64>::max()};
            done = done && written && reader.readings(id, all, [&](const Reading& reading) {
                ReadingCsv::append(&lines, id, sn, reading);
                written = lines.size() < kBlock || writeOut(file, &lines);
                return written;
            });
        }
        if (!done && written)
            return complain(reader.errorText(), 1);
        if (!written || !writeOut(file, &lines) || !file.flush())
            return complain(tr("The output cannot be written. Is the disk full?"), 1);
        return 0;
    }

    static bool writeOut(QFile& file, QByteArray* lines)
    {
        const bool done = file.write(*lines) == lines->size();
        lines->clear();
        return done;
    }

    int import(const QString& name)
    {
        QFile csv(name);
        if (!csv.open(QIODevice::ReadOnly))
            return complain(tr("%1 cannot be read (%2).").arg(name, csv.errorString()), 1);
        DataFolder folder(m_folder);
        if (const QString wrong = folder.claim(); !wrong.isEmpty())
            return complain(wrong, 1);
        Database database;
        const StoreOpening opening =
            openForWriting(database, folder.databaseFile(), QDateTime::currentMSecsSinceEpoch());
        if (!opening.isOpen())
            return complain(opening.text, 1);
        ReadingImport import(database);
        const QString wrong = import.run(
            csv, [this](qint64 readings) { m_err << tr("%1 readings so far").arg(readings) << Qt::endl; });
        for (const auto& [line, reason] : import.namedBadLines())
            m_err << tr("Line %1 is left out: %2.").arg(line).arg(reason) << Qt::endl;
        if (import.badLines() > import.namedBadLines().size())
            m_err << tr("And %1 more lines are left out.")
                         .arg(import.badLines() - import.namedBadLines().size())
                  << Qt::endl;
        if (!wrong.isEmpty())
            return complain(wrong, 1);
        m_out << tr("%1 readings are imported, %2 lines left out.")
                     .arg(import.readings())
                     .arg(import.badLines())
              << Qt::endl;
        return import.badLines() == 0 ? 0 : 1;
    }

    static constexpr qsizetype kBlock = 1 << 20;

    QTextStream& m_out;
    QTextStream& m_err;
    QString m_folder;
};

} // namespace

bool isDataCommand(const QString& word)
{
    return QStringList{u"backup"_s, u"restore"_s, u"check"_s, u"export"_s, u"import"_s}.contains(word);
}

int runDataCommand(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    return DataCommand(out, err).run(arguments);
}

} // namespace hems
