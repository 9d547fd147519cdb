// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/recent.h"

#include "app/session/session.h"
#include "app/view/window_settings.h"
#include "ui/runs/run_summary.h"
#include "ui/start/start_page.h"
#include "ui/text/words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QMenu>

#include <algorithm>

namespace kinoscope {

namespace {

constexpr int errorDecimals = 3;

/// Those that nothing else tells from another get the folder they lie in beside their name.
QList<ui::RecentSource> toldApart(QList<ui::RecentSource> sources)
{
    const auto kind = [](const ui::RecentSource& source) {
        return source.name + QLatin1Char('\n') + (QFileInfo(source.path).isDir() ? QString() : source.made);
    };
    QHash<QString, int> count;
    for (const ui::RecentSource& source : sources)
        ++count[kind(source)];
    for (ui::RecentSource& source : sources)
        if (count.value(kind(source)) > 1)
            source.name = QStringLiteral("%1 (%2)").arg(source.name, QFileInfo(source.path).dir().dirName());
    return sources;
}

/// "943 people · 1,682 films"
QString sizeOf(const Dataset& dataset)
{
    return Recent::tr("%1 people · %2 films")
        .arg(ui::countText(static_cast<qint64>(dataset.user_ids.size())),
             ui::countText(static_cast<qint64>(dataset.movies.size())));
}

}  // namespace

Recent::Recent(const Context& context, ui::StartPage* page, QObject* parent)
    : QObject(parent), m_context(context), m_page(page)
{
    connect(&context.session, &Session::runFinished, this, &Recent::noteRun);
    connect(page, &ui::StartPage::recentRequested, this, &Recent::wanted);
}

QString Recent::name() const
{
    const DatasetPtr& dataset = m_context.session.dataset();
    const auto& document = m_context.session.document();
    return QString::fromStdString(dataset ? dataset->name : document ? document->dataset_name : std::string());
}

/// "Balanced, 50 factors · test error 0.893"; empty where no run with a model is shown.
QString Recent::shownRun() const
{
    const RunList& runs = m_context.session.runs();
    const QList<ui::RunSummary> all = runs.summaries();
    const auto shown =
        std::find_if(all.begin(), all.end(), [&](const ui::RunSummary& run) { return run.number == runs.shown(); });
    if (shown == all.end() || shown->keptEpoch < 0)
        return {};
    return shown->error ? tr("%1 · test error %2").arg(ui::runTitle(*shown), ui::runError(*shown, errorDecimals))
                        : ui::runTitle(*shown);
}

void Recent::addRatings(const QString& path)
{
    add(path, name(), sizeOf(*m_context.session.dataset()));
}

// The file's name tells runs of the same data apart, as a person has chosen it.
void Recent::addRun(const QString& path)
{
    const QString file = QFileInfo(path).fileName();
    const QString run = shownRun();
    add(path, name().isEmpty() ? file : name(), run.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, run));
}

// Of ratings that are listed: those of the demo, or of a model's data set, are not for having been trained on.
void Recent::noteRun()
{
    const DatasetPtr& dataset = m_context.session.dataset();
    const QString run = shownRun();
    if (!dataset || run.isEmpty())
        return;
    const QString path = QDir(QString::fromStdString(dataset->source)).absolutePath();
    const QList<ui::RecentSource> known = m_context.settings.recent();
    if (std::any_of(known.begin(), known.end(), [&](const ui::RecentSource& source) { return source.path == path; }))
        add(path, name(), run);
}

void Recent::add(const QString& path, const QString& name, const QString& made)
{
    m_context.settings.addRecent({path, name, made, QDateTime::currentDateTime()});
    show();
}

void Recent::fill(QMenu* menu)
{
    m_menu = menu;
    m_menu->setToolTipsVisible(true);
    show();
}

QList<ListedCommand> Recent::listed() const
{
    QList<ListedCommand> commands;
    const QList<ui::RecentSource> sources = toldApart(m_context.settings.recent());
    for (qsizetype i = 0; i < std::min(sources.size(), m_menu->actions().size()); ++i)
        commands.append({tr("Open recent"), sources[i].name, sources[i].made, m_menu->actions().at(i)});
    return commands;
}

void Recent::show()
{
    const QList<ui::RecentSource> recent = toldApart(m_context.settings.recent());
    m_page->setRecent(recent);
    m_menu->clear();
    for (const ui::RecentSource& source : recent) {
        QAction* const entry = m_menu->addAction(ui::recentText(source).replace(QLatin1Char('&'), QLatin1String("&&")));
        entry->setToolTip(QDir::toNativeSeparators(source.path));
        connect(entry, &QAction::triggered, this, [this, path = source.path] { Q_EMIT wanted(path); });
    }
    m_menu->setEnabled(!recent.isEmpty());
}

}  // namespace kinoscope
