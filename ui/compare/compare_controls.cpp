// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_controls.h"

#include "ui/compare/compare_map.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <cmath>

namespace kinoscope::ui {

namespace {

constexpr int slider_steps = 100;

}  // namespace

CompareControls::CompareControls(QWidget* parent)
    : QWidget(parent), m_first(makeBox("compareFirst", tr("First run to compare"))),
      m_second(makeBox("compareSecond", tr("Second run to compare")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(QStringLiteral("→")));
    row->addWidget(m_second, 1);
}

QComboBox* CompareControls::makeBox(const char* name, const QString& what)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(what);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setMinimumWidth(100);
    connect(box, &QComboBox::activated, this, [this] {
        m_byPerson = true;
        Q_EMIT edited();
    });
    return box;
}

// As in the list of runs.
QIcon CompareControls::badgeOf(int run) const
{
    constexpr int side = 16;
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font());
    const Theme& theme = Theme::of(palette());
    paintRunBadge(painter, QRectF(0, 0, side, side), run, true, runColour(run, theme), theme);
    return picture;
}

void CompareControls::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (QComboBox* box : {m_first, m_second})
        for (int i = 0; i < box->count(); ++i)
            box->setItemIcon(i, badgeOf(box->itemData(i).toInt()));
}

void CompareControls::setRuns(const QList<RunSummary>& runs)
{
    const auto [first, second] = chosen();
    const auto fill = [this, &runs](QComboBox* box, int kept, qsizetype fromEnd) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const RunSummary& run : runs) {
            const QString edits = runEdits(run.settings);
            const QString name = edits.isEmpty() ? runName(run) : tr("%1 · %2").arg(runName(run), edits);
            box->addItem(badgeOf(run.number), tr("%1 · %2").arg(name, runError(run, 3)), run.number);
            box->setItemData(box->count() - 1, edits, Qt::ToolTipRole);
        }
        const int known = box->findData(kept);
        const auto last = static_cast<int>(std::max<qsizetype>(0, runs.size() - fromEnd));
        box->setCurrentIndex(runs.isEmpty() ? -1 : known >= 0 ? known : last);
    };
    m_byPerson = m_byPerson && !runs.isEmpty();
    fill(m_first, m_byPerson ? first : 0, 2);
    fill(m_second, m_byPerson ? second : 0, 1);
}

std::pair<int, int> CompareControls::chosen() const
{
    return {m_first->currentData().toInt(), m_second->currentData().toInt()};
}

CompareGlide::CompareGlide(CompareMap* map, QWidget* parent)
    : QWidget(parent), m_map(map), m_first(makeEnd("compareToFirst", 0.0)), m_second(makeEnd("compareToSecond", 1.0)),
      m_slider(new QSlider(Qt::Horizontal, this))
{
    m_slider->setObjectName(QStringLiteral("compareSlider"));
    m_slider->setAccessibleName(tr("From the first run to the second"));
    m_slider->setToolTip(tr("Drag to move films from one run's layout to the other's"));
    m_slider->setRange(0, slider_steps);
    m_slider->setPageStep(slider_steps / 4);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_first);
    row->addWidget(m_slider, 1);
    row->addWidget(m_second);
    connect(m_slider, &QSlider::valueChanged, map,
            [map](int value) { map->setShare(static_cast<double>(value) / slider_steps); });
    connect(map, &CompareMap::shareChanged, this, [this](double share) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(static_cast<int>(std::lround(share * slider_steps)));
    });
    setNames({0, 0});
}

QPushButton* CompareGlide::makeEnd(const char* name, double share)
{
    auto* button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("role", QStringLiteral("link"));
    connect(button, &QPushButton::clicked, m_map, [map = m_map, share] { map->glideTo(share); });
    return button;
}

void CompareGlide::setNames(const std::pair<int, int>& runs)
{
    const auto name = [](QPushButton* button, int run) {
        button->setText(tr("Run %1").arg(run));
        button->setAccessibleName(tr("Show the layout of run %1").arg(run));
        button->setToolTip(tr("Films glide to their places in run %1").arg(run));
    };
    name(m_first, runs.first);
    name(m_second, runs.second);
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(m_map->share() * slider_steps)));
}

}  // namespace kinoscope::ui
