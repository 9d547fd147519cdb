// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/run_records.h"

#include "app/session/run_list.h"

namespace kinoscope {

namespace {

void addModel(RunRecord& record, const ModelDocument& document)
{
    record.settings = document.settings;
    record.epochs = static_cast<int>(document.history.size());
    if (document.kept_epoch >= 0 && document.kept_epoch < record.epochs) {
        const EpochRecord& kept = document.history[static_cast<std::size_t>(document.kept_epoch)];
        record.kept_epoch = document.kept_epoch + 1;
        record.training = kept.train_loss;
        record.validation = kept.validation_loss;
    }
    if (document.feedback == Feedback::pairs)
        return;
    const ErrorMetrics test = document.clipped_test.value_or(document.test);
    record.test_rmse = test.rmse;
    record.test_mae = test.mae;
}

}  // namespace

std::vector<RunRecord> run_records(const RunList& runs)
{
    std::vector<RunRecord> records;
    for (const KeptRunPtr& run : runs.runs()) {
        const RunNotes notes = runs.notes(run->number);
        RunRecord& record = records.emplace_back();
        record.number = run->number;
        record.name = notes.name;
        record.note = notes.note;
        record.starred = notes.starred;
        record.settings = run->outcome.settings;
        record.seconds = run->outcome.seconds;
        record.ending = name_of(run->outcome.termination);
        if (run->document)
            addModel(record, *run->document);
    }
    return records;
}

}  // namespace kinoscope
