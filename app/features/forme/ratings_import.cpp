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
    delete m_asked;
}

void RatingsImport::take(const ListImport::Result& result)
{
    if (!result.problem.isEmpty()) {
        Q_EMIT noted(result.problem);
        return;
    }
    m_context.people.rateAll(result.stars);
    Q_EMIT noted(ListImport::summary(result), ListImport::details(result));
    if (!result.unclear.empty())
        askWhich(result);
}

// What is clear is in already: whoever closes the dialog loses nothing of it.
void RatingsImport::askWhich(const ListImport::Result& result)
{
    delete m_asked;
    auto* const dialog = new ui::UnclearTitles(result.unclear, m_panel->window());
    m_asked = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, result](int how) {
        std::vector<std::optional<int>> answers = dialog->answers();
        if (how == QDialog::Rejected)
            answers.assign(answers.size(), std::nullopt);
        std::vector<std::pair<int, double>> stars;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answers[i])
                stars.emplace_back(*answers[i], result.unclear[i].stars);
        ListImport::Result rest = result;
        rest.stars.insert(rest.stars.end(), stars.begin(), stars.end());
        rest.skipped += static_cast<int>(answers.size() - stars.size());
        rest.unclear.clear();
        m_context.people.rateAll(stars);
        Q_EMIT noted(ListImport::summary(rest), ListImport::details(rest));
    });
    dialog->open();
}

}  // namespace kinoscope
