// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_menus.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace kinoscope::ui {

namespace {

void giveMenu(QToolButton* button, const char* name, const QString& accessibleName, const QString& tip)
{
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(tip);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
}

QIcon dotIcon(const QColor& colour)
{
    constexpr int side = 32;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRect(0, 0, side, side).adjusted(6, 6, -6, -6));
    return picture;
}

QString capitalised(QString text)
{
    text.front() = text.front().toUpper();
    return text;
}

}  // namespace

ColourButton::ColourButton(QWidget* parent) : QToolButton(parent), m_group(new QActionGroup(this))
{
    giveMenu(this, "mapColour", tr("Film colours"), tr("What the colours on the map mean"));
    for (const ColourBy by : allColourings) {
        QAction* const action = menu()->addAction(capitalised(colourByName(by)));
        action->setObjectName(QStringLiteral("mapColour_") + colourByKey(by));
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        m_group->addAction(action);
    }
    connect(m_group, &QActionGroup::triggered, this, [this](const QAction* action) {
        const auto by = static_cast<ColourBy>(action->data().toInt());
        if (by == m_colourBy)
            return;
        setColourBy(by);
        Q_EMIT chosen(by);
    });
    setColourBy(m_colourBy);
}

void ColourButton::setColourBy(ColourBy by)
{
    m_colourBy = by;
    for (QAction* action : m_group->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(by));
    updateText();
}

void ColourButton::setOffered(const std::vector<ColourBy>& offered)
{
    for (QAction* action : m_group->actions()) {
        const auto by = static_cast<ColourBy>(action->data().toInt());
        action->setVisible(std::find(offered.begin(), offered.end(), by) != offered.end());
    }
}

void ColourButton::setCompact(bool compact)
{
    m_compact = compact;
    updateText();
}

void ColourButton::updateText()
{
    const QString name = colourByName(m_colourBy);
    setText(m_compact ? capitalised(name) : tr("Colour: %1").arg(name));
    setAccessibleDescription(name);
}

SelectButton::SelectButton(QWidget* parent) : QToolButton(parent), m_tools(new QActionGroup(this)), m_regions(nullptr)
{
    giveMenu(this, "mapSelect", tr("Select films"),
             tr("Shift-drag on the map to select films, or choose a tool from this menu"));
    setText(tr("Select"));
    setIcon(themedIcon(QStringLiteral("select")));
    addTool(QStringLiteral("mapToolMove"), tr("Pan"), MapTool::move)->setChecked(true);
    addTool(QStringLiteral("mapToolRectangle"), tr("Box select\tShift+drag"), MapTool::rectangle);
    addTool(QStringLiteral("mapToolLasso"), tr("Lasso\tCtrl+Shift+drag"), MapTool::lasso);
    menu()->addSeparator();
    QAction* const all = menu()->addAction(tr("Select all in view\tCtrl+A"));
    all->setObjectName(QStringLiteral("mapSelectAll"));
    connect(all, &QAction::triggered, this, &SelectButton::allInViewWanted);
    m_regions = menu()->addMenu(tr("Region"));
    m_regions->setObjectName(QStringLiteral("mapSelectRegion"));
    QAction* const none = menu()->addAction(tr("Clear the selection\tEsc"));
    none->setObjectName(QStringLiteral("mapSelectNone"));
    connect(none, &QAction::triggered, this, &SelectButton::clearWanted);
    connect(menu(), &QMenu::aboutToShow, this, &SelectButton::opened);
    setRegions({});
}

void SelectButton::setRegions(const QStringList& names)
{
    m_regions->clear();
    m_regions->menuAction()->setVisible(!names.isEmpty());
    for (int number = 0; number < names.size(); ++number) {
        // An ampersand of a name is no key.
        QString text = names[number];
        QAction* const action = m_regions->addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, number] { Q_EMIT regionWanted(number); });
    }
}

QAction* SelectButton::addTool(const QString& name, const QString& text, MapTool tool)
{
    QAction* const action = menu()->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    m_tools->addAction(action);
    connect(action, &QAction::triggered, this, [this, tool] { Q_EMIT toolChosen(tool); });
    return action;
}

ViewButton::ViewButton(QWidget* parent) : QToolButton(parent), m_links(nullptr), m_legend(nullptr), m_motion(nullptr)
{
    giveMenu(this, "mapShow", tr("Show on the map"), tr("Map options"));
    setText(tr("Show"));
    setIcon(themedIcon(QStringLiteral("show")));
    m_links = addSwitch(QStringLiteral("mapLinks"), tr("Lines to the closest films"));
    m_legend = addSwitch(QStringLiteral("mapLegend"), tr("Legend"));
    m_motion = addSwitch(QStringLiteral("mapMotion"), tr("Animate changes"));
    for (QAction* const shown : {m_links, m_legend})
        connect(shown, &QAction::triggered, this,
                [this] { Q_EMIT edited(m_links->isChecked(), m_legend->isChecked()); });
    connect(m_motion, &QAction::triggered, this, [this](bool animated) { Q_EMIT reducedMotionWanted(!animated); });
    connect(menu(), &QMenu::aboutToShow, this, &ViewButton::opened);
    setOptions({});
    setReducedMotion(false);
}

void ViewButton::setLegendEntries(const QList<LegendEntry>& entries)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    m_legend->setVisible(entries.isEmpty());
    if (entries.isEmpty())
        return;
    m_entries << menu()->addSection(tr("Colours"));
    for (const LegendEntry& entry : entries) {
        QAction* const action = addSwitch(QStringLiteral("mapLegendEntry%1").arg(m_entries.size() - 1), entry.name);
        action->setIcon(dotIcon(entry.colour));
        action->setChecked(entry.shown);
        connect(action, &QAction::triggered, this,
                [this, place = static_cast<int>(m_entries.size()) - 1] { Q_EMIT legendEntryToggled(place); });
        m_entries << action;
    }
}

QAction* ViewButton::addSwitch(const QString& name, const QString& text)
{
    QAction* const action = menu()->addAction(text);
    action->setObjectName(name);
    action->setCheckable(true);
    return action;
}

void ViewButton::setOptions(const MapOptions& options)
{
    m_links->setChecked(options.links);
    m_legend->setChecked(options.legend);
}

void ViewButton::setReducedMotion(bool reduced)
{
    m_motion->setChecked(!reduced);
}

}  // namespace kinoscope::ui
