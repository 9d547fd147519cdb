// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/model/model_metadata.h"

#include "core/data/data_error.h"
#include "core/data/text/item_noun.h"
#include "core/data/values/cell_kind.h"
#include "core/io/model/json_fields.h"
#include "core/io/model/model_metadata_format.h"
#include "core/io/model/settings_fields.h"
#include "core/io/model/strict_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <memory>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

using nlohmann::json;
using Metadata = std::map<std::string, std::string>;

// Enough for a million films, with all that is said of each.
constexpr std::size_t max_metadata_values = 10'000'000;
constexpr std::int64_t max_count = std::numeric_limits<std::int32_t>::max();

class MetadataReader {
public:
    MetadataReader(const Metadata& metadata, const std::string& file) : m_metadata(metadata), m_file(file) {}

    ModelDocument read() const
    {
        check_version();
        ModelDocument document;
        read_part("movies", [&](const JsonFields& fields) { read_movies(fields, document.movies); });
        read_part("users", [&](const JsonFields& fields) { read_users(fields, document); });
        read_part("dataset", [&](const JsonFields& fields) { read_dataset(fields, document); });
        read_part("settings", [&](const JsonFields& fields) { document.settings = settings_from(fields); });
        read_part("history", [&](const JsonFields& fields) { read_history(fields, document); });
        read_part("result", [&](const JsonFields& fields) { read_result(fields, document); });
        if (m_metadata.contains("item_columns"))
            read_part("item_columns", [&](const JsonFields& fields) { read_item_columns(fields, document); });
        if (m_metadata.contains("neighbour_map"))
            read_part("neighbour_map", [&](const JsonFields& fields) { read_neighbour_map(fields, document); });
        if (m_metadata.contains("view"))
            read_part("view", [&](const JsonFields& fields) { document.view = read_view(fields); });
        return document;
    }

    /// Empty if there are none.
    std::vector<std::int64_t> snapshot_epochs(std::size_t history) const
    {
        std::vector<std::int64_t> epochs;
        if (!m_metadata.contains("snapshots"))
            return epochs;
        read_part("snapshots", [&](const JsonFields& fields) {
            epochs = fields.wholes("epochs", start_epoch, static_cast<std::int64_t>(history) - 1);
            const auto bad = std::adjacent_find(epochs.begin(), epochs.end(), std::greater_equal<>());
            if (bad != epochs.end())
                fields.refuse(fmt::format("epoch {} before epoch {} among the snapshots", *bad, *(bad + 1)),
                              "epochs in ascending order, each once");
            if (epochs.empty())
                fields.refuse("no epochs of snapshots", "one at least");
        });
        return epochs;
    }

private:
    const std::string& text(const std::string& key) const
    {
        const auto found = m_metadata.find(key);
        if (found == m_metadata.end())
            throw DataError(m_file, 0, 0,
                            {KINOSCOPE_TEXT("core", "no \"%1\" in the metadata"), {as_is(std::string(key))}},
                            KINOSCOPE_TEXT("core", "a model saved by Kinoscope"));
        return found->second;
    }

    void check_version() const
    {
        if (text("format") != model_format_name)
            throw DataError(m_file, 0, 0, KINOSCOPE_TEXT("core", "another kind of safetensors file"),
                            KINOSCOPE_TEXT("core", "a model saved by Kinoscope"));
        const std::string& version = text("version");
        int number = 0;
        const auto [end, error] = std::from_chars(version.data(), version.data() + version.size(), number);
        if (error == std::errc::invalid_argument || end != version.data() + version.size() || version[0] == '-')
            throw DataError(m_file, 0, 0, "a version that is no number", KINOSCOPE_TEXT("core", "version 1 to 5"));
        if (error == std::errc::result_out_of_range || number > model_format_version)
            throw DataError(
                m_file,
                KINOSCOPE_TEXT("core", "was saved by a newer version of Kinoscope. Update Kinoscope to open it."));
        if (number < 1)
            throw DataError(m_file, 0, 0, {KINOSCOPE_TEXT("core", "version %1"), {as_is(number)}},
                            KINOSCOPE_TEXT("core", "version 1 to 5"));
    }

    template <typename Read>
    void read_part(const std::string& key, Read read) const
    {
        const std::string place = fmt::format("metadata \"{}\"", key);
        const json value = parse_strict_json(text(key), m_file, place, max_metadata_values);
        read(JsonFields(value, m_file, place));
    }

    static void check_length(const JsonFields& fields, const char* key, std::size_t found, std::size_t expected)
    {
        if (found != expected)
            fields.refuse(fmt::format("{} {} in {}", found, key, fields.place()), fmt::format("{}", expected));
    }

