#include "roomtest.h"
#include "translations.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

/// On a desktop whose menus are German and whose dates and figures are not: CMakeLists.txt gives it to this
/// test.
class TestMixedDesktop : public QObject {
    Q_OBJECT

private slots:
    void theDesktopIsMixed();
    void aLanguageBringsItsOwnDatesAndFigures();
};

void TestMixedDesktop::theDesktopIsMixed()
{
    QCOMPARE(QLocale::system().language(), QLocale::German);
    QCOMPARE(QLocale::system().dayName(Qt::Tuesday), u"Tuesday"_s);
}

void TestMixedDesktop::aLanguageBringsItsOwnDatesAndFigures()
{
    const QLocale german = translations::localeFor(u"de"_s);
    QCOMPARE(german.dayName(Qt::Tuesday), u"Dienstag"_s);
    QCOMPARE(german.toString(1739), u"1.739"_s);
}

HEMS_GUILESS_TEST(TestMixedDesktop)
#include "tst_mixeddesktop.moc"
