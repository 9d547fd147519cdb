// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/matrix_panel.h"

#include "ui/data/matrix_legend.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kinoscope::ui {

namespace {

constexpr int button_size = 26;

}  // namespace

MatrixPanel::MatrixPanel(QWidget* parent)
    : QWidget(parent), m_heading(new QLabel), m_view(new MatrixView), m_status(new QLabel), m_legend(new MatrixLegend),
      m_nearer(makeButton("matrixZoomIn", "zoom-in", tr("Zoom in on the matrix"), QStringLiteral("+"))),
      m_farther(makeButton("matrixZoomOut", "zoom-out", tr("Zoom out of the matrix"), QStringLiteral("−"))),
      m_all(makeButton("matrixFit", "fit", tr("Show the whole matrix"), QStringLiteral("0")))
{
    m_heading->setObjectName(QStringLiteral("matrixHeading"));
    m_heading->setMinimumWidth(1);
    setRole(m_heading, "strong");
    m_status->setObjectName(QStringLiteral("matrixStatus"));
    m_status->setMinimumWidth(1);
    setRole(m_status, "muted");
    auto* top = new QHBoxLayout;
    top->setSpacing(2);
    top->addWidget(m_heading, 1);
    for (QToolButton* button : {m_nearer, m_farther, m_all})
        top->addWidget(button);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_legend);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 8, 6);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addLayout(bottom);

    connect(m_nearer, &QToolButton::clicked, m_view, &MatrixView::zoomIn);
    connect(m_farther, &QToolButton::clicked, m_view, &MatrixView::zoomOut);
    connect(m_all, &QToolButton::clicked, m_view, &MatrixView::fit);
    connect(m_view, &MatrixView::gridWanted, this, &MatrixPanel::gridWanted);
    connect(m_view, &MatrixView::moved, this, &MatrixPanel::enableButtons);
    connect(m_view, &MatrixView::pointedAt, this, [this](const std::optional<MatrixCell>& cell) {
        m_pointed = cell;
        say();
    });
    setDataset(nullptr);
}

QToolButton* MatrixPanel::makeButton(const char* name, const char* icon, const QString& what, const QString& key)
{
    auto* button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setIconSize(QSize(16, 16));
    button->setFixedSize(button_size, button_size);
    button->setProperty("role", QStringLiteral("plain"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRepeat(button->objectName() != QLatin1String("matrixFit"));
    button->setAccessibleName(what);
    button->setToolTip(tr("%1 (%2)").arg(what, key));
    return button;
}

void MatrixPanel::setDataset(const DatasetPtr& dataset)
{
    m_words = {dataset, nullptr, nullptr};
    m_heading->setText(dataset ? m_words.heading() : QString());
    m_heading->setToolTip(m_heading->text());
    m_view->setDataset(dataset);
    m_legend->show(dataset, false);
    say();
    enableButtons();
}

void MatrixPanel::setOrder(const MatrixOrderPtr& order)
{
    m_words.order = order;
    say();
}

void MatrixPanel::setParts(const std::shared_ptr<const SplitParts>& parts)
{
    m_words.parts = parts;
    say();
}

void MatrixPanel::setGrid(const MatrixGridPtr& grid)
{
    m_view->setGrid(grid);
    m_legend->show(m_words.dataset, m_view->showsRatings());
    say();
}

void MatrixPanel::say()
{
    QString text;
    if (m_pointed && m_view->grid())
        text = m_words.about(*m_pointed, *m_view->grid());
    m_view->setToolTip(text);
    m_view->setAccessibleDescription(text);
    m_status->setToolTip(text);
    m_status->setText(text.isEmpty() ? tr("Scroll to zoom, drag to move.") : text);
}

void MatrixPanel::enableButtons()
{
    const MatrixWindow& window = m_view->window();
    m_nearer->setEnabled(!window.isEmpty() && !window.isNearest());
    m_farther->setEnabled(!window.isEmpty() && !window.isWhole());
    m_all->setEnabled(!window.isEmpty() && !window.isWhole());
}

}  // namespace kinoscope::ui
