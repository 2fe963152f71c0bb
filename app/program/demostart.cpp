#include "demostart.h"

#include "demofamily.h"
#include "demopast.h"
#include "languages.h"
#include "lookkeeper.h"
#include "progressline.h"
#include "progresssplash.h"
#include "translations.h"

#include <QDateTime>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace std::chrono_literals;

namespace hems {

namespace {

constexpr auto kUntold = 400ms; // a past that is made sooner needs no words

/// Tells how far it is, once it takes long enough to be told of.
class Telling {
    Q_DECLARE_TR_FUNCTIONS(hems::DemoStart)

public:
    explicit Telling(DemoStart* start)
        : m_splash(
              tr("Making the demo's past"),
              tr("Five weeks of a family's home are made up, so that there is something to look at. They "
                 "are kept for the next start, apart from your own home's data."))
    {
        m_patience.setSingleShot(true);
        QObject::connect(&m_patience, &QTimer::timeout, &m_splash, [this] { begin(); });
        QObject::connect(start, &DemoStart::progressed, &m_splash, [this](double part) { show(part); });
        QObject::connect(&m_splash, &ProgressSplash::closed, start, &DemoStart::stop);
        m_patience.start(kUntold);
    }
    ~Telling() { m_line.clear(); }
    Q_DISABLE_COPY_MOVE(Telling)

private:
    void begin()
    {
        m_splash.show();
        std::printf("%s\n", qPrintable(tr("making the demo's past: five weeks of a made-up home")));
        std::fflush(stdout);
    }
    void show(double part)
    {
        m_splash.showProgress(part);
        if (m_splash.isVisible())
            m_line.show(part);
    }

    ProgressSplash m_splash;
    ProgressLine m_line;
    QTimer m_patience;
};

} // namespace

DemoStart::DemoStart(const AppOptions& options, const QString& databaseFile, QObject* parent)
    : QObject(parent)
    , m_options(options)
    , m_databaseFile(databaseFile)
    , m_settings(options.dataDir)
{
}

void DemoStart::settle()
{
    if (m_settings.hasPrice())
        return;
    const Price price = demofamily::price(QLocale::system());
    m_settings.setPricePerKiloWattHour(price.perKiloWattHour);
    m_settings.setCurrency(price.currency);
}

void DemoStart::make()
{
    DemoPast past({m_databaseFile, QTimeZone::systemTimeZone(), m_options.demoSensors,
                   QDateTime::currentMSecsSinceEpoch()});
    m_problem = past.make([this](double part) {
        emit progressed(part);
        return !m_isStopped;
    });
}

// What is made has its names in the language that the home will speak.
bool DemoStart::run()
{
    Languages languages;
    languages.use(m_options.language.isEmpty()
                      ? m_settings.language(translations::codes(), translations::userCode())
                      : m_options.language);
    LookKeeper look;
    look.choose(m_options.look.value_or(m_settings.look()));
    settle();
    const std::unique_ptr<QThread> thread(QThread::create([this] { make(); }));
    thread->setObjectName(QStringLiteral("demo"));
    const Telling telling(this);
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return !m_isStopped;
}

} // namespace hems
