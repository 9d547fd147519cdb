// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/window_frame.h"

#include "app/context/actions.h"
#include "app/shell/frame/left_side.h"
#include "app/shell/frame/results_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace kinoscope {

namespace {

// px at the usual size of type
constexpr int narrowWindow = 1200;  // the panel at the left is a strip below that
constexpr int smallWindow = 1100;   // and the one at the right is as narrow as can be
constexpr int narrowestSide = 256;  // German words fit
constexpr int widestSide = 480;
constexpr int sideBesideStrip = 320;  // a wider one leaves no room for a panel at the left
constexpr int settingsWidth = 420;
constexpr int leastPages = 364;  // px high, beside open results
constexpr int leastResults = 160;

}  // namespace

WindowFrame::WindowFrame(const QList<Feature*>& features, QWidget* start, const Actions& actions, QWidget* window)
    : QWidget(window), m_actions(actions), m_window(window), m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical)), m_pages(new QStackedWidget), m_results(new ResultsPanel),
      m_side(new QTabWidget), m_start(start)
{
    setObjectName(QStringLiteral("windowFrame"));
    m_side->setObjectName(QStringLiteral("sideTabs"));
    m_side->setAccessibleName(tr("Film and blend"));
    m_side->setDocumentMode(true);
    m_side->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(m_side, "panel");
    m_side->tabBar()->setAccessibleName(tr("Panels in this place"));
    m_pages->addWidget(start);
    m_down->addWidget(m_pages);
    m_down->addWidget(m_results);
    m_across->addWidget(m_down);
    m_across->addWidget(m_side);
    for (QSplitter* splitter : {m_across, m_down}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
        connect(splitter, &QSplitter::splitterMoved, this, &WindowFrame::noteSizes);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (Feature* feature : features) {
        for (const FeatureView& view : feature->views())
            place(feature, view);
        connect(feature, &Feature::frontWanted, this, &WindowFrame::bringToFront);
        connect(feature, &Feature::titleChanged, this, [this](QWidget* view, const QString& title) {
            m_results->setTabText(m_results->indexOf(view), title);
        });
    }
    row->addWidget(m_left);
    row->addWidget(m_across, 1);
    connectCommands();
    showStart();
}

// Disconnect: tabs are taken out, and tell of it, while this is destroyed.
WindowFrame::~WindowFrame()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_results, m_side, m_left})
        part->disconnect(this);
}

void WindowFrame::place(Feature* feature, const FeatureView& view)
{
    switch (view.place) {
    case Place::left: m_left = new LeftSide(view, m_pages, m_window); break;
    case Place::centre:
        m_map = view.widget;
        m_pages->addWidget(view.widget);
        break;
    case Place::right: m_side->addTab(view.widget, view.title); break;
    case Place::below:
        view.widget->setAttribute(Qt::WA_StyledBackground);
        ui::setRole(view.widget, "panel");
        m_results->addTab(view.widget, view.title);
        break;
    case Place::page: placePage(view); break;
    case Place::sheet: {
        auto* sheet = new ui::Sheet(view.title, settingsWidth, m_pages, m_window);
        sheet->setContent(view.widget);
        m_sheets.insert(view.widget, sheet);
        break;
    }
    }
    m_owners.insert(view.widget, feature);
    view.widget->installEventFilter(this);
}

// With its title, and the way back.
void WindowFrame::placePage(const FeatureView& view)
{
    auto* page = new QWidget;
    page->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(page, "panel");
    auto* title = new QLabel(view.title, page);
    ui::setRole(title, "heading");
    auto* back = new QToolButton(page);
    back->setObjectName(QStringLiteral("backToMap"));
    back->setText(tr("Back to the map"));
    back->setAccessibleName(back->text());
    back->setToolTip(tr("Back to the map (Esc)"));
    back->setIcon(ui::themedIcon(QStringLiteral("back")));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setFocusPolicy(Qt::TabFocus);
    connect(back, &QToolButton::clicked, this, &WindowFrame::closeFront);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 8);
    head->addWidget(title, 1);
    head->addWidget(back);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(view.widget, 1);
    m_pages->addWidget(page);
    m_framed.insert(view.widget, page);
}

bool WindowFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool shown = event->type() == QEvent::Show;
    if ((shown || event->type() == QEvent::Hide) && !event->spontaneous())
        if (Feature* const feature = m_owners.value(watched))
            feature->setSeen(static_cast<QWidget*>(watched), shown);
    return QWidget::eventFilter(watched, event);
}

void WindowFrame::connectCommands()
{
    connect(m_actions.get(Command::showLeft), &QAction::triggered, this, &WindowFrame::toggleLeft);
    connect(m_actions.get(Command::showRight), &QAction::triggered, this, [this](bool on) {
        m_layout.right = on;
        apply();
    });
    connect(m_actions.get(Command::showResults), &QAction::triggered, m_results, &ResultsPanel::setOpen);
    connect(m_results, &ResultsPanel::openChanged, this, [this](bool open) {
        m_layout.results = open;
        apply();
    });
    connect(m_left, &LeftSide::unfoldWanted, this, [this] { toggleLeft(true); });
    for (const auto signal : {&ui::Sheet::opened, &ui::Sheet::dismissed})
        connect(m_left->sheet(), signal, this, &WindowFrame::showSwitches);
    connect(m_actions.get(Command::resetLayout), &QAction::triggered, this, [this] { setFrameLayout({}); });
    // Tabs have no row in the table of commands, as there is one key for each.
    for (int tab = 0; tab < std::min(m_results->count(), 9); ++tab) {
        auto* action = new QAction(m_window);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));
        connect(action, &QAction::triggered, this, [this, tab] { bringToFront(m_results->widget(tab)); });
        m_window->addAction(action);
    }
}

