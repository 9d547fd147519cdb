// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/interface_style.h"

#include "ui/theme/theme.h"

#include <array>
#include <optional>
#include <utility>

namespace kinoscope::ui {

namespace {

using IconName = std::pair<QStyle::StandardPixmap, const char*>;

constexpr std::array iconFiles{
    IconName{QStyle::SP_MessageBoxWarning, "warning"},
    IconName{QStyle::SP_MessageBoxCritical, "warning"},
    IconName{QStyle::SP_MessageBoxQuestion, "question"},
    IconName{QStyle::SP_MessageBoxInformation, "information"},
    IconName{QStyle::SP_FileDialogBack, "back"},
    IconName{QStyle::SP_ArrowBack, "back"},
    IconName{QStyle::SP_ArrowLeft, "back"},
    IconName{QStyle::SP_ArrowForward, "forward"},
    IconName{QStyle::SP_ArrowRight, "forward"},
    IconName{QStyle::SP_FileDialogToParent, "up"},
    IconName{QStyle::SP_FileDialogNewFolder, "folder-new"},
    IconName{QStyle::SP_FileDialogListView, "list"},
    IconName{QStyle::SP_FileDialogDetailedView, "details"},
    IconName{QStyle::SP_DirIcon, "open"},
    IconName{QStyle::SP_DirClosedIcon, "open"},
    IconName{QStyle::SP_DirOpenIcon, "open"},
    IconName{QStyle::SP_DirHomeIcon, "open"},
    IconName{QStyle::SP_FileIcon, "file"},
    IconName{QStyle::SP_ComputerIcon, "computer"},
    IconName{QStyle::SP_DesktopIcon, "computer"},
    IconName{QStyle::SP_DriveHDIcon, "data"},
};

std::optional<QIcon> ownIcon(QStyle::StandardPixmap which)
{
    for (const auto& [pixmap, name] : iconFiles)
        if (pixmap == which)
            return themedIcon(QLatin1String(name));
    return std::nullopt;
}

}  // namespace

InterfaceStyle::InterfaceStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QIcon InterfaceStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<QIcon> own = ownIcon(which);
    return own ? *own : QProxyStyle::standardIcon(which, option, widget);
}

QPixmap InterfaceStyle::standardPixmap(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    const std::optional<QIcon> own = ownIcon(which);
    const int size = proxy()->pixelMetric(PM_LargeIconSize, option, widget);
    return own ? own->pixmap(size) : QProxyStyle::standardPixmap(which, option, widget);
}

int InterfaceStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* returned) const
{
    // No icons on the buttons of dialogs: their words are enough.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

}  // namespace kinoscope::ui
