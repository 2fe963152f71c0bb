#include "roomtest.h"
#include "screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace hems;

class TestScreens : public QObject {
    Q_OBJECT

private slots:
    void listsWhatIsPluggedIn();
    void tellsOfAnotherSize();
};

void TestScreens::listsWhatIsPluggedIn()
{
    const DesktopScreens screens;
    const QList<ScreenInfo> list = screens.list();
    QCOMPARE(list.size(), QGuiApplication::screens().size());
    QCOMPARE(list.first().name, QGuiApplication::primaryScreen()->name());
    QCOMPARE(list.first().area, QGuiApplication::primaryScreen()->geometry());
}

void TestScreens::tellsOfAnotherSize()
{
    const DesktopScreens screens;
    QSignalSpy changed(&screens, &Screens::changed);
    QScreen* first = QGuiApplication::primaryScreen();
    emit first->geometryChanged(first->geometry());
    QCOMPARE(changed.size(), 1);
}

HEMS_WINDOW_TEST(TestScreens)
#include "tst_screens.moc"
