// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QCustomPlot 2.1 is written with Qt's keywords, which this project does without (QT_NO_KEYWORDS): they exist for its
// header only. Include this instead of <qcustomplot.h>.
#include <QObject>

#pragma push_macro("signals")
#pragma push_macro("slots")
#pragma push_macro("foreach")
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#pragma pop_macro("signals")
#pragma pop_macro("slots")
#pragma pop_macro("foreach")
