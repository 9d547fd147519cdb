// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluate/new_people_report.h"

#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "app/cli/say.h"

#include <fmt/format.h>

#include <chrono>
#include <stop_token>
#include <thread>

namespace kinoscope::cli {

NewPeopleStudy run_new_people_study(const ModelDocument& document, const Dataset& dataset)
{
    say(stderr, "Training again without a fifth of the {} people, with the model's settings.\n",
        dataset.user_ids.size());
    const InterruptGuard guard;
    std::stop_source stop;
    ProgressBar bar(document.settings.epochs);
    std::jthread watch([&](const std::stop_token& done) {
        while (!done.stop_requested()) {
            if (guard.interrupted())
                stop.request_stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    });
    return study_new_people(document, dataset, stop.get_token(),
                            [&bar](const ProgressBatch& batch) { bar.show(batch); });
}

Json new_people_json(const NewPeopleStudy& study)
{
    Json rows = Json::array();
    for (const NewPeopleRow& row : study.rows)
        rows.push_back({{"ratings", row.ratings},
                        {"people", row.people},
                        {"ndcg_at_10", row.ndcg},
                        {"rmse", row.rmse},
                        {"most_rated_ndcg_at_10", row.most_rated_ndcg},
                        {"item_knn_ndcg_at_10", row.item_knn_ndcg ? Json(*row.item_knn_ndcg) : Json()},
                        {"bias_rmse", row.bias_rmse},
                        {"interval_coverage", row.interval_coverage}});
    return rows;
}

void print_new_people(const NewPeopleStudy& study)
{
    say("\nNew people: trained again without {} of the {} people, who then give 5, 10 or 20 ratings; figures are for "
        "their other ratings ({:.1f} s).\n\n",
        study.new_people, study.people, study.seconds);
    if (study.rows.empty()) {
        say("None of them has the 15 ratings that this needs: 5 to give and 10 to predict.\n");
        return;
    }
    say("{:<12} {:>8} {:>9} {:>11} {:>10} {:>7} {:>11} {:>9}\n", "ratings", "people", "NDCG@10", "most rated",
        "item k-NN", "RMSE", "biases", "within ±");
    for (const NewPeopleRow& row : study.rows)
        say("{:<12} {:>8} {:9.4f} {:11.4f} {:>10} {:7.4f} {:11.4f} {:8.0f}%\n", row.ratings, row.people, row.ndcg,
            row.most_rated_ndcg, row.item_knn_ndcg ? fmt::format("{:.4f}", *row.item_knn_ndcg) : "–", row.rmse,
            row.bias_rmse, 100.0 * row.interval_coverage);
}

}  // namespace kinoscope::cli
