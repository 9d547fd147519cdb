// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_header.h"

#include "ui/map/map_menus.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <initializer_list>

namespace kinoscope::ui {

constexpr int fewestLetters = 10;

void MapHeader::updateTitle()
{
    if (m_filmCount == 0)
        m_fullTitle = tr("Map of films");
    else if (m_onlySelected > 0)
        m_fullTitle = m_onlySelected == 1 ? tr("Map of 1 selected film")
                                          : tr("Map of %1 selected films").arg(QLocale().toString(m_onlySelected));
    else if (m_options.topCount == 0 || m_options.topCount >= m_filmCount)
        m_fullTitle = tr("Map of all %1 films").arg(QLocale().toString(m_filmCount));
    else
        m_fullTitle = tr("Map of the %1 best-liked films").arg(QLocale().toString(m_options.topCount));
    // A stump of a few letters says nothing.
    const bool room = m_title->width() >= fewestLetters * m_title->fontMetrics().averageCharWidth();
    m_title->setText(room ? m_title->fontMetrics().elidedText(m_fullTitle, Qt::ElideRight, m_title->width())
                          : QString());
    m_title->setAccessibleName(m_fullTitle);
    m_title->setToolTip(m_title->text() == m_fullTitle ? QString() : m_fullTitle);
}

// The last two buttons have their names beside their icons where the whole title has room, too.
void MapHeader::nameButtons()
{
    const int title = m_title->fontMetrics().horizontalAdvance(m_fullTitle);
    const auto style = width() >= m_namedWidth + title ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly;
    for (QToolButton* button : std::initializer_list<QToolButton*>{m_select, m_view})
        button->setToolButtonStyle(style);
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
    measure();
    // The controls hear of it after this.
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
    m_row->setContentsMargins(compact ? 8 : 16, 10, compact ? 8 : 16, 4);
    m_row->setSpacing(compact ? 4 : 6);
    m_topLabel->setVisible(!compact);
    m_times->setVisible(!compact);
    m_colour->setCompact(compact);
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
