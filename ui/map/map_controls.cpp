// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_controls.h"

#include "core/data/text/title.h"
#include "ui/map/map_corner.h"
#include "ui/map/scene/map_input.h"
#include "ui/map/scene/map_plot.h"
#include "ui/map/selection_strip.h"
#include "ui/map/state/map_state.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <initializer_list>

namespace kinoscope::ui {

namespace {

constexpr int fromEdge = 8;
constexpr int belowNote = 46;  // the two lines in the upper left corner
constexpr int widestBlend = 320;

}  // namespace

MapControls::MapControls(MapPlot* plot, const MapState& state)
    : QObject(plot), m_plot(plot), m_state(state), m_corner(new MapCorner(plot)), m_strip(new SelectionStrip(plot)),
      m_blend(new QPushButton(plot))
{
    for (QWidget* watched : std::initializer_list<QWidget*>{plot, m_corner, m_strip, m_blend})
        watched->installEventFilter(this);
    m_blend->setObjectName(QStringLiteral("mapCloseBlend"));
    m_blend->setFocusPolicy(Qt::TabFocus);
    m_blend->setCursor(Qt::ArrowCursor);
    m_blend->hide();
    connect(m_blend, &QPushButton::clicked, this, &MapControls::blendCloseWanted);
    connect(m_corner, &MapCorner::nearerWanted, &plot->framing(), &MapFraming::zoomNearer);
    connect(m_corner, &MapCorner::fartherWanted, &plot->framing(), &MapFraming::zoomFarther);
    connect(m_corner, &MapCorner::allWanted, &plot->framing(), &MapFraming::fitByHand);
    connect(m_corner, &MapCorner::pickedWanted, &plot->framing(), &MapFraming::fitPicked);
    connect(m_strip, &SelectionStrip::copyWanted, this, &MapControls::copyTitles);
}

bool MapControls::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::Resize)
        place();
    // On what lies over the map the pointer is over no film; the plot itself hears nothing of it.
    if (watched != m_plot && event->type() == QEvent::Enter)
        m_plot->input().leave();
    return QObject::eventFilter(watched, event);
}

// Titles leave room for what lies over the map.
void MapControls::place()
{
    m_corner->fitInto(m_plot->height());
    m_corner->move(m_plot->width() - m_corner->width() - 8, 8);
    const QRect area = m_plot->rect();
    m_strip->fitInto(area.width() - 16);
    m_strip->move(area.center().x() - m_strip->width() / 2, area.bottom() - m_strip->height() - 64);
    const int room = std::min(widestBlend, m_corner->x() - 3 * fromEdge);
    const QFontMetrics metrics = m_blend->fontMetrics();
    m_blend->setText(
        metrics.elidedText(m_blendTitle, Qt::ElideRight, room - 4 * metrics.averageCharWidth() - 2 * fromEdge) +
        QStringLiteral("  ×"));
    m_blend->adjustSize();
    m_blend->move(m_plot->axisRect()->left() + fromEdge, static_cast<int>(belowNote * typeScaleOf(*m_plot)));
    QList<QRectF> taken;
    for (const QWidget* overlay : std::initializer_list<QWidget*>{m_corner, m_strip, m_blend}) {
        if (!overlay->isHidden())
            taken.append(QRectF(overlay->geometry()).adjusted(-4, -4, 4, 4));
    }
    m_plot->reserve(taken);
}

void MapControls::showFirst()
{
    showPicked();
    place();
}

void MapControls::showPicked()
{
    m_corner->setVisible(!m_state.isEmpty());
    m_corner->setHasPicked(m_state.current() || !m_state.selected().empty());
}

void MapControls::showSelected()
{
    m_strip->setFilms(static_cast<int>(m_state.selected().size()), m_state.onlySelected());
    place();
    showPicked();
}

void MapControls::setListed(bool listed)
{
    m_strip->setListed(listed);
    place();
    m_plot->redraw();
}

void MapControls::showBlend(const QString& title)
{
    if (title == m_blendTitle)
        return;
    m_blendTitle = title;
    m_blend->setVisible(!title.isEmpty());
    m_blend->setAccessibleName(tr("Clear the blend: %1").arg(title));
    m_blend->setToolTip(QStringLiteral("<p>%1</p><p>%2</p>").arg(title.toHtmlEscaped(), tr("Clear the blend (Esc)")));
    place();
}

void MapControls::copyTitles()
{
    QStringList titles;
    for (const int row : m_state.selected()) {
        const Movie& film = m_state.film(row);
        const QString title = QString::fromStdString(spoken_title(film.title));
        titles << (film.year > 0 ? QStringLiteral("%1 (%2)").arg(title).arg(film.year) : title);
    }
    QApplication::clipboard()->setText(titles.join(QLatin1Char('\n')));
}

}  // namespace kinoscope::ui
