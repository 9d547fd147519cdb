// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window system gets to see. A part that is shown before it has a parent is a window of its own for a moment:
// it flashes up on the desktop.
#include "tests/app/window_fixture.h"

#include <QPlatformSurfaceEvent>
#include <QStringList>

using namespace kinoscope;

namespace {

/// The names of what was made a window, in order.
class SurfaceWatch : public QObject {
public:
    SurfaceWatch() { qApp->installEventFilter(this); }
    const QStringList& names() const { return m_names; }

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::PlatformSurface && object->isWidgetType() &&
            static_cast<QPlatformSurfaceEvent*>(event)->surfaceEventType() == QPlatformSurfaceEvent::SurfaceCreated)
            m_names.append(object->objectName());
        return false;
    }

private:
    QStringList m_names;
};

}  // namespace

class NativeWindowsTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { forgetSettings(); }
    void cleanup() { m_window.reset(); }

    void partsAreNoWindowsOfTheirOwn();
};

void NativeWindowsTest::partsAreNoWindowsOfTheirOwn()
{
    const SurfaceWatch watch;
    makeWindow();
    openSample();
    train(2);
    QCOMPARE(watch.names(), QStringList{m_window->objectName()});
}

KINOSCOPE_WINDOW_TEST(NativeWindowsTest)
#include "native_windows_test.moc"
