// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/selection_strip.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

namespace kinoscope::ui {

SelectionStrip::SelectionStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("mapSelectionStrip"));
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 5, 5, 5);
    row->setSpacing(8);
    m_list = addButton("mapSelectionCount", QString(), tr("List of the selected films"));
    m_list->setProperty("role", QStringLiteral("link"));
    m_list->setToolTip(tr("List, copy or export them"));
    connect(m_list, &QPushButton::clicked, this, &SelectionStrip::listWanted);
    m_only = addButton("mapOnlySelection", tr("Show only these"), tr("Show only the selected films"));
    m_only->setCheckable(true);
    connect(m_only, &QPushButton::clicked, this, &SelectionStrip::onlyWanted);
    m_copy = addButton("mapCopySelection", tr("Copy titles"), tr("Copy the titles of the selected films"));
    connect(m_copy, &QPushButton::clicked, this, &SelectionStrip::copyWanted);
    QPushButton* const clear = addButton("mapClearSelection", tr("Clear"), tr("Clear the selection"));
    clear->setToolTip(tr("Esc does the same"));
    connect(clear, &QPushButton::clicked, this, &SelectionStrip::clearWanted);
    setFilms(0, false);
}

QPushButton* SelectionStrip::addButton(const char* name, const QString& text, const QString& what)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(what);
    layout()->addWidget(button);
    return button;
}

void SelectionStrip::setFilms(int films, bool only)
{
    m_list->setText(films == 1 ? tr("1 film selected") : tr("%1 films selected").arg(countText(films)));
    m_only->setChecked(only);
    m_only->setText(only ? tr("Show all films") : tr("Show only these"));
    m_only->setToolTip(only ? tr("Showing only the selected films; Esc shows all") : tr("Hide all other films"));
    setRole(this, only ? "filter" : "card");
    m_films = films;
    decideVisibility();
}

void SelectionStrip::setListed(bool listed)
{
    m_listed = listed;
    decideVisibility();
}

void SelectionStrip::decideVisibility()
{
    const bool shown = m_films > 0 && !m_listed;
    // A button that goes hands the keyboard to the map beneath it.
    if (!shown && isAncestorOf(QApplication::focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    setVisible(shown);
}

void SelectionStrip::fitInto(int width)
{
    m_copy->show();
    adjustSize();
    if (sizeHint().width() <= width)
        return;
    m_copy->hide();
    adjustSize();
}

}  // namespace kinoscope::ui
