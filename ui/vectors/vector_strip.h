// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vectors/strip_picture.h"

#include <QWidget>

namespace kinoscope::ui {

/// A film's factors as cells side by side, from the largest to the smallest: one colour above 0, another below, pale at
/// 0. The number under the pointer is in the tooltip, how many there are and the vector's length in the accessible
/// description.
/// number under the pointer is in the tooltip, how many there are and the vector's length in the accessible
/// description.
class VectorStrip : public QWidget {
    Q_OBJECT

public:
    explicit VectorStrip(QWidget* parent = nullptr);

    /// Empty where the film has none.
    void setVector(const FactorSnapshotPtr& vectors, int film) { setVector(vectors, film, film); }
    /// In the order and on the scale of another film, to be compared with its strip.
    void setVector(const FactorSnapshotPtr& vectors, int film, int reference);
    bool isEmpty() const { return !m_pictures.has(m_film); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// How many of the film's numbers are drawn, which is all of them or the largest.
    void shownChanged(int shown, int factors);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int screenWidth() const;
    QString explanation() const;
    QString numberAt(int x) const;
    void describe();

    StripPictures m_pictures;
    FactorSnapshotPtr m_vectors;
    int m_film = -1;
};

}  // namespace kinoscope::ui
