// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"

#include <QObject>

class QWidget;

namespace kinoscope {

namespace ui {
class FilmSearch;
}

/// The field that finds a film by words of its title, and the command that leads there. Lives on the GUI thread; owned
/// by the window.
class Finding : public QObject {
    Q_OBJECT

public:
    Finding(const Context& context, QWidget* window);

    ui::FilmSearch* field() const { return m_field; }

private:
    void enable();

    Context m_context;
    ui::FilmSearch* m_field;
};

}  // namespace kinoscope
