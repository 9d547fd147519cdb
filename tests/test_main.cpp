// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace kinoscope::test {

namespace {

using TestClasses = std::map<std::string, TestMain, std::less<>>;

TestClasses& test_classes()
{
    static TestClasses classes;
    return classes;
}

std::string name_of(std::string_view file)
{
    constexpr std::string_view ending = "_test.cpp";
    file.remove_prefix(file.rfind('/') + 1);
    if (!file.ends_with(ending))
        qFatal("%s is not named after the class that it tests: NAME_test.cpp", std::string(file).c_str());
    return std::string(file.substr(0, file.size() - ending.size()));
}

}  // namespace

bool add_test_class(const char* file, TestMain run)
{
    const bool is_new = test_classes().emplace(name_of(file), run).second;
    if (!is_new)
        qFatal("two files of tests are called %s", file);
    return true;
}

}  // namespace kinoscope::test

int main(int argc, char** argv)
{
    const auto& classes = kinoscope::test::test_classes();
    const auto found = argc > 1 ? classes.find(std::string_view(argv[1])) : classes.end();
    if (found != classes.end()) {
        // QTest names the program in what it prints, and takes what follows for names of functions and options.
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "%s CLASS [FUNCTION[:ROW]…] [QtTest option…], where CLASS is one of\n", argv[0]);
    for (const auto& [name, run] : classes)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
