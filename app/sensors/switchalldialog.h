#pragma once

#include "sensortypes.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace hems {

/// Asks which of several sensors are to be switched. Those that are protected stay as they are unless their
/// tick is set.
class SwitchAllDialog : public QDialog {
    Q_OBJECT

public:
    struct Candidate {
        SensorId id = 0;
        QString title;
        bool isProtected = false;
    };

    /// room: whose they are; empty: the home's. None of the candidates is switched so already.
    SwitchAllDialog(const QString& room, Wanted wanted, const QList<Candidate>& candidates,
                    QWidget* parent = nullptr);

    QList<SensorId> chosen() const;

signals:
    void switchChosen(const QList<hems::SensorId>& ids, hems::Wanted wanted);

private:
    void fill(const QList<Candidate>& candidates);
    void wordButton();

    Wanted m_wanted;
    QListWidget* m_list;
    QPushButton* m_switch;
};

} // namespace hems
