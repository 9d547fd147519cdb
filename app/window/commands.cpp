// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/commands.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>

namespace kinoscope {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

QList<CommandInfo> fileCommands()
{
    const QString menu = tr("&File");
    return {
        {Command::openFolder, QStringLiteral("openFolder"), menu, tr("&Open folder…"),
         tr("Open a folder with ratings, such as ml-100k"), QStringLiteral("open"), QKeySequence::Open},
        {Command::openModel,
         QStringLiteral("openModel"),
         menu,
         tr("Open &model…"),
         tr("Open a model that was saved, without its ratings"),
         {},
         Qt::CTRL | Qt::SHIFT | Qt::Key_O},
        {Command::openTable,
         QStringLiteral("openTable"),
         menu,
         tr("Open a &table…"),
         tr("Open ratings of your own: a CSV or TSV file with person, film and rating"),
         {},
         {}},
        {Command::getMovieLens,
         QStringLiteral("getMovieLens"),
         menu,
         tr("&Get ratings…"),
         tr("Fetch MovieLens or MovieTweetings: real ratings of films"),
         {},
         {}},
        {Command::openSample,
         QStringLiteral("openSample"),
         menu,
         tr("Open the simulated &sample"),
         tr("Real film titles with ratings of simulated people"),
         {},
         {}},
        {Command::saveModel,
         QStringLiteral("saveModel"),
         menu,
         tr("&Save"),
         tr("Save the run as a safetensors file"),
         {},
         QKeySequence::Save},
        {Command::saveModelAs,
         QStringLiteral("saveModelAs"),
         menu,
         tr("Save &as…"),
         tr("Save the run as another safetensors file"),
         {},
         Qt::CTRL | Qt::SHIFT | Qt::Key_S},
        {Command::exportMap, QStringLiteral("exportMap"), menu, tr("&Export map…"),
         tr("Save the map as PNG, SVG or PDF"), QStringLiteral("export"), Qt::CTRL | Qt::Key_E},
        {Command::exportLoss,
         QStringLiteral("exportLoss"),
         menu,
         tr("Export &loss chart…"),
         tr("Save the loss curves as PNG, SVG or PDF"),
         {},
         Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {Command::exportEmbedding,
         QStringLiteral("exportEmbedding"),
         menu,
         tr("Export e&mbedding…"),
         tr("Write what was learned of the films for other programs"),
         {},
         {}},
        {Command::quit, QStringLiteral("quit"), menu, tr("&Quit"), tr("Close Kinoscope"), {}, Qt::CTRL | Qt::Key_Q},
    };
}

QList<CommandInfo> filmCommands()
{
    const QString menu = tr("F&ilm");
    return {
        {Command::find, QStringLiteral("find"), menu, tr("&Find a film"), tr("Type any word of its title"),
         QStringLiteral("search"), QKeySequence::Find},
        {Command::back, QStringLiteral("goBack"), menu, tr("&Back"), tr("The film picked before"),
         QStringLiteral("back"), Qt::ALT | Qt::Key_Left},
        {Command::forward, QStringLiteral("goForward"), menu, tr("F&orward"), tr("The film picked after"),
         QStringLiteral("forward"), Qt::ALT | Qt::Key_Right},
        {Command::addToBlend,
         QStringLiteral("addToBlend"),
         menu,
         tr("&Add to the blend"),
         tr("Find what lies between this film and others"),
         {},
         Qt::CTRL | Qt::Key_B},
        {Command::takeFromBlend,
         QStringLiteral("takeFromBlend"),
         menu,
         tr("Take away in the b&lend"),
         tr("Find what lies away from this film"),
         {},
         Qt::CTRL | Qt::SHIFT | Qt::Key_B},
    };
}

QList<CommandInfo> trainCommands()
{
    const QString menu = tr("&Train");
    return {
        {Command::train, QStringLiteral("train"), menu, tr("&Train"), tr("Learn from the ratings, from the start"),
         QStringLiteral("train"), Qt::Key_F5},
        {Command::pause, QStringLiteral("pause"), menu, tr("&Pause"), tr("Hold on after this batch, or go on"),
         QStringLiteral("pause"), Qt::Key_Space},
        {Command::step, QStringLiteral("step"), menu, tr("Step one &epoch"),
         tr("Train to the end of the epoch, then pause"), QStringLiteral("step"), Qt::Key_F6},
        {Command::stop, QStringLiteral("stop"), menu, tr("&Stop"), tr("End the run; complete epochs are kept"),
         QStringLiteral("stop"), Qt::SHIFT | Qt::Key_F5},
    };
}

QList<CommandInfo> viewCommands()
{
    const QString menu = tr("&View");
    return {
        {Command::fitMap, QStringLiteral("fitMap"), menu, tr("&Fit map"), tr("Show the whole map"),
         QStringLiteral("fit"), Qt::CTRL | Qt::Key_0},
        {Command::lightTheme, QStringLiteral("lightTheme"), menu, tr("&Light"), tr("Dark text on light"), {}, {}},
        {Command::darkTheme, QStringLiteral("darkTheme"), menu, tr("&Dark"), tr("Light text on dark"), {}, {}},
        {Command::resetLayout,
         QStringLiteral("resetLayout"),
         menu,
         tr("&Restore layout"),
         tr("Put all panels back to where they were at first"),
         {},
         {}},
        {Command::about,
         QStringLiteral("about"),
         tr("&Help"),
         tr("&About Kinoscope"),
         tr("What this is, and under which licence"),
         {},
         {}},
    };
}

}  // namespace

const QList<CommandInfo>& commandTable()
{
    static const QList<CommandInfo> table = fileCommands() + trainCommands() + filmCommands() + viewCommands();
    return table;
}

QAction* makeAction(const CommandInfo& info, QObject* owner)
{
    auto* action = new QAction(info.text, owner);
    action->setObjectName(info.name);
    action->setShortcut(info.shortcut);
    action->setStatusTip(info.help);
    action->setToolTip(info.shortcut.isEmpty() ? info.help
                                               : QStringLiteral("%1 (%2)").arg(
                                                     info.help, info.shortcut.toString(QKeySequence::NativeText)));
    if (!info.icon.isEmpty())
        action->setIcon(ui::themedIcon(info.icon));
    return action;
}

}  // namespace kinoscope