QList<QWidget*> WindowFrame::parts(const QList<QWidget*>& map) const
{
    QWidget* const left = m_left->isFolded() ? static_cast<QWidget*>(m_left) : m_left->panel();
    QList<QWidget*> all{left};
    for (ui::Sheet* sheet : m_window->findChildren<ui::Sheet*>())
        all << sheet;
    all << map << m_results << m_side;
    return all;
}

bool WindowFrame::isAtStart() const
{
    return m_pages->currentWidget() == m_start;
}

bool WindowFrame::isAtMap() const
{
    return m_pages->currentWidget() == m_map;
}

void WindowFrame::showStart()
{
    m_pages->setCurrentWidget(m_start);
    apply();
}

void WindowFrame::showWorkspace()
{
    m_pages->setCurrentWidget(m_map);
    apply();
}

void WindowFrame::setFrameLayout(const FrameLayout& layout)
{
    m_layout = layout;
    apply();
}

void WindowFrame::setPresented(bool on)
{
    m_presented = on;
    if (on)
        for (ui::Sheet* sheet : m_window->findChildren<ui::Sheet*>())
            if (sheet->isOpen()) {
                m_setAside = sheet;
                sheet->hide();
            }
    apply();
    if (!on && m_setAside) {
        m_setAside->show();
        m_setAside->raise();
        m_setAside = nullptr;
    }
}

// In a narrow window the panel has no room beside the map: it comes as a sheet.
void WindowFrame::toggleLeft(bool on)
{
    const bool narrow = width() < narrowWindow * ui::typeScaleOf(*this) || m_layout.rightWidth > sideBesideStrip;
    if (narrow) {
        if (m_left->sheet()->isOpen())
            m_left->sheet()->dismiss();
        else
            m_left->open();
        showSwitches();
        return;
    }
    m_layout.left = on;
    apply();
}

void WindowFrame::apply()
{
    const bool work = !isAtStart();
    m_left->setVisible(work && !m_presented);
    m_side->setVisible(work && !m_presented && m_layout.right);
    m_results->setVisible(work && (!m_presented || m_layout.results));
    m_results->setOpen(m_layout.results);
    fitSides();
    fitResults();
    showSwitches();
}

void WindowFrame::fitSides()
{
    const double type = ui::typeScaleOf(*this);
    const bool wide = width() >= narrowWindow * type && m_layout.rightWidth <= sideBesideStrip;
    m_left->setFolded(!m_layout.left || !wide);
    m_side->setMinimumWidth(static_cast<int>(narrowestSide * type));
    m_side->setMaximumWidth(static_cast<int>(widestSide * type));
    const int right = static_cast<int>((width() < smallWindow * type ? narrowestSide : m_layout.rightWidth) * type);
    m_fitting = true;
    m_across->setSizes({std::max(1, m_across->width() - right - 1), right});
    m_fitting = false;
}

void WindowFrame::fitResults()
{
    const int most = std::max(leastResults, m_down->height() - leastPages);
    const int height = m_results->isOpen()
                           ? std::min(static_cast<int>(m_layout.resultsHeight * ui::typeScaleOf(*this)), most)
                           : m_results->stripHeight();
    m_fitting = true;
    m_down->setSizes({std::max(1, m_down->height() - height - 1), height});
    m_fitting = false;
}

// What was set by hand.
void WindowFrame::noteSizes()
{
    if (m_fitting)
        return;
    const double type = ui::typeScaleOf(*this);
    if (m_side->isVisible() && width() >= smallWindow * type)
        m_layout.rightWidth = static_cast<int>(m_side->width() / type);
    if (m_results->isOpen() && m_results->isVisible())
        m_layout.resultsHeight = static_cast<int>(m_results->height() / type);
    const bool wide = width() >= narrowWindow * type && m_layout.rightWidth <= sideBesideStrip;
    m_left->setFolded(!m_layout.left || !wide);
}

void WindowFrame::showSwitches()
{
    const bool work = !isAtStart();
    const bool panel = m_left->isFolded() ? m_left->sheet()->isOpen() : m_left->isVisibleTo(this);
    const std::initializer_list<std::pair<Command, bool>> states{
        {Command::showLeft, panel}, {Command::showRight, m_layout.right}, {Command::showResults, m_layout.results}};
    for (const auto& [command, on] : states) {
        m_actions.get(command)->setEnabled(work && !m_presented);
        m_actions.get(command)->setChecked(work && on);
    }
}

void WindowFrame::bringToFront(QWidget* view)
{
    if (isAtStart())
        return;
    if (m_left->panel() == view) {
        m_left->open();
        return;
    }
    if (ui::Sheet* const sheet = m_sheets.value(view)) {
        sheet->open();
        return;
    }
    if (QWidget* const page = m_framed.value(view))
        m_pages->setCurrentWidget(page);
    else if (m_map == view)
        m_pages->setCurrentWidget(m_map);
    if (m_results->indexOf(view) >= 0)
        m_results->openPage(view);
    if (m_side->indexOf(view) >= 0) {
        m_layout.right = true;
        apply();
        m_side->setCurrentWidget(view);
    }
    ui::focusPart(view);
}

bool WindowFrame::closeFront()
{
    for (ui::Sheet* sheet : m_window->findChildren<ui::Sheet*>())
        if (sheet->isOpen()) {
            sheet->dismiss();
            return true;
        }
    if (isAtStart() || isAtMap())
        return false;
    m_pages->setCurrentWidget(m_map);
    ui::focusPart(m_map);
    return true;
}

void WindowFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSides();
    fitResults();
    showSwitches();
}

void WindowFrame::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        apply();
}

}  // namespace kinoscope
