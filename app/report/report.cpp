// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/common/held_out.h"
#include "app/report/page.h"
#include "app/report/table.h"
#include "core/analysis/evaluation/held_out_ranks.h"
#include "core/analysis/evaluation/metrics.h"
#include "core/analysis/map/ranking.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/text/item_noun.h"
#include "core/io/files/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace kinoscope {

namespace {

constexpr int films_listed = 40;
constexpr int popular_films_listed = 20;
constexpr std::size_t predictions_listed = 100;

Table bias_table(const ModelDocument& document, Order order, std::string title, std::string stem)
{
    const bool pairs = document.feedback == Feedback::pairs;
    Table table{std::move(title), std::move(stem), {"rank", "id", "film", "bias", pairs ? "people" : "ratings"}, {}};
    if (!pairs)
        table.header.emplace_back("mean rating");
    for (const int movie : rank_by_bias(document.model.movie_bias, films_listed, order)) {
        const Movie& film = document.movies[static_cast<std::size_t>(movie)];
        table.rows.push_back({fmt::format("{}", table.rows.size() + 1), key_of(film), film.title,
                              fmt::format("{:.4f}", document.model.movie_bias(movie)),
                              fmt::format("{}", film.ratings)});
        if (!pairs)
            table.rows.back().push_back(fmt::format("{:.2f}", film.mean_rating));
    }
    return table;
}

Table neighbour_table(const ModelDocument& document)
{
    const bool pairs = document.feedback == Feedback::pairs;
    Table table{pairs ? "Closest to the most popular films" : "Closest to the most rated films",
                "neighbours",
                {"film", "closest film", "cosine similarity", pairs ? "people" : "ratings"},
                {}};
    const NeighbourIndex index(document.model.movie_factors);
    for (const int movie : most_rated(document.movies, popular_films_listed))
        for (const Neighbour& neighbour : index.nearest(movie, 5, &document.movies, enough_ratings)) {
            const Movie& other = document.movies[static_cast<std::size_t>(neighbour.movie)];
            table.rows.push_back({document.movies[static_cast<std::size_t>(movie)].title, other.title,
                                  fmt::format("{:.4f}", neighbour.similarity), fmt::format("{}", other.ratings)});
        }
    return table;
}

Table history_table(const ModelDocument& document)
{
    if (document.feedback == Feedback::pairs) {
        Table table{"Every epoch", "history", {"epoch", "training loss", "validation loss", "learning rate"}, {}};
        for (const EpochRecord& record : document.history)
            table.rows.push_back({fmt::format("{}", record.epoch + 1), fmt::format("{:.6f}", record.train_loss),
                                  fmt::format("{:.6f}", record.validation_loss),
                                  fmt::format("{}", record.learning_rate)});
        return table;
    }
    Table table{"Every epoch",
                "history",
                {"epoch", "training RMSE", "validation RMSE", "training MSE", "validation MSE", "learning rate"},
                {}};
    for (const EpochRecord& record : document.history)
        table.rows.push_back({fmt::format("{}", record.epoch + 1), fmt::format("{:.6f}", std::sqrt(record.train_loss)),
                              fmt::format("{:.6f}", std::sqrt(record.validation_loss)),
                              fmt::format("{:.6f}", record.train_loss), fmt::format("{:.6f}", record.validation_loss),
                              fmt::format("{}", record.learning_rate)});
    return table;
}

Table prediction_table(const ModelDocument& document, const Dataset& dataset)
{
    Table table{"Test ratings and predictions",
                "predictions",
                {"person", "id", "film", "actual rating", "predicted rating"},
                {}};
    std::vector<std::int32_t> rows = held_out_rows(document, dataset);
    rows.resize(std::min(rows.size(), predictions_listed));
    for (const HeldOutPrediction& row :
         shown_rows(predict_rows(document.model, dataset.ratings, rows), dataset.scale)) {
        const Movie& film = document.movies[static_cast<std::size_t>(row.movie)];
        table.rows.push_back({user_key(dataset, row.user), key_of(film), film.title, fmt::format("{}", row.real),
                              fmt::format("{:.4f}", row.predicted)});
    }
    return table;
}

Table rank_table(const ModelDocument& document, const Dataset& dataset)
{
    Table table{
        "The test set, and where the model ranks it", "predictions", {"person", "id", "film", "place", "of"}, {}};
    const DataSplit split = split_of(document, dataset);
    const auto rows = std::span(split.test).first(std::min(split.test.size(), predictions_listed));
    for (const HeldOutRank& row : held_out_ranks(document.model, dataset.ratings, split, rows)) {
        const Movie& film = document.movies[static_cast<std::size_t>(row.movie)];
        table.rows.push_back({user_key(dataset, row.user), key_of(film), film.title, fmt::format("{}", row.rank),
                              fmt::format("{}", row.of)});
    }
    return table;
}

void write_text(const std::filesystem::path& path, std::string_view text)
{
    write_file_atomically(path, std::span(&text, 1));
}

std::vector<Table> tables_of(const ModelDocument& document, const DatasetPtr& dataset)
{
    const bool pairs = document.feedback == Feedback::pairs;
    std::vector<Table> tables{
        bias_table(document, Order::highest_first, pairs ? "Films of the highest bias" : "The most appealing films",
                   pairs ? "highest-bias" : "best-liked"),
        bias_table(document, Order::lowest_first, pairs ? "Films of the lowest bias" : "The least appealing films",
                   pairs ? "lowest-bias" : "least-liked"),
        neighbour_table(document), history_table(document)};
    if (dataset)
        tables.push_back(pairs ? rank_table(document, *dataset) : prediction_table(document, *dataset));
    for (Table& table : tables) {
        table.title = about_items(table.title, document.item_noun);
        for (std::string& name : table.header)
            name = about_items(name, document.item_noun);
    }
    return tables;
}

}  // namespace

std::filesystem::path write_report(const ModelDocument& document, const DatasetPtr& dataset,
                                   const std::filesystem::path& folder)
{
    const std::vector<Table> tables = tables_of(document, dataset);
    make_folder(folder);
    std::vector<PagePicture> pictures;
    for (const Figure& figure : write_figures(document, folder))
        pictures.push_back({figure.title, figure.stem + ".svg",
                            fmt::format("Also as <a href=\"{0}.png\">PNG</a>, <a href=\"{0}.svg\">SVG</a>, <a "
                                        "href=\"{0}.pdf\">PDF</a>.",
                                        figure.stem)});
    for (const Table& table : tables)
        write_text(folder / (table.stem + ".csv"), to_csv(table));
    std::filesystem::path index = folder / "index.html";
    write_text(index, report_page(document, pictures, tables, false));
    return index;
}

std::filesystem::path write_single_page(const ModelDocument& document, const DatasetPtr& dataset,
                                        const std::vector<DrawnFigure>& figures, const std::filesystem::path& folder)
{
    std::vector<PagePicture> pictures;
    pictures.reserve(figures.size());
    for (const DrawnFigure& figure : figures)
        pictures.push_back({figure.title, data_address("image/svg+xml", figure.svg), {}});
    const std::string page = report_page(document, pictures, tables_of(document, dataset), true);
    make_folder(folder);
    std::filesystem::path path = folder / "report.html";
    write_text(path, page);
    return path;
}

}  // namespace kinoscope
