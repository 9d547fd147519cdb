// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plot/axis_text.h"

#include "ui/text/core_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace kinoscope::ui {

namespace {

using Kind = ComponentMeaning::Kind;

struct AxisText {
    Q_DECLARE_TR_FUNCTIONS(AxisText)
};

// English genres are small in the middle of a line; German ones are nouns.
QString midSentence(const std::string& genre)
{
    const QString word = coreText(genre);
    return QLocale().language() == QLocale::German ? word : word.toLower();
}

QString genreText(const ComponentMeaning& meaning)
{
    const QString low = midSentence(meaning.low_genre);
    const QString high = midSentence(meaning.high_genre);
    if (low.isEmpty())
        return AxisText::tr("less ↔ more %1").arg(high);
    if (high.isEmpty())
        return AxisText::tr("more ↔ less %1").arg(low);
    return AxisText::tr("%1 ↔ %2").arg(low, high);
}

}  // namespace

QString meaningText(const ComponentMeaning& meaning)
{
    const bool rising = meaning.correlation > 0.0;
    switch (meaning.kind) {
    case Kind::year: return rising ? AxisText::tr("older ↔ newer") : AxisText::tr("newer ↔ older");
    case Kind::popularity: return rising ? AxisText::tr("rarely ↔ often rated") : AxisText::tr("often ↔ rarely rated");
    case Kind::genre: return genreText(meaning);
    case Kind::none: break;
    }
    return {};
}

QString componentNumber(int component, MapAxes kind)
{
    return (kind == MapAxes::other ? AxisText::tr("Axis %1") : AxisText::tr("PC %1")).arg(component + 1);
}

QString componentName(const MapAxis& axis, const ComponentMeaning& meaning)
{
    QString name = componentNumber(axis.component, axis.kind);
    if (axis.kind == MapAxes::borrowed)
        name = AxisText::tr("%1 of epoch %2", "a principal component").arg(name).arg(axis.epoch + 1);
    const QString text = meaningText(meaning);
    return text.isEmpty() ? name : AxisText::tr("%1: %2").arg(name, text);
}

QStringList axisTexts(const MapAxis& axis, const ComponentMeaning& meaning, std::optional<double> explainedVariance)
{
    const QString name = componentName(axis, meaning);
    const QString number = componentName(axis, {});
    if (!explainedVariance)
        return name == number ? QStringList{number} : QStringList{name, number};
    const int percent = static_cast<int>(std::lround(100.0 * *explainedVariance));
    QStringList texts{AxisText::tr("%1 (%2% of variance)").arg(name).arg(percent),
                      AxisText::tr("%1 (%2%)").arg(name).arg(percent)};
    if (name != number)
        texts << name << AxisText::tr("%1 (%2%)").arg(number).arg(percent);
    return texts << number;
}

}  // namespace kinoscope::ui
