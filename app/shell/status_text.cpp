// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_text.h"

#include "app/session/session.h"
#include "ui/runs/run_summary.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace kinoscope {

StatusText::StatusText(Session& session, QWidget* parent) : QLabel(parent), m_session(session)
{
    setObjectName(QStringLiteral("statusText"));
    ui::setRole(this, "muted");
    connect(&session, &Session::opened, this, &StatusText::showSession);
    connect(&session, &Session::runStarted, this, &StatusText::showSession);
    connect(&session, &Session::runFinished, this, &StatusText::showSession);
    connect(&session, &Session::runShown, this, &StatusText::showSession);
    showSession();
}

void StatusText::showSession()
{
    QStringList parts;
    QStringList whole;
    const auto& document = m_session.document();
    const DatasetPtr& dataset = m_session.dataset();
    if (dataset || document)
        whole << QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    if (dataset ? dataset->simulated : document && document->simulated)
        parts << tr("Simulated ratings");
    if (document) {
        const TrainingSettings& settings = document->settings;
        const QString title = ui::runTitle(settings);
        whole << (ui::runEdits(settings).isEmpty() ? title : tr("%1, edited").arg(title));
        parts << tr("Seed %1").arg(settings.seed);
        // Name the step unless it is Adam, which is the usual one.
        if (optimiser_of(settings.step) != Optimiser::adam)
            parts << ui::coreText(label_of(settings.step));
    }
    const QString separator = QStringLiteral(" · ");
    setText(parts.join(separator));
    whole += parts;
    if (document)
        whole << tr("test error (RMSE) %1").arg(ui::fixedText(held_out_error(*document), 3));
    setToolTip(whole.join(separator));
}

}  // namespace kinoscope
