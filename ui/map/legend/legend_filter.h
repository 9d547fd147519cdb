// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/legend/colour_key.h"
#include "ui/map/legend/legend_entry.h"

#include <QObject>

#include <set>
#include <vector>

class QCustomPlot;
class QPushButton;

namespace kinoscope::ui {

class LegendButton;
class MapLegend;

/// Which chips of a legend have their films shown, and the switches over them, with a way back to all. Never are all
/// chips hidden: who hides the last one sees all films again.
class LegendFilter : public QObject {
    Q_OBJECT

public:
    /// `plot` owns it, and the legend.
    LegendFilter(QCustomPlot* plot, MapLegend* legend);

    /// Another key shows all its chips; the same one, in whatever colours, leaves them as they are.
    void setKey(const ColourKey& key);
    /// All are shown; says nothing.
    void reset();
    /// By their places in the key.
    const std::set<int>& hidden() const { return m_hidden; }
    QStringList hiddenNames() const;
    /// Of a key that divides films, while the legend has no room; else none.
    QList<LegendEntry> entries() const;
    /// Hides the films of a chip, or shows them again.
    void toggle(int chip);

Q_SIGNALS:
    /// The user hides others, or none.
    void changed();
    /// The pointer is over a switch.
    void entered();

private:
    LegendButton* addButton();
    int chipCount() const { return static_cast<int>(m_names.size()); }
    void showOnly(int chip);
    void setHidden(std::set<int> chips);
    void showHidden();
    void place();

    QCustomPlot* m_plot;
    MapLegend* m_legend;
    std::vector<LegendButton*> m_buttons;  ///< of the first chips; those without a chip are hidden
    QPushButton* m_all;
    QStringList m_names;  ///< none where the key does not divide films
    std::set<int> m_hidden;
};

}  // namespace kinoscope::ui
