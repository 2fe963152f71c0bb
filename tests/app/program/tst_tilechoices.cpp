#include "roomtest.h"
#include "tilechoices.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

class TestTileChoices : public QObject {
    Q_OBJECT

private slots:
    void aNewHomeStandsByNumber();
    void whatWasChosenIsKept();
    void nonsenseIsNamedAndLeft();

private:
    QString file() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder;
};

void TestTileChoices::aNewHomeStandsByNumber()
{
    QCOMPARE(TileChoices::read(QSettings(m_folder.filePath(u"none.ini"_s), QSettings::IniFormat)),
             TileChoices{TileOrder::Fixed});
}

void TestTileChoices::whatWasChosenIsKept()
{
    for (const TileOrder order : {TileOrder::BusiestFirst, TileOrder::Fixed}) {
        QSettings written(file(), QSettings::IniFormat);
        TileChoices{order}.keep(written);
        written.sync();
        QCOMPARE(TileChoices::read(QSettings(file(), QSettings::IniFormat)), TileChoices{order});
    }
}

void TestTileChoices::nonsenseIsNamedAndLeft()
{
    QSettings broken(file(), QSettings::IniFormat);
    broken.setValue(u"wall/tiles"_s, u"sideways"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"wall/tiles is sideways in .* and not understood"_s));
    QCOMPARE(TileChoices::read(broken).order, TileOrder::Fixed);
    QCOMPARE(broken.value(u"wall/tiles"_s).toString(), u"sideways"_s);
}

HEMS_GUILESS_TEST(TestTileChoices)
#include "tst_tilechoices.moc"
