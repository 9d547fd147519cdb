// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_text.h"

#include "app/session/session.h"
#include "ui/runs/run_summary.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

namespace kinoscope {

StatusText::StatusText(Session& session, QWidget* parent) : QLabel(parent), m_session(session)
{
    setObjectName(QStringLiteral("statusText"));
    setContentsMargins(16, 0, 16, 0);
    connect(&session, &Session::opened, this, &StatusText::showSession);
    connect(&session, &Session::runStarted, this, &StatusText::showSession);
    connect(&session, &Session::runFinished, this, &StatusText::showSession);
    connect(&session, &Session::runShown, this, &StatusText::showSession);
    showSession();
}

void StatusText::showSession()
{
    const DatasetPtr& dataset = m_session.dataset();
    if (!m_session.movies()) {
        setText(tr("Open ratings to begin."));
        return;
    }
    QStringList parts;
    const auto& document = m_session.document();
    parts << QString::fromStdString(dataset ? dataset->name : document->dataset_name);
    if (dataset && dataset->simulated)
        parts << tr("simulated");
    if (document) {
        const TrainingSettings& settings = document->settings;
        const QString title = ui::runTitle(settings);
        parts << (ui::runEdits(settings).isEmpty() ? title : tr("%1, edited").arg(title))
              << tr("seed %1").arg(settings.seed);
        // Name the step unless it is Adam, which is the usual one.
        if (optimiser_of(settings.step) != Optimiser::adam)
            parts << ui::coreText(label_of(settings.step));
        parts << tr("test error (RMSE) %1").arg(ui::fixedText(held_out_error(*document), 3));
    }
    setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace kinoscope
