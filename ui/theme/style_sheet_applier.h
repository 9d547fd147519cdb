// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

class QWidget;

namespace kinoscope::ui {

/// Gives windows the style sheet, and another one later without a long stall. Lives on the GUI thread; owned by the
/// application.
///
/// To polish every widget anew takes about a quarter of a millisecond each. So the sheet hangs not on the application
/// but on the parts of each window (whatever has no parent, or a main window for a parent), and change() styles one
/// part a turn of the event loop. Nothing is painted meanwhile: people see one change.
class StyleSheetApplier : public QObject {
public:
    explicit StyleSheetApplier(QObject* parent);

    const QString& sheet() const { return m_sheet; }
    double typeScale() const { return m_typeScale; }
    void setTypeScale(double scale) { m_typeScale = scale; }
    /// At once, for all that is there and all that comes.
    void apply(const QString& sheet);
    /// The same part by part; `done` is called when all have it, before they are painted.
    void change(const QString& sheet, std::function<void()> done = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void begin(const QString& sheet);
    void applyNext();
    void finish();

    QString m_sheet;
    double m_typeScale = 1.0;
    QList<QPointer<QWidget>> m_waiting;
    QList<QPointer<QWidget>> m_held;  ///< windows that are not painted meanwhile
    std::function<void()> m_done;
    QTimer m_turn;
};

}  // namespace kinoscope::ui
