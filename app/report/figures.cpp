// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "core/analysis/map/map_frame.h"
#include "core/data/data_error.h"
#include "ui/charts/loss_chart.h"
#include "ui/map/map_view.h"
#include "ui/plot/picture_export.h"
#include "ui/text/noun_translator.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLayout>

#include <memory>
#include <utility>

namespace kinoscope {

namespace {

constexpr QSize loss_size(1100, 480);
constexpr QSize map_size(1200, 900);
constexpr const char* loss_title = "Learning curves";

const char* map_title(const ModelDocument& document)
{
    return document.feedback == Feedback::pairs ? "Map" : "Map of the most appealing films";
}

/// Plots are widgets, so pictures need an application; without a display it draws off screen.
std::unique_ptr<QApplication> application_for_drawing()
{
    if (qApp != nullptr)
        return {};
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "kinoscope-cli";
    static char* argv[] = {name, nullptr};
    auto application = std::make_unique<QApplication>(argc, argv);
    ui::applyTheme(*application, ui::ThemeChoice::light);
    return application;
}

/// Texts in pictures are those of the window.
void speakOf(const ModelDocument& document)
{
    ui::NounTranslator::instance().speakOf(document.item_noun, document.feedback == Feedback::pairs);
}

// Shown nowhere, but laid out as if they were: legends wrap by the width that they get. Their layout must not limit the
// size of a window that nobody sees: Qt's platform without a screen would print that it cannot take the limits.
void lay_out(QWidget& view, QSize size)
{
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.layout()->setSizeConstraint(QLayout::SetNoConstraint);
    view.resize(size);
    view.show();
}

std::unique_ptr<ui::LossChart> loss_chart(const ModelDocument& document)
{
    auto chart = std::make_unique<ui::LossChart>();
    lay_out(*chart, loss_size);
    chart->setFeedback(document.feedback);
    chart->setSquaresShown(document.settings.preset == "notebook");
    chart->setHistory(document.history);
    chart->setRates({document.settings.rate_changes, document.batches});
    chart->setKeptEpoch(document.kept_epoch);
    return chart;
}

std::unique_ptr<ui::MapView> film_map(const ModelDocument& document)
{
    const FactorSnapshot snapshot{document.kept_epoch, document.model.movie_factors, document.model.movie_bias};
    auto map = std::make_unique<ui::MapView>();
    lay_out(*map, map_size);
    const auto movies = std::make_shared<const MovieTable>(document.movies);
    map->setMovies(movies);
    map->setSimulated(document.simulated);
    map->setFrame(std::make_shared<const MapFrame>(make_map_frame(snapshot, movies.get())));
    return map;
}

void export_all(QCustomPlot& plot, const std::filesystem::path& folder, const std::string& stem, QSize size)
{
    constexpr double sharp = 2.0;  // for screens of twice the density
    for (const auto& [ending, scale] : {std::pair(".png", sharp), std::pair(".svg", 1.0), std::pair(".pdf", 1.0)}) {
        const std::filesystem::path path = folder / (stem + ending);
        const QString problem = ui::exportPicture(plot, QString::fromStdString(path.string()), {size * scale, scale});
        if (!problem.isEmpty())
            throw DataError(path.string(), problem.toStdString());
    }
}

}  // namespace

std::vector<Figure> write_figures(const ModelDocument& document, const std::filesystem::path& folder)
{
    const auto application = application_for_drawing();
    speakOf(document);
    export_all(*loss_chart(document)->plot(), folder, "loss", loss_size);
    export_all(*film_map(document)->plot(), folder, "map", map_size);
    return {{loss_title, "loss"}, {map_title(document), "map"}};
}

std::vector<DrawnFigure> draw_figures(const ModelDocument& document)
{
    const auto application = application_for_drawing();
    speakOf(document);
    return {{loss_title, ui::svgPicture(*loss_chart(document)->plot(), loss_size).toStdString()},
            {map_title(document), ui::svgPicture(*film_map(document)->plot(), map_size).toStdString()}};
}

}  // namespace kinoscope
