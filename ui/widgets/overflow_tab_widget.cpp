// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overflow_tab_widget.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <functional>
#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int narrowest = 120;

}  // namespace

/// Tells when its tabs need another width, and claims none itself.
class OverflowTabWidget::Bar : public QTabBar {
public:
    using QTabBar::QTabBar;
    using QTabBar::tabSizeHint;

    QSize minimumSizeHint() const override { return {narrowest, QTabBar::minimumSizeHint().height()}; }

    std::function<void()> onLayout;

protected:
    void tabLayoutChange() override
    {
        if (onLayout)
            onLayout();
    }
};

OverflowTabWidget::OverflowTabWidget(QWidget* parent)
    : QTabWidget(parent), m_bar(new Bar(this)), m_more(new QToolButton(this))
{
    m_bar->setObjectName(QStringLiteral("foldingTabBar"));
    m_bar->setAccessibleName(tr("Pages"));
    setTabBar(m_bar);
    setDocumentMode(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    m_more->setObjectName(QStringLiteral("moreTabs"));
    m_more->setAccessibleName(tr("More tabs"));
    m_more->setToolTip(tr("Tabs that don't fit here"));
    m_more->setProperty("role", QStringLiteral("tab"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    setTabOrder(m_bar, m_more);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &OverflowTabWidget::fillMenu);
    connect(this, &QTabWidget::currentChanged, this, &OverflowTabWidget::fold);
    m_bar->onLayout = [this] { fold(); };
}

void OverflowTabWidget::setLeftOut(QWidget* page, bool leftOut)
{
    if (leftOut)
        m_leftOut.insert(page);
    else
        m_leftOut.remove(page);
    if (const QList<int> tabs = offered(); currentWidget() == page && leftOut && tabs.size() > 1)
        setCurrentIndex(tabs.front() == currentIndex() ? tabs[1] : tabs.front());
    fold();
}

QList<int> OverflowTabWidget::offered() const
{
    QList<int> tabs;
    for (int tab = 0; tab < count(); ++tab)
        if (tab == currentIndex() || !m_leftOut.contains(widget(tab)))
            tabs.append(tab);
    return tabs;
}

QStringList OverflowTabWidget::folded() const
{
    QStringList names;
    for (const int tab : offered())
        if (!isTabVisible(tab))
            names << tabText(tab);
    return names;
}

int OverflowTabWidget::tabsWidth() const
{
    int all = 0;
    for (const int tab : offered())
        all += m_bar->tabSizeHint(tab).width();
    return all;
}

void OverflowTabWidget::setEndWidget(QWidget* end)
{
    m_end = end;
    end->setParent(this);
    end->installEventFilter(this);
    end->show();
    fold();
}

void OverflowTabWidget::setTabsFolded(bool folded)
{
    m_folds = folded;
    fold();
}

void OverflowTabWidget::setPagesShown(bool shown)
{
    findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly)->setVisible(shown);
}

int OverflowTabWidget::room() const
{
    return width() - (m_end != nullptr ? m_end->sizeHint().width() : 0);
}

/// In order, as many as fit beside the current one and the menu.
QList<int> OverflowTabWidget::tabsWithRoom() const
{
    const bool fits = tabsWidth() <= this->room();
    int room = this->room() - m_more->sizeHint().width() - m_bar->tabSizeHint(currentIndex()).width();
    QList<int> shown;
    for (const int tab : offered()) {
        if (tab != currentIndex() && !fits) {
            room -= m_bar->tabSizeHint(tab).width();
            if (room < 0)
                continue;
        }
        shown.append(tab);
    }
    return shown;
}

void OverflowTabWidget::fold()
{
    if (count() == 0 || currentIndex() < 0 || std::exchange(m_folding, true))
        return;
    // The current one first: where it is hidden, QTabWidget makes current whichever tab is shown next.
    if (!isTabVisible(currentIndex()))
        setTabVisible(currentIndex(), true);
    m_more->setText(tr("%1 more").arg(count()));
    const QList<int> shown = tabsWithRoom();
    for (int tab = 0; tab < count(); ++tab)
        if (isTabVisible(tab) != shown.contains(tab))
            setTabVisible(tab, !isTabVisible(tab));
    const qsizetype folded = offered().size() - shown.size();
    m_more->setText(tr("%1 more").arg(folded));
    m_more->setVisible(m_folds && folded > 0);
    placeMenu();
    m_folding = false;
}

void OverflowTabWidget::placeMenu()
{
    const int height = m_bar->sizeHint().height();
    const int width = m_more->sizeHint().width();
    m_more->setGeometry(room() - width, 0, width, height);
    m_more->raise();
    if (m_end == nullptr)
        return;
    m_end->setGeometry(room(), 0, this->width() - room(), height);
    m_end->raise();
}

void OverflowTabWidget::fillMenu()
{
    QMenu* const menu = m_more->menu();
    menu->clear();
    for (const int tab : offered()) {
        if (isTabVisible(tab))
            continue;
        QAction* const action = menu->addAction(tabText(tab));
        action->setEnabled(isTabEnabled(tab));
        connect(action, &QAction::triggered, this, [this, tab] {
            setCurrentIndex(tab);
            Q_EMIT picked(tab);
            m_bar->setFocus(Qt::OtherFocusReason);
        });
    }
}

bool OverflowTabWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_end && event->type() == QEvent::LayoutRequest)
        fold();
    return QTabWidget::eventFilter(watched, event);
}

void OverflowTabWidget::resizeEvent(QResizeEvent* event)
{
    QTabWidget::resizeEvent(event);
    fold();
}

void OverflowTabWidget::changeEvent(QEvent* event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fold();
}

}  // namespace kinoscope::ui
