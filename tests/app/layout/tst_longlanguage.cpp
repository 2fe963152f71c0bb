#include "longlanguage.h"
#include "roomtest.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestLongLanguage : public QObject {
    Q_OBJECT

private slots:
    void everyWordIsLonger();
    void whatIsNoWordIsKept_data();
    void whatIsNoWordIsKept();
    void theProgramSpeaksIt();
};

void TestLongLanguage::everyWordIsLonger()
{
    for (const QString& word : {u"Settings"_s, u"On"_s, u"Off"_s, u"Sensors"_s, u"rhythm"_s, u"a"_s})
        QCOMPARE_GE(10 * LongLanguage::lengthened(word).size(), 14 * word.size());
    QCOMPARE(LongLanguage::lengthened(u"Off"_s), u"Óóóff"_s);
}

void TestLongLanguage::whatIsNoWordIsKept_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    for (const auto& [text, kept] :
         {std::pair(u"%1 of %L2 and %n"_s, u"%1 "_s), std::pair(u"of %L2"_s, u"%L2"_s),
          std::pair(u"by %n"_s, u"%n"_s), std::pair(u"&File"_s, u"&F"_s),
          std::pair(u"Tables (*.csv)"_s, u"(*.csv)"_s), std::pair(u"<b>Off</b>"_s, u"</b>"_s),
          std::pair(u"%1 kWh"_s, u"%1 kWh"_s), std::pair(u"ddd d MMM"_s, u"ddd d MMM"_s),
          std::pair(u"Open…"_s, u"…"_s)})
        QTest::addRow("%s", qPrintable(text)) << text << kept;
}

void TestLongLanguage::whatIsNoWordIsKept()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QVERIFY2(LongLanguage::lengthened(text).contains(kept), qPrintable(LongLanguage::lengthened(text)));
}

void TestLongLanguage::theProgramSpeaksIt()
{
    LongLanguage language;
    QCoreApplication::installTranslator(&language);
    QCOMPARE(QCoreApplication::translate("hems::MainWindow", "&File"), LongLanguage::lengthened(u"&File"_s));
    QCOMPARE(QCoreApplication::translate("hems::Alerts", "%n sensor(s) are lost", nullptr, 5).left(2),
             u"5 "_s);
    QCoreApplication::removeTranslator(&language);
}

HEMS_GUILESS_TEST(TestLongLanguage)
#include "tst_longlanguage.moc"
