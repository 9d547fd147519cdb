// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/settings_sentence.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace kinoscope::ui {

namespace {

struct SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(SettingsSentence)
};

// In the notebook's way: another seed, another split or another device is still that; SGD is not.
bool isNotebooks(TrainingSettings settings)
{
    TrainingSettings notebook = find_preset("notebook").settings;
    settings.preset = notebook.preset;
    settings.seed = notebook.seed;
    settings.split_seed = notebook.split_seed;
    settings.device = notebook.device;
    settings.threads = notebook.threads;
    if (settings.step != StepKind::sgd)
        settings.step = notebook.step;
    return settings == notebook;
}

}  // namespace

QString settingsSentence(const TrainingSettings& settings, Feedback feedback)
{
    const QString numbers = settings.factors == 1
                                ? SentenceWords::tr("1 number per film")
                                : SentenceWords::tr("%1 numbers per film").arg(countText(settings.factors));
    const QString passes = settings.epochs == 1 ? SentenceWords::tr("1 pass")
                                                : SentenceWords::tr("%1 passes").arg(countText(settings.epochs));
    const QString learned = settings.patience > 0 ? SentenceWords::tr("%1, at most %2").arg(numbers, passes)
                                                  : SentenceWords::tr("%1, %2").arg(numbers, passes);
    if (feedback == Feedback::pairs)
        return SentenceWords::tr("%1, from who has what.").arg(learned);
    if (isNotebooks(settings))
        return SentenceWords::tr("%1, as in the notebook.").arg(learned);
    return settings.co_watch > 0.0 ? SentenceWords::tr("%1. Also learns from what people watched.").arg(learned)
                                   : SentenceWords::tr("%1.").arg(learned);
}

}  // namespace kinoscope::ui
