// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/window_frame.h"

#include "app/context/actions.h"
#include "app/shell/frame/audience.h"
#include "app/shell/frame/centre_pages.h"
#include "app/shell/frame/left_side.h"
#include "app/shell/frame/results_panel.h"
#include "app/shell/frame/sheets.h"
#include "app/shell/frame/tab_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace kinoscope {

namespace {

// px at the usual size of type
constexpr int narrowWindow = 1200;  // the panel at the left is a strip below that
constexpr int smallWindow = 1100;   // and the one at the right is as narrow as can be
constexpr int narrowestSide = 256;  // German words fit
constexpr int widestSide = 480;
constexpr int wideSideInSmallWindow = 330;
constexpr int sideForAudience = 280;
constexpr int sideBesideStrip = 320;  // a wider one leaves no room for a panel at the left
constexpr int leastPages = 364;       // px high, beside open results
constexpr int leastResults = 160;

}  // namespace

WindowFrame::WindowFrame(const QList<Feature*>& features, QWidget* start, const Actions& actions, QWidget* window)
    : QWidget(window), m_actions(actions), m_window(window), m_across(new QSplitter(Qt::Horizontal, this)),
      m_down(new QSplitter(Qt::Vertical)), m_pages(new CentrePages(start)), m_results(new ResultsPanel),
      m_side(new QTabWidget), m_audience(new Audience(window)), m_sheets(new Sheets(window))
{
    setObjectName(QStringLiteral("windowFrame"));
    m_side->setObjectName(QStringLiteral("sideTabs"));
    m_side->setAccessibleName(tr("Film and blend"));
    m_side->setDocumentMode(true);
    m_side->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(m_side, "panel");
    m_side->tabBar()->setAccessibleName(tr("Panels in this place"));
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
        connect(feature, &Feature::closeWanted, this, [this](const QWidget* view) { m_sheets->close(view); });
        connect(feature, &Feature::titleChanged, this, [this](QWidget* view, const QString& title) {
            m_results->setTabText(m_results->indexOf(view), title);
        });
    }
    row->addWidget(m_left);
    row->addWidget(m_across, 1);
    connectCommands();
    connect(m_audience, &Audience::changed, this, &WindowFrame::showToAudience);
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
    case Place::centre: m_pages->setMap(view.widget); break;
    case Place::right:
        m_side->addTab(view.widget, view.title);
        m_leastWidths.insert(view.widget, view.leastWidth);
        break;
    case Place::below:
        m_results->addView(view);
        if (view.detailed) {
            const QAction* const simple = m_actions.get(Command::simpleView);
            const auto leaveOut = [this, page = view.widget](bool on) { m_results->setLeftOut(page, on); };
            connect(simple, &QAction::toggled, this, leaveOut);
            leaveOut(simple->isChecked());
        }
        break;
    case Place::page: m_pages->addPage(view); break;
    case Place::sheet: m_sheets->add(view, m_pages); break;
    case Place::card: m_sheets->add(view, m_pages, ui::Sheet::Edge::right); break;
    }
    if (view.audienceKey > 0)
        m_audience->addView(view.audienceKey, view.widget);
    m_owners.insert(view.widget, feature);
    view.widget->installEventFilter(this);
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
        if (m_audience->isPresent())
            return;
        m_layout.results = open;
        apply();
    });
    connect(m_side, &QTabWidget::currentChanged, this, [this] {
        fitSides();
        showSwitches();
    });
    connect(m_left, &LeftSide::unfoldWanted, this, [this] { toggleLeft(true); });
    for (const auto signal : {&ui::Sheet::opened, &ui::Sheet::dismissed})
        connect(m_left->sheet(), signal, this, &WindowFrame::showSwitches);
    connect(m_actions.get(Command::resetLayout), &QAction::triggered, this, [this] { setFrameLayout({}); });
    m_tabs = new TabCommands(m_results, m_side, m_window, this);
    connect(m_tabs, &TabCommands::wanted, this, [this](QWidget* page) {
        bringToFront(page);
        if (!m_audience->isPresent() && m_results->indexOf(page) >= 0)
            m_results->tabBar()->setFocus(Qt::ShortcutFocusReason);
    });
}

// No strip of tabs: an audience sees what is asked for.
void WindowFrame::showToAudience()
{
    QWidget* const view = m_audience->beside();
    if (m_results->indexOf(view) >= 0)
        m_results->setCurrentWidget(view);
    else if (m_side->indexOf(view) >= 0)
        m_side->setCurrentWidget(view);
    m_results->setStripShown(!m_audience->isPresent());
    m_side->tabBar()->setVisible(!m_audience->isPresent());
    apply();
}

QList<QWidget*> WindowFrame::parts(const QList<QWidget*>& map) const
{
    QWidget* const left = m_left->isFolded() ? static_cast<QWidget*>(m_left) : m_left->panel();
    QList<QWidget*> all{left};
    for (ui::Sheet* sheet : m_sheets->all())
        all << sheet;
    all << map << m_results << m_side;
    return all;
}

void WindowFrame::showStart()
{
    m_pages->showStart();
    apply();
}

void WindowFrame::showWorkspace()
{
    m_pages->showMap();
    apply();
}

void WindowFrame::setFrameLayout(const FrameLayout& layout)
{
    m_layout = layout;
    apply();
}

