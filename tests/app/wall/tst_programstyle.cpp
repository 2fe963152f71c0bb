#include "contrast.h"
#include "roomtest.h"
#include "theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QStyleOption>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>
#include <functional>
#include <memory>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

constexpr double kMark = 3; // WCAG 2.1, 1.4.11

/// How many pixels of a place stand out from a ground.
int standingOut(const QImage& image, const QRect& place, QColor ground)
{
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            count += contrast(image.pixelColor(x, y), ground) >= kMark ? 1 : 0;
    }
    return count;
}

int differing(const QImage& a, const QImage& b, const QRect& place)
{
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x)
            count += contrast(a.pixelColor(x, y), b.pixelColor(x, y)) >= kMark ? 1 : 0;
    }
    return count;
}

QRect indicatorOf(const QAbstractButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    const bool isRadio = qobject_cast<const QRadioButton*>(&button);
    return button.style()->subElementRect(
        isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &option, &button);
}

using Make = std::function<QWidget*(QWidget*)>;

} // namespace

/// What a householder has to find in dialogs: drawn, and looked at.
class TestProgramStyle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { theme::use(*qApp, theme::Look::Dark); }
    void choicesAreSeen_data();
    void choicesAreSeen();
    void someOfManyHasADash();
    void aListsTicksAreSeen_data() { looks(); }
    void aListsTicksAreSeen();
    void fieldsHaveAnEdge_data();
    void fieldsHaveAnEdge();
    void marksGrowWithTheirText();

private:
    static void looks();
};

void TestProgramStyle::looks()
{
    QTest::addColumn<theme::Look>("look");
    QTest::newRow("dark") << theme::Look::Dark;
    QTest::newRow("light") << theme::Look::Light;
    QTest::newRow("high contrast") << theme::Look::HighContrast;
}

void TestProgramStyle::choicesAreSeen_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::addColumn<bool>("isRadio");
    for (const bool isRadio : {false, true}) {
        const char* kind = isRadio ? "radio button" : "check box";
        QTest::addRow("%s, dark", kind) << theme::Look::Dark << isRadio;
        QTest::addRow("%s, light", kind) << theme::Look::Light << isRadio;
        QTest::addRow("%s, high contrast", kind) << theme::Look::HighContrast << isRadio;
    }
}

void TestProgramStyle::choicesAreSeen()
{
    QFETCH(theme::Look, look);
    QFETCH(bool, isRadio);
    theme::use(*qApp, look);
    QDialog dialog;
    dialog.resize(300, 80);
    auto* button = isRadio ? static_cast<QAbstractButton*>(new QRadioButton(u"A choice"_s, &dialog))
                           : new QCheckBox(u"A choice"_s, &dialog);
    button->setFocusPolicy(Qt::NoFocus);
    button->setGeometry(20, 20, 200, 40);
    const QRect mark = indicatorOf(*button).translated(button->pos());
    QCOMPARE_GE(mark.width(), 18);
    const QImage empty = dialog.grab().toImage();
    // All round its edge.
    QCOMPARE_GE(standingOut(empty, mark, theme::CardFill), 2 * mark.width());
    for (const QRect& side :
         {mark.adjusted(0, 0, 0, -mark.height() / 2), mark.adjusted(0, mark.height() / 2, 0, 0),
          mark.adjusted(0, 0, -mark.width() / 2, 0), mark.adjusted(mark.width() / 2, 0, 0, 0)})
        QCOMPARE_GE(standingOut(empty, side, theme::CardFill), mark.width() / 2);
    button->setChecked(true);
    const QImage chosen = dialog.grab().toImage();
    QCOMPARE_GE(differing(empty, chosen, mark), mark.width());
    if (isRadio)
        return;
    // Not only filled: it has a tick, which stands out from what it lies on.
    QCOMPARE_GE(standingOut(chosen, mark.adjusted(3, 3, -3, -3), theme::Accent), mark.width() / 2);
}

