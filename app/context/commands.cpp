// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/context/commands.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QCoreApplication>

namespace kinoscope {

namespace {

struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// What a row of the table says beyond the usual.
class Row {
public:
    explicit Row(CommandInfo& info) : m_info(info) {}

    Row& icon(const char* name) { return set(m_info.icon, QString::fromLatin1(name)); }
    Row& also(const QKeySequence& keys) { return set(m_info.otherShortcut, keys); }
    Row& in(const QString& submenu) { return set(m_info.submenu, submenu); }
    Row& separated() { return set(m_info.separated, true); }
    Row& toggle() { return set(m_info.kind, CommandKind::toggle); }
    Row& choice() { return set(m_info.kind, CommandKind::choice); }

private:
    template <typename Value>
    Row& set(Value& field, const Value& value)
    {
        field = value;
        return *this;
    }

    CommandInfo& m_info;
};

/// The rows of one menu.
class Menu {
public:
    explicit Menu(QString title) : m_title(std::move(title)) {}

    Row add(Command command, const char* name, const QString& text, const QString& help, const QKeySequence& keys = {})
    {
        m_rows.append({command, QString::fromLatin1(name), m_title, text, help, {}, keys, {}});
        return Row(m_rows.back());
    }
    const QList<CommandInfo>& rows() const { return m_rows; }

private:
    QString m_title;
    QList<CommandInfo> m_rows;
};

QList<CommandInfo> fileCommands()
{
    Menu menu(Commands::tr("&File"));
    menu.add(Command::openFolder, "openFolder", Commands::tr("&Open folder…"),
             Commands::tr("Open a folder with ratings, such as ml-100k"), QKeySequence::Open)
        .icon("open");
    menu.add(Command::openModel, "openModel", Commands::tr("Open r&un…"), Commands::tr("Open a saved run or session"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    menu.add(Command::openTable, "openTable", Commands::tr("Open a &table or archive…"),
             Commands::tr("Open your own ratings: a CSV, TSV or text file"));
    menu.add(Command::getMovieLens, "getMovieLens", Commands::tr("Do&wnload ratings…"),
             Commands::tr("MovieLens or MovieTweetings: real film ratings"));
    menu.add(Command::openSample, "openSample", Commands::tr("Open the s&imulated sample"),
             Commands::tr("Real film titles with ratings of simulated people"));
    menu.add(Command::saveModel, "saveModel", Commands::tr("&Save"),
             Commands::tr("Save this run as a safetensors file"), QKeySequence::Save)
        .separated();
    menu.add(Command::saveModelAs, "saveModelAs", Commands::tr("Save &as…"),
             Commands::tr("Save this run under another name"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    menu.add(Command::saveSession, "saveSession", Commands::tr("Save sessio&n…"),
             Commands::tr("Save all runs of this session to one file"));
    menu.add(Command::exportMap, "exportMap", Commands::tr("&Export map…"),
             Commands::tr("Save the map as PNG, SVG or PDF"), Qt::CTRL | Qt::Key_E)
        .icon("export")
        .separated();
    menu.add(Command::exportLoss, "exportLoss", Commands::tr("Export &loss chart…"),
             Commands::tr("Save the loss curves as PNG, SVG or PDF"), Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    menu.add(Command::exportEmbedding, "exportEmbedding", Commands::tr("Export embe&dding…"),
             Commands::tr("Save the films' vectors for use in other programs"));
    menu.add(Command::quit, "quit", Commands::tr("&Quit"), Commands::tr("Close Kinoscope"), Qt::CTRL | Qt::Key_Q)
        .separated();
    return menu.rows();
}

QList<CommandInfo> editCommands()
{
    Menu menu(Commands::tr("&Edit"));
    menu.add(Command::undo, "undo", Commands::tr("&Undo"),
             Commands::tr("Undo the last change to the view, films, runs or settings"), QKeySequence::Undo);
    menu.add(Command::redo, "redo", Commands::tr("&Redo"), Commands::tr("Redo what was undone"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    menu.add(Command::pasteTable, "pasteTable", Commands::tr("&Paste a table"),
             Commands::tr("Open a table copied from a spreadsheet"), QKeySequence::Paste)
        .separated();
    menu.add(Command::clearSelection, "clearSelection", Commands::tr("&Clear the selection"),
             Commands::tr("Deselect all films"))
        .separated();
    return menu.rows();
}

QList<CommandInfo> trainCommands()
{
    Menu menu(Commands::tr("&Train"));
    menu.add(Command::train, "train", Commands::tr("&Train"), Commands::tr("Train from scratch"), Qt::Key_F5)
        .icon("train");
    menu.add(Command::pause, "pause", Commands::tr("&Pause"),
             Commands::tr("Pause or resume training; play the epochs of a finished run"), Qt::Key_Space)
        .icon("pause");
    menu.add(Command::step, "step", Commands::tr("Train &one epoch"), Commands::tr("Pause at the end of this epoch"),
             Qt::Key_F7)
        .icon("step");
    menu.add(Command::stop, "stop", Commands::tr("&Stop"), Commands::tr("End the run and keep its complete passes"),
             Qt::SHIFT | Qt::Key_F5)
        .icon("stop");
    menu.add(Command::previousEpoch, "previousEpoch", Commands::tr("Pre&vious epoch"),
             Commands::tr("Show the previous epoch on the map"), Qt::Key_Comma)
        .separated();
    menu.add(Command::nextEpoch, "nextEpoch", Commands::tr("Ne&xt epoch"),
             Commands::tr("Show the next epoch on the map"), Qt::Key_Period);
    menu.add(Command::firstEpoch, "firstEpoch", Commands::tr("&First epoch"),
             Commands::tr("Show the random start on the map"), Qt::Key_Home);
    menu.add(Command::lastEpoch, "lastEpoch", Commands::tr("&Last epoch"),
             Commands::tr("Show the latest epoch on the map"), Qt::Key_End);
    menu.add(Command::settings, "settings", Commands::tr("S&ettings…"), Commands::tr("All training settings"),
             Qt::CTRL | Qt::Key_Comma)
        .separated();
    menu.add(Command::compareRuns, "compareRuns", Commands::tr("&Compare runs…"),
             Commands::tr("See how two runs differ"), Qt::CTRL | Qt::Key_D);
    return menu.rows();
}

QList<CommandInfo> filmCommands()
{
    Menu menu(Commands::tr("F&ilm"));
    menu.add(Command::find, "find", Commands::tr("&Find a film"), Commands::tr("Type any word of the title"),
             QKeySequence::Find)
        .icon("search");
    menu.add(Command::back, "goBack", Commands::tr("&Back"), Commands::tr("Previously picked film"),
             Qt::ALT | Qt::Key_Left)
        .icon("back");
    menu.add(Command::forward, "goForward", Commands::tr("F&orward"), Commands::tr("Next picked film"),
             Qt::ALT | Qt::Key_Right)
        .icon("forward");
    menu.add(Command::unpick, "unpick", Commands::tr("U&npick"), Commands::tr("Unpick the film"));
    menu.add(Command::explainPair, "explainPair", Commands::tr("&Why are these two close?"),
             Commands::tr("Compare the picked film with the one closest to it"), Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    menu.add(Command::addToBlend, "addToBlend", Commands::tr("&Add to the blend"),
             Commands::tr("Mix this film with others"), Qt::CTRL | Qt::Key_B)
        .separated();
    menu.add(Command::takeFromBlend, "takeFromBlend", Commands::tr("Sub&tract from blend"),
             Commands::tr("Subtract this film from a blend"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    menu.add(Command::clearBlend, "clearBlend", Commands::tr("&Clear the blend"),
             Commands::tr("Remove all films from the blend"));
    return menu.rows();
}

QList<CommandInfo> viewCommands()
{
    Menu menu(Commands::tr("&View"));
    menu.add(Command::fitMap, "fitMap", Commands::tr("&Fit map"), Commands::tr("Show the whole map"), Qt::Key_F8)
        .icon("fit");
    menu.add(Command::fitPicked, "fitPicked", Commands::tr("Zoom to sele&ction"),
             Commands::tr("Zoom to the picked film, its neighbours and the selected films"), Qt::SHIFT | Qt::Key_F8)
        .icon("fit-picked");
    menu.add(Command::showAllFilms, "showAllFilms", Commands::tr("&Show all films again"),
             Commands::tr("Stop showing only the selected films"));
    menu.add(Command::presenter, "presenter", Commands::tr("&Presenter mode"),
             Commands::tr("Full screen and large type, for a projector; Esc leaves"), Qt::Key_F11)
        .toggle();
    const QString places = Commands::tr("&Go to");
    menu.add(Command::goToTraining, "goToTraining", Commands::tr("&Training"),
             Commands::tr("Focus the training settings"), Qt::CTRL | Qt::Key_T)
        .in(places);
    menu.add(Command::goToMap, "goToMap", Commands::tr("&Map"), Commands::tr("Focus the map"), Qt::CTRL | Qt::Key_M)
        .in(places);
    menu.add(Command::goToFilm, "goToFilm", Commands::tr("&Film"), Commands::tr("Focus the list of closest films"),
             Qt::CTRL | Qt::Key_I)
        .in(places);
    menu.add(Command::goToForMe, "goToForMe", Commands::tr("For m&e"),
             Commands::tr("Rate films and get recommendations"), Qt::CTRL | Qt::Key_R)
        .in(places);
    menu.add(Command::goToPeople, "goToPeople", Commands::tr("Pe&ople"),
             Commands::tr("See who is in the data set, and what they rated"), Qt::CTRL | Qt::SHIFT | Qt::Key_R)
        .in(places);
    menu.add(Command::nextPanel, "nextPanel", Commands::tr("&Next panel"), Commands::tr("Focus the next panel"),
             Qt::Key_F6)
        .in(places);
    menu.add(Command::previousPanel, "previousPanel", Commands::tr("&Previous panel"),
             Commands::tr("Focus the previous panel"), Qt::SHIFT | Qt::Key_F6)
        .in(places);
    return menu.rows();
}

QList<CommandInfo> lookCommands()
{
    Menu menu(Commands::tr("&View"));
    const QString look = Commands::tr("&Appearance");
    menu.add(Command::systemTheme, "systemTheme", Commands::tr("Match &system"),
             Commands::tr("Follow the desktop's appearance"))
        .in(look)
        .choice();
    menu.add(Command::lightTheme, "lightTheme", Commands::tr("&Light"), Commands::tr("Dark text on light"))
        .in(look)
        .choice();
    menu.add(Command::darkTheme, "darkTheme", Commands::tr("&Dark"), Commands::tr("Light text on dark"))
        .in(look)
        .choice();
    const QString language = Commands::tr("&Language");
    const QString later = Commands::tr("Takes effect after a restart");
    menu.add(Command::systemLanguage, "systemLanguage", Commands::tr("Match &system"), later).in(language).choice();
    // Languages are named in their own words, untranslated, so that everybody finds theirs.
    menu.add(Command::english, "english", QStringLiteral("&English"), later).in(language).choice();
    menu.add(Command::german, "german", QStringLiteral("&Deutsch"), later).in(language).choice();
    menu.add(Command::reducedMotion, "reducedMotion", Commands::tr("Reduced &motion"), Commands::tr("No animation"))
        .toggle();
    menu.add(Command::simpleView, "simpleView", Commands::tr("Simpl&e view"),
             Commands::tr("Plain words instead of vector lengths, biases and principal components"))
        .toggle();
    const QString panels = Commands::tr("Pa&nels");
    menu.add(Command::showLeft, "showLeft", Commands::tr("&Training panel"),
             Commands::tr("Ratings, model and runs on the left"))
        .in(panels)
        .icon("panel-left")
        .toggle();
    menu.add(Command::showResults, "showResults", Commands::tr("&Results"),
             Commands::tr("Curves, tables and lists below the map"), Qt::CTRL | Qt::Key_0)
        .in(panels)
        .icon("panel-bottom")
        .toggle();
    menu.add(Command::showRight, "showRight", Commands::tr("&Film panel"),
             Commands::tr("The picked film and its neighbours on the right"))
        .in(panels)
        .icon("panel-right")
        .toggle();
    menu.add(Command::resetLayout, "resetLayout", Commands::tr("&Restore layout"),
             Commands::tr("Put all panels back in their original places"))
        .separated();
    return menu.rows();
}

QList<CommandInfo> helpCommands()
{
    Menu menu(Commands::tr("&Help"));
    menu.add(Command::shortcuts, "shortcuts", Commands::tr("&Commands and shortcuts"),
             Commands::tr("Everything this window can do, with its shortcuts"), QKeySequence::HelpContents)
        .also(Qt::CTRL | Qt::Key_K);
    menu.add(Command::tour, "tour", Commands::tr("Replay the &tour"),
             Commands::tr("Four short hints that show where things are"));
    menu.add(Command::about, "about", Commands::tr("&About Kinoscope"), Commands::tr("Version, credits and licence"))
        .separated();
    return menu.rows();
}

}  // namespace

const QList<CommandInfo>& commandTable()
{
    static const QList<CommandInfo> table = fileCommands() + editCommands() + trainCommands() + filmCommands() +
                                            viewCommands() + lookCommands() + helpCommands();
    return table;
}

const QList<KeyHint>& keyHints()
{
    const QString map = Commands::tr("Map");
    const QString lists = Commands::tr("Lists");
    const QString runs = Commands::tr("Runs");
    static const QList<KeyHint> hints{
        {map, QStringLiteral("+, −"), Commands::tr("zoom in and out")},
        {map, QStringLiteral("←, →, ↑, ↓"), Commands::tr("pan")},
        {map, QStringLiteral("0"), Commands::tr("fit all labelled films")},
        {map, QStringLiteral("9"), Commands::tr("zoom to picked and selected films")},
        {map, Commands::tr("Shift+drag"), Commands::tr("select films")},
        {Commands::tr("Everywhere"), Commands::tr("Ctrl+1 … Ctrl+9"), Commands::tr("open that results tab")},
        {Commands::tr("Presenter mode"), Commands::tr("Alt+1 … Alt+5"),
         Commands::tr("map alone, or with film, curves, data or model beside it")},
        {Commands::tr("Everywhere"), QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
         Commands::tr("step back: close a sheet, show all films, clear the selection, empty the blend, unpick")},
        {lists, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), Commands::tr("pick the film")},
        {lists, QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
         Commands::tr("copy the selected rows")},
        {runs, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), Commands::tr("show the run")},
        {runs, QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText), Commands::tr("star or unstar")},
        {runs, QKeySequence(Qt::Key_F2).toString(QKeySequence::NativeText), Commands::tr("edit its name or note")},
        {runs, QKeySequence(QKeySequence::Delete).toString(QKeySequence::NativeText),
         Commands::tr("delete the selected runs")},
    };
    return hints;
}

QString toolTipOf(const QAction& action)
{
    const QString key = action.shortcut().toString(QKeySequence::NativeText);
    return key.isEmpty() ? action.statusTip() : QStringLiteral("%1 (%2)").arg(action.statusTip(), key);
}

QAction* makeAction(const CommandInfo& info, QObject* owner)
{
    auto* action = new QAction(info.text, owner);
    action->setObjectName(info.name);
    QList<QKeySequence> keys{info.shortcut, info.otherShortcut};
    keys.removeAll(QKeySequence());
    action->setShortcuts(keys);
    action->setStatusTip(info.help);
    action->setToolTip(toolTipOf(*action));
    action->setCheckable(info.kind != CommandKind::plain);
    if (!info.icon.isEmpty())
        action->setIcon(ui::themedIcon(info.icon));
    return action;
}

QString plainText(const CommandInfo& info)
{
    QString text = info.text;
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

}  // namespace kinoscope
