// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/evaluation/evaluation_feature.h"

#include "app/context/final_model_chip.h"
#include "app/services/services.h"
#include "app/session/session.h"
#include "ui/evaluation/evaluation_page.h"
#include "ui/evaluation/newcomer_part.h"

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
    connectNewcomers();
    connect(&session, &Session::runFinished, this, [this] {
        if (m_seen)
            m_context.services.evaluator().evaluate();
    });
}

void EvaluationFeature::connectNewcomers()
{
    NewcomerStudy* const study = &m_context.services.newcomers();
    ui::NewcomerPart* const part = m_page->newcomers();
    connect(part, &ui::NewcomerPart::wanted, study, &NewcomerStudy::start);
    connect(part, &ui::NewcomerPart::cancelWanted, study, &NewcomerStudy::cancel);
    const auto reset = [study, part] { part->reset(study->isPossible()); };
    connect(study, &NewcomerStudy::cleared, this, reset);
    connect(study, &NewcomerStudy::cancelled, this, reset);
    connect(study, &NewcomerStudy::started, part, [part] { part->setProgress(0.0); });
    connect(study, &NewcomerStudy::progressed, part, &ui::NewcomerPart::setProgress);
    connect(study, &NewcomerStudy::finished, part, [part](const NewcomerStudy::Result& result) {
        if (result.problem.isEmpty())
            part->setRows(result.study.rows, result.study.new_people, result.study.people, result.study.seconds);
        else
            part->setProblem(result.problem);
    });
}

QList<FeatureView> EvaluationFeature::views()
{
    return {{.title = tr("Evaluation"), .place = Place::below, .widget = m_page, .needsRun = true}};
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
