// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/axis_text.h"

#include <QCoreApplication>

#include <cmath>

namespace kinoscope::ui {

namespace {

using Kind = ComponentMeaning::Kind;

QString tr(const char* text)
{
    return QCoreApplication::translate("AxisText", text);
}

// Genres come from the data set, as words in the middle of a line.
QString genreText(const ComponentMeaning& meaning)
{
    const QString low = QString::fromStdString(meaning.low_genre).toLower();
    const QString high = QString::fromStdString(meaning.high_genre).toLower();
    if (low.isEmpty())
        return tr("less ↔ more %1").arg(high);
    if (high.isEmpty())
        return tr("more ↔ less %1").arg(low);
    return tr("%1 ↔ %2").arg(low, high);
}

}  // namespace

QString meaningText(const ComponentMeaning& meaning)
{
    const bool rising = meaning.correlation > 0.0;
    switch (meaning.kind) {
    case Kind::year:
        return rising ? tr("older ↔ newer") : tr("newer ↔ older");
    case Kind::popularity:
        return rising ? tr("seldom ↔ often rated") : tr("often ↔ seldom rated");
    case Kind::genre:
        return genreText(meaning);
    case Kind::none:
        break;
    }
    return {};
}

QString componentName(int component, const ComponentMeaning& meaning)
{
    const QString number = tr("PC %1").arg(component + 1);
    const QString text = meaningText(meaning);
    return text.isEmpty() ? number : tr("%1 · %2").arg(number, text);
}

QStringList axisTexts(int component, const ComponentMeaning& meaning, double explainedVariance)
{
    const QString name = componentName(component, meaning);
    const QString number = componentName(component, {});
    const int percent = static_cast<int>(std::lround(100.0 * explainedVariance));
    QStringList texts{tr("%1 · %2 % of the variance").arg(name).arg(percent), tr("%1 · %2 %").arg(name).arg(percent)};
    if (name != number)
        texts << name << tr("%1 · %2 %").arg(number).arg(percent);
    return texts << number;
}

}  // namespace kinoscope::ui
