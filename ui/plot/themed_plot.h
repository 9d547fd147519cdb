// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include "ui/plot/custom_plot.h"

#include <QSet>

class QLabel;

namespace kinoscope::ui {

/// A QCustomPlot that takes its colours and font from the application, follows them when they change, and can be
/// drawn in another theme for export.
class ThemedPlot : public QCustomPlot {
    Q_OBJECT

public:
    explicit ThemedPlot(QWidget* parent = nullptr);

    /// Draws everything in `theme` from now on; does not redraw.
    void applyTheme(const Theme& theme);
    const Theme& theme() const { return *m_theme; }
    /// One pixel smaller than the application's font: for axes, legends and marks in the plot.
    QFont smallFont() const;
    /// What it shows, in sentences, for those who do not see it.
    virtual QString summary() const;
    /// Tells assistive technology that the summary is another one.
    void announce();
    /// A sentence in the middle, over an otherwise empty plot; nothing for an empty sentence.
    void setHint(const QString& hint);

    /// Draws the whole plot anew when it is next painted: once, however often it was asked for, and not at all while
    /// nobody sees it.
    void redraw();
    /// The same for one layer of mode lmBuffered.
    void redrawLayer(const QString& name);

Q_SIGNALS:
    /// Colours or font have changed: time to colour what the plot holds.
    void themeApplied();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void styleAxis(QCPAxis* axis);
    void placeHint();
    void drawWhatIsStale();

    const Theme* m_theme;
    QLabel* m_hint;
    bool m_stale = false;
    bool m_focusShown = false;  ///< the keyboard came here by a key: a line around the plot says so
    QSet<QString> m_staleLayers;
};

}  // namespace kinoscope::ui
