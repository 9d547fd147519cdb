// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/test_main.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace kinoscope::test {

/// Settings of the person who runs a test are not ours to touch. Before there is a QApplication.
inline void keepSettingsIn(const QString& folder)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);  // where Qt's own dialogs were
    QApplication::setOrganizationName(QStringLiteral("kinoscope-test"));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

/// main() of a test of the composed window.
template <typename Test>
int runWindowTest(int argc, char** argv)
{
    const QTemporaryDir settings;
    keepSettingsIn(settings.path());
    QApplication application(argc, argv);
    QSettings().setValue(QStringLiteral("tourSeen"), true);  // hints would lie over what is to be clicked
    ui::applyTheme(application, ui::ThemeChoice::light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace kinoscope::test

/// A test class of the composed window.
#define KINOSCOPE_WINDOW_TEST(Test) KINOSCOPE_TEST_MAIN(kinoscope::test::runWindowTest<Test>)
