# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window on a real display, from its first screen to a film's neighbours, as a screen reader and a keyboard
without a mouse meet it: names, roles and values by AT-SPI, keys from the X server.

accessibility_test.py PROGRAM. Needs xvfb, xdotool, dbus-daemon, at-spi2-core and python3-pyatspi of Debian; without them
it says so and is skipped."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
BUS_LAUNCHER = pathlib.Path("/usr/libexec/at-spi-bus-launcher")


def missing():
    for program, package in (("xvfb-run", "xvfb"), ("xauth", "xauth"), ("dbus-run-session", "dbus-daemon"),
                             ("xdotool", "xdotool")):
        if shutil.which(program) is None:
            return f"{program} is not installed (Debian: {package})"
    if not BUS_LAUNCHER.exists():
        return f"{BUS_LAUNCHER} is not there (Debian: at-spi2-core)"
    if python_with_pyatspi() is None:
        return "no Python here has the module pyatspi (Debian: python3-pyatspi)"
    return None


def python_with_pyatspi():
    """Debian's module is for Debian's Python, which need not be the one that runs this."""
    for python in (sys.executable, "/usr/bin/python3"):
        if subprocess.run([python, "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0:
            return python
    return None


def run_on_a_display(program):
    """This script once more, inside a display and a session bus of its own."""
    with tempfile.TemporaryDirectory(prefix="kinoscope-test-") as place:
        home = pathlib.Path(place)
        (home / "run").mkdir(mode=0o700)
        environment = {
            "HOME": place, "XDG_RUNTIME_DIR": str(home / "run"), "XDG_CONFIG_HOME": str(home / "config"),
            "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb", "QT_XCB_NO_XI2": "1", "PYTHONDONTWRITEBYTECODE": "1",
        }
        # What a program built with a sanitizer needs to know.
        environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        # Without -noreset the server begins anew when its last client goes, and takes no connection meanwhile.
        command = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x800x24 -noreset",
                   "dbus-run-session", "--", python_with_pyatspi(), __file__, "--inside", program]
        return subprocess.run(command, env=environment, check=False, timeout=280).returncode


def wait_for_display(seconds=20):
    """Xvfb can say that it is ready, and on a busy machine take no connection yet."""
    end = time.monotonic() + seconds
    while subprocess.run(["xdotool", "getmouselocation"], capture_output=True, check=False).returncode != 0:
        if time.monotonic() > end:
            sys.exit(f"FAILED: the display {os.environ.get('DISPLAY')} takes no connection in {seconds} s")
        time.sleep(0.1)


class Window:
    """The program, found by name and role through AT-SPI."""

    def __init__(self, program):
        import pyatspi
        self.atspi = pyatspi
        self.process = subprocess.Popen([program], stdin=subprocess.DEVNULL)
        self.application = None
        self.wait(self.connect, "the program on the accessibility bus")

    def connect(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application is not None and "kinoscope" in application.name.lower() and application.childCount > 0:
                self.application = application
        return self.application

    def wait(self, what, sentence, seconds=40):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} before {sentence}")
            try:
                found = what()
            except Exception as error:  # what was just there may be gone: D-Bus says so in many ways
                found, problem = None, error
            else:
                problem = None
            if found:
                return found
            time.sleep(0.1)
        raise AssertionError(f"no sign of {sentence}" + (f" ({problem})" if problem else ""))

    def all(self, node=None):
        node = node or self.application
        yield node
        if node.getRoleName() in ("table", "combo box"):  # thousands of cells, or a list that nobody has opened
            return
        for i in range(node.childCount):
            child = node.getChildAtIndex(i)
            if child is not None:
                yield from self.all(child)

    def find(self, role, name, seconds=40):
        def look():
            for node in self.all():
                if node.getRoleName() == role and name in node.name and self.shown(node):
                    return node
            return None
        return self.wait(look, f"a {role} “{name}”", seconds)

    def shown(self, node):
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def has_keyboard(self, *roles, name=""):
        # A tab that is in front says that it has the keyboard, whoever has it.
        return any(node.getState().contains(self.atspi.STATE_FOCUSED) and self.shown(node) and name in node.name
                   for node in self.all() if node.getRoleName() in roles)

    def take_keyboard(self):
        """Without a window manager nobody gives it to the window."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               capture_output=True, text=True, check=False).stdout.split()
        if found:
            subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=False, timeout=10)
        return bool(found)

    def key(self, keys):
        subprocess.run(["xdotool", "key", keys], check=True)
        time.sleep(0.15)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "40", text], check=True)


def check(condition, sentence):
    if not condition:
        raise AssertionError(sentence)
    print("ok:", sentence, flush=True)


def walk(window):
    """From the first screen to a film's neighbours, with keys only."""
    sample = window.find("push button", "Open the demo")
    check("simulated viewers" in sample.description, "the first screen's button says what it does")
    window.wait(window.take_keyboard, "a window on the display")
    for _ in range(20):
        if window.has_keyboard("push button", name=sample.name):
            break
        window.key("Tab")
    check(window.has_keyboard("push button", name=sample.name), "Tab reaches it")
    window.key("space")

    hint = window.find("push button", "Next")
    check("Train" in hint.description, "the hints read themselves out")
    window.key("Escape")

    window.find("push button", "Train")
    chart = window.find("chart", "Map of films")
    check("Press Train" in chart.description, "the empty map says what to do")
    window.key("F5")
    window.wait(lambda: any("Done:" in node.name for node in window.all()), "the end of the training", 120)
    window.wait(lambda: "of 541 films labelled" in chart.description, "the map's own words")
    check(any(node.getRoleName() == "progress bar" and window.shown(node) for node in window.all()),
          "the progress is a progress bar")
    window.key("ctrl+1")
    curve = window.find("chart", "Learning curves")
    check("validation" in curve.description, "the learning curve reads its last epoch out")

    window.key("ctrl+f")
    window.wait(lambda: window.has_keyboard("text", name="Search films"), "the keyboard in the search")
    window.type("star wars")
    window.key("Return")
    window.wait(lambda: "Star Wars" in chart.description and "picked" in chart.description, "the map naming the film")
    closest = window.find("list", "Closest films")
    window.wait(lambda: closest.childCount == 10, "ten closest films")
    check("similarity" in closest.getChildAtIndex(0).name, "a closest film says how close it is")
    first = closest.getChildAtIndex(0).name.split(",")[0]

    window.key("ctrl+i")
    window.wait(lambda: window.has_keyboard("list", "list item"), "the keyboard in the list")
    window.key("Return")
    window.wait(lambda: first in chart.description, f"“{first}” picked from the list")
    window.key("alt+Left")
    window.wait(lambda: "Star Wars" in chart.description, "the film before")

    window.key("F1")
    window.wait(window.take_keyboard, "the list of commands")
    table = window.find("table", "Commands and shortcuts")
    check(table.queryTable().nRows > 25, "F1 lists the commands")
    window.key("Escape")
    check_names(window)


def check_words(node):
    if "<p>" in node.description or "<p>" in node.name:
        raise AssertionError(f"“{node.description}” has tags in it")


def check_names(window):
    """Whatever takes the keyboard has a name."""
    atspi = window.atspi
    nameless = []
    for node in window.all():
        state = node.getState()
        takes_keys = state.contains(atspi.STATE_FOCUSABLE) and state.contains(atspi.STATE_SHOWING)
        inner = node.parent is not None and node.parent.getRoleName() in ("combo box", "spin button", "list", "table")
        if takes_keys and not node.name and not inner:
            nameless.append(node.getRoleName())
        check_words(node)
    check(not nameless, f"everything that takes keys has a name {nameless}")


def inside(program):
    launcher = subprocess.Popen([str(BUS_LAUNCHER), "--launch-immediately"], stderr=subprocess.DEVNULL)
    window = None
    try:
        time.sleep(1)
        window = Window(program)
        walk(window)
        return 0
    except AssertionError as error:
        print("FAILED:", error)
        if window is not None and window.application is not None:
            for node in window.all():
                if window.shown(node) and node.name:
                    focused = "*" if node.getState().contains(window.atspi.STATE_FOCUSED) else " "
                    print("  ", focused, node.getRoleName(), "|", node.name, "|", node.description)
        return 1
    finally:
        for process in (window.process if window else None, launcher):
            if process is not None:
                process.terminate()


def main():
    if sys.argv[1:2] == ["--inside"]:
        wait_for_display()
        return inside(sys.argv[2])
    problem = missing()
    if problem:
        print("Skipped:", problem)
        return SKIPPED
    return run_on_a_display(sys.argv[1])


if __name__ == "__main__":
    sys.exit(main())
