// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitted_label.h"

#include <QEvent>
#include <QTimerEvent>

#include <algorithm>

namespace kinoscope::ui {

FittedLabel::FittedLabel(QWidget* parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FittedLabel::setTexts(const QStringList& texts)
{
    m_texts = texts;
    fit();
}

void FittedLabel::sayBriefly(const QStringList& texts, int ms)
{
    m_brief = texts;
    m_timer.start(ms, this);
    fit();
}

void FittedLabel::fit()
{
    const QStringList& all = m_brief.isEmpty() ? m_texts : m_brief;
    const auto fitting = std::find_if(all.begin(), all.end(), [this](const QString& text) {
        return fontMetrics().horizontalAdvance(text) <= width();
    });
    const QString whole = all.isEmpty() ? QString() : all.front();
    setText(fitting == all.end() ? QString() : *fitting);
    setAccessibleName(whole);
    setToolTip(text() == whole ? QString() : whole);
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void FittedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FittedLabel::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QLabel::timerEvent(event);
        return;
    }
    m_timer.stop();
    m_brief.clear();
    fit();
}

}  // namespace kinoscope::ui
