// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_settings.h"

#include <QDir>
#include <QSettings>

namespace kinoscope {

namespace {

constexpr int recent_kept = 8;

}  // namespace

QStringList WindowSettings::recent() const
{
    return QSettings().value(QStringLiteral("recent")).toStringList();
}

void WindowSettings::addRecent(const QString& source)
{
    QStringList list = recent();
    const QString path = QDir(source).absolutePath();
    list.removeAll(path);
    list.prepend(path);
    QSettings().setValue(QStringLiteral("recent"), QStringList(list.mid(0, recent_kept)));
}

QByteArray WindowSettings::geometry() const
{
    return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray WindowSettings::layout() const
{
    return QSettings().value(QStringLiteral("window/layout")).toByteArray();
}

void WindowSettings::setWindow(const QByteArray& geometry, const QByteArray& layout)
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/layout"), layout);
}

ui::ThemeChoice WindowSettings::theme() const
{
    return QSettings().value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? ui::ThemeChoice::dark
                                                                                          : ui::ThemeChoice::light;
}

void WindowSettings::setTheme(ui::ThemeChoice theme)
{
    QSettings().setValue(QStringLiteral("theme"), theme == ui::ThemeChoice::dark ? QStringLiteral("dark")
                                                                                 : QStringLiteral("light"));
}

int WindowSettings::mapTopCount() const
{
    return QSettings().value(QStringLiteral("map/top"), 40).toInt();
}

std::pair<int, int> WindowSettings::mapAxes() const
{
    const QSettings settings;
    return {settings.value(QStringLiteral("map/x"), 0).toInt(), settings.value(QStringLiteral("map/y"), 2).toInt()};
}

void WindowSettings::setMap(int topCount, std::pair<int, int> axes)
{
    QSettings settings;
    settings.setValue(QStringLiteral("map/top"), topCount);
    settings.setValue(QStringLiteral("map/x"), axes.first);
    settings.setValue(QStringLiteral("map/y"), axes.second);
}

bool WindowSettings::logScale() const
{
    return QSettings().value(QStringLiteral("loss/log")).toBool();
}

void WindowSettings::setLogScale(bool on)
{
    QSettings().setValue(QStringLiteral("loss/log"), on);
}

}  // namespace kinoscope
