// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_header.h"

#include "ui/map/axis_box.h"
#include "ui/map/map_menus.h"
#include "ui/map/picture_switch.h"
#include "ui/map/top_count_box.h"
#include "ui/plot/axis_text.h"
#include "ui/widgets/fitted_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace kinoscope::ui {

MapHeader::MapHeader(QWidget* parent)
    : QWidget(parent), m_picture(new PictureSwitch(this)), m_title(new FittedLabel(this)),
      m_topLabel(new QLabel(tr("&Top"), this)), m_top(new TopCountBox(this)), m_colour(new ColourButton(this)),
      m_axisX(new AxisBox(QStringLiteral("mapAxisX"), tr("Horizontal axis"), this)),
      m_times(new QLabel(QStringLiteral("×"), this)),
      m_axisY(new AxisBox(QStringLiteral("mapAxisY"), tr("Vertical axis"), this)), m_select(new SelectButton(this)),
      m_view(new ViewButton(this))
{
    m_title->setObjectName(QStringLiteral("mapTitle"));
    createRow();
    connectControls();
    setComponents({componentNumber(0), componentNumber(1), componentNumber(2)});
    setOptions({});
    changeEvent(nullptr);
}

void MapHeader::createRow()
{
    m_topLabel->setBuddy(m_top);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_picture);
    m_row->addWidget(m_title, 1);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_topLabel, m_top, m_colour, m_axisX, m_times, m_axisY, m_select, m_view})
        m_row->addWidget(control);
}

void MapHeader::connectControls()
{
    connect(m_picture, &PictureSwitch::chosen, this, [this](MapPicture picture) {
        MapOptions options = m_options;
        options.picture = picture;
        edit(options);
    });
    connect(m_top, &TopCountBox::chosen, this, [this](int films) {
        MapOptions options = m_options;
        options.topCount = films;
        edit(options);
    });
    for (const AxisBox* axis : {m_axisX, m_axisY})
        connect(axis, &QComboBox::activated, this, [this, axis] { chooseAxes(axis == m_axisX); });
    connect(m_colour, &ColourButton::chosen, this, [this](ColourBy by) {
        MapOptions options = m_options;
        options.colourBy = by;
        edit(options);
    });
    connect(m_view, &ViewButton::edited, this, [this](bool links, bool legend) {
        MapOptions options = m_options;
        options.links = links;
        options.legend = legend;
        edit(options);
    });
    connect(m_view, &ViewButton::opened, this, &MapHeader::legendEntriesWanted);
    connect(m_view, &ViewButton::legendEntryToggled, this, &MapHeader::legendEntryToggled);
    connect(m_view, &ViewButton::reducedMotionWanted, this, &MapHeader::reducedMotionWanted);
    connect(m_select, &SelectButton::toolChosen, this, &MapHeader::toolChosen);
    connect(m_select, &SelectButton::allInViewWanted, this, &MapHeader::selectAllWanted);
    connect(m_select, &SelectButton::opened, this, &MapHeader::regionsWanted);
    connect(m_select, &SelectButton::regionWanted, this, &MapHeader::regionWanted);
    connect(m_select, &SelectButton::clearWanted, this, &MapHeader::selectNoneWanted);
}

void MapHeader::setOptions(const MapOptions& options)
{
    const MapPicture before = picture();
    m_options = options.mended();
    m_picture->setPicture(picture());
    m_top->setFilms(m_options.topCount);
    m_colour->setColourBy(colouringOffered(m_options.colourBy, m_colourings));
    m_view->setOptions(m_options);
    showAxes();
    if (picture() != before)
        fitControls();
    updateTitle();
}

void MapHeader::setUsualPicture(MapPicture picture)
{
    m_usual = picture;
    setOptions(m_options);
    fitControls();
}

void MapHeader::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
}

void MapHeader::setSimple(bool simple)
{
    m_simple = simple;
    fitControls();
}

// A neighbour map has no axes; without components there is nothing to choose from.
void MapHeader::fitControls()
{
    for (QWidget* axis : {m_axisX, m_axisY})
        axis->setVisible(hasAxes());
    m_picture->setVisible(!m_simple);
    measure();
    fit();
}

bool MapHeader::hasAxes() const
{
    return !m_simple && picture() == MapPicture::components;
}

void MapHeader::setQuality(std::optional<double> components, std::optional<double> neighbours)
{
    m_said.componentsKeep = components;
    m_said.neighboursKeep = neighbours;
    updateTitle();
}

void MapHeader::setForming(std::optional<double> share)
{
    if (std::exchange(m_said.forming, share) != share)
        updateTitle();
}

void MapHeader::edit(const MapOptions& options)
{
    const MapOptions before = m_options;
    setOptions(options);
    if (m_options != before)
        Q_EMIT edited(m_options);
}

