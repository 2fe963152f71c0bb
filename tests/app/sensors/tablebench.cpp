// table-bench [sensors]: what the sensors' table costs with thousands of them.

#include "sensormodel.h"
#include "sensors.h"
#include "sensorsview.h"
#include "sensortable.h"
#include "theme.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTextStream>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

template <typename Work>
void measure(const QString& what, int times, Work work)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < times; ++i)
        work(i);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6 / times;
    QTextStream(stdout) << what << ": " << QString::number(ms, 'f', 2) << " ms\n";
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    theme::apply(application);
    const int count = QApplication::arguments().value(1, u"5000"_s).toInt();
    SensorModel model;
    QList<SensorRecord> sensors;
    ProfileMap profiles;
    for (int id = 1; id <= count; ++id) {
        sensors.append(named(id, u"Sensor %1"_s.arg(id * 7919 % count)));
        profiles[id].id = id;
        profiles[id].room = u"Room %1"_s.arg(id % 50);
    }
    model.setSensors(sensors);
    SensorsView view(&model, QTimeZone::utc(), [] { return QDateTime::currentDateTimeUtc(); });
    view.resize(1920, 1080);
    view.table()->setProfiles(profiles);
    view.table()->arrange();
    view.show();
    view.grab();
    const auto pollAll = [&](int step) {
        Polls polls;
        for (int id = 1; id <= count; ++id)
            polls.append(pollOf(id, kNow + step * 1000, (id * 31 + step * 977) % 3000 * 1000));
        model.applyPolls(polls);
    };
    measure(u"taking a poll of every sensor into the model, the table listening"_s, 20, pollAll);
    measure(u"one frame of the table after that (25 rows seen)"_s, 20, [&](int step) {
        pollAll(step + 20);
        view.rows()->refresh();
        view.rows()->viewport()->grab();
    });
    measure(u"painting alone"_s, 20, [&](int) { view.rows()->viewport()->grab(); });
    view.table()->sort(static_cast<int>(TableOrder::Column::Power), Qt::DescendingOrder);
    measure(u"sorting anew by power"_s, 20, [&](int step) {
        pollAll(step + 40);
        view.table()->arrange();
    });
    view.table()->sort(0, Qt::AscendingOrder);
    measure(u"sorting anew by name"_s, 20,
            [&](int step) { view.table()->sort(0, step % 2 ? Qt::AscendingOrder : Qt::DescendingOrder); });
    return 0;
}
