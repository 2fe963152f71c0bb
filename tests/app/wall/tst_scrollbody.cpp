#include "roomtest.h"
#include "screenfit.h"
#include "scrollbody.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

/// A dialog of so many lines above a button.
struct Tall : QDialog {
    explicit Tall(int lines)
    {
        auto* content = new QWidget;
        auto* rows = new QVBoxLayout(content);
        for (int line = 0; line < lines; ++line)
            rows->addWidget(new QLabel(u"A line of it"_s));
        body = new ScrollBody(content);
        auto* all = new QVBoxLayout(this);
        all->addWidget(body);
        button = new QPushButton(u"OK"_s);
        all->addWidget(button);
    }
    ScrollBody* body;
    QPushButton* button;
};

} // namespace

class TestScrollBody : public QObject {
    Q_OBJECT

private slots:
    void itIsAsLargeAsItsContentWhereThereIsRoom();
    void aDialogTooTallForTheScreenIsScrolled();
    void aDialogGrowsWithItsContent();
};

void TestScrollBody::itIsAsLargeAsItsContentWhereThereIsRoom()
{
    Tall dialog(3);
    dialog.show();
    QCOMPARE(dialog.body->verticalScrollBar()->maximum(), 0);
}

void TestScrollBody::aDialogTooTallForTheScreenIsScrolled()
{
    QObject owner;
    new ScreenFit(&owner);
    Tall dialog(100);
    dialog.show();
    const QRect screen = dialog.screen()->availableGeometry();
    QVERIFY(screen.contains(dialog.geometry()));
    QVERIFY(dialog.rect().contains(dialog.button->geometry())); // the button stays in sight
    QCOMPARE_GT(dialog.body->verticalScrollBar()->maximum(), 0);
    QCOMPARE(dialog.body->horizontalScrollBar()->maximum(), 0);
}

void TestScrollBody::aDialogGrowsWithItsContent()
{
    Tall dialog(3);
    dialog.show();
    const int before = dialog.height();
    dialog.body->widget()->layout()->addWidget(new QLabel(u"One more"_s));
    QTRY_COMPARE_GT(dialog.sizeHint().height(),
                    before); // what is added is shown, and counted, a little later
    ScreenFit::grow(dialog);
    QCOMPARE_GT(dialog.height(), before);
    QCOMPARE(dialog.body->verticalScrollBar()->maximum(), 0);
}

HEMS_WINDOW_TEST(TestScrollBody)
#include "tst_scrollbody.moc"
