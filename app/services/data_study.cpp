// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/data_study.h"

#include "core/training/run_split.h"

#include <stdexcept>
#include <utility>

namespace kinoscope {

DataStudy::DataStudy(Pool& pool, QObject* parent)
    : QObject(parent), m_pool(pool),
      m_overview(
          pool,
          [](const DatasetPtr& dataset, const JobControl<>& control) {
              return std::make_shared<const DataOverview>(data_overview(*dataset, control.stop));
          },
          [this](const DatasetPtr&, const DataOverviewPtr& overview) {
              m_order = overview->order;
              Q_EMIT studied(overview);
              startPicture();
          }),
      m_parts(
          pool, [](const Run& run, const JobControl<>&) { return partsOf(run); },
          [this](const Run&, const PartsPtr& parts) { Q_EMIT partsKnown(parts); }),
      m_picture(
          pool,
          [](const Picture& wanted, const JobControl<>& control) {
              return std::make_shared<const MatrixGrid>(
                  matrix_grid(*wanted.dataset, *wanted.order, wanted.area, wanted.rows, wanted.columns, control.stop));
          },
          [this](const Picture&, const MatrixGridPtr& grid) { Q_EMIT drawn(grid); })
{
}

DataStudy::PartsPtr DataStudy::partsOf(const Run& run)
{
    SplitPtr split = run.split;
    if (!split) {
        try {
            split = make_split(run.document->settings, *run.dataset);
        } catch (const std::invalid_argument&) {
            return nullptr;  // these ratings cannot be split so: they are not those that the model learned from
        }
    }
    return std::make_shared<const SplitParts>(split_parts(*split, run.dataset->ratings.size()));
}

void DataStudy::setDataset(DatasetPtr dataset)
{
    if (dataset == m_dataset)
        return;
    m_overview.cancel();
    m_parts.cancel();
    m_picture.cancel();
    m_order.reset();
    m_wanted.reset();
    m_pool.release(std::exchange(m_dataset, std::move(dataset)));
    m_asked = false;
    m_askedParts = false;
    study();
}

void DataStudy::setRun(std::shared_ptr<const ModelDocument> document, std::shared_ptr<const DataSplit> split)
{
    if (document == m_document && split == m_split)
        return;
    m_parts.cancel();
    m_pool.release(std::exchange(m_document, std::move(document)));
    m_pool.release(std::exchange(m_split, std::move(split)));
    m_askedParts = false;
    studyParts();
}

void DataStudy::setVisible(bool visible)
{
    m_visible = visible;
    study();
}

void DataStudy::study()
{
    if (!m_visible || !m_dataset)
        return;
    if (!std::exchange(m_asked, true))
        m_overview.start(m_dataset);
    studyParts();
}

void DataStudy::studyParts()
{
    const bool known = m_split || (m_document && !m_document->given_split);
    if (m_visible && m_dataset && known && !std::exchange(m_askedParts, true))
        m_parts.start({m_dataset, m_document, m_split});
}

void DataStudy::draw(const MatrixArea& area, int rows, int columns)
{
    m_wanted = Picture{m_dataset, nullptr, area, rows, columns};
    startPicture();
}

// An earlier one is finished first: while the picture moves, some of its steps are seen.
void DataStudy::startPicture()
{
    if (!m_order || !m_wanted)
        return;
    Picture wanted = *std::exchange(m_wanted, std::nullopt);
    wanted.order = m_order;
    m_picture.follow(std::move(wanted));
}

}  // namespace kinoscope
