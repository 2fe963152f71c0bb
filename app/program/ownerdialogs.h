#pragma once

#include "clashlist.h"
#include "exportdialog.h"
#include "exportjob.h"
#include "refusaltotals.h"

#include <QObject>
#include <QPointer>

namespace hems {

class RefusalsDialog;
class SensorModel;

/// The dialogs that the owner opens, and what they need to know. None blocks the program; what the owner
/// decides goes out as signals.
class OwnerDialogs : public QObject {
    Q_OBJECT

public:
    /// Where the home's data lives.
    struct Home {
        QString dataDir;
        QString databaseFile;
        QTimeZone zone;
    };

    /// window: the dialogs' parent.
    OwnerDialogs(const SensorModel* model, const Home& home, QWidget* window, QObject* parent = nullptr);

public slots:
    void setListening(const QString& address, quint16 port);
    void addRefusals(const hems::RefusalCounts& counts);
    void addClash(const hems::IdentityClash& clash);
    void settleClashes(hems::SensorId id);

    /// selected: whose name is edited first; −1: nobody's.
    void openRename(hems::SensorId selected);
    void openExport();
    void openRefusals();
    void openAbout();

signals:
    void renameChosen(hems::SensorId id, const QString& name);
    void handOverChosen(hems::SensorId id, const QString& sn);

private:
    void startExport(ExportDialog* dialog, ExportDialog::Span span, const QString& file);
    void askToHandOver(SensorId id, const QString& address);

    const SensorModel* m_model;
    Home m_home;
    QWidget* m_window;
    QString m_address;
    quint16 m_port = 0; // 0: nobody listens
    RefusalTotals m_refusals;
    ClashList m_clashes;
    QPointer<RefusalsDialog> m_refusalsDialog;
};

} // namespace hems
