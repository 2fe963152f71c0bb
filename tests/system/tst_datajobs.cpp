#include "application.h"
#include "jobdialog.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "wiresensor.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// The whole desktop program on a data folder of its own, which begins anew where it asks to, as main() does.
struct Program {
    explicit Program(const QString& dataDir)
        : folder(dataDir)
    {
        folder.claim();
        begin();
    }

    void begin()
    {
        AppOptions options;
        options.dataDir = folder.path();
        options.language = u"en"_s;
        options.server.port = 0;
        options.size = QSize(1280, 720);
        application = std::make_unique<Application>(options, folder);
        QObject::connect(application.get(), &Application::listeningOn, application.get(),
                         [this](const QString&, quint16 at) { port = at; });
        QObject::connect(application.get(), &Application::beginAnewAsked, application.get(),
                         [this](const QString& text) { notice = text; });
        application->start();
    }

    /// Opens a job by its menu entry's signal and lets it begin with file.
    JobDialog* open(void (MainWindow::*entry)(), const QString& file = {})
    {
        emit(application->window()->*entry)();
        const QList<JobDialog*> dialogs = application->window()->findChildren<JobDialog*>();
        for (QAbstractButton* button : dialogs.last()->findChild<QDialogButtonBox*>()->buttons()) {
            if (button->text() != u"Close"_s)
                button->click();
        }
        if (!file.isEmpty()) {
            auto* files = dialogs.last()->findChild<QFileDialog*>();
            emit files->fileSelected(file);
            delete files;
        }
        return dialogs.last();
    }

    DataFolder folder;
    std::unique_ptr<Application> application;
    QString notice;
    quint16 port = 0;
};

bool says(const JobDialog* dialog, const QString& text)
{
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        if (label->isVisibleTo(dialog) && label->text().contains(text))
            return true;
    }
    return false;
}

double now()
{
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000;
}

} // namespace

/// The File menu's jobs within the whole program.
class TestDataJobs : public QObject {
    Q_OBJECT

private slots:
    void anImportGoesOnBesideTheSensors();
    void whatWasBackedUpComesBack();
    void aCheckProvesTheData();
};

void TestDataJobs::anImportGoesOnBesideTheSensors()
{
    const QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    WireSensor sensor(1, "OVEN");
    sensor.connectTo(program.port);
    QTRY_VERIFY(sensor.isConnected());
    QVERIFY(!sensor.ask("on", 100, now()).contains("error"));

    QFile csv(dir.filePath(u"old.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    for (int i = 0; i < 60'000; ++i)
        csv.write(QByteArray::number(1'700'000'000 + i) + ",5,FRIDGE,on,80\n");
    csv.write("gibberish\n");
    csv.close();
    const JobDialog* dialog = program.open(&MainWindow::importAsked, csv.fileName());
    int answers = 0;
    while (dialog->isRunning() && answers < 100'000) {
        QVERIFY(!sensor.ask("on", 100, now()).contains("error"));
        ++answers;
    }
    QVERIFY(answers > 0);
    QVERIFY(says(dialog, u"60,000 readings are imported, 1 lines left out"_s));
    QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().startsWith(u"Line 60,001"_s));
    QTRY_COMPARE(program.application->model()->rowCount(), 2);
    WireSensor fridge(5, "FRIDGE"); // known by now, also to the server
    fridge.connectTo(program.port);
    QTRY_VERIFY(fridge.isConnected());
    QVERIFY(!fridge.ask("on", 80, now()).contains("error"));
    WireSensor other(5, "OTHER");
    other.connectTo(program.port);
    QTRY_VERIFY(other.isConnected());
    QVERIFY(other.ask("on", 80, now()).contains("error"));
}

void TestDataJobs::whatWasBackedUpComesBack()
{
    const QTemporaryDir dir;
    const QTemporaryDir elsewhere;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    const auto speak = [&program](int id) {
        WireSensor sensor(id, "S" + QByteArray::number(id));
        sensor.connectTo(program.port);
        return QTest::qWaitFor([&] { return sensor.isConnected(); }) &&
               !sensor.ask("on", 100, now()).contains("error");
    };
    QVERIFY(speak(1));
    QTRY_COMPARE(program.application->model()->rowCount(), 1);
    const QString copy = elsewhere.filePath(u"copy.sqlite"_s);
    const JobDialog* backup = program.open(&MainWindow::backupAsked, copy);
    QTRY_VERIFY(!backup->isRunning());
    QVERIFY(says(backup, copy));
    QVERIFY(speak(2));
    QTRY_COMPARE(program.application->model()->rowCount(), 2);

    const JobDialog* refused = program.open(&MainWindow::restoreAsked, dir.filePath(u"none.sqlite"_s));
    QTRY_VERIFY(!refused->isRunning());
    QVERIFY(program.notice.isEmpty());
    program.open(&MainWindow::restoreAsked, copy);
    QTRY_VERIFY(!program.notice.isEmpty());
    QVERIFY2(program.notice.contains(copy) && program.notice.contains(u"kept as"_s),
             qPrintable(program.notice));
    program.application.reset();
    program.port = 0;
    program.begin();
    QTRY_VERIFY(program.port != 0);
    QCOMPARE(program.application->model()->rowCount(), 1);
    QVERIFY(speak(1));
    QCOMPARE(QDir(dir.path()).entryList({u"home.sqlite.before-*Z"_s}).size(), 1);
    QVERIFY(QDir(dir.path()).entryList({u"*.restore"_s}).isEmpty());
}

void TestDataJobs::aCheckProvesTheData()
{
    const QTemporaryDir dir;
    Program program(dir.path());
    QTRY_VERIFY(program.port != 0);
    const JobDialog* dialog = program.open(&MainWindow::checkAsked);
    QTRY_VERIFY(!dialog->isRunning());
    QVERIFY(says(dialog, u"The home's data is sound."_s));
}

HEMS_WINDOW_TEST(TestDataJobs)
#include "tst_datajobs.moc"
