#include "writing.h"

#include "figures.h"
#include "roomtest.h"
#include "theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTest>
#include <QWidget>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QString heater = u"سخان المياه"_s;

/// The picture of a line as a window of that direction paints it.
template <typename Draw>
QImage painted(Qt::LayoutDirection window, Draw draw)
{
    QImage image(400, 40, QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.setFont(theme::font(20));
    painter.setPen(Qt::white);
    painter.setLayoutDirection(window);
    draw(painter);
    return image;
}

} // namespace

class TestWriting : public QObject {
    Q_OBJECT

private slots:
    void whatIsReadFromRightToLeft_data();
    void whatIsReadFromRightToLeft();
    void aLineLooksTheSameInEveryWindow_data();
    void aLineLooksTheSameInEveryWindow();
    void figuresBesideArabicKeepTheirPlace();
    void placesAreMirroredWhereTheLayoutIs();
    void childrenAreMirrored();
};

void TestWriting::whatIsReadFromRightToLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("has");
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("English") << u"11 of 12 sensors"_s << false;
    QTest::addRow("Chinese") << u"热水器 2"_s << false;
    QTest::addRow("Arabic digits alone") << u"١٬٠١٢"_s << false;
    QTest::addRow("Arabic") << heater << true;
    QTest::addRow("Hebrew in English") << u"Heater דוד"_s << true;
}

void TestWriting::whatIsReadFromRightToLeft()
{
    QFETCH(QString, text);
    QTEST(writing::hasRightToLeft(text), "has");
}

void TestWriting::aLineLooksTheSameInEveryWindow_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u"Waschmaschine im…"_s, heater + u'…', u"11 of 12 sensors (all)."_s, heater + u" 2"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
}

void TestWriting::aLineLooksTheSameInEveryWindow()
{
    QFETCH(QString, text);
    const auto line = [&text](QPainter& painter) { writing::draw(painter, {10, 28}, text); };
    QCOMPARE(painted(Qt::RightToLeft, line), painted(Qt::LeftToRight, line));
    const auto withFigures = [&text](QPainter& painter) { figures::draw(painter, {10, 28}, text); };
    QCOMPARE(painted(Qt::RightToLeft, withFigures), painted(Qt::LeftToRight, withFigures));
}

// Piece by piece from the left, the number would stand on the wrong side of the words before it.
void TestWriting::figuresBesideArabicKeepTheirPlace()
{
    const QString text = heater + u" 24"_s;
    const QFontMetricsF metrics(theme::font(20));
    QCOMPARE(figures::width(text, metrics), metrics.horizontalAdvance(text));
    const QImage image = painted(Qt::LeftToRight, [&text](QPainter& painter) {
        figures::draw(painter, {10, 28}, text);
    });
    const QImage whole = painted(Qt::LeftToRight, [&text](QPainter& painter) {
        writing::draw(painter, {10, 28}, text);
    });
    QCOMPARE(image, whole);
}

void TestWriting::placesAreMirroredWhereTheLayoutIs()
{
    QWidget widget;
    widget.resize(100, 50);
    QCOMPARE(writing::mirrored(widget, QRect(10, 5, 30, 20)), QRect(10, 5, 30, 20));
    widget.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(writing::mirrored(widget, QRect(10, 5, 30, 20)), QRect(60, 5, 30, 20));
    QCOMPARE(writing::mirrored(widget, QRectF(0.5, 5, 30, 20)), QRectF(69.5, 5, 30, 20));
}

void TestWriting::childrenAreMirrored()
{
    QWidget widget;
    widget.resize(100, 50);
    auto* child = new QWidget(&widget);
    child->setGeometry(10, 5, 30, 20);
    writing::mirrorChildren(widget);
    QCOMPARE(child->geometry(), QRect(10, 5, 30, 20));
    widget.setLayoutDirection(Qt::RightToLeft);
    writing::mirrorChildren(widget);
    QCOMPARE(child->geometry(), QRect(60, 5, 30, 20));
}

HEMS_WINDOW_TEST(TestWriting)
#include "tst_writing.moc"
