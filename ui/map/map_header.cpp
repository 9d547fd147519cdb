// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_header.h"

#include "ui/map/axis_text.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int fewestFilms = 10;

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
    : QWidget(parent), m_title(new QLabel(this)), m_top(new QComboBox(this)),
      m_axisX(createAxis(QStringLiteral("mapAxisX"), tr("Horizontal axis"))),
      m_axisY(createAxis(QStringLiteral("mapAxisY"), tr("Vertical axis"))), m_fit(new QPushButton(tr("Fit"), this))
{
    m_title->setObjectName(QStringLiteral("mapTitle"));
    // The title gives way to the controls and is shortened to what is left; see updateTitle.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_title->installEventFilter(this);
    createTop();
    m_fit->setObjectName(QStringLiteral("mapFit"));
    m_fit->setAccessibleName(tr("Fit the map"));
    m_fit->setToolTip(tr("Bring all labelled films into view (double click on the map, or key 0)"));
    connect(m_fit, &QPushButton::clicked, this, &MapHeader::fitWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 4);
    row->setSpacing(6);
    row->addWidget(m_title, 1);
    auto* topLabel = new QLabel(tr("&Top"), this);
    topLabel->setBuddy(m_top);
    row->addWidget(topLabel);
    row->addWidget(m_top);
    row->addSpacing(4);
    row->addWidget(m_axisX);
    auto* times = new QLabel(QStringLiteral("×"), this);
    row->addWidget(times);
    row->addWidget(m_axisY);
    row->addSpacing(4);
    row->addWidget(m_fit);
    setComponents({componentName(0, {}), componentName(1, {}), componentName(2, {})});
    setTopCount(m_topCount);
    changeEvent(nullptr);
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

void MapHeader::setTopCount(int films)
{
    m_topCount = films <= 0 ? 0 : std::max(fewestFilms, films);
    m_top->setEditText(topText(m_topCount));
    updateTitle();
}

void MapHeader::setFilmCount(int films)
{
    m_filmCount = films;
    updateTitle();
}

void MapHeader::setComponents(const QStringList& names)
{
    for (QComboBox* axis : {m_axisX, m_axisY}) {
        if (axis->count() != names.size()) {
            axis->clear();
            for (int component = 0; component < names.size(); ++component)
                axis->addItem(componentName(component, {}));
        }
        for (int component = 0; component < names.size(); ++component) {
            axis->setItemData(component, names[component], longNameRole);
            axis->setItemData(component, names[component], Qt::AccessibleTextRole);
        }
        axis->view()->setMinimumWidth(axis->view()->sizeHintForColumn(0) + 16);
    }
    setAxes(m_axes.first, m_axes.second);
}

void MapHeader::setAxes(int x, int y)
{
    m_axes = {x, y};
    m_axisX->setCurrentIndex(std::min(x, m_axisX->count() - 1));
    m_axisY->setCurrentIndex(std::min(y, m_axisY->count() - 1));
}

void MapHeader::commitTop()
{
    const QString text = m_top->currentText().trimmed();
    bool isNumber = false;
    int films = QLocale().toInt(text, &isNumber);
    if (!isNumber)
        films = text.compare(topText(0), Qt::CaseInsensitive) == 0 ? 0 : m_topCount;
    else if (films <= 0)
        films = m_topCount;
    const int before = m_topCount;
    setTopCount(films);
    if (m_topCount != before)
        Q_EMIT topCountChosen(m_topCount);
}

// A map with one component against itself says nothing: the other axis takes the one that was given up.
void MapHeader::chooseAxes(bool xChanged)
{
    int x = m_axisX->currentIndex();
    int y = m_axisY->currentIndex();
    if (x == y && xChanged)
        y = std::min(m_axes.first, m_axisY->count() - 1);
    else if (x == y)
        x = std::min(m_axes.second, m_axisX->count() - 1);
    if (std::pair(x, y) == m_axes)
        return;
    setAxes(x, y);
    Q_EMIT axesChosen(x, y);
}

void MapHeader::updateTitle()
{
    if (m_filmCount == 0)
        m_fullTitle = tr("Map of films");
    else if (m_topCount == 0 || m_topCount >= m_filmCount)
        m_fullTitle = tr("Map of all %1 films").arg(QLocale().toString(m_filmCount));
    else
        m_fullTitle = tr("Map of the %1 best-liked films").arg(QLocale().toString(m_topCount));
    m_title->setText(m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width()));
    m_title->setAccessibleName(m_fullTitle);
    m_title->setToolTip(m_title->text() == m_fullTitle ? QString() : m_fullTitle);
}

bool MapHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        updateTitle();
    return QWidget::eventFilter(watched, event);
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
}

}  // namespace kinoscope::ui
