// history-gallery DATA [FOLDER]: draws the history of the home in DATA in some states to PNG files.

#include "datafolder.h"
#include "historychart.h"
#include "historyloader.h"
#include "historyview.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QKeyEvent>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A view whose orders are answered at once.
struct Rig {
    explicit Rig(const QString& dataDir)
        : loader(databaseFile(dataDir))
        , view(QTimeZone::systemTimeZone(), &QDateTime::currentMSecsSinceEpoch)
    {
        QObject::connect(&view, &HistoryView::pictureAsked, &loader, &HistoryLoader::load);
        QObject::connect(&view, &HistoryView::reasonsAsked, &loader, &HistoryLoader::explain);
        QObject::connect(&loader, &HistoryLoader::loaded, &view, &HistoryView::showPicture);
        QObject::connect(&loader, &HistoryLoader::explained, &view, &HistoryView::showReasons);
        HistoryReader reader;
        QList<HistorySubject> subjects;
        if (reader.open(databaseFile(dataDir)).isEmpty()) {
            for (const auto& room : reader.rooms().value_or(std::map<QString, QList<SensorId>>()))
                subjects.append({HistorySubject::Kind::Room, 0, room.first});
            for (const SensorSummary& sensor : reader.sensors().value_or(QList<SensorSummary>()))
                subjects.append({HistorySubject::Kind::Sensor, sensor.record.id,
                                 sensor.record.name.isEmpty() ? sensor.record.sn : sensor.record.name});
        }
        view.setSubjects(subjects);
        view.show();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.findChild<HistoryChart*>(), static_cast<Qt::Key>(key), modifiers);
    }
    void save(const QString& file)
    {
        QTest::qWait(400); // the reasons come a little later than the picture
        view.grab().save(file);
    }

    HistoryLoader loader;
    HistoryView view;
};

void draw(const QString& dataDir, const QDir& folder, QSize size)
{
    Rig rig(dataDir);
    rig.view.resize(size);
    const auto save = [&](const QString& name) {
        rig.save(folder.filePath(u"%1-%2.png"_s.arg(name).arg(size.width())));
    };
    save(u"day"_s);
    rig.press(Qt::Key_PageUp);
    rig.press(Qt::Key_Left, Qt::ControlModifier);
    QTest::mouseMove(rig.view.findChild<HistoryChart*>(), {rig.view.width() / 3, rig.view.height() / 3});
    save(u"day-before"_s);
    rig.press(Qt::Key_Escape);
    rig.press(Qt::Key_1, Qt::ControlModifier);
    save(u"hour"_s);
    rig.press(Qt::Key_3, Qt::ControlModifier);
    save(u"week"_s);
    rig.press(Qt::Key_PageUp);
    save(u"week-with-gap"_s);
    rig.press(Qt::Key_4, Qt::ControlModifier);
    save(u"month"_s);
    rig.press(Qt::Key_5, Qt::ControlModifier);
    save(u"year"_s);
    rig.view.image().save(folder.filePath(u"picture-%1.png"_s.arg(size.width())));
    auto* subject = rig.view.findChild<QComboBox*>();
    for (const auto& [name, place] : {std::pair(u"first"_s, 1), std::pair(u"last"_s, subject->count() - 1)}) {
        subject->setCurrentIndex(place);
        emit subject->activated(place);
        rig.press(Qt::Key_2, Qt::ControlModifier);
        save(name);
        rig.press(Qt::Key_4, Qt::ControlModifier);
        save(name + u"-month"_s);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    theme::apply(application);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(2, u"."_s));
    for (const QSize size : {QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)})
        draw(arguments.value(1), folder, size);
    return 0;
}
