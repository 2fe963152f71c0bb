#include "roomtest.h"
#include "scale.h"
#include "tilelayout.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const TileFrame designed{{225, 236}, {54, 30}, 1, 1, 1};
const TileFrame dense{{180, 128}, {43, 24}, 0.8, 1, 1};

TileWords words(const QString& title, const QString& number)
{
    return {7, title, {number, u"W"_s}, u"On"_s};
}

TilePiece pieceOf(const TileLayout& layout, const QString& text)
{
    for (const TilePiece& piece : layout.pieces()) {
        if (piece.text == text)
            return piece;
    }
    return {};
}

QStringList nameOf(const TileLayout& layout)
{
    QStringList lines;
    for (const TilePiece& piece : layout.pieces()) {
        if (piece.ink == TilePiece::Ink::Text)
            lines.append(piece.text);
    }
    return lines;
}

} // namespace

class TestTileLayout : public QObject {
    Q_OBJECT

private slots:
    void allIsWritten();
    void thePowerKeepsItsSizeInADenseTile();
    void aLongNumberIsWrittenSmallerOnTheSameLine();
    void aLongNameAsksForASecondLineWhereThereIsRoom();
    void aNameBreaksBetweenWords();
    void aLongStateIsSmallerAndThenShorter();
    void theSparklineGivesWay();
    void mirroredTwiceIsAsBefore();
};

void TestTileLayout::allIsWritten()
{
    const TileLayout layout(designed, words(u"Oven"_s, u"640"_s));
    for (const QString& text : {u"Oven"_s, u"640"_s, u"W"_s, u"On"_s, u"#7"_s})
        QVERIFY2(!pieceOf(layout, text).rect.isEmpty(), qPrintable(text));
    QCOMPARE(pieceOf(layout, u"640"_s).ink, TilePiece::Ink::Figure);
    QVERIFY(!layout.sparkline().isEmpty());
    QCOMPARE(layout.pillCentre(), QPointF(225 - 16 - 27, 16 + 15));
}

void TestTileLayout::thePowerKeepsItsSizeInADenseTile()
{
    const TileLayout layout(dense, words(u"Oven"_s, u"1,012"_s));
    QCOMPARE(pieceOf(layout, u"1,012"_s).font.pixelSize(), qRound(Scale::kTileFigures));
    QCOMPARE_LT(pieceOf(layout, u"Oven"_s).font.pixelSize(), 18);
    QVERIFY(!layout.sparkline().isEmpty());
}

void TestTileLayout::aLongNumberIsWrittenSmallerOnTheSameLine()
{
    const TilePiece usual = pieceOf(TileLayout(dense, words(u"Roof"_s, u"12"_s)), u"12"_s);
    const TilePiece longer = pieceOf(TileLayout(dense, words(u"Roof"_s, u"−123,456"_s)), u"−123,456"_s);
    QCOMPARE_LT(longer.font.pixelSize(), usual.font.pixelSize());
    QCOMPARE(longer.baseline, usual.baseline);
    QCOMPARE_LE(longer.rect.right(), 180.0);
}

void TestTileLayout::aLongNameAsksForASecondLineWhereThereIsRoom()
{
    const QString name = u"The washing machine in the cellar"_s;
    QCOMPARE(TileLayout(designed, words(u"Oven"_s, u"640"_s)).nameLinesNeeded(), 1);
    QCOMPARE(TileLayout(designed, words(name, u"640"_s)).nameLinesNeeded(), 2);
    const TileLayout low(dense, words(name, u"640"_s));
    QCOMPARE(low.nameLinesNeeded(), 1);
    QVERIFY(nameOf(low).first().endsWith(u'…'));
}

void TestTileLayout::aNameBreaksBetweenWords()
{
    TileFrame frame = designed;
    frame.nameLines = 2;
    QCOMPARE(nameOf(TileLayout(frame, words(u"The washing machine (cellar)"_s, u"640"_s))),
             (QStringList{u"The washing"_s, u"machine (cellar)"_s}));
    QCOMPARE(nameOf(TileLayout(frame, words(u"Oven"_s, u"640"_s))), QStringList{u"Oven"_s});
    const QStringList word = nameOf(TileLayout(frame, words(QString(60, u'W'), u"640"_s)));
    QCOMPARE(word.size(), 2);
    QVERIFY(word.last().endsWith(u'…'));
}

void TestTileLayout::aLongStateIsSmallerAndThenShorter()
{
    TileWords state = words(u"Horno"_s, u"640"_s);
    const int usual = pieceOf(TileLayout(dense, state), u"On"_s).font.pixelSize();
    state.status = u"Apagando · sondeo 2"_s;
    const TilePiece smaller = pieceOf(TileLayout(dense, state), state.status);
    QVERIFY(!smaller.rect.isEmpty());
    state.status = u"Apagando · sondeo 2 de los que se esperan"_s;
    const TilePiece shorter = pieceOf(TileLayout(dense, state), u"Apagando"_s);
    QVERIFY(!shorter.rect.isEmpty());
    QCOMPARE(shorter.font.pixelSize(), usual);
    state.status = QString(60, u'W');
    const TileLayout cut(dense, state);
    QVERIFY(std::any_of(cut.pieces().begin(), cut.pieces().end(),
                        [](const TilePiece& piece) { return piece.text.endsWith(u'…'); }));
}

void TestTileLayout::theSparklineGivesWay()
{
    TileFrame frame = dense;
    frame.size.setHeight(104);
    const TileLayout layout(frame, words(u"Oven"_s, u"640"_s));
    QVERIFY(layout.sparkline().isEmpty());
    QCOMPARE_LE(pieceOf(layout, u"640"_s).rect.bottom(), pieceOf(layout, u"On"_s).rect.top());
}

void TestTileLayout::mirroredTwiceIsAsBefore()
{
    const TileLayout usual(designed, words(u"Oven"_s, u"640"_s));
    TileLayout layout = usual;
    layout.mirror();
    QCOMPARE(pieceOf(layout, u"Oven"_s).rect.right(), 225 - pieceOf(usual, u"Oven"_s).rect.left());
    QCOMPARE(layout.pillCentre().x(), 225 - usual.pillCentre().x());
    QCOMPARE(layout.sparkline(), usual.sparkline());
    layout.mirror();
    for (qsizetype i = 0; i < usual.pieces().size(); ++i)
        QCOMPARE(layout.pieces()[i].rect, usual.pieces()[i].rect);
}

HEMS_WINDOW_TEST(TestTileLayout)
#include "tst_tilelayout.moc"
