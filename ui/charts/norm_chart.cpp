// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/norm_chart.h"

#include "ui/text/words.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kinoscope::ui {

namespace {

// Beyond this films with many ratings clearly tend to one side.
constexpr double clear = 0.3;

/// Places on the axis are powers of ten; what stands there are numbers of ratings, 1, 2 and 5 of each ten.
class RatingsTicker : public QCPAxisTicker {
protected:
    int getSubTickCount(double /*tickStep*/) override { return 0; }
    QVector<double> createTickVector(double /*tickStep*/, const QCPRange& range) override
    {
        QVector<double> all;
        for (double ten = std::floor(range.lower); ten <= range.upper; ten += 1.0)
            for (const double part : {1.0, 2.0, 5.0})
                if (range.contains(ten + std::log10(part)))
                    all.append(ten + std::log10(part));
        if (all.size() <= 8)
            return all;
        QVector<double> tens;
        std::copy_if(all.begin(), all.end(), std::back_inserter(tens),
                     [](double tick) { return std::abs(tick - std::round(tick)) < 1e-6; });
        return tens;
    }
    QString getTickLabel(double tick, const QLocale& /*locale*/, QChar /*formatChar*/, int /*precision*/) override
    {
        return countText(std::llround(std::pow(10.0, tick)));
    }
};

QString lessonOn(double correlation)
{
    const QString figure = fixedText(correlation, 2);
    if (correlation > clear)
        return NormChart::tr("More ratings, longer vectors (rank correlation %1). The dot product multiplies by length "
                             "and so favours popular films; the cosine only looks at direction.")
            .arg(figure);
    if (correlation < -clear)
        return NormChart::tr("Here films with few ratings have longer vectors (rank correlation %1). The dot product "
                             "multiplies by length and so favours them; the cosine only looks at direction.")
            .arg(figure);
    return NormChart::tr("Here length has little to do with popularity (rank correlation %1), so the dot product "
                         "favours popular films hardly more than the cosine does.")
        .arg(figure);
}

}  // namespace

NormPlot::NormPlot(QWidget* parent) : FilmScatter(parent)
{
    setObjectName(QStringLiteral("normPlot"));
    setAccessibleName(tr("Length of films' vectors and their number of ratings"));
    setAccessibleDescription(tr("Each dot is a film. “Most rated” lists the numbers of ratings."));
    xAxis->setTicker(QSharedPointer<RatingsTicker>::create());
    xAxis->grid()->setVisible(false);
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setLabelPadding(3);
        axis->setTickLabelPadding(6);
    }
    connect(this, &ThemedPlot::themeApplied, this, &NormPlot::labelAxes);
    applyTheme(Theme::of(palette()));
    setNorms({});
}

// Only where there would be no room left for dots, the axes are without names.
void NormPlot::labelAxes()
{
    const int lines = height() / QFontMetrics(smallFont()).height();
    xAxis->setLabel(lines < 5 ? QString() : tr("ratings of the film (log scale)"));
    yAxis->setLabel(lines < 5 ? QString() : tr("length (norm)"));
    yAxis->ticker()->setTickCount(lines < 9 ? 2 : 4);
}

void NormPlot::setNorms(const Eigen::VectorXf& norms)
{
    std::vector<QPointF> places;
    if (movies() && norms.size() == static_cast<Eigen::Index>(movies()->size())) {
        for (Eigen::Index row = 0; row < norms.size(); ++row) {
            const int ratings = (*movies())[static_cast<std::size_t>(row)].ratings;
            // A film that nobody rated has no place on a logarithmic scale.
            places.emplace_back(ratings > 0 ? std::log10(ratings) : std::nan(""), static_cast<double>(norms(row)));
        }
    }
    for (QCPAxis* axis : {xAxis, yAxis})
        axis->setVisible(!places.empty());
    setHint(places.empty() ? tr("Train first to see how long films' vectors become.") : QString());
    setPlaces(std::move(places));
    fitRanges();
}

void NormPlot::fitRanges()
{
    double most = 0.1;
    double longest = 0.0;
    for (std::size_t row = 0; row < places().size(); ++row) {
        if (!hasPlace(static_cast<int>(row)))
            continue;
        most = std::max(most, places()[row].x());
        longest = std::max(longest, places()[row].y());
    }
    xAxis->setRange(-0.06, most * 1.04);
    yAxis->setRange(0.0, longest > 0.0 ? longest * 1.06 : 1.0);
    redraw();
}

QString NormPlot::explanationOf(int row) const
{
    return tr("%1 · length %2")
        .arg(FilmScatter::explanationOf(row), fixedText(places()[static_cast<std::size_t>(row)].y(), 3));
}

void NormPlot::resizeEvent(QResizeEvent* event)
{
    labelAxes();
    FilmScatter::resizeEvent(event);
}

NormChart::NormChart(QWidget* parent) : QWidget(parent), m_plot(new NormPlot(this)), m_lesson(new QLabel(this))
{
    m_lesson->setObjectName(QStringLiteral("normLesson"));
    m_lesson->setWordWrap(true);
    m_lesson->setContentsMargins(14, 8, 14, 0);
    m_lesson->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_lesson);
    column->addWidget(m_plot, 1);
    connect(m_plot, &NormPlot::filmPicked, this, &NormChart::filmPicked);
    setMinimumSize(240, 116);
}

void NormChart::setMovies(MovieTablePtr movies)
{
    m_plot->setMovies(std::move(movies));
    setNorms({}, 0.0);
}

void NormChart::setNorms(const Eigen::VectorXf& norms, double correlation)
{
    m_lesson->setVisible(norms.size() > 0);
    m_lesson->setText(lessonOn(correlation));
    m_plot->setNorms(norms);
}

}  // namespace kinoscope::ui
