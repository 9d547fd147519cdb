// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/epoch_chip.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace kinoscope::ui {

namespace {

constexpr int fromRight = 24;  // clear of a scroll bar
constexpr int fromBottom = 12;

}  // namespace

EpochChip::EpochChip(const QString& objectName, QWidget* parent) : QLabel(parent)
{
    setObjectName(objectName);
    setRole(this, "badge");
    hide();
}

EpochChip* EpochChip::over(QWidget* view, const QString& objectName)
{
    auto* chip = new EpochChip(objectName, view);
    setRole(chip, "cover");
    view->installEventFilter(chip);
    return chip;
}

void EpochChip::say(const QString& words, const QString& explanation)
{
    setText(words);
    setToolTip(explanation.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(explanation.toHtmlEscaped()));
    setVisible(!words.isEmpty());
    moveToCorner();
}

// Only what lies over a view hears of it.
bool EpochChip::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        moveToCorner();
    return QLabel::eventFilter(watched, event);
}

void EpochChip::moveToCorner()
{
    const QWidget* const view = parentWidget();
    if (view == nullptr || property("role").toString() != QLatin1String("cover"))
        return;
    adjustSize();
    move(view->width() - width() - fromRight, view->height() - height() - fromBottom);
    raise();
}

}  // namespace kinoscope::ui
