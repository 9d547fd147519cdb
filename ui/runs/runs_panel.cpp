// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_panel.h"

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace kinoscope::ui {

namespace {

constexpr int margin = 4;
constexpr int aside = 8;
constexpr int square = 16;
constexpr int failureMark = 14;
constexpr int textFrom = margin + square + 8;

class RunDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::of(option.palette);
        const bool shown = index.data(RunsModel::shownRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintBack(painter, option, theme, shown);
        paintSquare(painter, option, index, theme, shown);

        QFont bold = option.font;
        bold.setWeight(QFont::Bold);
        const QRect inside = option.rect.adjusted(textFrom, margin, -margin, -margin);
        const QRect top(inside.x(), inside.y(), inside.width(), option.fontMetrics.height());
        const QString error = index.data(RunsModel::errorRole).toString();
        const int errorWidth = QFontMetrics(bold).horizontalAdvance(error) + 8;
        painter->setPen(theme.text);
        painter->setFont(shown ? bold : option.font);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, error);
        if (!index.data(RunsModel::failureRole).toString().isEmpty())
            paintFailure(painter, top, theme);
        painter->drawText(
            top, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, top.width() - errorWidth));
        const QFont small = smallFont(option.font);
        painter->setFont(small);
        const QString failure = index.data(RunsModel::failureRole).toString();
        painter->setPen(failure.isEmpty() ? theme.mutedText : theme.error);
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(secondLine(index), Qt::ElideRight, inside.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {120, option.fontMetrics.height() + 2 * margin +
                         (secondLine(index).isEmpty() ? 0 : QFontMetrics(smallFont(option.font)).height() + 1)};
    }

private:
    /// How it failed, and what of the settings is edited.
    static QString secondLine(const QModelIndex& index)
    {
        QStringList parts{index.data(RunsModel::failureRole).toString(), index.data(RunsModel::editsRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }

    /// In place of an error: there is none.
    static void paintFailure(QPainter* painter, const QRect& line, const Theme& theme)
    {
        const QPixmap mark =
            iconPixmap(QStringLiteral("warning"), theme.error, failureMark, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPoint(line.right() - failureMark + 1, line.center().y() - failureMark / 2), mark);
    }

    static void paintBack(QPainter* painter, const QStyleOptionViewItem& option, const Theme& theme, bool shown)
    {
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        if (!shown && !current && !option.state.testFlag(QStyle::State_MouseOver))
            return;
        painter->setPen(current ? QPen(theme.accent, 1.0) : QPen(Qt::NoPen));
        painter->setBrush(theme.window);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }

    static void paintSquare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                            const Theme& theme, bool shown)
    {
        const QRectF box(option.rect.x() + margin,
                         option.rect.y() + margin + std::max(0, option.fontMetrics.height() - square) / 2.0, square,
                         square);
        const bool drawn = shown || index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const int number = index.data(RunsModel::numberRole).toInt();
        paintRunBadge(*painter, box, number, drawn, runColour(number, shown, theme), theme);
    }
};

}  // namespace

/// As high as its runs, or lower. A click on the square is not one on the run.
class RunsPanel::ListView : public QListView {
public:
    explicit ListView(QWidget* parent) : QListView(parent)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }

    QSize sizeHint() const override
    {
        int height = around();
        for (int row = 0; model() && row < model()->rowCount(); ++row)
            height += sizeHintForRow(row);
        return {QListView::sizeHint().width(), height};
    }

    QSize minimumSizeHint() const override
    {
        return {QListView::minimumSizeHint().width(), around() + std::max(0, sizeHintForRow(0))};
    }

    /// To be called when the list has other runs.
    void fit()
    {
        updateGeometry();
        scrollTo(currentIndex());
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        const QModelIndex index = indexAt(event->pos());
        if (event->button() != Qt::LeftButton || !index.isValid() || event->pos().x() >= textFrom - 3) {
            QListView::mouseReleaseEvent(event);
            return;
        }
        const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        setState(NoState);
    }

private:
    int around() const { return 2 * frameWidth() + 6; }
};

RunsPanel::RunsPanel(QWidget* parent)
    : QWidget(parent), m_list(new ListView(this)), m_note(new QLabel(this)),
      m_compare(new QPushButton(tr("Compare…"), this))
{
    m_list->setObjectName(QStringLiteral("runsList"));
    m_list->setAccessibleName(tr("Runs of this session"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_note->setObjectName(QStringLiteral("runsNote"));
    m_note->setText(tr("Other runs are available when this one finishes."));
    m_note->setWordWrap(true);
    m_note->hide();
    setRole(m_note, "muted");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* line = new QFrame;
    setRole(line, "line");
    auto* heading = new QLabel(tr("RUNS"));
    setRole(heading, "section");
    heading->setBuddy(m_list);
    m_compare->setObjectName(QStringLiteral("compareRunsLink"));
    m_compare->setAccessibleName(tr("Compare two runs"));
    m_compare->setToolTip(tr("See how two runs differ"));
    m_compare->setProperty("role", QStringLiteral("link"));
    m_compare->setCursor(Qt::PointingHandCursor);
    connect(m_compare, &QPushButton::clicked, this, &RunsPanel::compareWanted);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 0);
    head->addWidget(heading, 1);
    head->addWidget(m_compare);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(aside, 0, aside, aside);
    rows->addWidget(m_list);
    rows->addWidget(m_note);
    column->addWidget(line);
    column->addLayout(head);
    column->addLayout(rows);
    const auto pick = [this](const QModelIndex& index) {
        if (m_pickable && !index.data(RunsModel::shownRole).toBool())
            Q_EMIT runPicked(index.data(RunsModel::numberRole).toInt());
    };
    connect(m_list, &QListView::clicked, this, pick);
    connect(m_list, &QListView::activated, this, pick);
    connect(&m_model, &RunsModel::curveWanted, this, &RunsPanel::curveWanted);
    setRuns({}, 0);
}

void RunsPanel::setRuns(const QList<RunSummary>& runs, int shown)
{
    m_model.setRuns(runs, shown);
    m_list->fit();
    m_compare->setVisible(
        std::count_if(runs.begin(), runs.end(), [](const RunSummary& run) { return run.error.has_value(); }) > 1);
    setVisible(!runs.isEmpty());
}

void RunsPanel::setPickable(bool pickable)
{
    m_pickable = pickable;
    m_note->setVisible(!pickable && m_model.rowCount() > 0);
    fitNote();
}

void RunsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNote();
}

void RunsPanel::fitNote()
{
    m_note->setFixedHeight(m_note->heightForWidth(width() - 2 * aside));
}

}  // namespace kinoscope::ui
