// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace kinoscope::test {

/// main() of a test of the composed window. Settings of the person who runs it are not ours to touch.
template <typename Test>
int runWindowTest(int argc, char** argv)
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(QStringLiteral("kinoscope-test"));
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings().setValue(QStringLiteral("tourSeen"), true);  // hints would lie over what is to be clicked
    ui::applyTheme(application, ui::ThemeChoice::light);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace kinoscope::test
