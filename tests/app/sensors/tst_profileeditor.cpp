#include "profileeditor.h"
#include "roomtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SensorProfile stored()
{
    SensorProfile profile;
    profile.id = 4;
    profile.room = u"Kitchen"_s;
    profile.minOff = 67s;
    profile.ratedMilliwatts = 1'234'567;
    return profile;
}

QPushButton* button(const ProfileEditor& editor, const QString& text)
{
    for (QPushButton* each : editor.findChildren<QPushButton*>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestProfileEditor : public QObject {
    Q_OBJECT

private slots:
    void init();
    void whatNobodyTouchedStaysExact();
    void savesWhatWasChanged();
    void savesANameApart();
    void changesSurviveNewsFromElsewhere();
    void anotherSensorStartsAnew();
    void offersToReplaceOnlyWhereADeviceClaims();

private:
    std::unique_ptr<ProfileEditor> m_editor;
};

void TestProfileEditor::init()
{
    m_editor = std::make_unique<ProfileEditor>();
    m_editor->setRooms({u"Kitchen"_s, u"Hall"_s});
    m_editor->showSensor(stored(), u"Oven"_s, u"SN4"_s, Qt::red);
}

void TestProfileEditor::whatNobodyTouchedStaysExact()
{
    QVERIFY(!m_editor->isChanged());
    QCOMPARE(m_editor->profile(), stored());
    QVERIFY(!button(*m_editor, u"Save"_s)->isEnabled());
    m_editor->findChild<QCheckBox*>()->click();
    SensorProfile expected = stored();
    expected.isProtected = true;
    QCOMPARE(m_editor->profile(), expected);
}

void TestProfileEditor::savesWhatWasChanged()
{
    QSignalSpy saved(m_editor.get(), &ProfileEditor::profileSaved);
    QSignalSpy renamed(m_editor.get(), &ProfileEditor::nameSaved);
    for (QComboBox* box : m_editor->findChildren<QComboBox*>()) {
        if (box->isEditable())
            box->setEditText(u" New  room "_s);
    }
    button(*m_editor, u"Save"_s)->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(renamed.size(), 0);
    QCOMPARE(saved.first().first().value<SensorProfile>().room, u"New room"_s);
    QCOMPARE(saved.first().first().value<SensorProfile>().minOff, 67s);
}

void TestProfileEditor::savesANameApart()
{
    QSignalSpy saved(m_editor.get(), &ProfileEditor::profileSaved);
    QSignalSpy renamed(m_editor.get(), &ProfileEditor::nameSaved);
    m_editor->findChildren<QLineEdit*>().first()->setText(u"Big oven"_s);
    QTest::keyClick(m_editor->findChildren<QLineEdit*>().first(), Qt::Key_Return);
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first()[1].toString(), u"Big oven"_s);
    QCOMPARE(saved.size(), 0);
}

void TestProfileEditor::changesSurviveNewsFromElsewhere()
{
    m_editor->findChild<QCheckBox*>()->click();
    SensorProfile news = stored();
    news.priority = 5;
    m_editor->showSensor(news, u"Oven"_s, u"SN4"_s, Qt::red);
    QVERIFY(m_editor->profile().isProtected);
    button(*m_editor, u"Undo changes"_s)->click();
    QCOMPARE(m_editor->profile(), news);
}

void TestProfileEditor::anotherSensorStartsAnew()
{
    m_editor->findChild<QCheckBox*>()->click();
    SensorProfile other;
    other.id = 5;
    m_editor->showSensor(other, u"Lamp"_s, u"SN5"_s, Qt::blue);
    QCOMPARE(m_editor->profile(), other);
    QVERIFY(!m_editor->isChanged());
}

void TestProfileEditor::offersToReplaceOnlyWhereADeviceClaims()
{
    QPushButton* replace = button(*m_editor, u"Replace by that device…"_s);
    QVERIFY(!replace->isVisibleTo(m_editor.get()));
    m_editor->setClaim(u"NEW9"_s);
    QVERIFY(replace->isVisibleTo(m_editor.get()));
    QSignalSpy asked(m_editor.get(), &ProfileEditor::replaceAsked);
    replace->click();
    QCOMPARE(asked.first()[0].toInt(), 4);
    QCOMPARE(asked.first()[1].toString(), u"NEW9"_s);
}

HEMS_WINDOW_TEST(TestProfileEditor)
#include "tst_profileeditor.moc"
