#include "badinput.h"

#include "replies.h"
#include "transcriptbytes.h"

#include <QFile>
#include <QHash>

namespace hems {

namespace {

QByteArray line(Wanted wanted, RefusalReason reason = RefusalReason::None)
{
    const std::string_view reply = replyLine(wanted, reason);
    return QByteArray(reply.data(), static_cast<qsizetype>(reply.size())).trimmed();
}

QByteArray replyNamed(const QByteArray& answer)
{
    static const QHash<QByteArray, QByteArray> replies{
        {"ok", line(Wanted::On)},
        {"clock", line(Wanted::On)},
        {"off", line(Wanted::Off)},
        {"json", line(Wanted::Off, RefusalReason::NotJson)},
        {"object", line(Wanted::Off, RefusalReason::NotAnObject)},
        {"long", line(Wanted::Off, RefusalReason::TooLong)},
        {"deep", line(Wanted::Off, RefusalReason::TooDeep)},
        {"type", line(Wanted::Off, RefusalReason::WrongType)},
        {"id", line(Wanted::Off, RefusalReason::WrongId)},
        {"sn", line(Wanted::Off, RefusalReason::WrongSerial)},
        {"state", line(Wanted::Off, RefusalReason::WrongState)},
        {"taken", line(Wanted::Off, RefusalReason::IdTaken)},
        {"power", line(Wanted::On, RefusalReason::WrongPower)},
        {"time", line(Wanted::On, RefusalReason::WrongTime)},
        {"time/off", line(Wanted::Off, RefusalReason::WrongTime)},
    };
    return replies.value(answer);
}

// answers: as tests/data/bad/README.md has them. False: one of them is unknown.
bool readAnswers(BadInput& input, const QByteArray& answers)
{
    if (!input.prelude.isEmpty()) {
        input.replies.append(replyNamed("ok"));
        ++input.readings;
    }
    for (const QByteArray& answer : answers.split(',')) {
        if (answer == "x") {
            input.serverEnds = true;
        } else if (answer == "eof") {
            input.sensorEnds = true;
        } else if (answer != "-") {
            input.replies.append(replyNamed(answer));
            if (input.replies.last().isEmpty())
                return false;
        }
        input.wrongClocks += answer == "clock";
        input.readings += answer == "ok" || answer == "off";
    }
    return true;
}

} // namespace

QList<BadInput> loadBadInputs(const QString& file)
{
    QFile data(QStringLiteral(HEMS_TEST_DATA "/bad/") + file);
    QList<BadInput> inputs;
    if (!data.open(QIODevice::ReadOnly))
        return inputs;
    QByteArray frame;
    QByteArray prelude;
    int number = 0;
    for (const QByteArray& row : data.readAll().split('\n')) {
        ++number;
        if (row.isEmpty() || row.startsWith('#'))
            continue;
        if (row.startsWith(':') || row.startsWith('+')) {
            (row.startsWith(':') ? frame : prelude) = row.mid(2);
            continue;
        }
        const QByteArray answers = row.split(' ').first();
        QByteArray bytes = row.mid(answers.size() + 1);
        if (!frame.isEmpty())
            bytes = QByteArray(frame).replace('@', bytes);
        BadInput input;
        input.prelude = unescaped(prelude);
        input.bytes = unescaped(bytes);
        if (readAnswers(input, answers))
            input.name = file.toUtf8() + ':' + QByteArray::number(number);
        inputs.append(input);
    }
    return inputs;
}

} // namespace hems
