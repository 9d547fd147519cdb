// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/settings_sentence.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace kinoscope::ui {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(SettingsSentence)
};

}  // namespace

QString settingsSentence(const TrainingSettings& settings, Feedback feedback)
{
    const QString numbers = Sentence::tr("%1 numbers per film, learned in %2 passes.")
                                .arg(countText(settings.factors), countText(settings.epochs));
    if (feedback == Feedback::pairs || settings.co_watch <= 0.0)
        return numbers;
    return numbers + QLatin1Char(' ') + Sentence::tr("Also learns from what people watched.");
}

}  // namespace kinoscope::ui
