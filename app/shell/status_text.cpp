// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/status_text.h"

#include "app/session/session.h"
#include "ui/text/core_text.h"
#include "ui/text/words.h"

#include <utility>

namespace kinoscope {

namespace {

/// As the list of presets calls it; a model may name one that this version does not know.
QString presetName(const std::string& name)
{
    for (const Preset& preset : presets())
        if (preset.name == name)
            return ui::coreText(preset.label);
    return QString::fromStdString(name);
}

}  // namespace

StatusText::StatusText(Session& session, std::function<TrainingSettings()> settings, QWidget* parent)
    : QLabel(parent), m_session(session), m_settings(std::move(settings))
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
    const TrainingSettings settings = document ? document->settings : m_settings();
    parts << tr("preset %1").arg(presetName(settings.preset)) << tr("seed %1").arg(settings.seed);
    // Name the step unless it is Adam, which is the usual one.
    if (document && optimiser_of(settings.step) != Optimiser::adam)
        parts << ui::coreText(label_of(settings.step));
    if (document)
        parts << tr("test error (RMSE) %1").arg(ui::fixedText(held_out_error(*document), 3));
    setText(parts.join(QStringLiteral("  ·  ")));
}

}  // namespace kinoscope
