// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;

namespace kinoscope {

/// What features have to say to the person. The window shows it where the person looks. Lives on the GUI thread.
class Notices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Something was done; the file or folder `path` is what came of it, if anything is.
    void note(const QString& text, const QString& path = {}) { Q_EMIT noted(text, path); }
    /// Something takes effect once `offer` is triggered, which has a button beside the text.
    void offer(const QString& text, QAction* action) { Q_EMIT offered(text, action); }
    /// Something went wrong; `remedy`, if there is one, is offered beside it.
    void error(const QString& text, QAction* remedy = nullptr) { Q_EMIT failed(text, remedy); }
    /// What was said before holds no longer.
    void clear() { Q_EMIT cleared(); }

Q_SIGNALS:
    void noted(const QString& text, const QString& path);
    void offered(const QString& text, QAction* action);
    void failed(const QString& text, QAction* remedy);
    void cleared();
};

}  // namespace kinoscope
