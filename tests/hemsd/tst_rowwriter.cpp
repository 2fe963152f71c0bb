#include "roomtest.h"
#include "rowwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTextStream>

using namespace hems;
using namespace Qt::StringLiterals;

class TestRowWriter : public QObject {
    Q_OBJECT

private slots:
    void anyTextComesBackFromJson_data();
    void anyTextComesBackFromJson();
    void noRowsAreStillADocument();
    void numbersReadBackAsTheSame();
    void anOutputThatFailsIsNoticed();

private:
    static QString write(OutputFormat format, const QList<QString>& texts);
};

QString TestRowWriter::write(OutputFormat format, const QList<QString>& texts)
{
    QString result;
    QTextStream out(&result);
    RowWriter rows(out, format, {u"text"_s, u"length"_s});
    rows.begin();
    for (const QString& text : texts)
        rows.add({rows.text(text), QString::number(text.size())});
    rows.end();
    return result;
}

void TestRowWriter::anyTextComesBackFromJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("empty") << QString();
    QTest::addRow("quotes") << u"a \"quoted\" \\ back"_s;
    QTest::addRow("control characters") << u"\n\t\x01"_s;
    QTest::addRow("Chinese") << u"厨房"_s;
    QTest::addRow("brackets") << u"[{}],"_s;
    QTest::addRow("markup") << u"<img src=x>%1%n"_s;
}

void TestRowWriter::anyTextComesBackFromJson()
{
    QFETCH(const QString, text);
    const QJsonDocument document =
        QJsonDocument::fromJson(write(OutputFormat::Json, {text, u"second"_s}).toUtf8());
    QCOMPARE(document.array().size(), 2);
    QCOMPARE(document[0][u"text"].toString(), text);
    QCOMPARE(document[0][u"length"].toInt(), text.size());
}

void TestRowWriter::noRowsAreStillADocument()
{
    QCOMPARE(write(OutputFormat::Json, {}), u"[]"_s);
    QCOMPARE(write(OutputFormat::Csv, {}), u"text,length\n"_s);
}

void TestRowWriter::numbersReadBackAsTheSame()
{
    QCOMPARE(RowWriter::number(1'200), u"1200"_s);
    QCOMPARE(RowWriter::number(-0.125), u"-0.125"_s);
    for (const double value : {1.0 / 3, 58'208.333333333336, 1e-7, 1e12 + 0.1})
        QCOMPARE(RowWriter::number(value).toDouble(), value);
}

void TestRowWriter::anOutputThatFailsIsNoticed()
{
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QTextStream out(&full);
    RowWriter rows(out, OutputFormat::Csv, {u"text"_s});
    rows.begin();
    int written = 0;
    while (written < 1'000'000 && rows.add({u"some text"_s}))
        ++written;
    QVERIFY(written < 1'000'000);
}

HEMS_GUILESS_TEST(TestRowWriter)
#include "tst_rowwriter.moc"
