// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

namespace kinoscope {

namespace ui {
class SelectedPage;
}

/// The list of the films that are selected as a group; writes it to a file.
class SelectionFeature : public Feature {
    Q_OBJECT

public:
    SelectionFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

private:
    void show();
    QString title() const;
    void chooseFile();

    Context m_context;
    ui::SelectedPage* m_page;
};

}  // namespace kinoscope
