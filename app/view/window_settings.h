// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/frame_layout.h"
#include "ui/map/scene/map_options.h"
#include "ui/neighbours/neighbour_choice.h"
#include "ui/start/recent_source.h"

#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>

#include <optional>
#include <utility>

namespace kinoscope {

enum class ThemeSetting { system, light, dark };

/// What is remembered between sessions, in the user's settings (QSettings).
class WindowSettings {
public:
    QList<ui::RecentSource> recent() const;
    /// Puts it first, in place of what was known of that path; at most eight are kept.
    void addRecent(const ui::RecentSource& source);
    /// Where a file of that kind ("ratings", "pictures" …) was chosen last; empty until one has been.
    QString folder(const QString& kind) const;
    void setFolder(const QString& kind, const QString& folder);

    QByteArray geometry() const;
    FrameLayout frameLayout() const;
    void setWindow(const QByteArray& geometry, const FrameLayout& layout);

    ThemeSetting theme() const;
    void setTheme(ThemeSetting theme);
    /// Nothing: as the desktop says.
    std::optional<bool> reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// Without figures that take a lesson to read.
    bool simpleView() const;
    void setSimpleView(bool simple);
    /// "en", "de"; empty: as the system says.
    QString language() const;
    void setLanguage(const QString& language);
    /// Whether the hints of the first minute have been shown.
    bool tourSeen() const;
    void setTourSeen();

    ui::MapOptions map() const;
    void setMap(const ui::MapOptions& options);

    ui::NeighbourChoice neighbours() const;
    void setNeighbours(const ui::NeighbourChoice& choice);

    /// Whether the closest films have their numbers as colours.
    bool neighbourStrips() const;
    void setNeighbourStrips(bool shown);

    /// Empty until something has been exported.
    std::pair<QString, QString> exported() const;
    void setExported(const QString& format, const QString& folder);

    /// The name of the size that a picture was exported at last; empty until one has been.
    QString pictureSize() const;
    void setPictureSize(const QString& name);

    /// 1 is the usual one.
    double playSpeed() const;
    void setPlaySpeed(double speed);

    bool logScale() const;
    void setLogScale(bool on);
    bool learningRateShown() const;
    void setLearningRateShown(bool on);

private:
    QSettings m_file;  // kept open: to make one reads the file, and to drop one writes it, at once
};

}  // namespace kinoscope
