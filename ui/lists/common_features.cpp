// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/common_features.h"

#include "ui/films/feature_text.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_action.h"
#include "ui/widgets/row_delegate.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace kinoscope::ui {

namespace {

enum Column { nameColumn, hereColumn, elsewhereColumn, timesColumn };

constexpr int nameLetters = 18;

QString percent(double share)
{
    const double hundredths = 100.0 * share;
    const bool fine = hundredths > 0.0 && hundredths < 9.95;
    return CommonFeatures::tr("%1%", "percent").arg(fixedText(hundredths, fine ? 1 : 0));
}

QString times(double ratio)
{
    return fixedText(ratio, ratio < 9.95 ? 1 : 0);
}

QString timesText(const Interval& interval)
{
    return std::isinf(interval.high) ? CommonFeatures::tr("over %1×").arg(times(interval.low))
                                     : CommonFeatures::tr("%1–%2×").arg(times(interval.low), times(interval.high));
}

QString timesSentence(const Interval& interval)
{
    return std::isinf(interval.high)
               ? CommonFeatures::tr("More than %1 times as often, with 95% confidence.").arg(times(interval.low))
               : CommonFeatures::tr("%1 to %2 times as often, with 95% confidence.")
                     .arg(times(interval.low), times(interval.high));
}

QString countSentence(const FrequentFeature& feature)
{
    return CommonFeatures::tr("%1 of these %2 films (%3), %4 of all %5 others (%6).")
        .arg(countText(feature.inside.with), countText(feature.inside.films), percent(feature.inside.share()),
             countText(feature.elsewhere.with), countText(feature.elsewhere.films), percent(feature.elsewhere.share()));
}

/// Why nothing is listed; empty where something is.
QString reasonFor(const GroupFeatures& group)
{
    if (group.inside < fewest_group_films)
        return CommonFeatures::tr("Select two films or more to see what they have in common.");
    if (group.elsewhere == 0)
        return CommonFeatures::tr("All films are selected: there are no others to compare them with.");
    if (group.compared == 0)
        return CommonFeatures::tr("No two of these films share a genre, a decade or a tag.");
    return group.features.empty()
               ? CommonFeatures::tr("No genre, decade or tag is clearly more frequent here than elsewhere.")
               : QString();
}

}  // namespace

CommonFeatures::CommonFeatures(QWidget* parent)
    : QWidget(parent), m_table(new QTableWidget(0, 4, this)), m_message(new QLabel(this))
{
    makeTable();
    m_message->setObjectName(QStringLiteral("commonFeaturesMessage"));
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    setRole(m_message, "hint");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_message, 1);
    setColumnWidths();
    fill();
}

void CommonFeatures::makeTable()
{
    m_table->setObjectName(QStringLiteral("commonFeatures"));
    m_table->setAccessibleName(tr("More frequent among the selected films"));
    m_table->setHorizontalHeaderLabels({tr("More frequent here"), tr("Here"), tr("Elsewhere"), tr("As often")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_table->horizontalHeaderItem(nameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (const int column : {hereColumn, elsewhereColumn, timesColumn})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    addCopyAction(m_table);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row) {
        choose(row);
        m_sinceClick.start();
    });
    connect(m_table, &QTableWidget::cellActivated, this, &CommonFeatures::choose);
}

// The second click of a double click would be on whatever has come under it.
void CommonFeatures::choose(int row)
{
    if (m_sinceClick.isValid() && !m_sinceClick.hasExpired(QApplication::doubleClickInterval()))
        return;
    // Whoever hears it may bring another list.
    const std::vector<int> films = m_features->features.at(static_cast<std::size_t>(row)).films;
    Q_EMIT filmsWanted(films);
}

bool CommonFeatures::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress)
        m_sinceClick.invalidate();
    return QWidget::eventFilter(watched, event);
}

void CommonFeatures::setFeatures(GroupFeaturesPtr features)
{
    m_features = std::move(features);
    fill();
}

void CommonFeatures::fill()
{
    const QString reason = m_features ? reasonFor(*m_features) : QString();
    const int rows = m_features && reason.isEmpty() ? static_cast<int>(m_features->features.size()) : 0;
    m_table->setRowCount(0);
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        setRow(row, m_features->features[static_cast<std::size_t>(row)]);
    const QString interval = m_features ? tr("How many times as often as elsewhere: a 95% interval for each.\nOf the "
                                             "%1 genres, decades and tags compared, a few may be listed by chance.")
                                              .arg(countText(m_features->compared))
                                        : QString();
    m_table->horizontalHeaderItem(timesColumn)->setToolTip(interval);
    m_table->setAccessibleDescription(interval);
    m_table->setVisible(rows > 0);
    m_message->setText(reason);
    m_message->setVisible(rows == 0);
    if (rows > 0)
        m_table->setCurrentCell(0, nameColumn, QItemSelectionModel::NoUpdate);
}

void CommonFeatures::setRow(int row, const FrequentFeature& feature)
{
    const QString name = featureText(feature.feature);
    const QString about = countSentence(feature) + QLatin1Char('\n') + timesSentence(feature.times);
    const QStringList cells{
        name, tr("%1 (%2)", "count, share").arg(countText(feature.inside.with), percent(feature.inside.share())),
        percent(feature.elsewhere.share()), timesText(feature.times)};
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        item->setTextAlignment((column == nameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        item->setToolTip(about + QLatin1Char('\n') + tr("Click to select only those that have it"));
        m_table->setItem(row, column, item);
    }
    m_table->item(row, nameColumn)->setData(Qt::AccessibleTextRole, name + QStringLiteral(": ") + about);
}

// Fixed by the widest text that a column may have, so that columns stay where they are from group to group.
void CommonFeatures::setColumnWidths()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 4);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics header(bold);
    const QStringList widest{QString(), QStringLiteral("10,000 (100%)"), percent(1.0), QStringLiteral("1,000–2,000×")};
    for (const int column : {hereColumn, elsewhereColumn, timesColumn}) {
        const int name = header.horizontalAdvance(m_table->horizontalHeaderItem(column)->text());
        m_widths[static_cast<std::size_t>(column)] =
            std::max(name, fontMetrics().horizontalAdvance(widest[column])) + 12;
        m_table->horizontalHeader()->resizeSection(column, m_widths[static_cast<std::size_t>(column)]);
    }
}

int CommonFeatures::fullWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    const int aside = margins.left() + margins.right() +
                      style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this) +
                      nameLetters * fontMetrics().averageCharWidth();
    return std::accumulate(m_widths.begin(), m_widths.end(), aside);
}

/// Where there is little room, counts give way, the share elsewhere first: the tool tip says them, too.
void CommonFeatures::fitColumns()
{
    const int missing = fullWidth() - width();
    m_table->setColumnHidden(elsewhereColumn, missing > 0);
    m_table->setColumnHidden(hereColumn, missing > m_widths[elsewhereColumn]);
}

void CommonFeatures::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void CommonFeatures::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setColumnWidths();
        fitColumns();
    }
}

}  // namespace kinoscope::ui
