#include "ownerdialogs.h"

#include "refusalsdialog.h"
#include "renamedialog.h"
#include "roomtest.h"
#include "sensors.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

RefusalCount taken(SensorId id, const QString& address, qint64 utcMs)
{
    return {address, id, RefusalReason::IdTaken, 1, utcMs, "{}"};
}

QAbstractButton* button(const QMessageBox* box, const QString& text)
{
    for (QAbstractButton* each : box->buttons()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestOwnerDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theOwnerMayHandANumberOver();
    void aChangeOfMindChangesNothing();
    void aSettledClaimIsSaid();
    void whatIsSelectedStaysSelected();
    void namesGoOut();
    void aboutTellsWhereSensorsDialIn();

private:
    QMessageBox* box() const { return m_window->findChild<QMessageBox*>(); }
    QPushButton* openedHandOver(int row);

    std::unique_ptr<SensorModel> m_model;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<OwnerDialogs> m_dialogs;
};

void TestOwnerDialogs::initTestCase()
{
    qRegisterMetaType<SensorId>("hems::SensorId");
}

void TestOwnerDialogs::init()
{
    m_dialogs.reset();
    m_model = std::make_unique<SensorModel>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialogs = std::make_unique<OwnerDialogs>(
        m_model.get(), OwnerDialogs::Home{u"/data"_s, u"/data/home.sqlite"_s, QTimeZone("UTC")},
        m_window.get());
}

// Opens the refused messages, selects a row and returns the button.
QPushButton* TestOwnerDialogs::openedHandOver(int row)
{
    m_dialogs->openRefusals();
    auto* dialog = m_window->findChild<RefusalsDialog*>();
    dialog->findChild<QTableWidget*>()->setCurrentCell(row, 0);
    for (QPushButton* each : dialog->findChildren<QPushButton*>()) {
        if (each->text().remove(u'&') == u"Hand over…"_s)
            return each;
    }
    return nullptr;
}

void TestOwnerDialogs::theOwnerMayHandANumberOver()
{
    m_dialogs->addRefusals({taken(7, u"10.0.0.2"_s, 5), taken(7, u"10.0.0.3"_s, 4)});
    m_dialogs->addClash({7, u"<b>A%1</b>"_s, u"B%2"_s, u"10.0.0.2"_s});
    m_dialogs->addClash({7, u"<b>A%1</b>"_s, u"C"_s, u"10.0.0.3"_s});
    const QSignalSpy chosen(m_dialogs.get(), &OwnerDialogs::handOverChosen);
    QTest::mouseClick(openedHandOver(0), Qt::LeftButton);
    QCOMPARE(box()->text(),
             u"Number 7 belongs to <b>A%1</b>. Give it to B%2? <b>A%1</b> is refused from then on."_s);
    QCOMPARE(box()->textFormat(), Qt::PlainText);
    QVERIFY(chosen.isEmpty());
    QTest::mouseClick(button(box(), u"Hand over"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first()[0].value<SensorId>(), 7);
    QCOMPARE(chosen.first()[1].toString(), u"B%2"_s);
}

void TestOwnerDialogs::aChangeOfMindChangesNothing()
{
    m_dialogs->addRefusals({taken(7, u"10.0.0.2"_s, 5)});
    m_dialogs->addClash({7, u"A"_s, u"B"_s, u"10.0.0.2"_s});
    const QSignalSpy chosen(m_dialogs.get(), &OwnerDialogs::handOverChosen);
    QTest::mouseClick(openedHandOver(0), Qt::LeftButton);
    QCOMPARE(box()->defaultButton(), box()->button(QMessageBox::Cancel));
    QTest::keyClick(box(), Qt::Key_Escape);
    QTRY_VERIFY(!box());
    QVERIFY(chosen.isEmpty());
}

void TestOwnerDialogs::aSettledClaimIsSaid()
{
    m_dialogs->addRefusals({taken(7, u"10.0.0.2"_s, 5)});
    m_dialogs->addClash({7, u"A"_s, u"B"_s, u"10.0.0.2"_s});
    m_dialogs->settleClashes(7);
    const QSignalSpy chosen(m_dialogs.get(), &OwnerDialogs::handOverChosen);
    QTest::mouseClick(openedHandOver(0), Qt::LeftButton);
    QVERIFY(box()->text().contains(u"No device claims number 7"_s));
    QVERIFY(!button(box(), u"Hand over"_s));
    QTest::mouseClick(box()->button(QMessageBox::Close), Qt::LeftButton);
    QVERIFY(chosen.isEmpty());
}

void TestOwnerDialogs::whatIsSelectedStaysSelected()
{
    m_dialogs->addRefusals({taken(7, u"10.0.0.2"_s, 5)});
    m_dialogs->addClash({7, u"A"_s, u"B"_s, u"10.0.0.2"_s});
    QPushButton* handOver = openedHandOver(0);
    m_dialogs->addRefusals({taken(8, u"10.0.0.9"_s, 9)}); // comes in above it
    QTest::mouseClick(handOver, Qt::LeftButton);
    QVERIFY(box()->text().startsWith(u"Number 7 "_s));
}

void TestOwnerDialogs::namesGoOut()
{
    m_model->setSensors({named(1, u"Oven"_s), named(2, {})});
    const QSignalSpy chosen(m_dialogs.get(), &OwnerDialogs::renameChosen);
    m_dialogs->openRename(2);
    auto* dialog = m_window->findChild<RenameDialog*>();
    auto* table = dialog->findChild<QTableWidget*>();
    QCOMPARE(table->currentRow(), 1);
    table->item(1, 2)->setText(u"Heater"_s);
    dialog->accept();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first()[0].value<SensorId>(), 2);
    QCOMPARE(chosen.first()[1].toString(), u"Heater"_s);
}

void TestOwnerDialogs::aboutTellsWhereSensorsDialIn()
{
    m_dialogs->openAbout();
    QVERIFY(!box()->informativeText().contains(u"port 0"_s));
    box()->reject();
    QTRY_VERIFY(!box());
    m_dialogs->setListening(u"0.0.0.0"_s, 11451);
    m_dialogs->openAbout();
    QVERIFY(box()->informativeText().contains(u"0.0.0.0"_s));
    QVERIFY(box()->informativeText().contains(u"11451"_s));
    QVERIFY(box()->informativeText().contains(u"/data"_s));
}

HEMS_WINDOW_TEST(TestOwnerDialogs)
#include "tst_ownerdialogs.moc"
