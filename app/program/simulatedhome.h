#pragma once

#include "appoptions.h"
#include "simulatorchoice.h"

#include <QObject>

#include <memory>

class QWidget;

namespace hems {

class Application;
class DataFolder;

/// A made-up home in front of the owner's: an application of its own, with a data folder and a port of its
/// own. The owner's goes on recording and answering behind it, out of sight, and comes back when the
/// simulation is stopped. The folder begins empty each time.
class SimulatedHome : public QObject {
    Q_OBJECT

public:
    /// options: the real home's; window: its own.
    SimulatedHome(const AppOptions& options, QWidget* window, QObject* parent = nullptr);
    ~SimulatedHome() override;

    bool isOpen() const { return m_application != nullptr; }
    Application* application() const { return m_application.get(); }
    /// Where the made-up data goes.
    QString dataDir() const;

    /// language, look: as the owner's home has them.
    void open(const SimulatorChoice& choice, const QString& language, theme::Choice look, bool withPanel);
    /// Ends it and shows the owner's window again.
    void close();

signals:
    /// It can't be opened. text: what is wrong and what to do.
    void failed(const QString& text);
    /// The owner's home is in front again.
    void closed();

private:
    bool emptyFolder() const;
    void closeLater();

    AppOptions m_options;
    QWidget* m_window;
    std::unique_ptr<DataFolder> m_folder;
    std::unique_ptr<Application> m_application;
};

} // namespace hems
