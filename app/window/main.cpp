// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arguments.h"
#include "app/window/first_paint.h"
#include "app/window/main_window.h"
#include "app/window/window_settings.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>

int main(int argc, char** argv)
{
    kinoscope::Arguments arguments;
    if (const auto status = kinoscope::parse_arguments(argc, argv, arguments))
        return *status;

    QApplication::setOrganizationName(QStringLiteral("kinoscope"));
    QApplication::setApplicationName(QStringLiteral("kinoscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kinoscope"));
    QApplication::setApplicationVersion(QStringLiteral(KINOSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kinoscope.kinoscope"));
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kinoscope.svg")));
    kinoscope::ui::applyTheme(application, kinoscope::WindowSettings().theme());

    kinoscope::MainWindow window;
    window.setTrainingSettings(arguments.settings);
    if (arguments.train)
        window.trainWhenOpened();
    if (!arguments.source.empty())
        window.open(QString::fromStdString(arguments.source));
    if (arguments.time_start)
        new kinoscope::FirstPaint(&window);
    window.show();
    return QApplication::exec();
}