    static void read_movies(const JsonFields& fields, MovieTable& movies)
    {
        const std::vector<std::int64_t> ids = fields.wholes("ids");
        std::vector<std::string> titles = fields.texts("titles");
        const std::vector<std::int64_t> years = fields.wholes("years", 0, 9999);
        std::vector<std::vector<std::string>> genres = fields.text_lists("genres");
        const std::vector<std::int64_t> ratings = fields.wholes("ratings", 0, max_count);
        const std::vector<double> means = fields.numbers("means");
        std::vector<std::string> keys =
            fields.has("keys") ? fields.texts("keys") : std::vector<std::string>(ids.size());
        check_length(fields, "titles", titles.size(), ids.size());
        check_length(fields, "years", years.size(), ids.size());
        check_length(fields, "genres", genres.size(), ids.size());
        check_length(fields, "ratings", ratings.size(), ids.size());
        check_length(fields, "means", means.size(), ids.size());
        check_length(fields, "keys", keys.size(), ids.size());

        movies.reserve(ids.size());
        for (std::size_t row = 0; row < ids.size(); ++row) {
            if (titles[row].empty())
                fields.refuse(fmt::format("an empty title for film {}", ids[row]), "its title");
            movies.push_back({ids[row], std::move(keys[row]), std::move(titles[row]), static_cast<int>(years[row]),
                              std::move(genres[row]), static_cast<int>(ratings[row]), means[row]});
        }
    }

    static void read_users(const JsonFields& fields, ModelDocument& document)
    {
        document.user_ids = fields.wholes("ids");
        if (!fields.has("keys"))
            return;
        document.user_keys = fields.texts("keys");
        check_length(fields, "keys", document.user_keys.size(), document.user_ids.size());
        for (std::size_t row = 0; row < document.user_ids.size(); ++row)
            if (document.user_keys[row].empty())
                fields.refuse(fmt::format("an empty name for person {}", document.user_ids[row]), "their name");
    }

    static void read_item_columns(const JsonFields& fields, ModelDocument& document)
    {
        std::vector<std::string> names = fields.texts("names");
        std::vector<std::vector<std::string>> cells = fields.text_lists("cells");
        if (names.size() != cells.size() || names.size() > most_item_columns)
            fields.refuse(fmt::format("{} names of {} columns", names.size(), cells.size()),
                          fmt::format("a name for each of at most {}", most_item_columns));
        for (std::size_t column = 0; column < names.size(); ++column) {
            if (cells[column].size() != document.movies.size())
                fields.refuse(fmt::format("{} cells in a column of {}", cells[column].size(), fields.place()),
                              fmt::format("{}", document.movies.size()));
            const ItemColumn::Kind kind = kind_of_cells(names[column], cells[column]);
            document.item_columns.push_back({std::move(names[column]), kind, std::move(cells[column])});
        }
    }

    static void read_neighbour_map(const JsonFields& fields, ModelDocument& document)
    {
        const std::vector<double> x = fields.numbers("x");
        const std::vector<double> y = fields.numbers("y");
        check_length(fields, "x", x.size(), document.movies.size());
        check_length(fields, "y", y.size(), document.movies.size());
        auto map = std::make_shared<Eigen::MatrixXf>(static_cast<Eigen::Index>(x.size()), 2);
        for (std::size_t film = 0; film < x.size(); ++film)
            for (const auto& [axis, number] : {std::pair(0, x[film]), std::pair(1, y[film])}) {
                if (std::abs(number) > static_cast<double>(farthest_on_map))
                    fields.refuse(fmt::format("a film at {} in {}", number, fields.place()),
                                  fmt::format("a place from {} to {}", -farthest_on_map, farthest_on_map));
                (*map)(static_cast<Eigen::Index>(film), axis) = static_cast<float>(number);
            }
        document.neighbour_map = std::move(map);
    }

    static void read_dataset(const JsonFields& fields, ModelDocument& document)
    {
        document.dataset_name = fields.text("name");
        document.dataset_layout = fields.text("layout");
        if (fields.has("source"))
            document.dataset_source = fields.text("source");
        if (fields.has("hash"))
            document.dataset_hash = fields.text("hash");
        document.dataset_ratings = fields.whole("ratings", 0);
        document.simulated = fields.flag("simulated");
        const JsonFields scale = fields.object("scale");
        document.scale = {scale.number("min"), scale.number("max"), scale.number("step"),
                          scale.has("low_is_good") && scale.flag("low_is_good")};
        if (fields.has("feedback")) {
            if (const std::string feedback = fields.text("feedback"); feedback != feedback_of_pairs)
                fields.refuse(in_quotes(feedback) + " as feedback", in_quotes(feedback_of_pairs));
            document.feedback = Feedback::pairs;
        }
        if (!fields.has("items"))
            return;
        document.item_noun = fields.text("items");
        if (!is_item_noun(document.item_noun))
            fields.refuse(in_quotes(document.item_noun) + " as what was rated",
                          fmt::format("one of {}", fmt::join(item_nouns(), ", ")));
    }

