// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>
#include <QPalette>
#include <QPixmap>
#include <QString>

#include <functional>

class QApplication;
class QWidget;

namespace kinoscope::ui {

/// The colours that a QPalette has no role for. Views read them anew on QEvent::PaletteChange.
struct Theme {
    bool dark = false;
    QColor window;  ///< behind the panels
    QColor panel;   ///< the panels themselves
    QColor border;  ///< 1 px lines around and between panels
    QColor text;
    QColor mutedText;     ///< captions and secondary figures; contrast ≥ 4.5 : 1 on `panel`
    QColor disabledText;  ///< what can't be used now; contrast ≥ 3 : 1 on `panel` and `window`
    QColor field;         ///< inside of fields and plain buttons
    QColor accent;        ///< actions, the newest run, and numbers above 0
    QColor accentText;    ///< on `accent`
    QColor selection;     ///< the picked film and everything tied to it (warm)
    QColor context;       ///< films and lines that are only there for context
    QColor grid;
    QColor negative;  ///< numbers below 0, where those above have the accent
    QColor good;
    QColor error;
    QList<QColor> categories;  ///< Okabe–Ito, lightened in dark mode; safe for colour-blind eyes

    /// The theme that belongs to a palette (dark if its window colour is).
    static const Theme& of(const QPalette& palette);
    static const Theme& light();
    static const Theme& darkTheme();
};

enum class ThemeChoice { light, dark };

/// Fusion style, our palette, Inter (or the system's font), and the style sheet that gives buttons, fields and
/// docks their look. The style sheet goes by two dynamic properties that a widget sets when it is made:
/// `primary` (true) on the one button that matters most, and `role`: on labels "section" (small capitals' look),
/// "title", "heading", "muted", "strong", "badge", "chip", "good", "warm", "error", "hint"; on push buttons "link", on
/// tool buttons "plain" or "tab"; on a widget "panel" (white with a line around it), "card", or "filter"
/// (a card that says that something is left out); on a frame "line" (1 px high,
/// between sections).
void applyTheme(QApplication& application, ThemeChoice choice);
/// The same for windows that are shown already: within some turns of the event loop, without a long stall.
void changeTheme(QApplication& application, ThemeChoice choice);
/// Text so many times its usual size, everywhere; 1 is the usual one. `done` is called when all parts have it, before
/// they are painted.
void setTypeScale(QApplication& application, double scale, std::function<void()> done = {});

/// A single-colour icon by name ("open", "train", "pause", "step", "stop", "export", "search", "back",
/// "forward", "fit", "fit-picked", "zoom-in", "zoom-out", "data", "film", "select", "show"), drawn from the SVG in
/// resources in the application palette's colour for `role`, so that it follows a change of theme by itself; crisp at
/// every scale.
QIcon themedIcon(const QString& name, QPalette::ColorRole role = QPalette::ButtonText);

/// The same icon drawn once, in a colour of its own, `size` px wide on a screen of that scale.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal scale);

/// The font of details and captions beside text in `font`.
QFont smallFont(const QFont& font);

/// Sets the dynamic property `role` and lets the style sheet see it, also after the widget was shown.
void setRole(QWidget* widget, const char* role);

}  // namespace kinoscope::ui
