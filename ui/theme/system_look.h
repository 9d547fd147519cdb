// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QMap>
#include <QObject>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace kinoscope::ui {

/// What the desktop asks of its programs: light or dark, and whether things may move. Qt 6.4 cannot say either, so the
/// desktop's portal is asked over D-Bus, without waiting; where there is none, the palette that Qt came with decides.
/// Lives on the GUI thread.
class SystemLook : public QObject {
    Q_OBJECT

public:
    explicit SystemLook(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// Whether the palette that Qt took from the desktop is dark. To be asked once before the first theme is applied;
    /// says the same ever after.
    static bool paletteIsDark();

public Q_SLOTS:
    /// One setting as the portal names it: "org.freedesktop.appearance", "color-scheme", 1. Others are passed over.
    void read(const QString& group, const QString& key, const QDBusVariant& value);

Q_SIGNALS:
    void changed();

private:
    void askPortal();
    void readAnswer(QDBusPendingCallWatcher* call);
    void readScheme();

    bool m_dark = false;
    bool m_reducedMotion = false;
};

}  // namespace kinoscope::ui
