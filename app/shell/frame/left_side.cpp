// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/frame/left_side.h"

#include "ui/theme/theme.h"
#include "ui/widgets/keyboard_focus.h"
#include "ui/widgets/sheet.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kinoscope {

namespace {

// px at the usual size of type
constexpr int panelWidth = 208;
constexpr int stripWidth = 56;
constexpr int sheetWidth = 240;

}  // namespace

LeftSide::LeftSide(const FeatureView& view, QWidget* over, QWidget* window)
    : QWidget(window), m_panel(view.widget), m_strip(new QWidget(this)),
      m_sheet(new ui::Sheet(view.title, sheetWidth, over, window))
{
    setObjectName(QStringLiteral("leftSide"));
    m_sheet->setObjectName(QStringLiteral("panelSheet"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_panel);
    makeStrip(view.parts);
    m_strip->hide();
    m_strip->installEventFilter(this);
    setWidth();
}

void LeftSide::makeStrip(const QList<FeaturePart>& parts)
{
    m_strip->setObjectName(QStringLiteral("leftStrip"));
    m_strip->setAttribute(Qt::WA_StyledBackground);
    ui::setRole(m_strip, "panel");
    auto* column = new QVBoxLayout(m_strip);
    column->setContentsMargins(4, 12, 4, 8);
    column->setSpacing(6);
    for (const FeaturePart& part : parts) {
        QToolButton* const button = addButton(column, part.title, part.icon);
        if (part.action != nullptr) {
            m_main = button;
            button->setDefaultAction(part.action);
            button->setProperty("primary", true);
            // On the button's own ground: whatever changes the action gives it the action's icon.
            const auto colour = [button, icon = part.icon] {
                button->setIcon(ui::themedIcon(icon, QPalette::HighlightedText));
            };
            connect(part.action, &QAction::changed, button, colour);
            colour();
        } else {
            connect(button, &QToolButton::clicked, this, [this, widget = part.widget] { open(widget); });
        }
    }
    column->addStretch(1);
    QToolButton* const expand = addButton(column, tr("Expand"), QStringLiteral("forward"));
    expand->setObjectName(QStringLiteral("expandLeft"));
    expand->setToolButtonStyle(Qt::ToolButtonIconOnly);
    expand->setToolTip(tr("Show the whole panel"));
    connect(expand, &QToolButton::clicked, this, &LeftSide::unfoldWanted);
}

QToolButton* LeftSide::addButton(QVBoxLayout* column, const QString& title, const QString& icon)
{
    auto* button = new QToolButton(m_strip);
    button->setText(title);
    button->setAccessibleName(title);
    button->setIcon(ui::themedIcon(icon));
    button->setIconSize(QSize(18, 18));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ui::setRole(button, "strip");
    column->addWidget(button);
    return button;
}

void LeftSide::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) == folded)
        return;
    m_sheet->dismiss();
    const bool focused = m_panel->isAncestorOf(window()->focusWidget());
    if (folded) {
        m_sheet->setContent(m_panel);
    } else {
        layout()->addWidget(m_panel);
        m_panel->show();
        m_sheet->setContent(nullptr);
    }
    m_strip->setVisible(folded);
    // What is hidden with the keyboard in it would hand that to anyone.
    if (folded && focused && m_main != nullptr)
        m_main->setFocus(Qt::OtherFocusReason);
    setWidth();
}

void LeftSide::open(QWidget* part)
{
    if (m_folded)
        m_sheet->open(part);
    else
        ui::focusPart(part != nullptr ? part : m_panel);
}

void LeftSide::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidth();
}

// The words of the strip get their font after this.
bool LeftSide::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_strip && event->type() == QEvent::LayoutRequest)
        setWidth();
    return QWidget::eventFilter(watched, event);
}

// The strip is as wide as its longest word needs.
void LeftSide::setWidth()
{
    const int panel = static_cast<int>(panelWidth * ui::typeScaleOf(*this));
    setFixedWidth(m_folded ? std::max(stripWidth, m_strip->sizeHint().width()) : panel);
}

}  // namespace kinoscope
