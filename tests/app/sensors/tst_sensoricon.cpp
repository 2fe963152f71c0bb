#include "roomtest.h"
#include "sensoricon.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestSensorIcon : public QObject {
    Q_OBJECT

private slots:
    void everyPictureCanBeRead();
    void guessesByTheName_data();
    void guessesByTheName();
    void isDrawnInAnyColour();
    void takesNoOtherFile();
};

void TestSensorIcon::everyPictureCanBeRead()
{
    for (const QString& name : SensorIcon::names() + QStringList{u"lock"_s}) {
        QFile file(u":/icons/sensors/%1.svg"_s.arg(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
        const QPainterPath path = SensorIcon::read(file.readAll());
        QVERIFY2(!path.isEmpty(), qPrintable(name));
        QVERIFY2(QRectF(0, 0, 24, 24).contains(path.boundingRect()), qPrintable(name));
    }
}

void TestSensorIcon::guessesByTheName_data()
{
    QTest::addColumn<QString>("icon");
    QTest::addRow("Living-room TV") << u"tv"_s;
    QTest::addRow("Kitchen lights") << u"lamp"_s;
    QTest::addRow("Desktop PC") << u"computer"_s;
    QTest::addRow("Water heater") << u"water"_s;
    QTest::addRow("Carpet cleaner") << u"plug"_s;
    QTest::addRow("DNPLK11FNK") << u"plug"_s;
}

void TestSensorIcon::guessesByTheName()
{
    QFETCH(QString, icon);
    QCOMPARE(SensorIcon::guess(QString::fromLatin1(QTest::currentDataTag())), icon);
}

void TestSensorIcon::isDrawnInAnyColour()
{
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    SensorIcon::paint(painter, u"no such picture"_s, QRectF(0, 0, 48, 48), Qt::red);
    painter.end();
    bool isRed = false;
    for (int y = 0; y < 48 && !isRed; ++y) {
        for (int x = 0; x < 48 && !isRed; ++x)
            isRed = image.pixelColor(x, y) == QColor(Qt::red);
    }
    QVERIFY(isRed);
}

void TestSensorIcon::takesNoOtherFile()
{
    QVERIFY(SensorIcon::read("<svg><path d=\"M1 1 q 2 2 3 3\"/></svg>").isEmpty());
    QVERIFY(SensorIcon::read("<svg><path d=\"M1 1 L2 2\"/>").isEmpty());
    QVERIFY(!SensorIcon::read("<svg><path d=\"M1 1 L2 2\"/></svg>").isEmpty());
}

HEMS_WINDOW_TEST(TestSensorIcon)
#include "tst_sensoricon.moc"
