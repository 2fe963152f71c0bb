#include "simulatedsensorsmodel.h"
#include "simulatedstates.h"
#include "simulatorview.h"
#include "theme.h"

#include <QApplication>
#include <QDir>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

void draw(const QDir& folder, const QString& name, bool running)
{
    SimulatorView view;
    view.setChoice({u"storm"_s, 200, 60});
    view.setRunning(running);
    if (running) {
        QList<SimulatedState> states = simulatedStates(200);
        states[1].faults.set(Fault::Spike);
        states[1].faults.set(Fault::ClockOffset);
        states[3].connected = false;
        states[3].faults.set(Fault::DropsOut);
        view.model()->setStates(states);
        QHash<SensorId, QString> titles;
        for (const auto& [id, title] : Simulation::names(200))
            titles.insert(id, title);
        view.model()->setTitles(titles);
        DayFigures today;
        for (SensorId id = 1; id <= 200; ++id)
            today.sensors.append({id, {qint64(3.6e10) + id * 1'000'000, 0, 600'000}});
        view.model()->setCounted(today);
        view.setProgress(0.4);
    }
    view.show();
    view.grab().save(folder.filePath(name + u".png"_s));
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme::apply(application);
    const QDir folder(QApplication::arguments().value(1, u"."_s));
    draw(folder, u"panel"_s, false);
    draw(folder, u"panel-running"_s, true);
    return 0;
}
