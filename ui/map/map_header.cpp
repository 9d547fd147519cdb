// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_header.h"

#include "ui/map/map_menus.h"
#include "ui/plot/axis_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QStyledItemDelegate>

#include <algorithm>
#include <initializer_list>

namespace kinoscope::ui {

namespace {

constexpr int fewestFilms = 10;
constexpr int lastComponent = 2;

QString topText(int films)
{
    return films == 0 ? MapHeader::tr("All") : QString::number(films);
}

constexpr int longNameRole = Qt::UserRole;

/// Shows entries of a list by their long names.
class LongNames : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->text = index.data(longNameRole).toString();
    }
};

}  // namespace

MapHeader::MapHeader(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_topLabel(new QLabel(tr("&Top"), this)), m_top(new QComboBox(this)),
      m_colour(new ColourButton(this)), m_axisX(createAxis(QStringLiteral("mapAxisX"), tr("Horizontal axis"))),
      m_times(new QLabel(QStringLiteral("×"), this)),
      m_axisY(createAxis(QStringLiteral("mapAxisY"), tr("Vertical axis"))), m_select(new SelectButton(this)),
      m_view(new ViewButton(this))
{
    m_title->setObjectName(QStringLiteral("mapTitle"));
    // The title gives way to the controls and is shortened to what is left; see updateTitle.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    createTop();
    createRow();
    connectButtons();
    setComponents({componentNumber(0), componentNumber(1), componentNumber(2)});
    setOptions({});
    changeEvent(nullptr);
}

void MapHeader::createRow()
{
    m_topLabel->setBuddy(m_top);
    m_row = new QHBoxLayout(this);
    m_row->addWidget(m_title, 1);
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_topLabel, m_top, m_colour, m_axisX, m_times, m_axisY, m_select, m_view})
        m_row->addWidget(control);
}

void MapHeader::connectButtons()
{
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
    connect(m_view, &ViewButton::reducedMotionWanted, this, &MapHeader::reducedMotionWanted);
    connect(m_select, &SelectButton::toolChosen, this, &MapHeader::toolChosen);
    connect(m_select, &SelectButton::allInViewWanted, this, &MapHeader::selectAllWanted);
    connect(m_select, &SelectButton::clearWanted, this, &MapHeader::selectNoneWanted);
}

void MapHeader::createTop()
{
    m_top->setObjectName(QStringLiteral("mapTopCount"));
    m_top->setAccessibleName(tr("Number of films with a title"));
    m_top->setToolTip(tr("How many films stand out with colour and title: those people like best, taste aside "
                         "(highest bias). Type a number from 10, or choose All."));
    m_top->setEditable(true);
    m_top->setInsertPolicy(QComboBox::NoInsert);
    for (const int films : {10, 20, 40, 80, 160, 0})
        m_top->addItem(topText(films));
    m_top->setCompleter(nullptr);
    m_top->setMinimumContentsLength(3);
    m_top->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_top, &QComboBox::activated, this, &MapHeader::commitTop);
    connect(m_top->lineEdit(), &QLineEdit::editingFinished, this, &MapHeader::commitTop);
}

QComboBox* MapHeader::createAxis(const QString& objectName, const QString& accessibleName)
{
    auto* axis = new QComboBox(this);
    axis->setObjectName(objectName);
    axis->setAccessibleName(accessibleName);
    axis->setItemDelegate(new LongNames(axis));
    axis->setToolTip(tr("%1: the principal component (a direction in which films differ most)").arg(accessibleName));
    connect(axis, &QComboBox::activated, this, [this, axis] { chooseAxes(axis == m_axisX); });
    return axis;
}

void MapHeader::setOptions(const MapOptions& options)
{
    m_options = options;
    m_options.topCount = options.topCount <= 0 ? 0 : std::max(fewestFilms, options.topCount);
    m_options.axes = {std::clamp(options.axes.first, 0, lastComponent),
                      std::clamp(options.axes.second, 0, lastComponent)};
    m_top->setEditText(topText(m_options.topCount));
    m_colour->setColourBy(m_options.colourBy);
    m_view->setOptions(m_options);
    showAxes();
    updateTitle();
}

void MapHeader::setReducedMotion(bool reduced)
{
    m_view->setReducedMotion(reduced);
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
    m_filmCount = films;
    updateTitle();
}

void MapHeader::setOnlySelected(int films)
{
    m_onlySelected = films;
    updateTitle();
}

void MapHeader::setComponents(const QStringList& names, MapAxes kind)
{
    if (names == m_components)
        return;
    m_components = names;
    for (QComboBox* axis : {m_axisX, m_axisY}) {
        if (axis->count() != names.size()) {
            axis->clear();
            for (int component = 0; component < names.size(); ++component)
                axis->addItem(componentNumber(component, kind));
        }
        for (int component = 0; component < names.size(); ++component) {
            axis->setItemText(component, componentNumber(component, kind));
            axis->setItemData(component, names[component], longNameRole);
            axis->setItemData(component, names[component], Qt::AccessibleTextRole);
        }
        axis->view()->setMinimumWidth(axis->view()->sizeHintForColumn(0) + 16);
    }
    showAxes();
}

// A model with fewer components shows its last one for those that it lacks.
void MapHeader::showAxes()
{
    m_axisX->setCurrentIndex(std::min(m_options.axes.first, m_axisX->count() - 1));
    m_axisY->setCurrentIndex(std::min(m_options.axes.second, m_axisY->count() - 1));
}

void MapHeader::commitTop()
{
    const QString text = m_top->currentText().trimmed();
    bool isNumber = false;
    MapOptions options = m_options;
    const int films = QLocale().toInt(text, &isNumber);
    if (isNumber && films > 0)
        options.topCount = films;
    else if (!isNumber && text.compare(topText(0), Qt::CaseInsensitive) == 0)
        options.topCount = 0;
    edit(options);
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

}  // namespace kinoscope::ui
