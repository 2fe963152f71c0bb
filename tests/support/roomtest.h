#pragma once

#include <QCoreApplication>
#include <QTest>

#include <functional>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace hems {

/// The tests of one folder share a program. Each test file registers its class here, under the file's own
/// name ("tst_csv").
class RoomTests {
public:
    /// Runs one test class with Qt Test's own arguments; returns the number of failed functions, as
    /// QTest::qExec does.
    using Run = std::function<int(int& argc, char** argv)>;

    /// file: the test's own __FILE__. Returns true, for a static to be initialised with.
    static bool add(const char* file, Run run);
    /// Runs the test that argv[0] names (a link to the program), or else argv[1]. Without either it lists the
    /// names and returns 2.
    static int main(int argc, char** argv);
};

/// With no application object, as QTEST_APPLESS_MAIN.
template <typename Test>
int runWithoutApplication(int& argc, char** argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// With an event loop and no screen, as QTEST_GUILESS_MAIN.
template <typename Test>
int runWithoutScreen(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return runWithoutApplication<Test>(argc, argv);
}

#ifdef QT_WIDGETS_LIB
/// With windows, as QTEST_MAIN.
template <typename Test>
int runWithWindows(int& argc, char** argv)
{
    const QApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    return runWithoutApplication<Test>(argc, argv);
}
#endif

} // namespace hems

#define HEMS_REGISTER_TEST(Class, run)                                                                       \
    namespace {                                                                                              \
    [[maybe_unused]] const bool registered##Class = hems::RoomTests::add(__FILE__, hems::run<Class>);        \
    }
#define HEMS_APPLESS_TEST(Class) HEMS_REGISTER_TEST(Class, runWithoutApplication)
#define HEMS_GUILESS_TEST(Class) HEMS_REGISTER_TEST(Class, runWithoutScreen)
#define HEMS_WINDOW_TEST(Class) HEMS_REGISTER_TEST(Class, runWithWindows)
