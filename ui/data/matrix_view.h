// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/data/rating_matrix.h"
#include "core/data/dataset.h"
#include "ui/data/matrix_window.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace kinoscope::ui {

/// A person and a film, by their places in the order of the picture.
struct MatrixCell {
    int person = 0;
    int film = 0;
    bool operator==(const MatrixCell&) const = default;
};

/// The matrix of people × films as a picture, from all of it down to single cells. The wheel, plus and minus zoom;
/// dragging and the arrow keys move, 0 shows all again. What it shows is asked for by gridWanted(): until the answer is
/// there, the one before is stretched in its place. Lives on the GUI thread.
class MatrixView : public QWidget {
    Q_OBJECT

public:
    explicit MatrixView(QWidget* parent = nullptr);

    /// Forgets all of the one before. Null for none.
    void setDataset(DatasetPtr dataset);
    void setGrid(MatrixGridPtr grid);
    const MatrixGridPtr& grid() const { return m_grid; }
    const MatrixWindow& window() const { return m_window; }
    /// Whether cells have the colours of ratings, and not of how many there are.
    bool showsRatings() const { return m_grid && m_grid->is_single(); }

    void zoomIn();
    void zoomOut();
    void fit();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// At most so many cells down and across.
    void gridWanted(const MatrixArea& area, int rows, int columns);
    /// The cell under the pointer, or in the middle when the keyboard moves the picture; none when the pointer leaves.
    void pointedAt(const std::optional<MatrixCell>& cell);
    void moved();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void zoom(double factor, const QPointF& pixel);
    void panByKey(const QPointF& direction);
    void afterMove();
    void ask();
    void pointAt(const std::optional<QPointF>& pixel);
    void paintCells(QPainter& painter) const;

    DatasetPtr m_dataset;
    MatrixGridPtr m_grid;
    QImage m_image;  // of m_grid
    MatrixWindow m_window;
    std::optional<MatrixArea> m_asked;
    QSize m_askedSize;
    std::optional<QPointF> m_dragged;  // where the pointer was
    std::optional<MatrixCell> m_pointed;
    bool m_focusShown = false;  // the keyboard came here by a key
};

}  // namespace kinoscope::ui
