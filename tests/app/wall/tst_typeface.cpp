#include "typeface.h"

#include "roomtest.h"
#include "theme.h"

#include <QFontInfo>
#include <QRawFont>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestTypeface : public QObject {
    Q_OBJECT

private slots:
    void eachWeightIsTheProgramsOwn_data();
    void eachWeightIsTheProgramsOwn();
    void figuresAreAsWideOnEveryComputer();
    void hasTheLettersOfItsLanguages_data();
    void hasTheLettersOfItsLanguages();
};

void TestTypeface::eachWeightIsTheProgramsOwn_data()
{
    QTest::addColumn<QFont::Weight>("weight");
    QTest::addRow("normal") << QFont::Normal;
    QTest::addRow("medium") << QFont::Medium;
    QTest::addRow("semi-bold") << QFont::DemiBold;
    QTest::addRow("bold") << QFont::Bold;
}

void TestTypeface::eachWeightIsTheProgramsOwn()
{
    QFETCH(const QFont::Weight, weight);
    const QRawFont raw = QRawFont::fromFont(theme::font(20, weight));
    QCOMPARE(raw.familyName(), theme::ownFamily());
    QCOMPARE(raw.weight(), static_cast<int>(weight));
    QCOMPARE(QFontInfo(theme::font(20, weight)).family(), theme::ownFamily());
}

// As Inter 3.19 has them; another Inter on the computer has others.
void TestTypeface::figuresAreAsWideOnEveryComputer()
{
    const QRawFont raw = QRawFont::fromFont(theme::font(1000, QFont::DemiBold));
    const QList<QPointF> advances =
        raw.advancesForGlyphIndexes(raw.glyphIndexesForString(u"0"_s), QRawFont::UseDesignMetrics);
    QCOMPARE(qRound(advances.value(0).x()), 667);
}

void TestTypeface::hasTheLettersOfItsLanguages_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addRow("English") << u"AZaz09 .,:;!?%&'\"()“”‘’–—…·×−≥≤→←°µ€£$"_s;
    QTest::addRow("German") << u"ÄÖÜäöüẞß„“‚‘"_s;
    QTest::addRow("French") << u"ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»\u00a0\u202f"_s;
    QTest::addRow("Spanish") << u"ÁÉÍÑÓÚÜáéíñóúü¿¡ªº"_s;
    QTest::addRow("names of rooms") << u"ŁłŠšČčŽžØøÅåĞğİıΑαЖж"_s;
}

void TestTypeface::hasTheLettersOfItsLanguages()
{
    QFETCH(const QString, letters);
    for (const QFont::Weight weight : {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold}) {
        const QRawFont raw = QRawFont::fromFont(theme::font(20, weight));
        for (const QChar letter : letters)
            QVERIFY2(raw.supportsCharacter(letter), qPrintable(QString(letter)));
    }
}

HEMS_WINDOW_TEST(TestTypeface)
#include "tst_typeface.moc"
