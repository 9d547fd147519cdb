// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"
#include "ui/widgets/overflow_tab_widget.h"

#include <QPointer>

class QAction;
class QHBoxLayout;

namespace kinoscope {

/// Tabs below the map, closed to the strip of their names until one is clicked; a click on the one that is open closes
/// it. One height for all.
class ResultsPanel : public ui::OverflowTabWidget {
    Q_OBJECT

public:
    explicit ResultsPanel(QWidget* parent = nullptr);

    /// At the right end of the strip, before what opens and closes it. `dispensable`: only where there is much room.
    void addToStrip(QWidget* widget, bool dispensable);
    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    /// Whether there is a strip of tabs, or the page alone.
    void setStripShown(bool shown);
    /// Opens the tab.
    void openPage(QWidget* page);
    void addView(const FeatureView& view);
    /// Whether there is or was a run: pages that need one cannot be opened before. Where the current one is of these,
    /// another is current in its place until it is back.
    void setHasRun(bool has);
    /// Of the strip alone.
    int stripHeight() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void openChanged(bool open);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void clicked(int tab);
    void apply();
    void fitStrip();

    QWidget* m_end;
    QHBoxLayout* m_endRow;
    QAction* m_toggle;
    QList<QWidget*> m_dispensable;
    QList<QWidget*> m_needRun;
    QPointer<QWidget> m_missed;  // was current, until it had nothing to show
    bool m_open = false;
};

}  // namespace kinoscope