void WindowFrame::setPresented(bool on)
{
    if (on) {
        m_page = m_results->currentIndex();
        m_sheets->setAside(true);
    } else {
        m_results->setCurrentIndex(m_page);
    }
    m_audience->setPresent(on, chosenAtRight());
    if (!on)
        m_sheets->setAside(false);
}

/// The view at the right that somebody has brought to the front: it is what is talked about. The first one is there
/// anyway.
QWidget* WindowFrame::chosenAtRight() const
{
    const bool chosen = m_layout.right && m_side->currentIndex() > 0 && m_pages->isAtMap();
    return chosen ? m_side->currentWidget() : nullptr;
}

/// For the whole panel beside the map.
bool WindowFrame::hasRoomAtLeft() const
{
    return width() >= narrowWindow * ui::typeScaleOf(*this) && sideWidth() <= sideBesideStrip;
}

// In a narrow window the panel has no room beside the map: it comes as a sheet.
void WindowFrame::toggleLeft(bool on)
{
    if (!hasRoomAtLeft()) {
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
    const bool work = !m_pages->isAtStart();
    m_left->setVisible(work && !m_audience->isPresent());
    m_side->setVisible(work && (m_audience->isPresent() ? m_side->indexOf(m_audience->beside()) >= 0 : m_layout.right));
    const bool results = m_audience->isPresent() ? m_results->indexOf(m_audience->beside()) >= 0 : m_layout.results;
    m_results->setVisible(work && (!m_audience->isPresent() || results));
    m_results->setOpen(results);
    fitSides();
    fitResults();
    showSwitches();
}

/// At the usual size of type: that of the layout, or more where the view in front needs it.
int WindowFrame::sideWidth() const
{
    const int least = m_leastWidths.value(m_side->currentWidget());
    if (width() < smallWindow * ui::typeScaleOf(*this))
        return least > 0 ? wideSideInSmallWindow : narrowestSide;
    return std::max(m_layout.rightWidth, least);
}

/// The same before an audience, whose map is to be large.
int WindowFrame::audienceWidth() const
{
    return m_leastWidths.value(m_side->currentWidget()) > 0 ? wideSideInSmallWindow : sideForAudience;
}

void WindowFrame::fitSides()
{
    const double type = ui::typeScaleOf(*this);
    m_left->setFolded(!m_layout.left || !hasRoomAtLeft());
    m_side->setMinimumWidth(static_cast<int>(narrowestSide * type));
    m_side->setMaximumWidth(static_cast<int>(widestSide * type));
    const int right = static_cast<int>((m_audience->isPresent() ? audienceWidth() : sideWidth()) * type);
    m_across->setSizes({std::max(1, m_across->width() - right - 1), right});
}

void WindowFrame::fitResults()
{
    const int most = std::max(leastResults, m_down->height() - leastPages);
    const int height =
        m_results->isOpen()
            ? std::min(m_audience->isPresent() ? m_down->height() * 2 / 5
                                               : static_cast<int>(m_layout.resultsHeight * ui::typeScaleOf(*this)),
                       most)
            : m_results->stripHeight();
    m_down->setSizes({std::max(1, m_down->height() - height - 1), height});
}

// What was set by hand; not before an audience, after whom the window is as it was.
void WindowFrame::noteSizes()
{
    if (m_audience->isPresent())
        return;
    const double type = ui::typeScaleOf(*this);
    // Not of a view that is wider than the others.
    if (m_side->isVisible() && width() >= smallWindow * type && m_leastWidths.value(m_side->currentWidget()) == 0)
        m_layout.rightWidth = static_cast<int>(m_side->width() / type);
    if (m_results->isOpen() && m_results->isVisible())
        m_layout.resultsHeight = static_cast<int>(m_results->height() / type);
    m_left->setFolded(!m_layout.left || !hasRoomAtLeft());
}

void WindowFrame::showSwitches()
{
    const bool work = !m_pages->isAtStart();
    const bool panel = m_left->isFolded() ? m_left->sheet()->isOpen() : m_left->isVisibleTo(this);
    const std::initializer_list<std::pair<Command, bool>> states{
        {Command::showLeft, panel}, {Command::showRight, m_layout.right}, {Command::showResults, m_layout.results}};
    for (const auto& [command, on] : states) {
        m_actions.get(command)->setEnabled(work && !m_audience->isPresent());
        m_actions.get(command)->setChecked(work && on);
    }
}

void WindowFrame::setSheetArea(QWidget* area)
{
    m_sheets->setArea(area);
}

void WindowFrame::bringToFront(QWidget* view)
{
    if (m_pages->isAtStart())
        return;
    if (m_left->panel() == view) {
        m_left->open();
        return;
    }
    if (m_sheets->open(view))
        return;
    m_pages->showView(view);
    if (m_audience->isPresent() && (m_results->indexOf(view) >= 0 || m_side->indexOf(view) >= 0)) {
        m_audience->show(view);
    } else if (m_results->indexOf(view) >= 0) {
        m_results->openPage(view);
    } else if (m_side->indexOf(view) >= 0) {
        m_layout.right = true;
        apply();
        m_side->setCurrentWidget(view);
    }
    ui::focusPart(view);
}

bool WindowFrame::closeFront()
{
    return m_sheets->closeFront() || m_pages->goBack();
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
