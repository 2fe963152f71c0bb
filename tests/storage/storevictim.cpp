#include "readingstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace hems;
using namespace Qt::StringLiterals;

// To be killed by tst_storekill: stores reading after reading, each followed by a switch of the same sensor,
// and prints the number of each switch once the store says that it is on disk. The reading before it is then
// there too.
int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    ReadingStore::Config config{QCoreApplication::arguments().value(1), QTimeZone("UTC")};
    config.mergePeriod = std::chrono::milliseconds(1); // merges all the time, so that kills hit that too
    ReadingStore store(config);
    qint64 count = QCoreApplication::arguments().value(2).toLongLong();
    const auto step = [&] {
        Poll poll;
        poll.id = 1;
        poll.reading = {count * 1'000, 5, ReportedState::On};
        poll.hasReading = true;
        store.storePolls({poll});
        store.setWanted({1}, count % 2 == 0 ? Wanted::Off : Wanted::On);
    };
    QObject::connect(&store, &ReadingStore::opened, &store, [&] {
        store.addSensors({{1, u"SN"_s, {}, Wanted::On, 1, 1}});
        step();
    });
    QObject::connect(&store, &ReadingStore::wantedStored, &store, [&] {
        std::printf("%lld\n", static_cast<long long>(count++));
        std::fflush(stdout);
        step();
    });
    QObject::connect(&store, &ReadingStore::openFailed, &application, [] { QCoreApplication::exit(1); });
    store.open();
    return QCoreApplication::exec();
}
