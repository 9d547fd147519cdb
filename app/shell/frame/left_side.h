// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/feature.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace kinoscope {

namespace ui {
class Sheet;
}

/// The panel at the left; where it is folded, a strip with words under icons in its place. A word opens the panel as a
/// sheet over the map, with the keyboard in that part.
class LeftSide : public QWidget {
    Q_OBJECT

public:
    /// `over`: what a sheet lies over; it belongs to `window`.
    LeftSide(const FeatureView& view, QWidget* over, QWidget* window);

    QWidget* panel() const { return m_panel; }
    ui::Sheet* sheet() const { return m_sheet; }
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    /// The panel, wherever it is, with the keyboard in `part` of it.
    void open(QWidget* part = nullptr);
    /// What the strip has in place of the panel's main button; null while the panel is unfolded.
    QWidget* mainButton() const { return m_folded ? m_main : nullptr; }

Q_SIGNALS:
    /// By the button at the strip's foot.
    void unfoldWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeStrip(const QList<FeaturePart>& parts);
    QToolButton* addButton(QVBoxLayout* column, const QString& title, const QString& icon);
    void setWidth();

    QWidget* m_panel;
    QWidget* m_strip;
    QWidget* m_main = nullptr;  ///< of the strip
    ui::Sheet* m_sheet;
    bool m_folded = false;
};

}  // namespace kinoscope
