#include "application.h"
#include "mainwindow.h"
#include "roomtest.h"
#include "sensormodel.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace hems;
using namespace Qt::StringLiterals;

namespace {

// The field in a box of figures or choices is the box to a screen reader, but it has the focus itself where
// it can be written into.
const QWidget* nameBearer(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(parent) ? parent : widget;
}

bool isNamed(const QWidget* widget)
{
    QAccessibleInterface* heard =
        QAccessible::queryAccessibleInterface(const_cast<QWidget*>(nameBearer(widget)));
    if (!heard)
        return false;
    if (!heard->text(QAccessible::Name).isEmpty())
        return true;
    const auto relations = heard->relations(QAccessible::Label);
    return std::any_of(relations.begin(), relations.end(), [](const auto& relation) {
        return !relation.first->text(QAccessible::Name).isEmpty();
    });
}

/// Whoever hears the program instead of seeing it comes here with the Tab key.
QStringList unnamedIn(QWidget* window)
{
    QStringList unnamed;
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool isReached = widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                               (widget->focusPolicy() & Qt::TabFocus);
        if (isReached && !isNamed(widget))
            unnamed.append(QLatin1StringView(widget->metaObject()->className()) + u" in "_s +
                           QLatin1StringView(widget->parentWidget()->metaObject()->className()));
    }
    return unnamed;
}

QAction* menuItem(const QMenuBar* bar, const QString& text)
{
    for (const QAction* menu : bar->actions()) {
        for (QAction* item : menu->menu()->actions()) {
            if (item->text().remove(u'&') == text)
                return item;
        }
    }
    return nullptr;
}

} // namespace

/// Every window of the program, as a screen reader hears it.
class TestWindowAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasAName_data();
    void everyControlHasAName();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DataFolder> m_data;
    std::unique_ptr<Application> m_program;
};

void TestWindowAccess::initTestCase()
{
    m_data = std::make_unique<DataFolder>(m_folder.path());
    QVERIFY(m_data->claim().isEmpty());
    AppOptions options;
    options.dataDir = m_folder.path();
    options.language = u"en"_s;
    options.server.port = 0;
    options.size = QSize(1280, 720);
    options.demoSensors = 3;
    m_program = std::make_unique<Application>(options, *m_data);
    m_program->start();
    QTRY_COMPARE(m_program->model()->rowCount(), 3);
}

void TestWindowAccess::everyControlHasAName_data()
{
    QTest::addColumn<QString>("item");
    for (const char* const item : {"Settings…", "Refused messages…", "Connections…", "History…", "Sensors…",
                                   "Automation…", "Panel…", "Keys…"})
        QTest::addRow("%s", item) << QString::fromUtf8(item);
}

void TestWindowAccess::everyControlHasAName()
{
    QFETCH(QString, item);
    const QWidgetList before = QApplication::topLevelWidgets();
    QAction* action = menuItem(m_program->window()->menuBar(), item);
    QVERIFY(action);
    action->trigger();
    QWidget* window = nullptr;
    const auto isNew = [&before](const QWidget* widget) {
        return widget->isVisible() && !before.contains(widget);
    };
    QTRY_VERIFY([&] {
        const QWidgetList now = QApplication::topLevelWidgets();
        const auto found = std::find_if(now.begin(), now.end(), isNew);
        window = found == now.end() ? nullptr : *found;
        return window != nullptr;
    }());
    QStringList unnamed = unnamedIn(window);
    for (QTabWidget* tabs : window->findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            unnamed += unnamedIn(window);
        }
    }
    window->close();
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", ")));
}

HEMS_WINDOW_TEST(TestWindowAccess)
#include "tst_windowaccess.moc"
