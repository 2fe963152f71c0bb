#include "programs.h"
#include "wiresensor.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <csignal>
#include <unistd.h>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;
constexpr uid_t kNobody = 65534;
// Where root's X servers keep their sockets nobody may add one; so it has a folder of its own there.
const QString kOwnSockets =
    u"mkdir -p /tmp/.X11-unix && mount -t tmpfs -o mode=1777 none /tmp/.X11-unix && exec \"$@\""_s;
const QSize kMonitor(1280, 720); // of the compositor without a monitor

QString kioskFile(const QString& name)
{
    return QStringLiteral(HEMS_SOURCE "/") + name;
}

/// What hems-kiosk.service runs, on a monitor that is not there.
class Kiosk {
public:
    explicit Kiosk(const QString& home, const QStringList& environment = {})
        : m_runtime(home + "/run"_L1)
        , m_process(command(home, environment))
    {
    }
    ~Kiosk() { end(); }

    quint16 waitForPort() { return m_process.waitForPort(); }
    /// What is on the monitor; null: nothing can be had yet.
    QImage picture() const
    {
        const QStringList displays =
            QDir(m_runtime).entryList({u"wayland-?"_s}, QDir::System, QDir::Name | QDir::Reversed);
        QProcess grim;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime);
        environment.insert(u"WAYLAND_DISPLAY"_s, displays.value(0));
        grim.setProcessEnvironment(environment);
        grim.start(u"grim"_s, {u"-"_s});
        grim.waitForFinished();
        return QImage::fromData(grim.readAllStandardOutput(), "PNG");
    }
    /// The program inside; 0: there is none.
    pid_t wallPid() const
    {
        const QString process = u"/proc/%1/"_s.arg(m_process.pid());
        QFile children(process + u"task/%1/children"_s.arg(m_process.pid()));
        if (!children.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& pid : children.readAll().split(' ')) {
            QFile name(u"/proc/%1/comm"_s.arg(QString::fromLatin1(pid)));
            if (name.open(QIODevice::ReadOnly) && name.readAll() == "hems\n")
                return pid.toInt();
        }
        return 0;
    }
    /// As the service's stop does: the wall stores what it has, and the compositor ends with it.
    int end() { return endBy(SIGTERM); }
    int endBy(int signal)
    {
        if (const pid_t pid = wallPid(); pid > 0)
            ::kill(pid, signal);
        return m_process.waitForEnd() ? m_process.exitCode() : -1;
    }

private:
    static QStringList command(const QString& home, const QStringList& environment)
    {
        const QString runtime = home + "/run"_L1;
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QStringList command{u"env"_s,
                            u"-u"_s,
                            u"DISPLAY"_s,
                            u"WLR_BACKENDS=headless"_s,
                            u"WLR_RENDERER=pixman"_s,
                            u"WLR_LIBINPUT_NO_DEVICES=1"_s,
                            u"XDG_RUNTIME_DIR="_s + runtime,
                            u"HOME="_s + home,
                            u"HEMS_KIOSK_PROGRAM="_s + programPath(u"hems"_s)};
        return command + environment + asUser({home, runtime})
               << kioskFile(u"resources/kiosk/hems-kiosk"_s) << options(home);
    }
    /// cage refuses to be root, so where the test is, the kiosk is not; the folders become its own.
    static QStringList asUser(const QStringList& folders)
    {
        if (::geteuid() != 0)
            return {};
        for (const QString& folder : folders) {
            if (::chown(QFile::encodeName(folder).constData(), kNobody, kNobody) != 0)
                qWarning() << folder << "cannot be given away";
        }
        const QString nobody = QString::number(kNobody);
        return QStringList{u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s, kOwnSockets, u"sh"_s} +
               QStringList{u"setpriv"_s, u"--reuid"_s, nobody, u"--regid"_s, nobody, u"--clear-groups"_s};
    }
    static QStringList options(const QString& home)
    {
        return {u"--data-dir"_s, home + "/data"_L1, u"--port"_s,   u"0"_s,   u"--web"_s,   u"off"_s,
                u"--language"_s, u"en"_s,           u"--motion"_s, u"off"_s, u"--theme"_s, u"dark"_s};
    }

    QString m_runtime;
    DaemonProcess m_process;
};

