// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All test classes of a folder are one executable: `core_data_tests title parsesYears` runs a function of
// title_test.cpp. The last line of a test file, before its moc, says what the class needs.
#pragma once

#include <QCoreApplication>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#endif

namespace kinoscope::test {

using TestMain = int (*)(int argc, char** argv);

/// Makes the class of tests in `file` known under the file's name: "title" for title_test.cpp. Always true.
bool add_test_class(const char* file, TestMain run);

/// Runs the functions of `Test` as QTEST_MAIN does, after making a `Application`: QCoreApplication or QApplication.
template <typename Test, typename Application>
int run_with(int argc, char** argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

template <typename Test>
int run_without_application(int argc, char** argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace kinoscope::test

/// A test class that is run by a main() of its own kind.
#define KINOSCOPE_TEST_MAIN(...)                                                                                       \
    [[maybe_unused]] static const bool this_test_class_is_known =                                                      \
        kinoscope::test::add_test_class(__FILE__, __VA_ARGS__);
/// With widgets.
#define KINOSCOPE_WIDGET_TEST(Test) KINOSCOPE_TEST_MAIN(kinoscope::test::run_with<Test, QApplication>)
/// With an event loop, without a display.
#define KINOSCOPE_EVENT_TEST(Test) KINOSCOPE_TEST_MAIN(kinoscope::test::run_with<Test, QCoreApplication>)
/// With neither.
#define KINOSCOPE_PLAIN_TEST(Test) KINOSCOPE_TEST_MAIN(kinoscope::test::run_without_application<Test>)
