// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in a model file, as it is written. How it is read: model_metadata_reader.cpp.
#include "core/io/model/model_metadata.h"

#include "core/data/encoding.h"
#include "core/io/model/model_metadata_format.h"
#include "core/io/model/settings_fields.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace kinoscope {

namespace {

using nlohmann::json;

// What is not UTF-8 after all becomes U+FFFD: no reason to lose a trained model.
std::string dumped(const json& value)
{
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

json movie_columns(const MovieTable& movies)
{
    json::array_t ids, keys, titles, years, genres, ratings, means;
    bool any_key = false;
    for (const Movie& movie : movies) {
        const std::string title = without_control_characters(movie.title);
        json::array_t movie_genres;
        for (const std::string& genre : movie.genres)
            movie_genres.emplace_back(without_control_characters(genre));
        ids.emplace_back(movie.id);
        keys.emplace_back(without_control_characters(movie.key));
        any_key = any_key || !movie.key.empty();
        titles.emplace_back(title.empty() ? fmt::format("Film {}", movie.id) : title);
        years.emplace_back(movie.year);
        genres.emplace_back(std::move(movie_genres));
        ratings.emplace_back(movie.ratings);
        means.emplace_back(movie.mean_rating);
    }
    json columns{{"ids", std::move(ids)},       {"titles", std::move(titles)},   {"years", std::move(years)},
                 {"genres", std::move(genres)}, {"ratings", std::move(ratings)}, {"means", std::move(means)}};
    if (any_key)
        columns["keys"] = std::move(keys);
    return columns;
}

json user_columns(const ModelDocument& document)
{
    json columns{{"ids", document.user_ids}};
    if (document.user_keys.empty())
        return columns;
    json::array_t keys;
    for (std::size_t row = 0; row < document.user_keys.size(); ++row) {
        const std::string& key = document.user_keys[row];
        keys.emplace_back(key.empty() ? fmt::format("{}", document.user_ids.at(row)) : without_control_characters(key));
    }
    columns["keys"] = std::move(keys);
    return columns;
}

json item_column_fields(const std::vector<ItemColumn>& columns)
{
    json::array_t names, cells;
    for (const ItemColumn& column : columns) {
        names.emplace_back(without_control_characters(column.name));
        json::array_t texts;
        for (const std::string& cell : column.cells)
            texts.emplace_back(without_control_characters(cell));
        cells.emplace_back(std::move(texts));
    }
    return {{"names", std::move(names)}, {"cells", std::move(cells)}};
}

json dataset_fields(const ModelDocument& document)
{
    const RatingScale& scale = document.scale;
    json fields{{"name", without_control_characters(document.dataset_name)},
                {"layout", without_control_characters(document.dataset_layout)},
                {"source", without_control_characters(document.dataset_source)},
                {"hash", without_control_characters(document.dataset_hash)},
                {"ratings", document.dataset_ratings},
                {"simulated", document.simulated},
                {"scale", {{"min", scale.min}, {"max", scale.max}, {"step", scale.step}}}};
    // Only where they say something: files of other data sets are those of earlier versions, to the byte.
    if (scale.low_is_good)
        fields["scale"]["low_is_good"] = true;
    if (document.feedback == Feedback::pairs)
        fields["feedback"] = feedback_of_pairs;
    if (document.item_noun != ModelDocument().item_noun)
        fields["items"] = document.item_noun;
    return fields;
}

int version_of(const ModelDocument& document, const std::vector<int>& snapshot_epochs)
{
    const bool has_start = !snapshot_epochs.empty() && snapshot_epochs.front() == start_epoch;
    if (has_start || !document.settings.rate_changes.empty())
        return model_format_version;
    if (document.feedback == Feedback::pairs)
        return model_format_version_of_pairs;
    const bool is_new = has_late_settings(document.settings) || document.model.watch || document.model.offset != 0.0F;
    return is_new ? model_format_version_of_ratings : model_format_version_before;
}

json history_records(const std::vector<EpochRecord>& history, Feedback feedback)
{
    const LossKeys keys = loss_keys(feedback);
    json::array_t records;
    for (const EpochRecord& record : history) {
        records.push_back({{"epoch", record.epoch},
                           {keys.train, record.train_loss},
                           {keys.validation, record.validation_loss},
                           {"learning_rate", record.learning_rate},
                           {"seconds", record.seconds}});
    }
    return {{"epochs", std::move(records)}};
}

json error_fields(const ErrorMetrics& errors)
{
    return {{"mse", errors.mse}, {"rmse", errors.rmse}, {"mae", errors.mae}, {"ratings", errors.ratings}};
}

json baseline_fields(const BaselineComparison& baselines)
{
    json fields{{"measured_on", baselines.measured_on}, {"model", baselines.model}};
    if (baselines.feedback == Feedback::pairs) {
        fields["popularity"] = baselines.popularity;
        return fields;
    }
    fields["global_mean"] = baselines.global_mean;
    fields["film_mean"] = baselines.film_mean;
    fields["biases"] = baselines.biases;
    return fields;
}

json result_fields(const ModelDocument& document)
{
    json fields{{"kept_epoch", document.kept_epoch},       {"termination", document.termination},
                {"given_split", document.given_split},     {"range_low", document.model.range_low},
                {"range_high", document.model.range_high}, {"test", error_fields(document.test)}};
    // It says where the learning rate was changed, and nothing without that.
    if (!document.settings.rate_changes.empty() && document.batches > 0)
        fields["batches"] = document.batches;
    // What files of before lack is written where it is known.
    if (document.clipped_test)
        fields["clipped_test"] = error_fields(*document.clipped_test);
    if (!document.baselines.measured_on.empty())
        fields["baselines"] = baseline_fields(document.baselines);
    if (document.model.offset != 0.0F)
        fields["offset"] = document.model.offset;
    return fields;
}

/// As doubles, which every reader of JSON takes to the bit.
json neighbour_map_fields(const Eigen::MatrixXf& map)
{
    const auto column = [&map](Eigen::Index axis) {
        json::array_t numbers;
        for (Eigen::Index film = 0; film < map.rows(); ++film)
            numbers.emplace_back(static_cast<double>(map(film, axis)));
        return numbers;
    };
    return {{"x", column(0)}, {"y", column(1)}};
}

json view_fields(const DocumentView& view)
{
    json fields{{"map_picture", view.map_picture}, {"map_x", view.map_x},       {"map_y", view.map_y},
                {"top_count", view.top_count},     {"log_loss", view.log_loss}, {"similarity", view.similarity},
                {"min_ratings", view.min_ratings}};
    if (view.film)
        fields["film"] = *view.film;
    if (!view.selected.empty())
        fields["selected"] = view.selected;
    if (view.only_selected)
        fields["only_selected"] = true;
    if (!view.blend.empty()) {
        json::array_t terms;
        for (const ViewBlendTerm& term : view.blend) {
            json one{{"minus", term.minus}};
            if (term.film)
                one["film"] = *term.film;
            else
                one["genre"] = without_control_characters(term.genre);
            terms.push_back(std::move(one));
        }
        fields["blend"] = std::move(terms);
    }
    return fields;
}

}  // namespace

std::map<std::string, std::string> metadata_of(const ModelDocument& document, const std::vector<int>& snapshot_epochs)
{
    std::map<std::string, std::string> metadata{
        {"format", std::string(model_format_name)},
        {"version", std::to_string(version_of(document, snapshot_epochs))},
        {"movies", dumped(movie_columns(document.movies))},
        {"users", dumped(user_columns(document))},
        {"dataset", dumped(dataset_fields(document))},
        {"settings", dumped(settings_fields(document.settings))},
        {"history", dumped(history_records(document.history, document.feedback))},
        {"result", dumped(result_fields(document))}};
    if (!document.item_columns.empty())
        metadata.emplace("item_columns", dumped(item_column_fields(document.item_columns)));
    if (!snapshot_epochs.empty())
        metadata.emplace("snapshots", dumped({{"epochs", snapshot_epochs}}));
    if (document.neighbour_map)
        metadata.emplace("neighbour_map", dumped(neighbour_map_fields(*document.neighbour_map)));
    if (document.view)
        metadata.emplace("view", dumped(view_fields(*document.view)));
    return metadata;
}

}  // namespace kinoscope
