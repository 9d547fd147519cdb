// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/top_bar.h"

#include "app/context/actions.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QToolButton>

#include <algorithm>

namespace kinoscope {

namespace {

// px at the usual size of type
constexpr int usualHeight = 44;
constexpr int wideSearch = 320;
constexpr int narrowSearch = 240;
constexpr int leastSearch = 150;
constexpr int narrowBar = 1100;
constexpr int between = 12;

}  // namespace

TopBar::TopBar(const Actions& actions, QWidget* search, QWidget* window)
    : QWidget(window), m_menus(new QMenuBar(this)), m_search(search), m_switches(new QWidget(this))
{
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    ui::setRole(this, "top");
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_menus->setObjectName(QStringLiteral("menuBar"));
    m_menus->setNativeMenuBar(false);
    search->setParent(this);
    auto* row = new QHBoxLayout(m_switches);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const Command command : {Command::showLeft, Command::showResults, Command::showRight}) {
        QAction* const action = actions.get(command);
        auto* button = new QToolButton(m_switches);
        button->setObjectName(action->objectName() + QStringLiteral("Switch"));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        // What was rated may be called otherwise later.
        const auto name = [button, action] { button->setAccessibleName(action->text().remove(QLatin1Char('&'))); };
        connect(action, &QAction::changed, button, name);
        name();
        button->setIconSize(QSize(18, 18));
        button->setFocusPolicy(Qt::TabFocus);
        ui::setRole(button, "switch");
        row->addWidget(button);
    }
}

void TopBar::setAtStart(bool start)
{
    m_search->setVisible(!start);
    m_switches->setVisible(!start);
}

QSize TopBar::sizeHint() const
{
    const int most = std::max({m_menus->sizeHint().height(), m_search->sizeHint().height() + between,
                               m_switches->sizeHint().height() + between, usualHeight});
    return {minimumSizeHint().width(), most};
}

QSize TopBar::minimumSizeHint() const
{
    return {m_menus->sizeHint().width() + leastSearch + m_switches->sizeHint().width() + 3 * between, usualHeight};
}

bool TopBar::event(QEvent* event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        place();
    return known;
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void TopBar::place()
{
    const auto centred = [this](QWidget* part, int left, int width) {
        const int height = std::min(part->sizeHint().height(), this->height());
        part->setGeometry(left, (this->height() - height) / 2, width, height);
    };
    const int menus = m_menus->sizeHint().width();
    centred(m_menus, 4, menus);
    const int switches = m_switches->sizeHint().width();
    const int right = width() - switches - between;
    centred(m_switches, right, switches);
    const double type = ui::typeScaleOf(*this);
    const int room = right - menus - 2 * between;
    const int wanted = static_cast<int>((width() < narrowBar * type ? narrowSearch : wideSearch) * type);
    const int search = std::clamp(wanted, std::min(leastSearch, room), std::max(leastSearch, room));
    const int middle = (width() - search) / 2;
    const bool fits = width() >= narrowBar * type && middle > menus + between && middle + search < right - between;
    centred(m_search, fits ? middle : right - between - search, search);
}

}  // namespace kinoscope
