// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/number_box.h"

#include "ui/text/words.h"

#include <charconv>
#include <cmath>

namespace kinoscope::ui {

namespace {

// Enough for the smallest learning rate; what is shown is the shortest text that reads back equal.
constexpr int mostDecimals = 12;

double numberIn(const std::string& text)
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// "0.000001", and below that "1e-7", as people write it: not "1E-07".
QString shortestText(const QLocale& locale, double value)
{
    constexpr double leastWithZeros = 1e-6;
    if (value == 0 || std::abs(value) >= leastWithZeros)
        return locale.toString(value, 'f', QLocale::FloatingPointShortest);
    const QStringList parts = QString::number(value, 'e', QLocale::FloatingPointShortest).split(QLatin1Char('e'));
    return QStringLiteral("%1e%2").arg(QString(parts[0]).replace(QLatin1Char('.'), locale.decimalPoint()),
                                       QString::number(parts[1].toInt()));
}

double singleStepOf(const SettingInfo& info)
{
    if (info.key == "factors")
        return 5;
    if (info.key == "batch")
        return 50;
    if (info.key == "test_fraction")
        return 0.05;
    return info.whole ? 1 : 0.1;
}

}  // namespace

NumberBox::NumberBox(const SettingInfo& info, QWidget* parent) : QDoubleSpinBox(parent), m_whole(info.whole)
{
    setLocale(readingLocale());
    setDecimals(m_whole ? 0 : mostDecimals);
    setRange(info.min, info.max);
    setSingleStep(singleStepOf(info));
    setGroupSeparatorShown(m_whole);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setStepType(m_whole || info.key == "test_fraction" ? DefaultStepType : AdaptiveDecimalStepType);
}

std::string NumberBox::exactText() const
{
    char buffer[64];
    const auto result = m_whole ? std::to_chars(buffer, buffer + sizeof buffer, std::llround(value()))
                                : std::to_chars(buffer, buffer + sizeof buffer, value());
    return std::string(buffer, result.ptr);
}

void NumberBox::setExactText(const std::string& text)
{
    setValue(numberIn(text));
}

QString NumberBox::textOf(const SettingInfo& info, const std::string& value)
{
    const double number = numberIn(value);
    return info.whole ? readingLocale().toString(static_cast<qint64>(number)) : shortestText(readingLocale(), number);
}

QString NumberBox::textFromValue(double value) const
{
    return m_whole ? QDoubleSpinBox::textFromValue(value) : shortestText(locale(), value);
}

double NumberBox::valueFromText(const QString& text) const
{
    return m_whole ? QDoubleSpinBox::valueFromText(text) : locale().toDouble(text.trimmed());
}

QValidator::State NumberBox::validate(QString& text, int& position) const
{
    if (m_whole)
        return QDoubleSpinBox::validate(text, position);
    bool number = false;
    const double value = locale().toDouble(text.trimmed(), &number);
    if (number)
        return value >= minimum() && value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
    for (const QChar c : text)
        if (!c.isDigit() && !QStringLiteral("eE+-., ").contains(c) && !locale().decimalPoint().contains(c))
            return QValidator::Invalid;
    return QValidator::Intermediate;
}

// 50 steps to 55, but 1 to 5 and not to 6: numbers people choose are round.
void NumberBox::stepBy(int steps)
{
    if (m_whole && singleStep() > 1) {
        const double step = singleStep();
        const double from = steps > 0 ? std::floor(value() / step) : std::ceil(value() / step);
        setValue((from + steps) * step);
        selectAll();
        return;
    }
    // An adaptive step from 0 would be the smallest number there is.
    if (!m_whole && value() == 0 && steps > 0)
        setValue(1e-4);
    else
        QDoubleSpinBox::stepBy(steps);
}

}  // namespace kinoscope::ui
