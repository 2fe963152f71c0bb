#include "exportjob.h"

#include "historyreader.h"
#include "rowwriter.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr qint64 kProgressEvery = 20'000;

} // namespace

ExportJob::ExportJob(const ExportOrder& order, QObject* parent)
    : QObject(parent)
    , m_order(order)
    , m_thread(QThread::create([this] { run(); }))
{
    m_thread->setObjectName(u"export"_s);
}

ExportJob::~ExportJob()
{
    m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void ExportJob::run()
{
    qint64 readings = 0;
    const QString error = write(readings);
    if (m_cancelled)
        return;
    if (error.isEmpty())
        emit done(readings);
    else
        emit failed(error);
}

// Empty, or what went wrong.
QString ExportJob::write(qint64& readings)
{
    HistoryReader reader;
    if (QString error = reader.open(m_order.databaseFile); !error.isEmpty())
        return error;
    if (QFileInfo(m_order.targetFile) == QFileInfo(m_order.databaseFile))
        return tr("%1 holds the home's data. Choose another file.").arg(m_order.targetFile);
    QSaveFile file(m_order.targetFile);
    const auto unwritable = [&file] {
        return tr("%1 can't be written: %2. Choose another place.").arg(file.fileName(), file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    const auto sensors = reader.sensors(m_order.whose);
    if (!sensors)
        return reader.errorText();

    QTextStream stream(&file);
    RowWriter rows(stream, OutputFormat::Csv, {u"time"_s, u"id"_s, u"sn"_s, u"state"_s, u"watts"_s});
    rows.begin();
    bool isWritten = true;
    for (const SensorSummary& sensor : *sensors) {
        const QString id = QString::number(sensor.record.id);
        const QString sn = rows.text(sensor.record.sn);
        const bool read = reader.readings(sensor.record.id, m_order.range, [&](const Reading& reading) {
            if (++readings % kProgressEvery == 0)
                emit progressed(readings);
            const QStringList row = {formatMoment(reading.utcMs, m_order.zone), id, sn,
                                     stateName(reading.state),
                                     RowWriter::number(reading.milliwatts / 1000.0)};
            isWritten = rows.add(row);
            return isWritten && !m_cancelled;
        });
        if (m_cancelled)
            return {};
        if (!isWritten)
            return unwritable();
        if (!read)
            return reader.errorText();
    }
    rows.end();
    stream.flush();
    // What was written in part counts as written to QSaveFile::commit().
    isWritten = stream.status() == QTextStream::Ok && file.flush() && file.commit();
    return isWritten ? QString() : unwritable();
}

} // namespace hems
