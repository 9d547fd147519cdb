// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"

#include <QList>

namespace kinoscope {

namespace ui {
class RunsPage;
struct RunChoices;
}  // namespace ui

/// The runs of the session as a table: shown, named, starred, deleted, exported.
class RunsFeature : public Feature {
    Q_OBJECT

public:
    RunsFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;

private:
    ui::RunChoices choices() const;
    void show();
    void deleteRuns(const QList<int>& numbers);
    void chooseFile();
    void exportTo(const QString& path);

    Context m_context;
    ui::RunsPage* m_page;
};

}  // namespace kinoscope