void TestProgramStyle::someOfManyHasADash()
{
    QDialog dialog;
    dialog.resize(300, 80);
    QCheckBox box(u"Some"_s, &dialog);
    box.setTristate(true);
    box.setGeometry(20, 20, 200, 40);
    const QRect mark = indicatorOf(box).translated(box.pos());
    box.setCheckState(Qt::Checked);
    const QImage all = dialog.grab().toImage();
    box.setCheckState(Qt::PartiallyChecked);
    const QImage some = dialog.grab().toImage();
    QCOMPARE_GE(differing(all, some, mark), 4);
    QCOMPARE_GE(standingOut(some, mark.adjusted(3, 3, -3, -3), theme::Accent), 4);
}

void TestProgramStyle::aListsTicksAreSeen()
{
    QFETCH(theme::Look, look);
    theme::use(*qApp, look);
    QListWidget list;
    list.resize(300, 80);
    auto* item = new QListWidgetItem(u"A sensor"_s, &list);
    item->setCheckState(Qt::Unchecked);
    const QRect place = list.visualItemRect(item).translated(list.viewport()->pos());
    const QRect mark(place.left(), place.top(), 26, place.height());
    const QImage empty = list.grab().toImage();
    QCOMPARE_GE(standingOut(empty, mark, theme::Background), 36);
    item->setCheckState(Qt::Checked);
    QCOMPARE_GE(differing(empty, list.grab().toImage(), mark), 18);
}

void TestProgramStyle::fieldsHaveAnEdge_data()
{
    QTest::addColumn<theme::Look>("look");
    QTest::addColumn<Make>("make");
    const QList<std::pair<const char*, Make>> fields{
        {"text", [](QWidget* parent) { return new QLineEdit(u"x"_s, parent); }},
        {"number", [](QWidget* parent) { return new QDoubleSpinBox(parent); }},
        {"time", [](QWidget* parent) { return new QTimeEdit(parent); }},
        {"choice",
         [](QWidget* parent) {
             auto* box = new QComboBox(parent);
             box->addItem(u"x"_s);
             return box;
         }},
        {"choice to type", [](QWidget* parent) {
             auto* box = new QComboBox(parent);
             box->setEditable(true);
             return box;
         }}};
    for (const auto& [name, make] : fields) {
        QTest::addRow("%s, dark", name) << theme::Look::Dark << make;
        QTest::addRow("%s, light", name) << theme::Look::Light << make;
        QTest::addRow("%s, high contrast", name) << theme::Look::HighContrast << make;
    }
}

void TestProgramStyle::fieldsHaveAnEdge()
{
    QFETCH(theme::Look, look);
    QFETCH(Make, make);
    theme::use(*qApp, look);
    QDialog dialog;
    dialog.resize(300, 100);
    QWidget* field = make(&dialog);
    field->setFocusPolicy(Qt::NoFocus);
    field->ensurePolished();
    const int height = std::max(field->sizeHint().height(), field->minimumHeight());
    QCOMPARE_GE(height, 30);
    field->setGeometry(40, 30, 200, height);
    const QImage image = dialog.grab().toImage();
    const QRect place = field->geometry();
    const auto along = [&](const QRect& edge) { return standingOut(image, edge, theme::CardFill); };
    // Without its round corners.
    QCOMPARE_GE(along({place.left() + 10, place.top(), 180, 2}), 170);
    QCOMPARE_GE(along({place.left() + 10, place.bottom() - 1, 180, 2}), 170);
    QCOMPARE_GE(along({place.left(), place.top() + 8, 2, place.height() - 16}), place.height() - 18);
    QCOMPARE_GE(along({place.right() - 1, place.top() + 8, 2, place.height() - 16}), place.height() - 18);
    if (qobject_cast<QLineEdit*>(field))
        return;
    // And an arrow, or two.
    const QRect arrows(place.right() - 20, place.top() + 4, 17, place.height() - 8);
    QCOMPARE_GE(along(arrows), 6);
}

void TestProgramStyle::marksGrowWithTheirText()
{
    QCheckBox box(u"A choice"_s);
    const int usual = indicatorOf(box).width();
    box.setFont(theme::font(40));
    QCOMPARE_GE(indicatorOf(box).width(), 2 * usual);
}

HEMS_WINDOW_TEST(TestProgramStyle)
#include "tst_programstyle.moc"
