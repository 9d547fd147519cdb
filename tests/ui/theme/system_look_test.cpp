// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/theme/system_look.h"

#include <QSignalSpy>
#include <QTest>

using kinoscope::ui::SystemLook;

class SystemLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatThePortalSaysIsTaken_data();
    void whatThePortalSaysIsTaken();
    void itTellsOnlyOfChanges();
};

void SystemLookTest::whatThePortalSaysIsTaken_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("reduced");
    const auto row = [](const char* name, const char* group, const char* key, const QVariant& value, bool dark,
                        bool reduced) {
        QTest::newRow(name) << QString::fromLatin1(group) << QString::fromLatin1(key) << value << dark << reduced;
    };
    const char* appearance = "org.freedesktop.appearance";
    const char* gnome = "org.gnome.desktop.interface";
    const char* kde = "org.kde.kdeglobals.KDE";
    row("dark is wanted", appearance, "color-scheme", 1U, true, false);
    row("light is wanted", appearance, "color-scheme", 2U, false, false);
    row("no wish", appearance, "color-scheme", 0U, false, false);
    row("less motion", appearance, "reduced-motion", 1U, false, true);
    row("motion is fine", appearance, "reduced-motion", 0U, false, false);
    row("GNOME without animations", gnome, "enable-animations", false, false, true);
    row("GNOME with animations", gnome, "enable-animations", true, false, false);
    row("KDE without animations", kde, "AnimationDurationFactor", QStringLiteral("0"), false, true);
    row("KDE with slow ones", kde, "AnimationDurationFactor", QStringLiteral("2"), false, false);
    row("another group's key", gnome, "color-scheme", QStringLiteral("prefer-dark"), false, false);
    row("another key", appearance, "accent-color", 1U, false, false);
}

void SystemLookTest::whatThePortalSaysIsTaken()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    SystemLook look;
    look.read(group, key, QDBusVariant(value));
    QTEST(look.isDark(), "dark");
    QTEST(look.reducedMotion(), "reduced");
}

void SystemLookTest::itTellsOnlyOfChanges()
{
    SystemLook look;
    QSignalSpy changed(&look, &SystemLook::changed);
    const auto scheme = [&](unsigned value) {
        look.read(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"), QDBusVariant(value));
    };
    scheme(2);
    QCOMPARE(changed.count(), 0);
    scheme(1);
    scheme(1);
    QCOMPARE(changed.count(), 1);
    scheme(2);
    QCOMPARE(changed.count(), 2);
}

KINOSCOPE_WIDGET_TEST(SystemLookTest)
#include "system_look_test.moc"
