// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "app/common/held_out.h"
#include "app/report/table.h"
#include "core/analysis/metrics.h"
#include "core/analysis/neighbours.h"
#include "core/analysis/ranking.h"
#include "core/data/data_error.h"
#include "core/io/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <system_error>

namespace kinoscope {

namespace {

constexpr int films_listed = 40;
constexpr int popular_films_listed = 20;
constexpr std::size_t predictions_listed = 100;

Table bias_table(const ModelDocument& document, Order order, std::string title, std::string stem)
{
    Table table{std::move(title), std::move(stem), {"rank", "id", "film", "bias", "ratings", "mean rating"}, {}};
    for (const int movie : rank_by_bias(document.model.movie_bias, films_listed, order)) {
        const Movie& film = document.movies[static_cast<std::size_t>(movie)];
        table.rows.push_back({fmt::format("{}", table.rows.size() + 1), fmt::format("{}", film.id), film.title,
                              fmt::format("{:.4f}", document.model.movie_bias(movie)), fmt::format("{}", film.ratings),
                              fmt::format("{:.2f}", film.mean_rating)});
    }
    return table;
}

Table neighbour_table(const ModelDocument& document)
{
    Table table{"The closest films of the most rated ones",
                "neighbours",
                {"film", "closest film", "cosine similarity", "ratings"},
                {}};
    const NeighbourIndex index(document.model.movie_factors);
    for (const int movie : most_rated(document.movies, popular_films_listed))
        for (const Neighbour& neighbour : index.nearest(movie, 5, &document.movies, kEnoughRatings)) {
            const Movie& other = document.movies[static_cast<std::size_t>(neighbour.movie)];
            table.rows.push_back({document.movies[static_cast<std::size_t>(movie)].title, other.title,
                                  fmt::format("{:.4f}", neighbour.similarity), fmt::format("{}", other.ratings)});
        }
    return table;
}

Table history_table(const ModelDocument& document)
{
    Table table{"Every epoch", "history", {"epoch", "training MSE", "validation MSE", "learning rate"}, {}};
    for (const EpochRecord& record : document.history)
        table.rows.push_back({fmt::format("{}", record.epoch + 1), fmt::format("{:.6f}", record.train_mse),
                              fmt::format("{:.6f}", record.validation_mse), fmt::format("{}", record.learning_rate)});
    return table;
}

Table prediction_table(const ModelDocument& document, const Dataset& dataset)
{
    Table table{"Held-out ratings beside the predictions",
                "predictions",
                {"person", "id", "film", "real rating", "predicted rating"},
                {}};
    std::vector<std::int32_t> rows = held_out_rows(document, dataset);
    rows.resize(std::min(rows.size(), predictions_listed));
    for (const HeldOutPrediction& row : predict_rows(document.model, dataset.ratings, rows)) {
        const Movie& film = document.movies[static_cast<std::size_t>(row.movie)];
        table.rows.push_back({fmt::format("{}", document.user_ids[static_cast<std::size_t>(row.user)]),
                              fmt::format("{}", film.id), film.title, fmt::format("{}", row.real),
                              fmt::format("{:.4f}", row.predicted)});
    }
    return table;
}

void write_text(const std::filesystem::path& path, std::string_view text)
{
    write_file_atomically(path, std::span(&text, 1));
}

constexpr std::string_view page_style = R"(
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: #1b1f27; max-width: 1100px; margin: 40px auto; padding: 0 24px }
h1 { font-size: 28px } h2 { font-size: 19px; margin-top: 40px } p.note { color: #5c6470 }
img { width: 100%; border: 1px solid #dfe2e8; border-radius: 6px } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid #eceef2; font-variant-numeric: tabular-nums }
.scroll { max-height: 420px; overflow-y: auto } a { color: #3253cc }
)";

std::string introduction(const ModelDocument& document)
{
    const TrainingSettings& settings = document.settings;
    std::string text = fmt::format("<h1>{}</h1>\n", html_escaped(document.dataset_name));
    if (document.simulated)
        text += "<p><strong>Simulated data: these are not real people's ratings.</strong></p>\n";
    text += fmt::format("<p>{} people, {} films, {} ratings. Trained with the {} preset: {} factors, batch {}, seed {}; "
                        "{} epochs, {}; epoch {} is kept.</p>\n",
                        document.user_ids.size(), document.movies.size(), document.dataset_ratings,
                        html_escaped(settings.preset), settings.factors, settings.batch_size, settings.seed,
                        document.history.size(), html_escaped(document.termination), document.kept_epoch + 1);
    text += fmt::format("<p>On {} held-out ratings: RMSE <strong>{:.4f}</strong>, MSE {:.4f}, MAE {:.4f}. These ratings "
                        "also chose the epoch, so the figures are a little too good.</p>\n",
                        document.test.ratings, document.test.rmse, document.test.mse, document.test.mae);
    return text;
}

std::string figure_section(const Figure& figure)
{
    return fmt::format("<h2>{0}</h2>\n<img src=\"{1}.svg\" alt=\"{0}\">\n<p class=\"note\">Also as <a "
                       "href=\"{1}.png\">PNG</a>, <a href=\"{1}.svg\">SVG</a>, <a href=\"{1}.pdf\">PDF</a>.</p>\n",
                       html_escaped(figure.title), figure.stem);
}

std::string page(const ModelDocument& document, const std::vector<Figure>& figures, const std::vector<Table>& tables)
{
    std::string text = fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                   "<title>Kinoscope: {}</title>\n<style>{}</style>\n</head>\n<body>\n",
                                   html_escaped(document.dataset_name), page_style);
    text += introduction(document);
    for (const Figure& figure : figures)
        text += figure_section(figure);
    for (const Table& table : tables)
        text += fmt::format("<h2>{}</h2>\n<div class=\"scroll\">\n{}</div>\n<p class=\"note\">Also as <a "
                            "href=\"{}.csv\">CSV</a>.</p>\n",
                            html_escaped(table.title), to_html(table), table.stem);
    return text + "</body>\n</html>\n";
}

}  // namespace

std::filesystem::path write_report(const ModelDocument& document, const DatasetPtr& dataset,
                                   const std::filesystem::path& folder)
{
    std::vector<Table> tables{bias_table(document, Order::highest_first, "The best-liked films", "best-liked"),
                              bias_table(document, Order::lowest_first, "The least-liked films", "least-liked"),
                              neighbour_table(document), history_table(document)};
    if (dataset)
        tables.push_back(prediction_table(document, *dataset));

    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        throw DataError(folder.string(), "cannot be made (" + error.message() + "). Choose another folder.");
    const std::vector<Figure> figures = write_figures(document, folder);
    for (const Table& table : tables)
        write_text(folder / (table.stem + ".csv"), to_csv(table));
    const std::filesystem::path index = folder / "index.html";
    write_text(index, page(document, figures, tables));
    return index;
}

}  // namespace kinoscope
