#pragma once

#include "ledgerline.h"
#include "ruletexts.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace hems {

/// The ledger's lines as sentences, newest first, as far as they pass the filter. A line is the same as
/// another where all of it is: where a broken file was replaced by its backup, new lines get numbers that
/// older ones have already.
class LedgerModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Show { All, Guard, Schedules, DryRuns };
    /// So many are kept; the oldest go first.
    static constexpr qsizetype kMost = 5'000;

    explicit LedgerModel(const QTimeZone& zone, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// What is seen, oldest first, a line each.
    QString asText() const;
    void retranslate(const QLocale& locale);

public slots:
    void setTitles(const hems::SensorTitles& titles);
    /// What was written before any line that was told: read from the file. Those that were told meanwhile
    /// count once.
    void addOlder(const hems::LedgerLines& lines);
    /// What has just been written.
    void addLines(const hems::LedgerLines& lines);
    void setFilter(const QString& text, hems::LedgerModel::Show show);

private:
    QString text(const LedgerLine& line) const;
    bool shows(const LedgerLine& line) const;
    void choose();
    void setLines(const LedgerLines& lines);

    QTimeZone m_zone;
    QLocale m_locale;
    SensorTitles m_titles;
    LedgerLines m_lines;     // in the order of writing
    QList<qsizetype> m_rows; // of m_lines, newest first
    QString m_text;
    Show m_show = Show::All;
};

} // namespace hems
