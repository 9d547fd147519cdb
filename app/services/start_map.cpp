// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/start_map.h"

#include "core/training/random_start.h"

#include <exception>
#include <utility>

namespace kinoscope {

StartMap::StartMap(Pool& pool, QObject* parent)
    : QObject(parent), m_job(
                           pool, [](const Question& question, const JobControl<>&) { return workOut(question); },
                           [this](const Question&, const MapFramePtr& frame) {
                               if (frame)
                                   Q_EMIT drawn(frame);
                           })
{
}

MapFramePtr StartMap::workOut(const Question& question)
{
    const Dataset& dataset = *question.dataset;
    try {
        const FactorSnapshot start = random_start(question.settings, dataset.user_ids.size(), dataset.movies.size());
        return std::make_shared<const MapFrame>(make_map_frame(start, &dataset.movies));
    } catch (const std::bad_alloc&) {
        throw;  // the pool tells of it
    } catch (const std::exception&) {
        return nullptr;  // nothing that could be drawn; Train says why
    }
}

void StartMap::setDataset(DatasetPtr dataset)
{
    if (std::exchange(m_dataset, std::move(dataset)) != m_dataset)
        draw();
}

void StartMap::setSettings(const TrainingSettings& settings)
{
    const bool alike = m_settings && starts_alike(*m_settings, settings);
    m_settings = settings;
    if (!alike)
        draw();
}

void StartMap::draw()
{
    if (!m_dataset || !m_settings || !m_settings->validate().empty())
        m_job.cancel();
    else
        m_job.start({m_dataset, *m_settings});
}

}  // namespace kinoscope
