// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window_test.h"

#include <QStringList>

namespace kinoscope::test {

/// main() of a benchmark of windows; `Bench()(arguments)` is its exit status.
template <typename Bench>
int runBench(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const QTemporaryDir settings;
    keepSettingsIn(settings.path());
    QApplication application(argc, argv);
    QSettings().setValue(QStringLiteral("tourSeen"), true);
    ui::applyTheme(application, ui::ThemeChoice::light);
    return Bench()(arguments);
}

}  // namespace kinoscope::test
