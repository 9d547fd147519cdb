// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_invitation.h"

#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace kinoscope::ui {

namespace {

constexpr int buttonHeight = 36;  // px at the usual size of type
constexpr int buttonWidth = 160;

}  // namespace

MapInvitation::MapInvitation(QAction* action, const QString& sentence, QWidget* drawing) : QWidget(drawing)
{
    setObjectName(QStringLiteral("mapInvitation"));
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "card");
    setCursor(Qt::ArrowCursor);
    auto* button = new ActionButton(this);
    button->setObjectName(QStringLiteral("mapTrainButton"));
    button->setDefaultAction(action);
    // Not primary: that is the Train button of the panel or the strip beside the map.
    button->setIcon(themedIcon(QStringLiteral("train"), QPalette::Highlight));
    button->setIconSize(QSize(14, 14));
    button->setFixedHeight(static_cast<int>(buttonHeight * typeScaleOf(*this)));
    button->setMinimumWidth(static_cast<int>(buttonWidth * typeScaleOf(*this)));
    button->setFocusHeir(drawing);
    auto* words = new QLabel(sentence, this);
    words->setObjectName(QStringLiteral("mapInvitationText"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    drawing->installEventFilter(this);
    hide();
}

// Hand the keyboard on first: Qt would give it to whatever comes next.
void MapInvitation::setShown(bool shown)
{
    if (shown == !isHidden())
        return;
    if (!shown && isAncestorOf(window()->focusWidget()))
        parentWidget()->setFocus(Qt::OtherFocusReason);
    setVisible(shown);
    if (!shown)
        return;
    place();
    raise();
}

bool MapInvitation::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void MapInvitation::place()
{
    adjustSize();
    move(parentWidget()->rect().center() - rect().center());
}

}  // namespace kinoscope::ui
