#include "roomtest.h"

#include <cstdio>
#include <map>
#include <string>

namespace hems {

namespace {

/// Made at its first use, since each file registers before main.
std::map<std::string, RoomTests::Run>& registered()
{
    static std::map<std::string, RoomTests::Run> tests;
    return tests;
}

/// "tst_csv" of "/home/x/tests/core/tst_csv.cpp" and of "build/tests/tst_csv".
std::string baseName(const char* path)
{
    std::string name = path;
    name.erase(0, name.rfind('/') + 1);
    return name.substr(0, name.find('.'));
}

} // namespace

bool RoomTests::add(const char* file, Run run)
{
    registered().emplace(baseName(file), std::move(run));
    return true;
}

int RoomTests::main(int argc, char** argv)
{
    auto test = registered().find(baseName(argv[0]));
    if (test == registered().end() && argc > 1) {
        test = registered().find(baseName(argv[1]));
        --argc;
        ++argv;
    }
    if (test != registered().end())
        return test->second(argc, argv);
    for (const auto& [name, run] : registered())
        std::fprintf(stderr, "%s\n", name.c_str());
    return 2;
}

} // namespace hems

int main(int argc, char** argv)
{
    return hems::RoomTests::main(argc, argv);
}
