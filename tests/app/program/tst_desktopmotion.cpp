#include "desktopmotion.h"
#include "roomtest.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestDesktopMotion : public QObject {
    Q_OBJECT

private slots:
    void eachDesktopsSettingIsUnderstood_data();
    void eachDesktopsSettingIsUnderstood();
    void aChangeIsHeard();
    void withoutABusNobodyAsksForAnything();
};

using Asked = std::optional<bool>;

void TestDesktopMotion::eachDesktopsSettingIsUnderstood_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<Asked>("asked");
    const QString common = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    QTest::addRow("reduced") << common << u"reduced-motion"_s << QVariant(1U) << Asked(true);
    QTest::addRow("no preference") << common << u"reduced-motion"_s << QVariant(0U) << Asked(false);
    QTest::addRow("GNOME off") << gnome << u"enable-animations"_s << QVariant(false) << Asked(true);
    QTest::addRow("GNOME on") << gnome << u"enable-animations"_s << QVariant(true) << Asked(false);
    QTest::addRow("KDE instant") << kde << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << Asked(true);
    QTest::addRow("KDE slow") << kde << u"AnimationDurationFactor"_s << QVariant(2.0) << Asked(false);
    QTest::addRow("no number") << kde << u"AnimationDurationFactor"_s << QVariant(u"x"_s) << Asked();
    QTest::addRow("another key") << gnome << u"clock-format"_s << QVariant(1) << Asked();
    QTest::addRow("another group") << kde << u"enable-animations"_s << QVariant(false) << Asked();
}

void TestDesktopMotion::eachDesktopsSettingIsUnderstood()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QTEST(DesktopMotion::asksForLess(group, key, value), "asked");
}

// As the bus calls it.
void TestDesktopMotion::aChangeIsHeard()
{
    DesktopMotion desktop(QDBusConnection(u"none"_s));
    QSignalSpy asked(&desktop, &DesktopMotion::lessMotionAsked);
    const auto change = [&](const QString& key, bool on) {
        QVERIFY(QMetaObject::invokeMethod(&desktop, "hear", Q_ARG(QString, u"org.gnome.desktop.interface"_s),
                                          Q_ARG(QString, key), Q_ARG(QDBusVariant, QDBusVariant(on))));
    };
    change(u"enable-animations"_s, false);
    change(u"enable-animations"_s, true);
    change(u"cursor-blink"_s, true);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].toBool(), true);
    QCOMPARE(asked[1][0].toBool(), false);
}

void TestDesktopMotion::withoutABusNobodyAsksForAnything()
{
    DesktopMotion desktop(QDBusConnection(u"none"_s));
    QSignalSpy asked(&desktop, &DesktopMotion::lessMotionAsked);
    desktop.ask();
    QTest::qWait(50);
    QCOMPARE(asked.size(), 0);
}

HEMS_GUILESS_TEST(TestDesktopMotion)
#include "tst_desktopmotion.moc"
