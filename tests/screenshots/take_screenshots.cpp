// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// take_screenshots DATASET FOLDER [SCENE…]: opens the window, does what a person would do, and saves what is seen as
// FOLDER/SCENE.png; without scenes, all but those that show this machine. Real events on the real window; nothing is
// drawn for the picture.

#include "app/services/services.h"
#include "app/shell/main_window.h"
#include "app/shell/translation.h"
#include "tests/app/event_loop.h"
#include "tests/app/find_widget.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <functional>
#include <memory>
#include <utility>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settled_ms = 900;  // animations and the last answers from the background
constexpr int patience_ms = 120'000;

/// The window and what a person does with it.
class Stage {
public:
    Stage(QString dataset, const QSize& size) : m_dataset(std::move(dataset))
    {
        m_window.resize(size);
        m_window.show();
        expect(QTest::qWaitForWindowExposed(&m_window), "the window");
    }

    template <typename Widget>
    Widget* find(const QString& name)
    {
        return test::find_widget<Widget>(m_window, name);
    }
    MainWindow& window() { return m_window; }

    void open()
    {
        m_window.open(m_dataset);
        expect(test::waitUntil([this] { return m_window.session()->dataset() != nullptr; }, patience_ms),
               "the ratings");
    }
    void train()
    {
        open();
        QTest::mouseClick(find<QAbstractButton>(u"trainButton"_s), Qt::LeftButton);
        waitForModel();
    }
    void trainAgain()
    {
        find<QDoubleSpinBox>(u"seedBox"_s)->setValue(1);
        QTest::mouseClick(find<QAbstractButton>(u"trainButton"_s), Qt::LeftButton);
        waitForModel();
    }
    /// As a person does: Ctrl+F, the words, Return.
    void search(const QString& words)
    {
        auto* field = find<QLineEdit>(u"filmSearch"_s);
        QTest::keyClick(&m_window, Qt::Key_F, Qt::ControlModifier);
        field->clear();
        QTest::keyClicks(field, words);
        test::runFor(100);
        QTest::keyClick(field, Qt::Key_Return);
        test::runFor(settled_ms);
        m_window.setFocus();
    }
    /// With Shift held, around the middle of the map.
    void drawAround(double share)
    {
        auto* plot = find<QWidget>(u"mapPlot"_s);
        const QPoint middle = plot->rect().center();
        const QPoint reach = QPointF(share * plot->width() / 2.0, share * plot->height() / 2.0).toPoint();
        const QPoint to = middle + reach;
        QTest::mousePress(plot, Qt::LeftButton, Qt::ShiftModifier, middle - reach);
        QMouseEvent move(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::ShiftModifier);
        QApplication::sendEvent(plot, &move);
        QTest::mouseRelease(plot, Qt::LeftButton, Qt::ShiftModifier, to);
        test::runFor(settled_ms);
    }
    void showTab(const QString& page)
    {
        auto* tabs = find<QTabWidget>(u"resultTabs"_s);
        if (QAction* const results = m_window.action(Command::showResults); !results->isChecked())
            results->trigger();
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == page)
                tabs->setCurrentIndex(i);
        test::runFor(settled_ms);
    }
    QPixmap picture()
    {
        test::runFor(settled_ms);
        QWidget* const dialog = QApplication::activeModalWidget();
        return dialog != nullptr ? dialog->grab() : m_window.grab();
    }

private:
    void waitForModel()
    {
        expect(test::waitUntil([this] { return m_window.session()->document() != nullptr; }, patience_ms), "the model");
        NeighbourMaps& maps = m_window.services()->neighbourMaps();
        expect(test::waitUntil([&] { return maps.has(m_window.session()->document()->kept_epoch); }, patience_ms),
               "the neighbour map");
        test::runFor(settled_ms);
    }
    static void expect(bool there, const char* what)
    {
        if (!there)
            qFatal("%s did not come", what);
    }

    QString m_dataset;
    MainWindow m_window;
};

struct Scene {
    const char* name;
    QSize size;
    ui::ThemeChoice theme;
    std::function<void(Stage&)> play;
    QString language = u"en"_s;
    bool onRequest = false;  ///< it shows this machine: its folders, or its screen
};

void pickStarWars(Stage& stage)
{
    stage.train();
    stage.search(u"star wars"_s);
}

