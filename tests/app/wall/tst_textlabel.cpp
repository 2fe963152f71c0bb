#include "roomtest.h"
#include "textlabel.h"
#include "theme.h"

#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace hems;
using namespace Qt::StringLiterals;

class TestTextLabel : public QObject {
    Q_OBJECT

private slots:
    void textThatFitsIsShownWhole_data();
    void textThatFitsIsShownWhole();
    void longTextIsElided_data();
    void longTextIsElided();
    void markupIsText();
    void elidedTextIsToldByTheToolTip();
    void bigFiguresTakeLessHeight();
    void wrappedTextGoesOnBelow();
};

namespace {

void addWritings()
{
    QTest::addColumn<TextLabel::Writing>("writing");
    QTest::addRow("text") << TextLabel::Writing::Text;
    QTest::addRow("figures") << TextLabel::Writing::Figures;
    QTest::addRow("big figures") << TextLabel::Writing::BigFigures;
}

void hover(QWidget& widget)
{
    QHelpEvent event(QEvent::ToolTip, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2)));
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

void TestTextLabel::textThatFitsIsShownWhole_data()
{
    addWritings();
}

void TestTextLabel::textThatFitsIsShownWhole()
{
    QFETCH(TextLabel::Writing, writing);
    TextLabel label(nullptr, writing);
    label.setFont(theme::font(20));
    label.setText(u"11 of 12 sensors reporting"_s);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
}

void TestTextLabel::longTextIsElided_data()
{
    addWritings();
}

void TestTextLabel::longTextIsElided()
{
    QFETCH(TextLabel::Writing, writing);
    TextLabel label(nullptr, writing);
    label.setFont(theme::font(20));
    label.setText(u"1111 of 1111 sensors of a very long home"_s);
    for (int width = label.sizeHint().width() - 2; width > 40; width -= 7) {
        label.resize(width, 30);
        TextLabel shown(nullptr, writing);
        shown.setFont(label.font());
        shown.setText(label.shownText());
        QVERIFY(shown.text().endsWith(u'…'));
        QCOMPARE_LE(shown.sizeHint().width(), width + 1);
    }
}

void TestTextLabel::markupIsText()
{
    TextLabel label(nullptr);
    label.setText(u"<b>x</b>"_s);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), u"<b>x</b>"_s);
}

void TestTextLabel::elidedTextIsToldByTheToolTip()
{
    TextLabel label(nullptr);
    label.setText(u"<img src=x> a long name"_s);
    label.resize(60, 30);
    label.show();
    hover(label);
    QCOMPARE(QToolTip::text(), theme::plainToolTip(label.text()));
    QToolTip::hideText();
}

void TestTextLabel::bigFiguresTakeLessHeight()
{
    TextLabel text(nullptr);
    TextLabel big(nullptr, TextLabel::Writing::BigFigures);
    text.setFont(theme::font(108));
    big.setFont(theme::font(108));
    QCOMPARE_LT(big.sizeHint().height(), text.sizeHint().height());
    QCOMPARE_LT(big.baseline(), big.sizeHint().height());
}

void TestTextLabel::wrappedTextGoesOnBelow()
{
    TextLabel label(nullptr);
    label.setFont(theme::font(20));
    label.setText(u"11 of 12 sensors reporting"_s);
    const QSize one = label.sizeHint();
    QCOMPARE(label.heightForWidth(one.width()), -1); // one line, whatever the width
    label.setWordWrap(true);
    QCOMPARE(label.heightForWidth(one.width()), one.height());
    const int half = one.width() * 2 / 3;
    QCOMPARE_GE(label.heightForWidth(half), 2 * one.height() - 1);
    label.resize(half, label.heightForWidth(half));
    QCOMPARE(label.shownText(), label.text());
    label.resize(half, one.height()); // room for the first line only
    QVERIFY(label.shownText().startsWith(u"11 of"_s) && label.shownText().endsWith(u'…'));
}

HEMS_WINDOW_TEST(TestTextLabel)
#include "tst_textlabel.moc"
