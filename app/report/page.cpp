// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page.h"

#include "core/data/text/item_noun.h"

#include <fmt/format.h>

#include <cstdint>

namespace kinoscope {

namespace {

constexpr std::string_view page_style = R"(
body { font: 15px/1.5 Inter, system-ui, sans-serif; color: #1b1f27; max-width: 1100px; margin: 40px auto; padding: 0 24px }
h1 { font-size: 28px } h2 { font-size: 19px; margin-top: 40px } p.note { color: #5c6470 }
img { width: 100%; border: 1px solid #dfe2e8; border-radius: 6px } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; padding: 4px 12px 4px 0; border-bottom: 1px solid #eceef2; font-variant-numeric: tabular-nums }
.scroll { max-height: 420px; overflow-y: auto } a { color: #3253cc }
)";

/// The notebook's own figure is the MSE of predictions as they are.
std::string test_errors(const ModelDocument& document)
{
    const ErrorMetrics& test = document.clipped_test.value_or(document.test);
    std::string text =
        fmt::format("<p>On {} test ratings: RMSE <strong>{:.4f}</strong>, MAE {:.4f}{}.", test.ratings, test.rmse,
                    test.mae, document.clipped_test ? ", predictions clipped to the scale" : "");
    if (document.settings.preset == "notebook")
        text += fmt::format(" As the notebook measures it: MSE {:.4f}.", document.test.mse);
    if (document.settings.chooses_on_test())
        text += " Optimistic: the test ratings were also used to choose the epoch.";
    return text + "</p>\n";
}

std::string introduction(const ModelDocument& document)
{
    const TrainingSettings& settings = document.settings;
    const std::string films = about_items("films", document.item_noun);
    std::string text = fmt::format("<h1>{}</h1>\n", html_escaped(document.dataset_name));
    if (document.simulated)
        text += "<p><strong>Simulated data: these are not real people's ratings.</strong></p>\n";
    text += fmt::format("<p>{} people, {} {}, {} {}. Trained with the {} preset: {} factors, batch {}, seed {}; "
                        "{} epochs, {}; using epoch {}.</p>\n",
                        document.user_ids.size(), document.movies.size(), films, document.dataset_ratings,
                        document.feedback == Feedback::pairs ? "pairs of a person and what they have" : "ratings",
                        html_escaped(settings.preset), settings.factors, settings.batch_size, settings.seed,
                        document.history.size(), html_escaped(document.termination), document.kept_epoch + 1);
    if (!settings.rate_changes.empty())
        text += fmt::format("<p>The learning rate was changed during training (batches:rate): {}.</p>\n",
                            rate_changes_text(settings.rate_changes));
    if (document.feedback == Feedback::pairs)
        return text +
               fmt::format("<p>The model learned who has what. The validation loss is <strong>{:.4f}</strong>; {} "
                           "pairs are the test set.</p>\n",
                           held_out_error(document), document.test.ratings);
    return text + test_errors(document);
}

std::string picture_section(const PagePicture& picture)
{
    std::string text =
        fmt::format("<h2>{0}</h2>\n<img src=\"{1}\" alt=\"{0}\">\n", html_escaped(picture.title), picture.source);
    if (!picture.note.empty())
        text += fmt::format("<p class=\"note\">{}</p>\n", picture.note);
    return text;
}

std::string table_section(const Table& table, bool inline_table)
{
    const std::string file = table.stem + ".csv";
    const std::string link =
        inline_table ? fmt::format("href=\"{}\" download=\"{}\"", data_address("text/csv", to_csv(table)), file)
                     : fmt::format("href=\"{}\"", file);
    return fmt::format("<h2>{}</h2>\n<div class=\"scroll\">\n{}</div>\n<p class=\"note\">Also as <a {}>CSV</a>.</p>\n",
                       html_escaped(table.title), to_html(table), link);
}

}  // namespace

std::string report_page(const ModelDocument& document, const std::vector<PagePicture>& pictures,
                        const std::vector<Table>& tables, bool inline_tables)
{
    std::string text = fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                                   "<title>Kinoscope: {}</title>\n<style>{}</style>\n</head>\n<body>\n",
                                   html_escaped(document.dataset_name), page_style);
    text += introduction(document);
    for (PagePicture picture : pictures) {
        picture.title = about_items(picture.title, document.item_noun);
        text += picture_section(picture);
    }
    for (const Table& table : tables)
        text += table_section(table, inline_tables);
    return text + "</body>\n</html>\n";
}

std::string data_address(std::string_view type, std::string_view bytes)
{
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text = fmt::format("data:{};base64,", type);
    text.reserve(text.size() + (bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        std::uint32_t three = 0;
        for (std::size_t i = at; i < at + 3; ++i)
            three = three << 8U | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += at + i > bytes.size() ? '=' : digits[three >> (18U - 6U * i) & 63U];
    }
    return text;
}

}  // namespace kinoscope