const QList<Scene>& scenes()
{
    static const QSize usual(1440, 860);
    static const QList<Scene> all{
        {"start", usual, ui::ThemeChoice::light, [](Stage&) {}},
        {"opened", usual, ui::ThemeChoice::light, [](Stage& stage) { stage.open(); }},
        {"training", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             stage.open();
             for (int epoch = 0; epoch < 4; ++epoch) {
                 QTest::mouseClick(stage.find<QAbstractButton>(u"stepButton"_s), Qt::LeftButton);
                 test::runFor(settled_ms);
             }
         }},
        {"window-light", usual, ui::ThemeChoice::light, pickStarWars},
        {"window-dark", usual, ui::ThemeChoice::dark, pickStarWars},
        {"window-small", QSize(1024, 640), ui::ThemeChoice::light, pickStarWars},
        {"evaluation", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             stage.showTab(u"Evaluation"_s);
             test::runFor(2000);
         }},
        {"blend", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             QTest::mouseClick(stage.find<QAbstractButton>(u"blendLink"_s), Qt::LeftButton);
             stage.search(u"fargo"_s);
             QTest::keyClick(&stage.window(), Qt::Key_B, Qt::ControlModifier);
         }},
        {"for-me", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             stage.train();
             stage.window().action(Command::goToForMe)->trigger();
             for (const QString& title : {u"fargo"_s, u"blade runner"_s, u"alien 1979"_s}) {
                 auto* const search = stage.find<QLineEdit>(u"rateSearch"_s);
                 search->setFocus();
                 QTest::keyClicks(search, title);
                 QTest::keyClick(search, Qt::Key_Return);
                 QTest::keyClick(stage.find<QWidget>(u"askedStars"_s), Qt::Key_5);
                 test::runFor(settled_ms);
             }
             QTest::mouseClick(stage.find<QWidget>(u"recommendation2"_s), Qt::LeftButton, {}, {30, 10});
         }},
        {"selected", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             stage.drawAround(0.5);
             QTest::mouseClick(stage.find<QAbstractButton>(u"mapSelectionCount"_s), Qt::LeftButton);
         }},
        {"only-selected", QSize(1024, 640), ui::ThemeChoice::dark,
         [](Stage& stage) {
             stage.train();
             stage.drawAround(0.5);
             QTest::mouseClick(stage.find<QAbstractButton>(u"mapSelectionCount"_s), Qt::LeftButton);
             QTest::mouseClick(stage.find<QAbstractButton>(u"mapOnlySelection"_s), Qt::LeftButton);
         }},
        {"compare", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             stage.trainAgain();
             stage.window().action(Command::compareRuns)->trigger();
             test::runFor(1500);
         }},
        {"presenter", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             QTest::keyClick(&stage.window(), Qt::Key_F11);
             test::runFor(1500);
         },
         u"en"_s, true},
        {"after-presenter", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             pickStarWars(stage);
             QTest::keyClick(&stage.window(), Qt::Key_F11);
             test::runFor(1500);
             QTest::keyClick(&stage.window(), Qt::Key_Escape);
             test::runFor(1500);
         },
         u"en"_s, true},
        {"error", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             stage.train();
             stage.window().session()->open(u"no-such-folder"_s);  // without the question about the run
         }},
        {"question", usual, ui::ThemeChoice::light,
         [](Stage& stage) {
             stage.train();
             stage.window().close();
         }},
        {"save", usual, ui::ThemeChoice::dark,
         [](Stage& stage) {
             stage.train();
             stage.window().action(Command::saveModel)->trigger();
         },
         u"en"_s, true},
        {"german-small", QSize(1024, 640), ui::ThemeChoice::light, pickStarWars, u"de"_s},
    };
    return all;
}

bool take(const Scene& scene, const QString& dataset, const QDir& folder, QApplication& application)
{
    QSettings().clear();
    WindowSettings().setTourSeen();
    QSettings().setValue(u"theme"_s, scene.theme == ui::ThemeChoice::dark ? u"dark"_s : u"light"_s);
    ui::applyTheme(application, scene.theme);
    useLanguage(application, scene.language);
    Stage stage(dataset, scene.size);
    scene.play(stage);
    const QString path = folder.filePath(QString::fromLatin1(scene.name) + u".png"_s);
    return stage.picture().save(path, "PNG", 0);
}

}  // namespace

int main(int argc, char** argv)
{
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(u"kinoscope-screenshots"_s);
    QApplication application(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        err << "Usage: take_screenshots DATASET FOLDER [SCENE…]\n";
        return 2;
    }
    const QDir folder(arguments.at(2));
    const QStringList wanted = arguments.mid(3);
    for (const Scene& scene : scenes()) {
        // Menus stay in the language of the first window: a scene in another one needs a process of its own.
        const bool usual = scene.language == u"en" && !scene.onRequest;
        if (wanted.isEmpty() ? !usual : !wanted.contains(QString::fromLatin1(scene.name)))
            continue;
        if (!folder.mkpath(u"."_s) || !take(scene, arguments.at(1), folder, application)) {
            err << "Cannot write " << scene.name << ".png into " << folder.path() << ".\n";
            return 1;
        }
        err << scene.name << ".png\n";
    }
    return 0;
}