void MapHeader::setFilmCount(int films)
{
    m_said.filmCount = films;
    m_top->setFilmCount(films);
    updateTitle();
}

void MapHeader::setColourings(std::vector<ColourBy> offered)
{
    m_colourings = std::move(offered);
    m_colour->setOffered(m_colourings);
    m_colour->setColourBy(colouringOffered(m_options.colourBy, m_colourings));
}

void MapHeader::setOnlySelected(int films)
{
    m_said.onlySelected = films;
    updateTitle();
}

void MapHeader::setEarlierEpoch(std::optional<int> epoch)
{
    m_said.earlierEpoch = epoch;
    updateTitle();
}

void MapHeader::setComponents(const QStringList& names, MapAxes kind)
{
    if (names == m_components)
        return;
    m_components = names;
    for (AxisBox* axis : {m_axisX, m_axisY})
        axis->setComponents(names, kind);
    showAxes();
}

void MapHeader::showAxes()
{
    m_axisX->setComponent(m_options.axes.first);
    m_axisY->setComponent(m_options.axes.second);
}

// A map with one component against itself says nothing: the other axis takes the one that was given up.
void MapHeader::chooseAxes(bool xChanged)
{
    int x = m_axisX->currentIndex();
    int y = m_axisY->currentIndex();
    if (x == y && xChanged)
        y = std::min(m_options.axes.first, m_axisY->count() - 1);
    else if (x == y)
        x = std::min(m_options.axes.second, m_axisX->count() - 1);
    MapOptions options = m_options;
    options.axes = {x, y};
    edit(options);
}

void MapHeader::updateTitle()
{
    const QStringList all = m_said.texts(m_options, picture());
    m_fullTitle = all.front();
    m_title->setToolTip(m_said.tip(picture()));
    m_title->setTexts(all);
}

void MapHeader::sayBriefly(const QStringList& texts, int ms)
{
    m_title->sayBriefly(texts, ms);
}

void MapHeader::setRegions(const QStringList& names)
{
    m_select->setRegions(names);
}

void MapHeader::setLegendEntries(const QList<LegendEntry>& entries)
{
    m_view->setLegendEntries(entries);
}

// The last two buttons have their names beside their icons where the whole title has room, too.
void MapHeader::nameButtons()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_fullTitle);
    const auto style = width() >= m_namedWidth + title ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_select, m_view})
        button->setToolButtonStyle(style);
}

void MapHeader::changeEvent(QEvent* event)
{
    if (event)
        QWidget::changeEvent(event);
    if (event && event->type() != QEvent::FontChange && event->type() != QEvent::StyleChange)
        return;
    QFont bold = font();
    bold.setBold(true);
    if (bold.pixelSize() > 0)
        bold.setPixelSize(bold.pixelSize() + 1);
    else
        bold.setPointSizeF(bold.pointSizeF() * 1.08);
    m_title->setFont(bold);
    updateTitle();
    measure();
    // Measure again later: the controls get their new font after this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            measure();
            fit();
        },
        Qt::QueuedConnection);
}

void MapHeader::measure()
{
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_select, m_view})
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    // Fields and buttons in one row are of one height.
    const std::initializer_list<QWidget*> controls{m_top, m_colour, m_axisX, m_axisY, m_select, m_view};
    int height = 0;
    for (const QWidget* control : controls)
        height = std::max(height, control->sizeHint().height());
    for (QWidget* control : controls)
        control->setMinimumHeight(height);
    const bool compact = m_compact;
    setCompact(true);
    m_compactWidth = m_row->minimumSize().width();
    setCompact(false);
    m_fullWidth = m_row->minimumSize().width();
    const int icons = m_select->sizeHint().width() + m_view->sizeHint().width();
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_select, m_view})
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_namedWidth = m_fullWidth + m_select->sizeHint().width() + m_view->sizeHint().width() - icons;
    setCompact(compact);
    nameButtons();
    updateGeometry();
}

void MapHeader::setCompact(bool compact)
{
    m_compact = compact;
    m_row->setContentsMargins(compact ? 4 : 16, 10, compact ? 4 : 16, 4);
    m_row->setSpacing(compact ? 2 : 6);
    m_topLabel->setVisible(!compact);
    m_times->setVisible(!compact && hasAxes());
    m_colour->setCompact(compact);
    m_picture->setCompact(compact);
    m_row->invalidate();
}

QSize MapHeader::minimumSizeHint() const
{
    return {m_compactWidth, QWidget::minimumSizeHint().height()};
}

void MapHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MapHeader::fit()
{
    const bool compact = width() < m_fullWidth;
    if (compact != m_compact)
        setCompact(compact);
    nameButtons();
    m_topLabel->setVisible(!compact || width() >= m_compactWidth + m_topLabel->sizeHint().width() + m_row->spacing());
}

}  // namespace kinoscope::ui