/// The program's own picture of a home that has no sensor yet.
QImage emptyWall(QSize size)
{
    const QTemporaryDir dir;
    const QString file = dir.filePath(u"wall.png"_s);
    runProgram(u"hems"_s,
               {u"--data-dir"_s, dir.filePath(u"data"_s), u"--port"_s, u"0"_s, u"--web"_s, u"off"_s,
                u"--language"_s, u"en"_s, u"--motion"_s, u"off"_s, u"--theme"_s, u"dark"_s, u"--fullscreen"_s,
                u"--size"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()), u"--screenshot"_s, file,
                u"--after"_s, u"0"_s});
    return QImage(file);
}

/// How well light and dark agree, seen from afar: 1 where they are the same, 0 where one is of a single
/// colour.
double likeness(const QImage& a, const QImage& b)
{
    if (a.isNull() || a.size() != b.size())
        return 0;
    const auto fromAfar = [](const QImage& image) {
        return image.scaled(image.size() / 10, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage left = fromAfar(a);
    const QImage right = fromAfar(b);
    double sumA = 0, sumB = 0, squareA = 0, squareB = 0, product = 0;
    for (int y = 0; y < left.height(); ++y) {
        for (int x = 0; x < left.width(); ++x) {
            const double lightA = qGray(left.pixel(x, y));
            const double lightB = qGray(right.pixel(x, y));
            sumA += lightA;
            sumB += lightB;
            squareA += lightA * lightA;
            squareB += lightB * lightB;
            product += lightA * lightB;
        }
    }
    const double n = left.width() * left.height();
    const double spread = std::sqrt((n * squareA - sumA * sumA) * (n * squareB - sumB * sumB));
    return spread > 0 ? (n * product - sumA * sumB) / spread : 0;
}

} // namespace

/// The wall on a monitor without a desktop, in the real compositor.
class TestKiosk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theWallFillsTheMonitorByItself();
    void aWallThatCrashedComesBackAsItWas();
    void theMonitorMayHangUpright();
};

void TestKiosk::initTestCase()
{
    for (const QString& program : {u"cage"_s, u"grim"_s, u"Xwayland"_s, u"wlr-randr"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
                 qPrintable(program + " is missing; scripts/test installs it"_L1));
    QImage black(kMonitor, QImage::Format_RGB32);
    black.fill(Qt::black);
    QCOMPARE_LT(likeness(black, emptyWall(kMonitor)), 0.1); // so that it can tell
}

void TestKiosk::theWallFillsTheMonitorByItself()
{
    const QTemporaryDir dir;
    Kiosk kiosk(dir.path());
    QVERIFY(kiosk.waitForPort() != 0);
    const QImage wall = emptyWall(kMonitor);
    QTRY_COMPARE_GT_WITH_TIMEOUT(likeness(kiosk.picture(), wall), 0.95, kPatience);
    QCOMPARE(kiosk.end(), 0);
}

void TestKiosk::aWallThatCrashedComesBackAsItWas()
{
    const QTemporaryDir dir;
    QImage before;
    {
        Kiosk kiosk(dir.path());
        const quint16 port = kiosk.waitForPort();
        QVERIFY(port != 0);
        const QImage empty = emptyWall(kMonitor);
        QTRY_COMPARE_GT_WITH_TIMEOUT(likeness(kiosk.picture(), empty), 0.95, kPatience);
        WireSensor sensor(7, "OVEN-7");
        sensor.connectTo(port);
        QTRY_VERIFY(sensor.isConnected());
        const double now = static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
        QCOMPARE(sensor.ask("on", 1234, now), QByteArray(R"({"result":"ok"})"));
        QTRY_COMPARE_LT_WITH_TIMEOUT(likeness(kiosk.picture(), empty), 0.9, kPatience);
        before = kiosk.picture();
        const int code = kiosk.endBy(SIGKILL);
        QVERIFY(code != 0 && code != 2); // with these alone the service would not start it again
    }
    Kiosk kiosk(dir.path());
    QVERIFY(kiosk.waitForPort() != 0);
    QTRY_COMPARE_GT_WITH_TIMEOUT(likeness(kiosk.picture(), before), 0.9, kPatience);
    QCOMPARE(kiosk.end(), 0);
}

void TestKiosk::theMonitorMayHangUpright()
{
    const QTemporaryDir dir;
    Kiosk kiosk(dir.path(), {u"HEMS_KIOSK_ROTATE=90"_s});
    QVERIFY(kiosk.waitForPort() != 0);
    const QImage wall = emptyWall(kMonitor.transposed());
    QTRY_COMPARE_GT_WITH_TIMEOUT(likeness(kiosk.picture(), wall), 0.95, kPatience);
    QCOMPARE(kiosk.end(), 0);
}

QTEST_GUILESS_MAIN(TestKiosk)
#include "tst_kiosk.moc"
