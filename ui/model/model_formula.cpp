// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/model_formula.h"

#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kinoscope::ui {

namespace {

struct ModelFormula {
    Q_DECLARE_TR_FUNCTIONS(ModelFormula)
};

/// As short as it can be, and no shorter: "5.5", "0.64".
QString figure(double value)
{
    QString text = fixedText(value, 3);
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (!text.isEmpty() && !text.back().isDigit())
        text.chop(1);
    return text;
}

/// σ of the product of two tables and of their biases, after `start`.
QString sigmoid(const QString& start, TableFacts::Kind people, TableFacts::Kind peopleBias, TableFacts::Kind filmsBias)
{
    return QStringLiteral("σ(%1%2 · %3 + %4 + %5)")
        .arg(start, symbolOf(people), symbolOf(TableFacts::Kind::movie_factors), symbolOf(peopleBias),
             symbolOf(filmsBias));
}

}  // namespace

QString symbolOf(TableFacts::Kind kind)
{
    switch (kind) {
    case TableFacts::Kind::user_factors: return QStringLiteral("<b>p</b><sub>u</sub>");
    case TableFacts::Kind::movie_factors: return QStringLiteral("<b>q</b><sub>m</sub>");
    case TableFacts::Kind::user_bias: return QStringLiteral("b<sub>u</sub>");
    case TableFacts::Kind::movie_bias: return QStringLiteral("c<sub>m</sub>");
    case TableFacts::Kind::watch_user_factors: return QStringLiteral("<b>w</b><sub>u</sub>");
    case TableFacts::Kind::watch_user_bias: return QStringLiteral("e<sub>u</sub>");
    case TableFacts::Kind::watch_movie_bias: return QStringLiteral("d<sub>m</sub>");
    }
    return {};
}

QString predictionFormula(const ModelTables& model, bool pairs)
{
    using Kind = TableFacts::Kind;
    const auto low = static_cast<double>(model.range_low);
    const double width = static_cast<double>(model.range_high) - low;
    const QString start =
        model.offset != 0.0F ? figure(static_cast<double>(model.offset)) + QStringLiteral(" + ") : QString();
    QString right = sigmoid(start, Kind::user_factors, Kind::user_bias, Kind::movie_bias);
    if (width != 1.0)
        right = QStringLiteral("%1 · %2").arg(figure(width), right);
    if (low != 0.0)
        right = QStringLiteral("%1 + %2").arg(figure(low), right);
    const QString left = pairs ? ModelFormula::tr("probability(u, m)") : ModelFormula::tr("prediction(u, m)");
    return QStringLiteral("%1 = %2").arg(left, right);
}

QString coWatchFormula(const ModelTables& model)
{
    using Kind = TableFacts::Kind;
    const bool learned = std::any_of(model.tables.begin(), model.tables.end(),
                                     [](const TableFacts& table) { return table.kind == Kind::watch_user_factors; });
    if (!learned)
        return {};
    return QStringLiteral("%1 = %2").arg(
        ModelFormula::tr("watched(u, m)"),
        sigmoid({}, Kind::watch_user_factors, Kind::watch_user_bias, Kind::watch_movie_bias));
}

}  // namespace kinoscope::ui
