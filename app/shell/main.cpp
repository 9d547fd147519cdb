// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/arguments.h"
#include "app/shell/first_paint.h"
#include "app/shell/main_window.h"
#include "app/shell/translation.h"
#include "app/view/window_settings.h"
#include "core/io/files/file_size_signal.h"
#include "ui/theme/system_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QIcon>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace {

void applyTheme(QApplication& application, kinoscope::ThemeSetting setting)
{
    using kinoscope::ThemeSetting;
    using kinoscope::ui::ThemeChoice;
    const bool systemIsDark = kinoscope::ui::SystemLook::paletteIsDark();
    const bool dark = setting == ThemeSetting::dark || (setting == ThemeSetting::system && systemIsDark);
    kinoscope::ui::applyTheme(application, dark ? ThemeChoice::dark : ThemeChoice::light);
}

}  // namespace

int main(int argc, char** argv)
{
    kinoscope::Arguments arguments;
    if (const auto status = kinoscope::parse_arguments(argc, argv, arguments))
        return *status;

    kinoscope::ignore_file_size_signal();
    QApplication::setOrganizationName(QStringLiteral("kinoscope"));
    QApplication::setApplicationName(QStringLiteral("kinoscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Kinoscope"));
    QApplication::setApplicationVersion(QStringLiteral(KINOSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.kinoscope.kinoscope"));
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kinoscope.svg")));
    kinoscope::useLanguage(application, kinoscope::WindowSettings().language());
    applyTheme(application, kinoscope::WindowSettings().theme());

    std::optional<QStringList> restart;
    int status = 0;
    {
        kinoscope::MainWindow window;
        window.setTrainingSettings(arguments.settings);
        if (arguments.train)
            window.trainWhenOpened();
        if (!arguments.source.empty())
            window.open(QString::fromStdString(arguments.source));
        if (arguments.time_start)
            new kinoscope::FirstPaint(&window);
        window.show();
        status = QApplication::exec();
        restart = window.restart();
    }
    if (restart)  // once the window is gone, and its settings are written
        QProcess::startDetached(QApplication::applicationFilePath(), *restart);
    return status;
}
