// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QVBoxLayout;

namespace kinoscope::ui {

/// A page with a title that lies over an edge of an area and moves nothing. Its × and Escape close it, and give
/// the keyboard back to where it was.
class Sheet : public QFrame {
    Q_OBJECT

public:
    enum class Edge { left, right };

    /// `area`: what it lies over, a child of `parent` or itself. `widest`: px at the usual size of type.
    Sheet(const QString& title, int widest, QWidget* area, QWidget* parent, Edge edge = Edge::left);

    /// Another one, a child of the parent or of its children.
    void setArea(QWidget* area);
    /// Takes it; null: somebody else has taken the one before.
    void setContent(QWidget* content);
    bool isOpen() const { return !isHidden(); }
    /// Shows it with the keyboard in `part`, which is in the content, or in its first field.
    void open(QWidget* part = nullptr);

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void opened();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void place();

    QVBoxLayout* m_column;
    QPointer<QWidget> m_content;
    QPointer<QWidget> m_area;
    QPointer<QWidget> m_before;  ///< had the keyboard when it was opened
    int m_widest;
    Edge m_edge;
};

}  // namespace kinoscope::ui
