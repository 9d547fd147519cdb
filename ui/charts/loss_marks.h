// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/loss_history.h"
#include "ui/plot/custom_plot.h"

#include <QList>

#include <optional>
#include <vector>

namespace kinoscope::ui {

struct Theme;

/// A curve's name and last value. It ends at `epoch`; its label stands right of all curves, or where it ends.
struct CurveEnd {
    double epoch;
    double value;
    QString text;
    QColor colour;
    bool bold = false;
    bool level = false;  ///< a line of one height through all epochs
    bool broke = false;  ///< it ends for good: nothing leads from there to the others' labels
};

/// The error of what needs no model, in the chart's unit (RMSE; of pairs the loss): a dashed line with its name.
struct LossBaseline {
    QString name;
    double error = 0.0;
};

/// The epoch whose weights are kept: ring, line and a few words.
struct KeptMark {
    double epoch;
    double value;
    QString text;
};

/// Of the learning rate: it is no loss, and has an axis of its own.
const QColor& learningRateColour(const Theme& theme);

/// What the loss chart says beside its curves, and through them, where the learning rate was changed. Labels stand in
/// one column right of all curves, each at the height of its curve's end, and where they would touch, moved apart. A
/// curve that ends earlier is led there by a dotted line; that of a run that broke has its label where it ends.
class LossMarks : public QCPLayerable {
    Q_OBJECT

public:
    LossMarks(QCustomPlot* plot, QCPAxisRect* area);

    void applyTheme(const Theme& theme, const QFont& font);
    /// The most important first: where there is no room for all labels, the last go without. `lastEpoch` is where the
    /// longest curve ends, and the column begins.
    void setEnds(QList<CurveEnd> ends, double lastEpoch);
    void setKept(std::optional<KeptMark> kept) { m_kept = std::move(kept); }
    /// Lines through where the learning rate was changed, with the new one where there is room.
    void setRates(std::vector<LossHistory::RateMark> rates) { m_rates = std::move(rates); }
    const QList<CurveEnd>& ends() const { return m_ends; }
    const std::optional<KeptMark>& kept() const { return m_kept; }
    /// Where each label stands that is drawn, in pixels of the plot; row = that of ends().
    QList<QRectF> labelBoxes() const;
    /// Where the words about the kept epoch stand: beside its line, clear of lines of one height.
    QRectF keptBox() const;

protected:
    QRect clipRect() const override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    QPointF pixel(double epoch, double value) const;
    QFont fontOf(const CurveEnd& end) const;
    double columnLeft() const;
    bool isInColumn(const CurveEnd& end) const;
    void drawEnds(QCPPainter* painter) const;
    void drawKept(QCPPainter* painter) const;
    void drawRates(QCPPainter* painter) const;
    void drawHaloed(QCPPainter* painter, const QPointF& baseline, const QString& text, const QFont& font,
                    const QColor& colour) const;

    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    QFont m_font;
    QList<CurveEnd> m_ends;
    double m_lastEpoch = 1.0;
    std::optional<KeptMark> m_kept;
    std::vector<LossHistory::RateMark> m_rates;
};

/// A vertical line through an epoch: thin through the one under the pointer; with a handle, to be dragged by, through
/// the one that the map shows.
class EpochCursor : public QCPLayerable {
    Q_OBJECT

public:
    enum class Kind { pointer, shown };

    EpochCursor(Kind kind, QCustomPlot* plot, QCPAxisRect* area);
    void applyTheme(const Theme& theme) { m_theme = &theme; }
    /// Returns whether that is another epoch than before.
    bool setEpoch(std::optional<double> epoch);
    std::optional<double> epoch() const { return m_epoch; }

protected:
    QRect clipRect() const override { return m_area->rect(); }
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(false); }
    void draw(QCPPainter* painter) override;

private:
    Kind m_kind;
    QCPAxisRect* m_area;
    const Theme* m_theme = nullptr;
    std::optional<double> m_epoch;
};

}  // namespace kinoscope::ui
