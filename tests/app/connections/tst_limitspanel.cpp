#include "limitspanel.h"

#include "roomtest.h"
#include "theme.h"

#include <QLabel>
#include <QTest>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const LimitsPanel& panel)
{
    QStringList texts;
    for (const QLabel* label : panel.findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

QList<QLabel*> counts(const LimitsPanel& panel, const QString& text)
{
    QList<QLabel*> found;
    for (QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->text() == text)
            found.append(label);
    }
    return found;
}

} // namespace

class TestLimitsPanel : public QObject {
    Q_OBJECT

private slots:
    void saysWhatEachIsSetTo();
    void saysWhatEachTurnedAway();
    void noLimitIsSaid();
};

void TestLimitsPanel::saysWhatEachIsSetTo()
{
    ServerConfig config;
    config.maxConnections = 12;
    config.maxSensors = 34;
    config.maxRateNetwork = 56;
    LimitsPanel panel(config);
    const QStringList all = texts(panel);
    for (const char* text : {"12", "34", "56", "10 s", "10 min", "64 kB", "8"})
        QVERIFY2(all.contains(QString::fromLatin1(text)), text);
    for (const QLabel* label : panel.findChildren<QLabel*>())
        QVERIFY(!label->text().isEmpty());
}

void TestLimitsPanel::saysWhatEachTurnedAway()
{
    LimitsPanel panel({});
    QCOMPARE(counts(panel, u"0"_s).size(), 7);
    panel.showCounts({101, 102, 103, 104, 105, 106, 0});
    for (int count = 101; count <= 106; ++count) {
        const QList<QLabel*> found = counts(panel, QString::number(count));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->palette().color(QPalette::WindowText), theme::Warning);
    }
    QCOMPARE(counts(panel, u"0"_s).size(), 1);
    panel.showCounts({});
    QCOMPARE(counts(panel, u"0"_s).size(), 7);
}

void TestLimitsPanel::noLimitIsSaid()
{
    ServerConfig config;
    config.maxRateNetwork = 0;
    const LimitsPanel panel(config);
    QVERIFY(texts(panel).contains(u"no limit"_s));
}

HEMS_WINDOW_TEST(TestLimitsPanel)
#include "tst_limitspanel.moc"