    static void read_history(const JsonFields& fields, ModelDocument& document)
    {
        const LossKeys keys = loss_keys(document.feedback);
        for (const JsonFields& record : fields.objects("epochs")) {
            document.history.push_back({static_cast<int>(record.whole("epoch", 0, max_count)),
                                        record.number(keys.train), record.number(keys.validation),
                                        record.number("learning_rate"), record.number("seconds")});
        }
    }

    static void read_result(const JsonFields& fields, ModelDocument& document)
    {
        document.kept_epoch = static_cast<int>(fields.whole("kept_epoch", -1, max_count));
        document.termination = fields.text("termination");
        document.given_split = fields.flag("given_split");
        document.model.range_low = static_cast<float>(fields.number("range_low"));
        document.model.range_high = static_cast<float>(fields.number("range_high"));
        if (fields.has("batches"))
            document.batches = static_cast<int>(fields.whole("batches", 1, max_count));
        if (fields.has("offset"))
            document.model.offset = static_cast<float>(fields.number("offset"));
        document.test = read_errors(fields.object("test"));
        if (fields.has("clipped_test"))
            document.clipped_test = read_errors(fields.object("clipped_test"));
        if (fields.has("baselines"))
            document.baselines = read_baselines(fields.object("baselines"), document.feedback);
    }

    static ErrorMetrics read_errors(const JsonFields& fields)
    {
        return {fields.number("mse"), fields.number("rmse"), fields.number("mae"), fields.whole("ratings", 0)};
    }

    static BaselineComparison read_baselines(const JsonFields& fields, Feedback feedback)
    {
        BaselineComparison baselines;
        baselines.measured_on = fields.text("measured_on");
        baselines.model = fields.number("model");
        baselines.feedback = feedback;
        if (feedback == Feedback::pairs) {
            baselines.popularity = fields.number("popularity");
            return baselines;
        }
        baselines.global_mean = fields.number("global_mean");
        baselines.film_mean = fields.number("film_mean");
        baselines.biases = fields.number("biases");
        return baselines;
    }

    static std::vector<ViewBlendTerm> read_blend(const JsonFields& fields)
    {
        std::vector<ViewBlendTerm> blend;
        for (const JsonFields& one : fields.objects("blend")) {
            ViewBlendTerm& term = blend.emplace_back();
            term.minus = one.flag("minus");
            if (one.has("film"))
                term.film = one.whole("film");
            else
                term.genre = one.text("genre");
        }
        if (blend.size() > most_blend_terms)
            fields.refuse(fmt::format("{} terms of a blend", blend.size()),
                          fmt::format("at most {}", most_blend_terms));
        return blend;
    }

    static DocumentView read_view(const JsonFields& fields)
    {
        constexpr std::int64_t max_component = 4095;
        DocumentView view;
        if (fields.has("map_picture"))
            view.map_picture = fields.text("map_picture");
        view.map_x = static_cast<int>(fields.whole("map_x", 0, max_component));
        view.map_y = static_cast<int>(fields.whole("map_y", 0, max_component));
        view.top_count = static_cast<int>(fields.whole("top_count", 0, max_count));
        view.log_loss = fields.flag("log_loss");
        if (fields.has("film"))
            view.film = fields.whole("film");
        view.similarity = fields.text("similarity");
        view.min_ratings = static_cast<int>(fields.whole("min_ratings", 0, max_count));
        if (fields.has("selected"))
            view.selected = fields.wholes("selected");
        view.only_selected = fields.has("only_selected") && fields.flag("only_selected");
        if (fields.has("blend"))
            view.blend = read_blend(fields);
        return view;
    }

    const Metadata& m_metadata;
    const std::string& m_file;
};

}  // namespace

ModelDocument document_from(const std::map<std::string, std::string>& metadata, const std::string& file,
                            std::vector<std::int64_t>* snapshot_epochs)
{
    const MetadataReader reader(metadata, file);
    ModelDocument document = reader.read();
    if (snapshot_epochs != nullptr)
        *snapshot_epochs = reader.snapshot_epochs(document.history.size());
    return document;
}

}  // namespace kinoscope
