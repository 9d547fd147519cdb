// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/services/map/group_study.h"

#include <vector>

namespace kinoscope {

namespace ui {
class SelectedPage;
}

/// The list of the films that are selected as a group, and what sets them apart; writes it to a file.
class SelectionFeature : public Feature {
    Q_OBJECT

public:
    SelectionFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void show();
    void openFilms();
    void narrow(const std::vector<int>& films);
    void widen();
    QString title() const;
    void chooseFile();

    Context m_context;
    ui::SelectedPage* m_page;
    GroupStudy m_study;
    /// The selected group last, before it those that it was chosen out of here, each out of the one before.
    std::vector<std::vector<int>> m_path;
};

}  // namespace kinoscope
