#include "commandlines.h"

#include "roomtest.h"
#include "textlabel.h"

#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestCommandLines : public QObject {
    Q_OBJECT

private slots:
    void hidesWhileThereIsNone();
    void showsTheNewestOnes();
};

void TestCommandLines::hidesWhileThereIsNone()
{
    CommandLines lines;
    QVERIFY(lines.isHidden());
    lines.setCommands({{u"12:00"_s, u"Off, obeyed"_s, StateTone::Good}});
    QVERIFY(!lines.isHidden());
    lines.setCommands({});
    QVERIFY(lines.isHidden());
}

void TestCommandLines::showsTheNewestOnes()
{
    CommandLines lines;
    QList<CardCommand> commands;
    for (int i = 9; i > 0; --i)
        commands.append({u"12:0%1"_s.arg(i), u"<b>Off %1</b>"_s.arg(i), StateTone::Bad});
    lines.setCommands(commands);
    QStringList texts;
    for (const TextLabel* label : lines.findChildren<TextLabel*>())
        texts.append(label->text());
    QCOMPARE(texts.size(), 1 + 2 * CommandLines::kMost);
    QVERIFY(texts.contains(u"<b>Off 9</b>"_s) && texts.contains(u"<b>Off 6</b>"_s));
    QVERIFY(!texts.contains(u"<b>Off 5</b>"_s));
}

HEMS_WINDOW_TEST(TestCommandLines)
#include "tst_commandlines.moc"
