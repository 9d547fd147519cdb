// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_focus_mark.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QTableView>

namespace kinoscope::ui {

namespace {

constexpr int barWidth = 2;

}  // namespace

class RowFocusMark::Bar : public QWidget {
public:
    explicit Bar(QAbstractItemView* view) : QWidget(view->viewport()), m_view(view)
    {
        setObjectName(QStringLiteral("rowFocusMark"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    // On a chosen row of a table, whose ground is the accent, the accent would not be seen.
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Theme& theme = Theme::of(palette());
        const QItemSelectionModel* const chosen = m_view->selectionModel();
        const bool onAccent = qobject_cast<const QTableView*>(m_view) != nullptr && chosen != nullptr &&
                              chosen->isSelected(m_view->currentIndex());
        QPainter(this).fillRect(rect(), onAccent ? theme.text : theme.accent);
    }

private:
    const QAbstractItemView* m_view;
};

RowFocusMark::RowFocusMark(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool RowFocusMark::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        if (auto* const view = qobject_cast<QAbstractItemView*>(watched))
            follow(view);
    } else if (event->type() == QEvent::FocusOut && watched == m_view) {
        leave();
    } else if (event->type() == QEvent::Paint && m_view && watched == m_view->viewport()) {
        // Whatever moves rows has them painted anew. Queued: no widget may move while another one is painted.
        if (m_bar && m_bar->geometry() != wanted())
            QMetaObject::invokeMethod(this, &RowFocusMark::place, Qt::QueuedConnection);
    }
    return false;
}

void RowFocusMark::follow(QAbstractItemView* view)
{
    leave();
    if (view->window()->windowType() == Qt::Popup)
        return;
    m_view = view;
    m_bar = new Bar(view);
    place();
    m_bar->show();
}

void RowFocusMark::leave()
{
    if (m_bar)
        m_bar->deleteLater();
    m_bar = nullptr;
    m_view = nullptr;
}

QRect RowFocusMark::wanted() const
{
    const QModelIndex current = m_view->currentIndex();
    QRect row = m_view->viewport()->rect();
    if (const auto* const table = qobject_cast<const QTableView*>(m_view.data()); table != nullptr && current.isValid())
        row = QRect(0, table->rowViewportPosition(current.row()), 0, table->rowHeight(current.row()));
    else if (current.isValid())
        row = m_view->visualRect(current);
    return {0, row.top(), barWidth, row.height()};
}

void RowFocusMark::place()
{
    if (m_view && m_bar)
        m_bar->setGeometry(wanted());
}

}  // namespace kinoscope::ui
