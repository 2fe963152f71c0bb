#pragma once

#include "connectiontexts.h"

#include <QAbstractTableModel>
#include <QDateTime>

namespace hems {

/// The connections as last reported, a row each, oldest first. A connection keeps its row while others come
/// and go, so that what is selected stays selected. Sorted otherwise by a proxy, on SortRole.
class ConnectionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Address,
        Sensors,
        Since,
        Polls,
        AnswerTime,
        Received,
        Sent,
        Slowed,
        Refused,
        LastRefusal,
        ColumnCount,
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ConnectionsModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const ConnectionReport& report(int row) const { return m_rows[row]; }
    /// Words everything anew, after a change of language.
    void retranslate(const QLocale& locale);

public slots:
    /// reports: all connections, by rising key. now: in the home's time zone.
    void setReports(const QList<hems::ConnectionReport>& reports, const QDateTime& now);
    void setTitles(const hems::connectiontexts::Titles& titles);

private:
    void removeVanished(const QList<ConnectionReport>& reports);
    void insertNew(const QList<ConnectionReport>& reports);
    void update(const QList<ConnectionReport>& reports);
    /// One dataChanged for each run of rows in which changed(row) is true.
    template <typename Changed>
    void tellChanged(Column first, Column last, Changed changed);
    QString text(const ConnectionReport& report, int column) const;
    QString toolTip(const ConnectionReport& report, int column) const;
    QVariant sortKey(const ConnectionReport& report, int column) const;

    QList<ConnectionReport> m_rows; // by rising key
    connectiontexts::Titles m_titles;
    QLocale m_locale;
    QDateTime m_now;
};

} // namespace hems
