// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/model/model_feature.h"

#include "app/context/final_model_chip.h"
#include "app/session/session.h"
#include "ui/model/model_page.h"

namespace kinoscope {

ModelFeature::ModelFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new ui::ModelPage(parent)), m_study(context.session.pools().work)
{
    Session& session = context.session;
    addFinalModelChip(m_page, QStringLiteral("modelEpochNote"), session.frames());
    connect(&session, &Session::opened, this, &ModelFeature::follow);
    connect(&session, &Session::documentChanged, this, &ModelFeature::follow);
    connect(&session, &Session::stateChanged, this, &ModelFeature::follow);  // a run that broke has no document
    connect(&m_study, &ModelStudy::studied, this,
            [this](const std::shared_ptr<const ModelDocument>& document, const ModelTables& tables) {
                m_page->setModel(tables, document->feedback, document->scale);
            });
    follow();
}

QList<FeatureView> ModelFeature::views()
{
    return {{.title = tr("Model"),
             .place = Place::below,
             .widget = m_page,
             .detailed = true,
             .needsRun = true,
             .audienceKey = 5}};
}

void ModelFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_study.setVisible(seen);
}

void ModelFeature::follow()
{
    const Session& session = m_context.session;
    if (session.document() && m_page->isHint())
        m_page->setHint({});  // until the model has been looked at
    else if (!session.document())
        m_page->setHint(!session.dataset()     ? tr("Open a data set first.")
                        : session.isTraining() ? tr("The model can be shown when training finishes.")
                                               : tr("Train first to see what the model is made of."));
    m_study.setDocument(session.document());
}

}  // namespace kinoscope
