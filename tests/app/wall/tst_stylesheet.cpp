#include "roomtest.h"
#include "stylesheet.h"
#include "theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestStyleSheet : public QObject {
    Q_OBJECT

private slots:
    void everyNameIsFilledIn();
    void menusGrowWithTheirFont();
    void aDialogIsDark();
    void dialogButtonsHaveNoPictures();
};

void TestStyleSheet::everyNameIsFilledIn()
{
    for (const QString& sheet : {theme::styleSheet(), theme::menuStyleSheet(14)}) {
        QVERIFY(!sheet.contains(u'@'));
        QVERIFY(sheet.contains(theme::Line.name()));
    }
}

void TestStyleSheet::menusGrowWithTheirFont()
{
    QVERIFY(theme::menuStyleSheet(14).contains("font-size: 14px; padding: 4px 6px"_L1));
    QVERIFY(theme::menuStyleSheet(30).contains("font-size: 30px; padding: 9px 12px"_L1));
}

void TestStyleSheet::aDialogIsDark()
{
    theme::apply(*qApp);
    QDialog dialog;
    dialog.resize(200, 100);
    QCOMPARE(dialog.grab().toImage().pixelColor(100, 50), theme::CardFill);
}

void TestStyleSheet::dialogButtonsHaveNoPictures()
{
    theme::apply(*qApp);
    const QDialogButtonBox buttons(QDialogButtonBox::Close);
    QVERIFY(buttons.button(QDialogButtonBox::Close)->icon().isNull());
}

HEMS_WINDOW_TEST(TestStyleSheet)

#include "tst_stylesheet.moc"
