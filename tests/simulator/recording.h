#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace hems {

/// A recorded household of so many minutes in a file of its own, four readings a minute.
class Recording {
public:
    explicit Recording(int minutes)
        : m_path(m_dir.filePath(QStringLiteral("household.csv")))
    {
        QByteArray rows = "Date;Time;Global_active_power;Global_reactive_power;Voltage;Global_intensity;"
                          "Sub_metering_1;Sub_metering_2;Sub_metering_3\n";
        for (int minute = 0; minute < minutes; ++minute)
            rows += QByteArray::number(1 + minute / 1440) + "/2/2007;" + twoDigits(minute / 60 % 24) + ':' +
                    twoDigits(minute % 60) + ":00;3.5;0.1;230.0;15.0;1.000;2.000;17.000\n";
        QFile file(m_path);
        if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
            qFatal("The test can't write its recording");
    }

    QString path() const { return m_path; }

private:
    static QByteArray twoDigits(int number) { return QByteArray::number(number).rightJustified(2, '0'); }

    QTemporaryDir m_dir;
    QString m_path;
};

} // namespace hems
