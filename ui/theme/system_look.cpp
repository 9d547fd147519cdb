// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QGuiApplication>
#include <QPalette>
#include <QStandardPaths>
#include <QStyleHints>

#include <utility>

namespace kinoscope::ui {

namespace {

using Groups = QMap<QString, QVariantMap>;

const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString gnomeGroup = QStringLiteral("org.gnome.desktop.interface");
const QString kdeGroup = QStringLiteral("org.kde.kdeglobals.KDE");

// Without a bus Qt would try to start one.
bool hasSessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           (!runtime.isEmpty() && QFile::exists(runtime + QStringLiteral("/bus")));
}

}  // namespace

SystemLook::SystemLook(QObject* parent) : QObject(parent), m_dark(paletteIsDark())
{
    readScheme();
    if (hasSessionBus())
        askPortal();
}

bool SystemLook::paletteIsDark()
{
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

void SystemLook::readScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto read = [this] {
        const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
        if (scheme == Qt::ColorScheme::Unknown || m_dark == (scheme == Qt::ColorScheme::Dark))
            return;
        m_dark = scheme == Qt::ColorScheme::Dark;
        Q_EMIT changed();
    };
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, read);
    read();
#endif
}

void SystemLook::askPortal()
{
    qDBusRegisterMetaType<Groups>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    // By name, as QtDBus has no other way.
    bus.connect(portalService, portalPath, portalInterface, QStringLiteral("SettingChanged"), this,
                SLOT(read(QString, QString, QDBusVariant)));
    QDBusMessage ask =
        QDBusMessage::createMethodCall(portalService, portalPath, portalInterface, QStringLiteral("ReadAll"));
    ask << QStringList{appearanceGroup, gnomeGroup, kdeGroup};
    auto* call = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemLook::readAnswer);
}

void SystemLook::readAnswer(QDBusPendingCallWatcher* call)
{
    const QDBusPendingReply<Groups> answer = *call;
    call->deleteLater();
    if (answer.isError())
        return;
    const Groups groups = answer.value();
    for (auto group = groups.begin(); group != groups.end(); ++group)
        for (auto entry = group->begin(); entry != group->end(); ++entry)
            read(group.key(), entry.key(), QDBusVariant(entry.value()));
}

void SystemLook::read(const QString& group, const QString& key, const QDBusVariant& wrapped)
{
    const QVariant value = wrapped.variant();
    const auto is = [&](const QString& wantedGroup, const char* wantedKey) {
        return group == wantedGroup && key == QLatin1String(wantedKey);
    };
    const std::pair before(m_dark, m_reducedMotion);
    if (is(appearanceGroup, "color-scheme"))
        m_dark = value.toUInt() == 1 || (value.toUInt() == 0 && paletteIsDark());
    else if (is(appearanceGroup, "reduced-motion"))
        m_reducedMotion = value.toUInt() == 1;
    else if (is(gnomeGroup, "enable-animations"))
        m_reducedMotion = !value.toBool();
    else if (is(kdeGroup, "AnimationDurationFactor"))
        m_reducedMotion = value.toDouble() <= 0.0;
    if (before != std::pair(m_dark, m_reducedMotion))
        Q_EMIT changed();
}

}  // namespace kinoscope::ui
