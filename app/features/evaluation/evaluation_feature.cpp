// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/evaluation/evaluation_feature.h"

#include "app/context/final_model_chip.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "ui/evaluation/evaluation_page.h"

namespace kinoscope {

EvaluationFeature::EvaluationFeature(const Context& context, QWidget* parent)
    : Feature(parent), m_context(context), m_page(new ui::EvaluationPage(parent))
{
    Session& session = context.session;
    connect(&session, &Session::opened, this, [this] { show(nullptr); });
    addFinalModelChip(m_page, QStringLiteral("evaluationEpochNote"), session.frames());
    RunEvaluator* const evaluator = &context.services.evaluator();
    connect(evaluator, &RunEvaluator::evaluationStarted, this,
            [this] { m_page->setHint(tr("Evaluating the model …")); });
    connect(evaluator, &RunEvaluator::evaluated, this, &EvaluationFeature::show);
    connect(&session, &Session::runFinished, this, [this] {
        if (m_seen)
            m_context.services.evaluator().evaluate();
    });
}

QList<FeatureView> EvaluationFeature::views()
{
    return {{tr("Evaluation"), Place::below, m_page, {}, true}};
}

void EvaluationFeature::setSeen(QWidget* /*view*/, bool seen)
{
    m_seen = seen;
    if (seen)
        m_context.services.evaluator().evaluate();
}

void EvaluationFeature::show(const std::shared_ptr<const Evaluation>& evaluation)
{
    const Session& session = m_context.session;
    if (evaluation)
        m_page->setEvaluation(evaluation, session.document()->settings.chooses_on_test());
    else
        m_page->setHint(session.dataset() || !session.document()
                            ? tr("Train first to see how good the model is.")
                            : tr("A model can't be evaluated without its ratings. Open them and train."));
}

}  // namespace kinoscope
