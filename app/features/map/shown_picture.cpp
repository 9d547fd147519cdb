// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/map/shown_picture.h"

#include "app/features/map/region_texts.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "app/view/view_state.h"

#include <algorithm>
#include <memory>

namespace kinoscope {

namespace {

/// Two columns, as they are seen; nothing for no frame.
std::optional<Eigen::MatrixXf> planeOf(const MapFramePtr& frame, std::pair<int, int> axes)
{
    if (!frame)
        return std::nullopt;
    const auto last = static_cast<int>(frame->positions.cols()) - 1;
    Eigen::MatrixXf seen(frame->positions.rows(), 2);
    seen << frame->positions.col(std::min(axes.first, last)), frame->positions.col(std::min(axes.second, last));
    return seen;
}

}  // namespace

ShownPicture::ShownPicture(const Context& context, ui::MapView* map, std::function<ui::Transition()> transition,
                           QObject* parent)
    : QObject(parent), m_context(context), m_map(map), m_transition(std::move(transition))
{
    NeighbourMaps& maps = context.services.neighbourMaps();
    m_map->setUsualPicture(m_usual);
    maps.setWanted(isNeighbourMap());
    connect(&context.view, &ViewState::mapChanged, this, &ShownPicture::choose);
    connect(&context.session, &Session::runStarted, this,
            [this](const TrainingSettings& settings) { setUsual(settings); });
    connect(&context.session, &Session::documentChanged, this, [this] {
        if (const auto& document = m_context.session.document())
            setUsual(document->settings);
    });
    connect(&maps, &NeighbourMaps::changed, this, [this, &maps] {
        m_map->setForming(maps.share());
        show();
    });
    connect(&context.session, &Session::analysed, this, &ShownPicture::show);
    connect(&context.session, &Session::documentChanged, this, &ShownPicture::measure);
    connect(&context.services.mapQuality(), &MapQualityStudy::changed, this, &ShownPicture::showTruth);
    connect(&context.services.regions(), &RegionStudy::changed, this, &ShownPicture::showRegions);
}

bool ShownPicture::isNeighbourMap() const
{
    return m_context.view.map().picture.value_or(m_usual) == ui::MapPicture::neighbours;
}

// What people know of the notebook are its principal components; to browse, films that are close are to lie together.
void ShownPicture::setUsual(const TrainingSettings& settings)
{
    const ui::MapPicture usual =
        settings.preset == "notebook" ? ui::MapPicture::components : ui::MapPicture::neighbours;
    if (std::exchange(m_usual, usual) == usual)
        return;
    m_map->setUsualPicture(usual);
    choose();
}

void ShownPicture::choose()
{
    NeighbourMaps& maps = m_context.services.neighbourMaps();
    maps.setWanted(isNeighbourMap());
    m_map->setForming(maps.share());
    show();
}

MapFramePtr ShownPicture::frame() const
{
    const ModelAnalysisPtr& analysis = m_context.session.analysis();
    if (!analysis)
        return nullptr;
    if (isNeighbourMap())
        if (MapFramePtr map = m_context.services.neighbourMaps().frame(analysis->frame->epoch))
            return map;
    return analysis->frame;
}

// A map that forms comes as fast as it can be drawn: to glide from one state to the next would lag behind.
void ShownPicture::show()
{
    const MapFramePtr next = frame();
    if (!next)
        return;
    if (next != m_shown)
        m_map->setFrame(next,
                        m_context.services.neighbourMaps().isForming() ? ui::Transition::immediate : m_transition());
    m_shown = next;
    measure();
}

// Not while something moves: of what is on its way nobody wants to know how true it is.
void ShownPicture::measure()
{
    const Session& session = m_context.session;
    const ModelAnalysisPtr& analysis = session.analysis();
    MapQualityStudy& study = m_context.services.mapQuality();
    RegionStudy& regions = m_context.services.regions();
    const NeighbourMaps& maps = m_context.services.neighbourMaps();
    const MapFramePtr neighbours =
        analysis && maps.has(analysis->frame->epoch) ? maps.frame(analysis->frame->epoch) : nullptr;
    const bool isSettled = analysis && (m_shown == analysis->frame || m_shown == neighbours) && !maps.isForming();
    if (!m_shown || !isSettled || !session.document() || session.isTraining()) {
        m_measured = {};
        study.setPicture(std::nullopt);
        regions.setPicture(std::nullopt);
        return;
    }
    const std::pair<int, int> axes = m_context.view.map().axes;
    if (const Measured wanted{session.document(), m_shown, analysis->frame, neighbours, axes};
        std::exchange(m_measured, wanted) == wanted)
        return;
    study.setPicture(PictureOfFilms{analysis->snapshot, session.movies(), session.duplicates(),
                                    planeOf(analysis->frame, axes), planeOf(neighbours, {0, 1}),
                                    m_shown == neighbours});
    regions.setPicture(
        PictureOfModel{session.document(), *planeOf(m_shown, m_shown == neighbours ? std::pair(0, 1) : axes)});
}

void ShownPicture::showTruth()
{
    const std::optional<PictureQuality>& found = m_context.services.mapQuality().quality();
    m_map->setTruth(
        found ? std::make_shared<const ui::PictureTruth>(ui::PictureTruth{
                    found->components, found->neighbours, found->shares, found->closest->films, found->closest->count})
              : nullptr);
}

// What was found of other films, which have gone meanwhile, is of no use.
void ShownPicture::showRegions()
{
    const MovieTablePtr movies = m_context.session.movies();
    const PlacedRegionsPtr& regions = m_context.services.regions().regions();
    const bool fits =
        regions && movies && !regions->levels->empty() && regions->levels->front().of_film.size() == movies->size();
    m_map->setRegions(fits ? regionNames(regions, *movies) : nullptr);
}

}  // namespace kinoscope
