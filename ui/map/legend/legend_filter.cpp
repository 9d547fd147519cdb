// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/legend/legend_filter.h"

#include "ui/map/legend/legend_button.h"
#include "ui/map/legend/map_legend.h"
#include "ui/plot/custom_plot.h"
#include "ui/theme/theme.h"

#include <QPushButton>

#include <utility>

namespace kinoscope::ui {

namespace {

constexpr int aroundChip = 4;

}  // namespace

LegendFilter::LegendFilter(QCustomPlot* plot, MapLegend* legend)
    : QObject(plot), m_plot(plot), m_legend(legend), m_all(new QPushButton(tr("Show all"), plot))
{
    m_all->setObjectName(QStringLiteral("legendShowAll"));
    m_all->setAccessibleName(tr("Show the films of all entries of the legend"));
    m_all->setFocusPolicy(Qt::TabFocus);
    m_all->setCursor(Qt::PointingHandCursor);
    setRole(m_all, "link");
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] { setHidden({}); });
    // Queued: the signal is emitted while the plot is painted, and no widget may move then.
    connect(plot, &QCustomPlot::afterReplot, this, &LegendFilter::place, Qt::QueuedConnection);
}

LegendButton* LegendFilter::addButton()
{
    const auto chip = static_cast<int>(m_buttons.size());
    auto* button = new LegendButton(m_plot);
    button->setObjectName(QStringLiteral("legendChip%1").arg(chip));
    button->hide();
    QWidget::setTabOrder(m_buttons.empty() ? static_cast<QWidget*>(m_plot) : m_buttons.back(), button);
    QWidget::setTabOrder(button, m_all);
    connect(button, &LegendButton::toggleWanted, this, [this, chip] { toggle(chip); });
    connect(button, &LegendButton::onlyWanted, this, [this, chip] { showOnly(chip); });
    connect(button, &LegendButton::entered, this, &LegendFilter::entered);
    m_buttons.push_back(button);
    return button;
}

void LegendFilter::setKey(const ColourKey& key)
{
    QStringList names;
    if (key.divides) {
        for (const ColourKey::Chip& chip : key.chips)
            names << chip.name;
    }
    if (names == m_names)
        return;
    m_names = names;
    while (std::ssize(m_buttons) < chipCount())
        addButton();
    reset();
}

void LegendFilter::reset()
{
    m_hidden.clear();
    showHidden();
}

QStringList LegendFilter::hiddenNames() const
{
    QStringList names;
    for (const int chip : m_hidden)
        names << m_names.at(chip);
    return names;
}

QList<LegendEntry> LegendFilter::entries() const
{
    QList<LegendEntry> all;
    if (m_legend->isShown())
        return all;
    for (int chip = 0; chip < chipCount(); ++chip)
        all.append({m_names.at(chip), m_legend->key().chips.at(chip).colour, !m_hidden.contains(chip)});
    return all;
}

void LegendFilter::toggle(int chip)
{
    std::set<int> chips = m_hidden;
    if (chips.erase(chip) == 0)
        chips.insert(chip);
    setHidden(std::move(chips));
}

// Once more, and all are back.
void LegendFilter::showOnly(int chip)
{
    std::set<int> others;
    for (int other = 0; other < chipCount(); ++other) {
        if (other != chip)
            others.insert(other);
    }
    setHidden(others == m_hidden ? std::set<int>() : std::move(others));
}

void LegendFilter::setHidden(std::set<int> chips)
{
    if (static_cast<int>(chips.size()) == chipCount())
        chips.clear();
    m_hidden = std::move(chips);
    showHidden();
    Q_EMIT changed();
}

void LegendFilter::showHidden()
{
    m_legend->setHidden(m_hidden);
    for (int chip = 0; chip < chipCount(); ++chip)
        m_buttons[static_cast<std::size_t>(chip)]->showChip(m_names.at(chip), !m_hidden.contains(chip));
    m_all->ensurePolished();
    m_legend->setTailWidth(m_names.isEmpty() ? 0.0 : m_all->sizeHint().width());
}

// Where the chips were drawn.
void LegendFilter::place()
{
    const QList<QRectF>& places = m_legend->places();
    for (int chip = 0; chip < static_cast<int>(m_buttons.size()); ++chip) {
        LegendButton* const button = m_buttons[static_cast<std::size_t>(chip)];
        const bool drawn = chip < chipCount() && chip < places.size();
        if (drawn)
            button->setGeometry(places[chip].toAlignedRect().adjusted(-aroundChip, 0, aroundChip, 0));
        button->setVisible(drawn);
    }
    const QRectF tail = m_hidden.empty() ? QRectF() : m_legend->tailPlace();
    if (!tail.isNull()) {
        m_all->resize(m_all->sizeHint());
        m_all->move(QPointF(tail.left(), tail.center().y() - m_all->height() / 2.0).toPoint());
    }
    // A button that goes hands the keyboard to the map.
    if (tail.isNull() && m_all->hasFocus())
        m_plot->setFocus(Qt::OtherFocusReason);
    m_all->setVisible(!tail.isNull());
}

}  // namespace kinoscope::ui
