// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/results_panel.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace kinoscope {

namespace {

constexpr int leastOpen = 160;  // px, of strip and page

}  // namespace

ResultsPanel::ResultsPanel(QWidget* parent)
    : OverflowTabWidget(parent), m_end(new QWidget(this)), m_endRow(new QHBoxLayout(m_end)), m_toggle(new QAction(this))
{
    setObjectName(QStringLiteral("resultTabs"));
    setAccessibleName(tr("Results"));
    m_endRow->setContentsMargins(8, 0, 8, 0);
    m_endRow->setSpacing(8);
    auto* button = new QToolButton(m_end);
    button->setObjectName(QStringLiteral("toggleResults"));
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(m_toggle);
    m_endRow->addWidget(button);
    setEndWidget(m_end);
    connect(m_toggle, &QAction::triggered, this, [this] { setOpen(!m_open); });
    connect(tabBar(), &QTabBar::tabBarClicked, this, &ResultsPanel::clicked);
    connect(this, &OverflowTabWidget::picked, this, [this] { setOpen(true); });
    apply();
}

void ResultsPanel::addToStrip(QWidget* widget, bool dispensable)
{
    if (dispensable)
        m_dispensable.append(widget);
    m_endRow->insertWidget(m_endRow->count() - 1, widget);
}

// The bar makes the clicked tab the current one after this.
void ResultsPanel::clicked(int tab)
{
    if (tab < 0 || !isTabEnabled(tab))
        return;
    m_missed.clear();
    setOpen(!m_open || tab != currentIndex());
}

void ResultsPanel::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    apply();
    Q_EMIT openChanged(open);
}

void ResultsPanel::setStripShown(bool shown)
{
    tabBar()->setVisible(shown);
    m_end->setVisible(shown);
    setTabsFolded(shown);
}

void ResultsPanel::openPage(QWidget* page)
{
    if (!isTabEnabled(indexOf(page)))
        return;
    m_missed.clear();
    setCurrentWidget(page);
    setOpen(true);
}

void ResultsPanel::addView(const FeatureView& view)
{
    view.widget->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(view.widget, "panel");
    addTab(view.widget, view.title);
    if (view.needsRun)
        m_needRun.append(view.widget);
}

void ResultsPanel::setHasRun(bool has)
{
    if (m_needRun.isEmpty() || isTabEnabled(indexOf(m_needRun.front())) == has)
        return;
    // Before Qt does it, which looks for a place among the tabs that are in sight alone.
    if (!has && m_needRun.contains(currentWidget())) {
        m_missed = currentWidget();
        for (int tab = 0; tab < count(); ++tab)
            if (!m_needRun.contains(widget(tab))) {
                setCurrentIndex(tab);
                break;
            }
    }
    for (QWidget* page : std::as_const(m_needRun)) {
        setTabEnabled(indexOf(page), has);
        setTabToolTip(indexOf(page), has ? QString() : tr("Train first: this is about what a run has learned."));
    }
    // Who has another page open by now keeps it.
    if (has && m_missed && !m_open)
        setCurrentWidget(m_missed);
    if (has)
        m_missed.clear();
}

int ResultsPanel::stripHeight() const
{
    return tabBar()->sizeHint().height() + 1;
}

QSize ResultsPanel::minimumSizeHint() const
{
    return {OverflowTabWidget::minimumSizeHint().width(), m_open ? leastOpen : stripHeight()};
}

void ResultsPanel::apply()
{
    m_toggle->setIcon(ui::themedIcon(m_open ? QStringLiteral("down") : QStringLiteral("raise")));
    m_toggle->setText(m_open ? tr("Close the results") : tr("Open the results"));
    m_toggle->setToolTip(m_open ? tr("Close the results (Ctrl+0)") : tr("Open the results (Ctrl+0)"));
    ui::setRole(tabBar(), m_open ? "open" : "closed");  // closed, none stands out
    setPagesShown(m_open);
    setMaximumHeight(m_open ? QWIDGETSIZE_MAX : stripHeight());
    updateGeometry();
}

void ResultsPanel::changeEvent(QEvent* event)
{
    OverflowTabWidget::changeEvent(event);
    if (!m_open && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        setMaximumHeight(stripHeight());
}

void ResultsPanel::resizeEvent(QResizeEvent* event)
{
    fitStrip();
    OverflowTabWidget::resizeEvent(event);
}

bool ResultsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_end && event->type() == QEvent::LayoutRequest)
        fitStrip();
    return OverflowTabWidget::eventFilter(watched, event);
}

// Tabs keep their places: what can be done without gives way first.
void ResultsPanel::fitStrip()
{
    int room = width() - tabsWidth() - m_endRow->contentsMargins().left() - m_endRow->contentsMargins().right();
    for (int i = 0; i < m_endRow->count(); ++i)
        if (QWidget* const part = m_endRow->itemAt(i)->widget(); !part->isHidden() && !m_dispensable.contains(part))
            room -= part->sizeHint().width() + m_endRow->spacing();
    for (QWidget* widget : m_dispensable) {
        room -= widget->sizeHint().width() + m_endRow->spacing();
        if (widget->isHidden() == (room >= 0))
            widget->setVisible(room >= 0);
    }
}

// The style sheet has had its say by now.
void ResultsPanel::showEvent(QShowEvent* event)
{
    OverflowTabWidget::showEvent(event);
    if (!m_open)
        setMaximumHeight(stripHeight());
}

}  // namespace kinoscope
