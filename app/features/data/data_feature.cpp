// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/data/data_feature.h"

#include "app/session/session.h"
#include "ui/data/data_page.h"

namespace kinoscope {

DataFeature::DataFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new ui::DataPage(parent)), m_study(context.session.pools().work)
{
    Session& session = context.session;
    connect(&m_study, &DataStudy::studied, m_page, &ui::DataPage::setOverview);
    connect(&m_study, &DataStudy::drawn, m_page, &ui::DataPage::setGrid);
    connect(&m_study, &DataStudy::partsKnown, this, [this](const std::shared_ptr<const SplitParts>& parts) {
        m_page->setParts(parts, tr("How these data were split for the model is not known."));
    });
    connect(m_page, &ui::DataPage::gridWanted, &m_study, &DataStudy::draw);
    connect(&session, &Session::opened, this, &DataFeature::followData);
    connect(&session, &Session::opened, this, &DataFeature::followRun);
    connect(&session, &Session::documentChanged, this, &DataFeature::followRun);
    followData();
    followRun();
}

QList<FeatureView> DataFeature::views()
{
    return {{tr("Data"), Place::below, m_page, {}, false, 4}};
}

void DataFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_study.setVisible(seen);
}

// The page lets go of the data set before the study does, which leaves the work of that to another thread; and the
// study has the next one before the page, which asks for a picture at once.
void DataFeature::followData()
{
    const Session& session = m_context.session;
    m_page->setHint(session.document() ? tr("This model came without its data. Open them to see them here.")
                                       : tr("Open a data set first."));
    m_page->setDataset(nullptr);
    m_study.setDataset(session.dataset());
    m_page->setDataset(session.dataset());
    m_page->setParts(nullptr, splitHint());
}

void DataFeature::followRun()
{
    m_page->setParts(nullptr, splitHint());
    m_study.setRun(m_context.session.document(), m_context.session.split());
}

QString DataFeature::splitHint() const
{
    const Session& session = m_context.session;
    if (session.document() && session.document()->given_split)
        return tr("The test set of this model came as a file of its own, which is not open.");
    if (session.document())
        return tr("Working out the split …");
    return session.isTraining() ? tr("Known when the training has ended.")
                                : tr("Train to see what is learned from and what is kept for testing.");
}

}  // namespace kinoscope
