// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/features/forme/ratings_import.h"

#include "app/files/file_dialog.h"
#include "app/people/people.h"
#include "app/session/session.h"
#include "ui/forme/unclear_titles.h"

#include <QFileDialog>

#include <utility>

namespace kinoscope {

RatingsImport::RatingsImport(const Context& context, QWidget* panel)
    : m_context(context), m_panel(panel), m_import(context.session.pools().work)
{
    connect(&m_import, &ListImport::done, this, &RatingsImport::take);
}

void RatingsImport::start()
{
    QFileDialog* const dialog =
        makeFileDialog(m_panel->window(), DialogKind::ratings, QStringLiteral("listDialog"), tr("Import ratings"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const auto& document = m_context.session.document();
        const DatasetPtr& dataset = m_context.session.dataset();
        if (document)
            m_import.read(path, m_context.session.movies(), document->scale, document->item_columns);
        else if (dataset)
            m_import.read(path, m_context.session.movies(), dataset->scale, dataset->item_columns);
        else
            Q_EMIT noted(tr("Open a data set first."));
    });
    dialog->open();
}

void RatingsImport::cancel()
{
    m_import.cancel();
    m_result = {};
    delete m_asked;
}

void RatingsImport::take(const ListImport::Result& result)
{
    m_result = {};
    if (!result.problem.isEmpty()) {
        Q_EMIT noted(result.problem);
        return;
    }
    m_result = result;
    m_context.people.rateAll(result.stars);
    Q_EMIT noted(ListImport::summary(result), ListImport::details(result), !result.unclear.empty());
    askAgain();
}

void RatingsImport::askAgain()
{
    if (!m_result.unclear.empty())
        askWhich();
}

// What is clear is in already: whoever closes the dialog loses nothing of it, and can be asked again.
void RatingsImport::askWhich()
{
    delete m_asked;
    auto* const dialog = new ui::UnclearTitles(m_result.unclear, m_panel->window());
    m_asked = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeAnswers(dialog->answers()); });
    dialog->open();
}

void RatingsImport::takeAnswers(const std::vector<std::optional<int>>& answers)
{
    std::vector<std::pair<int, double>> stars;
    std::vector<ui::UnclearTitle> open;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (answers[i])
            stars.emplace_back(*answers[i], m_result.unclear[i].stars);
        else
            open.push_back(m_result.unclear[i]);
    }
    m_result.stars.insert(m_result.stars.end(), stars.begin(), stars.end());
    m_result.unclear = std::move(open);
    m_context.people.rateAll(stars);
    Q_EMIT noted(ListImport::summary(m_result), ListImport::details(m_result), !m_result.unclear.empty());
}

}  // namespace kinoscope
