#include "headerbar.h"
#include "languages.h"
#include "mainwindow.h"
#include "refusalsdialog.h"
#include "roomtest.h"
#include "textlabel.h"
#include "translations.h"

#include <QDialogButtonBox>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const HeaderBar& header)
{
    QStringList texts;
    for (const TextLabel* label : header.findChildren<TextLabel*>(Qt::FindDirectChildrenOnly))
        texts << label->text();
    return texts;
}

/// The letters by which more than one of these is chosen.
QStringList sharedKeys(const QList<QAction*>& actions)
{
    static const QRegularExpression key(u"&(\\w)"_s);
    QStringList seen;
    QStringList shared;
    for (const QAction* action : actions) {
        const QString letter = key.match(action->text()).captured(1).toUpper();
        if (!letter.isEmpty() && seen.contains(letter))
            shared << letter;
        seen << letter;
    }
    return shared;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

private slots:
    void theWindowSpeaksTheNewLanguageAtOnce();
    void datesFollow();
    void anOpenDialogFollows();
    void qtsOwnWordsFollow();
    void oneAndManyDifferInEnglish();
    void theChangeIsToldOnce();
    void noTwoItemsOfAMenuHaveTheSameKey_data();
    void noTwoItemsOfAMenuHaveTheSameKey();
};

void TestLanguages::theWindowSpeaksTheNewLanguageAtOnce()
{
    Languages languages;
    languages.use(u"en"_s);
    MainWindow window(new QWidget);
    QCOMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);

    languages.use(u"zh_CN"_s);
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"文件(&F)"_s);
    QCOMPARE(window.windowTitle(), u"家庭能源"_s);

    languages.use(u"en"_s);
    QTRY_COMPARE(window.menuBar()->actions().first()->text(), u"&File"_s);
}

// A widget inside a window that was made in the other language: its day of the week is easily left behind.
void TestLanguages::datesFollow()
{
    Languages languages;
    languages.use(u"en"_s);
    auto* header = new HeaderBar;
    MainWindow window(header);
    HeaderFigures figures;
    figures.now = QDateTime(QDate(2026, 11, 22), QTime(19, 42, 7));
    header->setFigures(figures);
    QVERIFY(words(*header).contains(u"Sun 22 Nov"_s));

    languages.use(u"zh_CN"_s);
    QTRY_VERIFY(words(*header).contains(u"11月22日 星期日"_s));
    QCOMPARE(QLocale().language(), QLocale::Chinese);

    languages.use(u"en"_s);
    QTRY_VERIFY(words(*header).contains(u"Sun 22 Nov"_s));
}

void TestLanguages::anOpenDialogFollows()
{
    Languages languages;
    languages.use(u"en"_s);
    RefusalsDialog dialog;
    dialog.showCounts({{u"::1"_s, -1, RefusalReason::NotJson, 1, 0, "x"}});
    const auto* table = dialog.findChild<QTableWidget*>();
    QCOMPARE(table->horizontalHeaderItem(2)->text(), u"Why"_s);

    languages.use(u"zh_CN"_s);
    QTRY_COMPARE(table->horizontalHeaderItem(2)->text(), u"原因"_s);
    QCOMPARE(table->item(0, 2)->text(), u"消息无效（不是 JSON）"_s);
}

void TestLanguages::qtsOwnWordsFollow()
{
    Languages languages;
    languages.use(u"zh_CN"_s);
    const QDialogButtonBox buttons(QDialogButtonBox::Cancel);
    QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text(), u"取消"_s);
}

void TestLanguages::oneAndManyDifferInEnglish()
{
    Languages languages;
    languages.use(u"en"_s);
    const auto lost = [](int sensors) {
        return QCoreApplication::translate("hems::Alerts", "%n sensor(s) are lost", nullptr, sensors);
    };
    QCOMPARE(lost(1), u"1 sensor is lost"_s);
    QCOMPARE(lost(5), u"5 sensors are lost"_s);
    languages.use(u"zh_CN"_s);
    QCOMPARE(lost(5), u"5 个传感器失联"_s);
}

void TestLanguages::theChangeIsToldOnce()
{
    Languages languages;
    QStringList told;
    connect(&languages, &Languages::changed, this, [&told](const QString& code) { told << code; });
    languages.use(u"zh_CN"_s);
    languages.use(u"zh_CN"_s);
    QCOMPARE(told, QStringList{u"zh_CN"_s});
}

void TestLanguages::noTwoItemsOfAMenuHaveTheSameKey_data()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : translations::codes())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void TestLanguages::noTwoItemsOfAMenuHaveTheSameKey()
{
    QFETCH(QString, code);
    Languages languages;
    languages.use(code);
    MainWindow window(new QWidget);
    QCOMPARE(sharedKeys(window.menuBar()->actions()), QStringList());
    for (const QMenu* menu : window.findChildren<QMenu*>())
        QCOMPARE(sharedKeys(menu->actions()), QStringList());
    QAction first(u"&Off"_s);
    QAction second(u"All o&ff and &on"_s);
    QAction third(u"全部(&O)"_s);
    QCOMPARE(sharedKeys({&first, &second, &third}), QStringList{u"O"_s});
}

HEMS_WINDOW_TEST(TestLanguages)

#include "tst_languages.moc"
