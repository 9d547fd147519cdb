// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/picture_switch.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

namespace kinoscope::ui {

namespace {

constexpr int widePadding = 11;  ///< px, at both sides of a word
constexpr int narrowPadding = 3;

}  // namespace

PictureSwitch::PictureSwitch(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pictureSwitch"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_neighbours = addButton("showNeighbourMap", MapPicture::neighbours, tr("Neighbours"),
                             tr("<p>Films that are close lie together. Directions, sizes of groups and gaps between "
                                "them mean nothing. Also called: t-SNE.</p>"));
    m_components = addButton("showComponents", MapPicture::components, tr("PCA"),
                             tr("<p>Films along the directions in which they differ most, which can have a meaning. "
                                "Films that lie together are often not close. Also called: principal component "
                                "analysis.</p>"));
    auto* group = new QButtonGroup(this);
    group->addButton(m_neighbours);
    group->addButton(m_components);
    setPicture(MapPicture::components);
}

QToolButton* PictureSwitch::addButton(const char* name, MapPicture picture, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    setRole(button, "segment");
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, picture] { Q_EMIT chosen(picture); });
    return button;
}

void PictureSwitch::setCompact(bool compact)
{
    for (QToolButton* const button : {m_neighbours, m_components}) {
        QFont font = button->font();
        font.setWeight(QFont::DemiBold);  // as the one that is down has it
        button->setFixedWidth(QFontMetrics(font).horizontalAdvance(button->text()) +
                              2 * (compact ? narrowPadding : widePadding));
    }
}

void PictureSwitch::setPicture(MapPicture picture)
{
    (picture == MapPicture::neighbours ? m_neighbours : m_components)->setChecked(true);
}

}  // namespace kinoscope::ui
