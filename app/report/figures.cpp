// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/report.h"

#include "core/analysis/map_frame.h"
#include "core/data/data_error.h"
#include "ui/charts/loss_chart.h"
#include "ui/export/picture_export.h"
#include "ui/map/map_view.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <memory>

namespace kinoscope {

namespace {

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

void export_all(QCustomPlot& plot, const std::filesystem::path& folder, const std::string& stem, QSize size)
{
    for (const char* ending : {".png", ".svg", ".pdf"}) {
        const std::filesystem::path path = folder / (stem + ending);
        const QString problem = ui::exportPicture(plot, QString::fromStdString(path.string()), size);
        if (!problem.isEmpty())
            throw DataError(path.string(), problem.toStdString());
    }
}

}  // namespace

std::vector<Figure> write_figures(const ModelDocument& document, const std::filesystem::path& folder)
{
    const auto application = application_for_drawing();

    // Shown nowhere, but laid out as if it were: legends wrap by the width that they get.
    ui::LossChart chart;
    chart.setAttribute(Qt::WA_DontShowOnScreen);
    chart.resize(1100, 480);
    chart.show();
    chart.setHistory(document.history);
    chart.setKeptEpoch(document.kept_epoch);
    export_all(*chart.plot(), folder, "loss", {1100, 480});

    FactorSnapshot snapshot{document.kept_epoch, document.model.movie_factors, document.model.movie_bias};
    ui::MapView map;
    map.setAttribute(Qt::WA_DontShowOnScreen);
    map.resize(1200, 900);
    map.show();
    const auto movies = std::make_shared<const MovieTable>(document.movies);
    map.setMovies(movies);
    map.setSimulated(document.simulated);
    map.setFrame(std::make_shared<const MapFrame>(make_map_frame(snapshot, movies.get())));
    export_all(*map.plot(), folder, "map", {1200, 900});
    return {{"How the error fell", "loss"}, {"Map of the best-liked films", "map"}};
}

}  // namespace kinoscope
