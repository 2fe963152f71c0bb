#include "csv.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT

private slots:
    void quotesWhatNeedsIt_data();
    void quotesWhatNeedsIt();
};

void TestCsv::quotesWhatNeedsIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("field");
    QTest::addRow("plain") << u"Oven"_s << u"Oven"_s;
    QTest::addRow("comma") << u"Oven, big"_s << u"\"Oven, big\""_s;
    QTest::addRow("quote") << u"the \"big\" one"_s << u"\"the \"\"big\"\" one\""_s;
    QTest::addRow("newline") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::addRow("formula") << u"=cmd()"_s << u"'=cmd()"_s;
    QTest::addRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::addRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::addRow("at, with a comma") << u"@a,b"_s << u"\"'@a,b\""_s;
    QTest::addRow("empty") << QString() << QString();
}

void TestCsv::quotesWhatNeedsIt()
{
    QFETCH(QString, value);
    QTEST(csv::text(value), "field");
}

HEMS_GUILESS_TEST(TestCsv)
#include "tst_csv.moc"
