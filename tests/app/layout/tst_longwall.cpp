#include "languages.h"
#include "layoutfaults.h"
#include "longlanguage.h"
#include "roomtest.h"
#include "theme.h"
#include "translations.h"
#include "wallscene.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

const QString kLong = u"long"_s; // the made-up language

/// The wall at a moment: how many sensors, and whether all is amiss.
struct State {
    const char* name;
    int sensors;
    bool isAmiss;
};

constexpr State kStates[]{
    {"no sensor", 0, false}, {"three", 3, false}, {"twelve", 12, false}, {"forty, all amiss", 40, true}};

QStringList namesIn(const QString& language, int count)
{
    if (language == "zh_CN"_L1)
        return WallScene::chineseNames(count);
    QStringList names = WallScene::usualNames(count);
    if (language == kLong)
        std::transform(names.begin(), names.end(), names.begin(), LongLanguage::lengthened);
    return names;
}

/// Of the texts that end in an ellipsis those that are not the owner's: a name may be cut, since a touch
/// tells it in full.
QStringList cutWords(QWidget& wall, const QStringList& names)
{
    QStringList cut = cutTexts(wall);
    cut.removeIf([&](const QString& text) {
        const QString kept = text.section(u'…', 0, 0);
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.contains(kept); });
    });
    return cut;
}

} // namespace

/// The wall in every language, and in one that is longer than all of them: nothing is cut and nothing lies
/// over anything.
class TestLongWall : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp); }
    void cleanup() { QCoreApplication::removeTranslator(&m_longLanguage); }
    void nothingIsCut_data();
    void nothingIsCut();

private:
    LongLanguage m_longLanguage;
};

void TestLongWall::nothingIsCut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("sensors");
    QTest::addColumn<bool>("isAmiss");
    for (const QSize& size : {QSize(800, 480), QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1920)}) {
        for (const QString& language : translations::codes() + QStringList{kLong}) {
            for (const State& state : kStates)
                QTest::addRow("%dx%d, %s, %s", size.width(), size.height(), qPrintable(language), state.name)
                    << size << language << state.sensors << state.isAmiss;
        }
    }
}

void TestLongWall::nothingIsCut()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    QFETCH(int, sensors);
    QFETCH(bool, isAmiss);
    Languages languages;
    languages.use(language == kLong ? u"en"_s : language);
    if (language == kLong)
        QCoreApplication::installTranslator(&m_longLanguage);
    const QStringList names = namesIn(language, sensors);
    WallScene scene(names);
    if (isAmiss)
        scene.makeAllAmiss();
    scene.show(size);
    const QStringList faults = layoutFaults(scene.wall());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    if (isAmiss)
        return; // the header's notice is told in full by a press
    const QStringList cut = cutWords(scene.wall(), names);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'|')));
}

HEMS_WINDOW_TEST(TestLongWall)
#include "tst_longwall.moc"
