// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/first_paint.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

#include <unistd.h>

namespace kinoscope {

namespace {

/// Since this process was made, loading of its libraries included. The system counts it in hundredths.
double secondsOfProcess()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    const QByteArray stat = file.readAll();
    // The name, in brackets, may hold anything; the start is the 20th word behind it.
    const QList<QByteArray> words = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double start = words.value(19).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - start;
}

}  // namespace

FirstPaint::FirstPaint(QWidget* window) : QObject(window)
{
    window->installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    // The painting itself goes on after this; by the next turn of the event loop it is done.
    if (event->type() == QEvent::Paint && !m_seen) {
        m_seen = true;
        QTimer::singleShot(0, this, &FirstPaint::report);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report()
{
    std::fprintf(stderr, "First painted after %.2f s.\n", secondsOfProcess());
    QCoreApplication::quit();
}

}  // namespace kinoscope
