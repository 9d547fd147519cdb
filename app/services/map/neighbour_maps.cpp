// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/neighbour_maps.h"

#include "core/analysis/map/neighbour_map.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <iterator>
#include <utility>

namespace kinoscope {

namespace {

constexpr qint64 formingMs = 40;  // from one picture of a map that forms to the next
constexpr qint64 shareMs = 100;   // from one share to the next
constexpr qint64 longMs = 1000;
// Root mean square distances from the middle; of even round clouds and of groups the farthest film has 1.5 to 3.
constexpr double farOut = 5.0;

/// Root mean square distance from the origin of films in the plane.
double sizeOf(const Eigen::MatrixXf& positions)
{
    return positions.rows() == 0
               ? 0.0
               : std::sqrt(positions.cast<double>().squaredNorm() / static_cast<double>(positions.rows()));
}

/// In the first steps a film that many are close to can be thrown far out and back: the others would be one dot.
bool isLegible(const Eigen::MatrixXf& positions)
{
    const double farthest = std::sqrt(static_cast<double>(positions.rowwise().squaredNorm().maxCoeff()));
    return farthest <= farOut * sizeOf(positions);
}

/// The frame of what has been laid out so far, as large as it is to be.
MapFramePtr frameOf(const Eigen::MatrixXf& positions, double scale, const FactorSnapshot& snapshot,
                    const MovieTable& movies, const MapFrame& like)
{
    Projection projection{positions * static_cast<float>(scale), std::nullopt};
    return std::make_shared<const MapFrame>(make_frame(std::move(projection), snapshot, &movies, {&like, nullptr}));
}

double scaleFor(const Eigen::MatrixXf& positions, double size)
{
    const double own = sizeOf(positions);
    return own > 0.0 && size > 0.0 ? size / own : 1.0;
}

}  // namespace

NeighbourMaps::NeighbourMaps(Pool& pool, QObject* parent)
    : QObject(parent), m_job(pool, make, [this](const Question& question, const Made& made) { take(question, made); })
{
    m_job.onProgress([this](const Progress& progress) {
        if (!m_made.empty())
            return;
        m_share = progress.share;
        if (progress.frame)
            m_forming = progress.frame;
        if (progress.frame || isLong())
            Q_EMIT changed();
    });
}

bool NeighbourMaps::isLong() const
{
    return m_sinceBegun.isValid() && m_sinceBegun.elapsed() > longMs;
}

void NeighbourMaps::setModel(FactorSnapshotPtr kept, const MapFramePtr& components, MovieTablePtr movies,
                             std::vector<int> epochs, Tables tables, NeighbourMapPtr known)
{
    m_tables = std::move(tables);
    m_epochs = std::move(epochs);
    if (kept == m_kept)
        return;
    m_job.cancel();
    m_forming.reset();
    m_share.reset();
    m_made.clear();
    m_gone.clear();
    m_kept = std::move(kept);
    m_known = std::move(known);
    m_movies = std::move(movies);
    m_components.reset();
    if (m_kept && components) {
        auto plane = std::make_shared<MapFrame>(*components);
        plane->positions = components->positions.leftCols(std::min<Eigen::Index>(2, components->positions.cols()));
        m_components = std::move(plane);
    }
    makeNext();
    Q_EMIT changed();
}

void NeighbourMaps::setWanted(bool wanted)
{
    if (std::exchange(m_wanted, wanted) == wanted)
        return;
    if (wanted) {
        makeNext();
    } else {
        m_job.cancel();
        m_forming.reset();
        m_share.reset();
    }
}

MapFramePtr NeighbourMaps::frame(int epoch) const
{
    if (m_made.empty())
        return m_forming;
    const auto after = m_made.lower_bound(epoch);
    if (after == m_made.begin())
        return after->second.frame;
    const auto before = std::prev(after);
    return after == m_made.end() || epoch - before->first < after->first - epoch ? before->second.frame
                                                                                 : after->second.frame;
}

std::optional<NeighbourMaps::Step> NeighbourMaps::nextStep() const
{
    const auto isOpen = [this](int epoch) {
        return m_made.count(epoch) == 0 && std::find(m_gone.begin(), m_gone.end(), epoch) == m_gone.end();
    };
    for (auto epoch = m_epochs.rbegin(); epoch != m_epochs.rend(); ++epoch)
        if (*epoch < m_kept->epoch && isOpen(*epoch))
            return Step{*epoch, m_made.lower_bound(*epoch)->first};
    for (const int epoch : m_epochs)
        if (epoch > m_kept->epoch && isOpen(epoch))
            return Step{epoch, std::prev(m_made.lower_bound(epoch))->first};
    return std::nullopt;
}

void NeighbourMaps::makeNext()
{
    if (!m_wanted || !m_kept || !m_components || m_job.isBusy())
        return;
    if (m_made.empty()) {
        m_sinceBegun.start();
        m_job.start({m_kept, m_movies, m_components, sizeOf(m_components->positions), false, 1.0, m_known});
        return;
    }
    while (const std::optional<Step> step = nextStep()) {
        const FactorSnapshotPtr snapshot = m_tables ? m_tables(step->epoch) : nullptr;
        if (!snapshot) {
            m_gone.push_back(step->epoch);
            continue;
        }
        const Made& beside = m_made.at(step->beside);
        m_job.start({snapshot, m_movies, beside.frame, sizeOf(beside.frame->positions), true, beside.scale});
        return;
    }
}

NeighbourMapPtr NeighbourMaps::layOut(const Question& question, const JobControl<Progress>& control)
{
    const FactorSnapshot& snapshot = *question.snapshot;
    Eigen::MatrixXf start;
    NeighbourMapOptions options;
    if (question.begun) {
        start = question.like->positions / static_cast<float>(question.scale);
        options = NeighbourMapOptions::continued_from(start);
    }
    QElapsedTimer sinceShown;
    QElapsedTimer sinceShare;
    double done = 0.0;
    NeighbourMapControl following{control.stop, {}, {}};
    if (!question.begun) {
        following.progress = [&](double share) {
            done = share;
            if (sinceShare.isValid() && sinceShare.elapsed() < shareMs)
                return;
            sinceShare.start();
            control.tell({nullptr, share});
        };
        following.positions = [&](const Eigen::MatrixXf& positions) {
            if ((sinceShown.isValid() && sinceShown.elapsed() < formingMs) || !isLegible(positions))
                return;
            sinceShown.start();
            control.tell(
                {frameOf(positions, scaleFor(positions, question.size), snapshot, *question.movies, *question.like),
                 done});
        };
    }
    auto positions = neighbour_map(snapshot.movie_factors, question.movies.get(), options, following);
    return positions ? std::make_shared<const Eigen::MatrixXf>(std::move(*positions)) : nullptr;
}

NeighbourMaps::Made NeighbourMaps::make(const Question& question, const JobControl<Progress>& control)
{
    const FactorSnapshot& snapshot = *question.snapshot;
    try {
        const NeighbourMapPtr map = question.known ? question.known : layOut(question, control);
        if (!map)
            return {};
        const double scale = scaleFor(*map, question.size);
        return {frameOf(*map, scale, snapshot, *question.movies, *question.like), scale,
                question.known ? nullptr : map};
    } catch (const std::exception&) {
        return {};  // nothing that could be drawn, as of a run that has diverged
    }
}

void NeighbourMaps::take(const Question& question, const Made& made)
{
    const int epoch = question.snapshot->epoch;
    if (made.frame)
        m_made[epoch] = {made.frame, made.scale};
    else
        m_gone.push_back(epoch);
    m_forming.reset();
    m_share.reset();
    if (made.frame || !m_made.empty())
        makeNext();
    if (made.map && question.snapshot == m_kept)
        Q_EMIT this->made(m_kept, made.map);
    Q_EMIT changed();
}

}  // namespace kinoscope
