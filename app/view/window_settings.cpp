// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/window_settings.h"

#include <QDir>
#include <QVariantMap>

namespace kinoscope {

namespace {

constexpr int recent_kept = 8;

}  // namespace

// The paths alone are a list, as version 0.1 wrote and reads them.
QList<ui::RecentSource> WindowSettings::recent() const
{
    const QVariantMap details = m_file.value(QStringLiteral("recentDetails")).toMap();
    QList<ui::RecentSource> sources;
    for (const QString& path : m_file.value(QStringLiteral("recent")).toStringList()) {
        const QVariantMap known = details.value(path).toMap();
        sources.append({path, known.value(QStringLiteral("name"), QDir(path).dirName()).toString(),
                        known.value(QStringLiteral("made")).toString(),
                        known.value(QStringLiteral("when")).toDateTime()});
    }
    return sources;
}

void WindowSettings::addRecent(const ui::RecentSource& source)
{
    QList<ui::RecentSource> sources = recent();
    const QString path = QDir(source.path).absolutePath();
    sources.removeIf([&path](const ui::RecentSource& other) { return other.path == path; });
    sources.prepend({path, source.name, source.made, source.when});
    QStringList paths;
    QVariantMap details;
    for (const ui::RecentSource& kept : sources.mid(0, recent_kept)) {
        paths.append(kept.path);
        details.insert(kept.path, QVariantMap{{QStringLiteral("name"), kept.name},
                                              {QStringLiteral("made"), kept.made},
                                              {QStringLiteral("when"), kept.when}});
    }
    m_file.setValue(QStringLiteral("recent"), paths);
    m_file.setValue(QStringLiteral("recentDetails"), details);
}

QString WindowSettings::folder(const QString& kind) const
{
    return m_file.value(QStringLiteral("folders/") + kind).toString();
}

void WindowSettings::setFolder(const QString& kind, const QString& folder)
{
    m_file.setValue(QStringLiteral("folders/") + kind, folder);
}

QByteArray WindowSettings::geometry() const
{
    return m_file.value(QStringLiteral("window/geometry")).toByteArray();
}

FrameLayout WindowSettings::frameLayout() const
{
    constexpr int most = 4000;  // px: a file that was edited by hand may say anything
    const auto size = [this](const char* key, int usual) {
        const int saved = m_file.value(QLatin1String(key), usual).toInt();
        return saved > 0 && saved <= most ? saved : usual;
    };
    FrameLayout layout;
    layout.left = m_file.value(QStringLiteral("frame/left"), layout.left).toBool();
    layout.right = m_file.value(QStringLiteral("frame/right"), layout.right).toBool();
    layout.results = m_file.value(QStringLiteral("frame/results"), layout.results).toBool();
    layout.rightWidth = size("frame/rightWidth", layout.rightWidth);
    layout.resultsHeight = size("frame/resultsHeight", layout.resultsHeight);
    return layout;
}

void WindowSettings::setWindow(const QByteArray& geometry, const FrameLayout& layout)
{
    m_file.setValue(QStringLiteral("window/geometry"), geometry);
    m_file.remove(QStringLiteral("window/layout"));  // of earlier versions
    m_file.setValue(QStringLiteral("frame/left"), layout.left);
    m_file.setValue(QStringLiteral("frame/right"), layout.right);
    m_file.setValue(QStringLiteral("frame/results"), layout.results);
    m_file.setValue(QStringLiteral("frame/rightWidth"), layout.rightWidth);
    m_file.setValue(QStringLiteral("frame/resultsHeight"), layout.resultsHeight);
}

ThemeSetting WindowSettings::theme() const
{
    const QString name = m_file.value(QStringLiteral("theme")).toString();
    if (name == QLatin1String("dark"))
        return ThemeSetting::dark;
    return name == QLatin1String("light") ? ThemeSetting::light : ThemeSetting::system;
}

void WindowSettings::setTheme(ThemeSetting theme)
{
    if (theme == ThemeSetting::system)
        m_file.remove(QStringLiteral("theme"));
    else
        m_file.setValue(QStringLiteral("theme"),
                        theme == ThemeSetting::dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

bool WindowSettings::simpleView() const
{
    return m_file.value(QStringLiteral("simpleView"), false).toBool();
}

void WindowSettings::setSimpleView(bool simple)
{
    m_file.setValue(QStringLiteral("simpleView"), simple);
}

std::optional<bool> WindowSettings::reducedMotion() const
{
    const QVariant value = m_file.value(QStringLiteral("reducedMotion"));
    return value.isValid() ? std::optional(value.toBool()) : std::nullopt;
}

void WindowSettings::setReducedMotion(bool reduced)
{
    m_file.setValue(QStringLiteral("reducedMotion"), reduced);
}

QString WindowSettings::language() const
{
    return m_file.value(QStringLiteral("language")).toString();
}

void WindowSettings::setLanguage(const QString& language)
{
    m_file.setValue(QStringLiteral("language"), language);
}

bool WindowSettings::tourSeen() const
{
    return m_file.value(QStringLiteral("tourSeen")).toBool();
}

void WindowSettings::setTourSeen()
{
    m_file.setValue(QStringLiteral("tourSeen"), true);
}

ui::MapOptions WindowSettings::map() const
{
    ui::MapOptions options;
    options.picture = ui::mapPictureOfKey(m_file.value(QStringLiteral("map/picture")).toString());
    options.topCount = m_file.value(QStringLiteral("map/top"), options.topCount).toInt();
    options.axes.first = m_file.value(QStringLiteral("map/x"), options.axes.first).toInt();
    options.axes.second = m_file.value(QStringLiteral("map/y"), options.axes.second).toInt();
    options.colourBy = ui::colourByOfKey(m_file.value(QStringLiteral("map/colour")).toString());
    options.links = m_file.value(QStringLiteral("map/links"), options.links).toBool();
    options.legend = m_file.value(QStringLiteral("map/legend"), options.legend).toBool();
    return options;
}

void WindowSettings::setMap(const ui::MapOptions& options)
{
    if (options.picture)
        m_file.setValue(QStringLiteral("map/picture"), ui::mapPictureKey(options.picture));
    else
        m_file.remove(QStringLiteral("map/picture"));
    m_file.setValue(QStringLiteral("map/top"), options.topCount);
    m_file.setValue(QStringLiteral("map/x"), options.axes.first);
    m_file.setValue(QStringLiteral("map/y"), options.axes.second);
    m_file.setValue(QStringLiteral("map/colour"), ui::colourByKey(options.colourBy));
    m_file.setValue(QStringLiteral("map/links"), options.links);
    m_file.setValue(QStringLiteral("map/legend"), options.legend);
}

ui::NeighbourChoice WindowSettings::neighbours() const
{
    ui::NeighbourChoice choice;
    const std::string name = m_file.value(QStringLiteral("neighbours/similarity")).toString().toStdString();
    for (const Similarity similarity : all_similarities)
        if (name_of(similarity) == name)
            choice.similarity = similarity;
    choice.minRatings = m_file.value(QStringLiteral("neighbours/ratings"), choice.minRatings).toInt();
    return choice;
}

void WindowSettings::setNeighbours(const ui::NeighbourChoice& choice)
{
    const std::string_view name = name_of(choice.similarity);
    m_file.setValue(QStringLiteral("neighbours/similarity"),
                    QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
    m_file.setValue(QStringLiteral("neighbours/ratings"), choice.minRatings);
}

bool WindowSettings::neighbourStrips() const
{
    return m_file.value(QStringLiteral("neighbours/strips"), true).toBool();
}

void WindowSettings::setNeighbourStrips(bool shown)
{
    m_file.setValue(QStringLiteral("neighbours/strips"), shown);
}

std::pair<QString, QString> WindowSettings::exported() const
{
    return {m_file.value(QStringLiteral("export/format")).toString(),
            m_file.value(QStringLiteral("export/folder")).toString()};
}

void WindowSettings::setExported(const QString& format, const QString& folder)
{
    m_file.setValue(QStringLiteral("export/format"), format);
    m_file.setValue(QStringLiteral("export/folder"), folder);
}

QString WindowSettings::pictureSize() const
{
    return m_file.value(QStringLiteral("export/pictureSize")).toString();
}

void WindowSettings::setPictureSize(const QString& name)
{
    m_file.setValue(QStringLiteral("export/pictureSize"), name);
}

double WindowSettings::playSpeed() const
{
    return m_file.value(QStringLiteral("map/playSpeed"), 1.0).toDouble();
}

void WindowSettings::setPlaySpeed(double speed)
{
    m_file.setValue(QStringLiteral("map/playSpeed"), speed);
}

bool WindowSettings::logScale() const
{
    return m_file.value(QStringLiteral("loss/log")).toBool();
}

void WindowSettings::setLogScale(bool on)
{
    m_file.setValue(QStringLiteral("loss/log"), on);
}

bool WindowSettings::learningRateShown() const
{
    return m_file.value(QStringLiteral("loss/rate")).toBool();
}

void WindowSettings::setLearningRateShown(bool on)
{
    m_file.setValue(QStringLiteral("loss/rate"), on);
}

}  // namespace kinoscope
