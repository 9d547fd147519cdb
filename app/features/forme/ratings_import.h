// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/services/list_import.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace kinoscope {

/// Takes somebody's ratings from a file that they choose, asks which films are meant where a title may be several, and
/// says what became of it. Lives on the GUI thread.
class RatingsImport : public QObject {
    Q_OBJECT

public:
    /// Dialogs belong to the window of `panel`.
    RatingsImport(const Context& context, QWidget* panel);

    void start();
    /// Nothing comes of what is being read or asked: the films are others.
    void cancel();
    /// Asks once more which films are meant, where that was left open.
    void askAgain();

Q_SIGNALS:
    void noted(const QString& note, const QString& details = {}, bool canChoose = false);

private:
    void take(const ListImport::Result& result);
    void askWhich();
    void takeAnswers(const std::vector<std::optional<int>>& answers);

    Context m_context;
    QWidget* m_panel;
    ListImport m_import;
    QPointer<QDialog> m_asked;
    ListImport::Result m_result;  ///< of the last list; its unclear titles are those that are still open
};

}  // namespace kinoscope
