#include "webcontrol.h"

#include "controlledhome.h"
#include "preferences.h"
#include "roomtest.h"
#include "settings.h"
#include "webclient.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const WebChoice kAnyPort{true, {u"127.0.0.1"_s, 0}};

/// The control of a home's web page, its settings file and the settings dialog.
struct Desk {
    explicit Desk(const WebChoice& settled = {})
        : choice(settled)
    {
        config.dataDir = dir.path();
        config.database = home.databaseFile();
        config.zone = QTimeZone::utc();
    }
    /// After the test has put what it wants into the folder.
    void start()
    {
        control = std::make_unique<WebControl>(config, choice, home.host(), settings.file(), &preferences);
        listening = std::make_unique<QSignalSpy>(control.get(), &WebControl::listeningOn);
        failed = std::make_unique<QSignalSpy>(control.get(), &WebControl::failed);
        control->start();
        QVERIFY(home.start());
    }
    ~Desk()
    {
        if (control)
            control->stop();
    }

    SettingsDialog* openDialog()
    {
        preferences.open();
        return window.findChild<SettingsDialog*>();
    }
    static void agree(const SettingsDialog* dialog)
    {
        dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    }
    static QString textOf(const SettingsDialog* dialog, const QString& name)
    {
        return dialog->findChild<WebSettingsPage*>()->findChild<QLabel*>(name)->text();
    }
    quint16 port() const { return listening->last().at(1).value<quint16>(); }

    QTemporaryDir dir;
    ControlledHome home;
    QWidget window;
    Settings settings{dir.path()};
    Preferences preferences{settings, &window};
    WebServer::Config config;
    WebChoice choice;
    std::unique_ptr<WebControl> control;
    std::unique_ptr<QSignalSpy> listening;
    std::unique_ptr<QSignalSpy> failed;
};

QByteArray fileText(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

class TestWebControl : public QObject {
    Q_OBJECT

private slots:
    void offNothingIsServed();
    void onTheWayInIsShown();
    void whatIsChosenHoldsAtOnceAndIsKept();
    void aTakenPortIsSaidAndTriedAgain();
    void aBadCodeIsSaidAsLongAsItIsBad();
    void thePriceReachesThePage();
    void afterTheEndNothingIsServed();
};

void TestWebControl::offNothingIsServed()
{
    Desk desk;
    desk.start();
    const SettingsDialog* const dialog = desk.openDialog();
    QVERIFY(!dialog->findChild<QCheckBox*>(u"served"_s)->isChecked());
    Desk::agree(dialog);  // nothing was changed
    desk.control->stop(); // which waits for all that it has been told
    QCoreApplication::processEvents();
    QVERIFY(desk.listening->isEmpty() && desk.failed->isEmpty());
    QVERIFY(!QFile::exists(accessCodeFile(desk.dir.path())));
    QVERIFY(!settledWebChoice(desk.settings.file()));
}

void TestWebControl::onTheWayInIsShown()
{
    Desk desk(kAnyPort);
    desk.start();
    QTRY_COMPARE(desk.listening->size(), 1);
    QCOMPARE(desk.control->state().url, u"http://127.0.0.1:%1"_s.arg(desk.port()));
    const SettingsDialog* const dialog = desk.openDialog();
    QCOMPARE(Desk::textOf(dialog, u"code"_s).toLatin1(), fileText(accessCodeFile(desk.dir.path())));
    QCOMPARE(WebClient(desk.port()).get("/api/v1/session").status, 200);
    QVERIFY(desk.failed->isEmpty());
}

void TestWebControl::whatIsChosenHoldsAtOnceAndIsKept()
{
    Desk desk(kAnyPort);
    desk.start();
    QTRY_COMPARE(desk.listening->size(), 1);
    const quint16 port = desk.port();
    WebClient page(port);
    QVERIFY(page.isConnected());
    const SettingsDialog* const dialog = desk.openDialog();
    dialog->findChild<QCheckBox*>(u"served"_s)->setChecked(false);
    Desk::agree(dialog);
    QVERIFY(page.isClosed());
    QCOMPARE(desk.control->state().url, QString());
    const auto kept = settledWebChoice(desk.settings.file());
    QVERIFY(kept && !kept->isOn);
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(!late.waitForConnected(1'000));
}

void TestWebControl::aTakenPortIsSaidAndTriedAgain()
{
    auto other = std::make_unique<QTcpServer>();
    QVERIFY(other->listen(QHostAddress::LocalHost));
    const quint16 port = other->serverPort();
    Desk desk;
    desk.start();
    SettingsDialog* dialog = desk.openDialog();
    dialog->findChild<QCheckBox*>(u"served"_s)->setChecked(true);
    dialog->findChild<WebSettingsPage*>()->findChild<QSpinBox*>(u"port"_s)->setValue(port);
    Desk::agree(dialog);
    QTRY_COMPARE(desk.failed->size(), 1);
    const QString problem = desk.failed->first().first().toString();
    QVERIFY2(problem.contains(QString::number(port)), qPrintable(problem));
    QCOMPARE(desk.control->state().problem, problem);
    QCOMPARE(settledWebChoice(desk.settings.file()), (WebChoice{true, {u"127.0.0.1"_s, port}}));
    other.reset();
    QTRY_COMPARE_WITH_TIMEOUT(desk.listening->size(), 1, 10'000);
    QCOMPARE(desk.control->state().problem, QString());
    QCOMPARE(desk.control->state().url, webUrl(u"127.0.0.1"_s, port));
}

void TestWebControl::aBadCodeIsSaidAsLongAsItIsBad()
{
    Desk desk(kAnyPort);
    QFile file(accessCodeFile(desk.dir.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short\n");
    file.close();
    desk.start();
    QTRY_COMPARE(desk.listening->size(), 1);
    QCOMPARE(desk.failed->size(), 1);
    QVERIFY(desk.control->state().problem.contains(u"too short"_s)); // though it listens
    QVERIFY(desk.control->state().code.isEmpty());
    const SettingsDialog* dialog = desk.openDialog();
    QCOMPARE(Desk::textOf(dialog, u"code"_s), u"–"_s);
    // He removes it and opens the page anew.
    QVERIFY(file.remove());
    dialog->findChild<QCheckBox*>(u"served"_s)->setChecked(false);
    Desk::agree(dialog);
    QCOMPARE(desk.control->state().problem, QString());
}

void TestWebControl::thePriceReachesThePage()
{
    Desk desk(kAnyPort);
    desk.start();
    QTRY_COMPARE(desk.listening->size(), 1);
    WebClient page(desk.port());
    QVERIFY(page.get("/api/v1/home").json()[u"today"][u"currency"].isNull());
    emit desk.preferences.priceChanged({0.31, u"CHF"_s});
    QTRY_COMPARE(page.get("/api/v1/home").json()[u"today"][u"currency"], u"CHF"_s);
}

void TestWebControl::afterTheEndNothingIsServed()
{
    Desk desk(kAnyPort);
    desk.start();
    QTRY_COMPARE(desk.listening->size(), 1);
    WebClient page(desk.port());
    QCOMPARE(page.get("/").status, 200);
    desk.control->stop();
    QVERIFY(page.isClosed());
    desk.control->stop(); // again is nothing
}

HEMS_WINDOW_TEST(TestWebControl)
#include "tst_webcontrol.moc"
