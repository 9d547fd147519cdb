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

/// The colours that a QPalette has no role for. Views read them anew on QEvent::PaletteChange. Each is for what is said
/// here and for nothing else. Text has a contrast of 4.5 : 1 on every ground that it is written on, `disabledText`
/// excepted; a "soft" colour is the ground of what is written in the colour that it is named after.
struct Theme {
    bool dark = false;
    QColor window;  ///< behind the panels
    QColor panel;   ///< the panels themselves
    QColor field;   ///< inside of fields and plain buttons
    QColor border;  ///< 1 px lines around and between panels
    QColor grid;    ///< lines within charts and tables
    QColor track;   ///< the part of a slider or progress bar that is still to come
    QColor text;
    QColor mutedText;     ///< captions and secondary figures
    QColor disabledText;  ///< what can't be used now; contrast ≥ 3 : 1 on `panel` and `window`
    QColor accent;        ///< what can be pressed, focus, films selected as a group, the current run, a positive number
    QColor accentSoft;
    QColor accentText;  ///< on `accent`
    QColor selection;   ///< the picked film and everything tied to it (warm)
    QColor selectionSoft;
    QColor negative;  ///< a number below 0; with `accent` as the diverging pair
    QColor good;
    QColor warning;        ///< always with an icon
    QColor warningGround;  ///< of what is written in `warning`
    QColor error;
    QColor errorGround;
    QColor simulated;  ///< the mark of data that nobody gave
    QColor simulatedGround;
    QColor histogram;  ///< bars
    QColor density;    ///< films with few ratings, at 10 % a step
    QColor context;    ///< films and lines that are only there for context
    /// One for each GenreGroup, in its order: for dots and runs, never for text. Okabe–Ito, lightened in dark mode,
    /// with its orange and yellow replaced. They differ from each other and from `selection` by ΔE ≥ 8 (CIE 1976) also
    /// to colour-blind eyes.
    QList<QColor> genres;

    /// The theme that belongs to a palette (dark if its window colour is).
    static const Theme& of(const QPalette& palette);
    static const Theme& light();
    static const Theme& darkTheme();
};

enum class ThemeChoice { light, dark };

/// Fusion style, our palette, Inter (or the system's font), and the style sheet that gives buttons, fields and
/// panels their look. The style sheet goes by two dynamic properties that a widget sets when it is made:
/// `primary` (true) on the one button that matters most, and `role`: on labels "section" (small capitals' look),
/// "headline", "title", "heading", "muted", "small", "strong", "accent", "accentStrong", "badge", "cover" (a badge over
/// a view), "chip", "caution" (a chip that warns, beside an icon), "simulated", "good", "warning", "error", "hint"; on
/// push buttons "link", on tool buttons "plain", "tab", "play", "strip" or "switch"; on a widget "top", "transport",
/// "sheet" and "sideSheet" (over the left and the right edge of something), "panel" (white with a line around it),
/// "card", "warningBox" (the ground of one, on a frame), "bigField" (around chips and a field that is "bare"),
/// "pickedChip", or "filter" (a card that says that something is left out); on a tab bar "closed"; on a frame "line" (1
/// px high, between sections).
void applyTheme(QApplication& application, ThemeChoice choice);
/// The same for windows that are shown already: within some turns of the event loop, without a long stall.
void changeTheme(QApplication& application, ThemeChoice choice);
/// Text so many times its usual size, everywhere; 1 is the usual one. `done` is called when all parts have it, before
/// they are painted.
void setTypeScale(QApplication& application, double scale, std::function<void()> done = {});
/// How much larger than the usual 13 px the widget's type is, as widths and heights go by it; at least 1.
double typeScaleOf(const QWidget& widget);

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
