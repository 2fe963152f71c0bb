#include "progresssplash.h"
#include "roomtest.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestProgressSplash : public QObject {
    Q_OBJECT

private slots:
    void itSaysWhatIsDoneAndHowFar();
    void closingItIsTold();
};

void TestProgressSplash::itSaysWhatIsDoneAndHowFar()
{
    ProgressSplash splash(u"Making"_s, u"It takes seconds."_s);
    QStringList words;
    for (const QLabel* label : splash.findChildren<QLabel*>())
        words.append(label->text());
    QCOMPARE(words, (QStringList{u"Making"_s, u"It takes seconds."_s}));
    const auto* bar = splash.findChild<QProgressBar*>();
    splash.showProgress(0.5);
    QCOMPARE(bar->value(), (bar->minimum() + bar->maximum()) / 2);
    splash.showProgress(1);
    QCOMPARE(bar->value(), bar->maximum());
}

void TestProgressSplash::closingItIsTold()
{
    ProgressSplash splash(u"Making"_s, {});
    const QSignalSpy closed(&splash, &ProgressSplash::closed);
    splash.show();
    splash.close();
    QCOMPARE(closed.size(), 1);
}

HEMS_WINDOW_TEST(TestProgressSplash)
#include "tst_progresssplash.moc"
