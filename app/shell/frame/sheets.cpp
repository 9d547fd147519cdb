// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/sheets.h"

namespace kinoscope {

namespace {

constexpr int widestSheet = 420;  // px at the usual size of type

}  // namespace

void Sheets::add(const FeatureView& view, QWidget* over, ui::Sheet::Edge edge)
{
    auto* sheet = new ui::Sheet(view.title, widestSheet, over, m_window, edge);
    sheet->setContent(view.widget);
    m_sheets.insert(view.widget, sheet);
}

void Sheets::setArea(QWidget* area)
{
    for (ui::Sheet* sheet : all())
        sheet->setArea(area);
}

bool Sheets::open(const QWidget* view)
{
    ui::Sheet* const sheet = m_sheets.value(view);
    if (sheet != nullptr)
        sheet->open();
    return sheet != nullptr;
}

void Sheets::close(const QWidget* view)
{
    if (ui::Sheet* const sheet = m_sheets.value(view))
        sheet->dismiss();
}

bool Sheets::closeFront()
{
    for (ui::Sheet* sheet : all())
        if (sheet->isOpen()) {
            sheet->dismiss();
            return true;
        }
    return false;
}

void Sheets::setAside(bool aside)
{
    for (ui::Sheet* sheet : all())
        if (aside && sheet->isOpen()) {
            m_aside = sheet;
            sheet->hide();
        }
    if (aside || !m_aside)
        return;
    m_aside->show();
    m_aside->raise();
    m_aside = nullptr;
}

}  // namespace kinoscope
