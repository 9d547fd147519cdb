// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>

class QComboBox;
class QLabel;
class QPushButton;

namespace kinoscope::ui {

/// The row above the map: what it shows, how many films, which axes, Fit. Setters do not emit.
class MapHeader : public QWidget {
    Q_OBJECT

public:
    explicit MapHeader(QWidget* parent = nullptr);

    /// 0 stands for all.
    void setTopCount(int films);
    int topCount() const { return m_topCount; }
    /// Films of the data set; 0 while there is none.
    void setFilmCount(int films);
    /// What each component is called in the lists to choose from: "PC 1 · older ↔ newer". Once chosen, its number
    /// will do: the axis says the rest.
    void setComponents(const QStringList& names);
    void setAxes(int x, int y);

Q_SIGNALS:
    void topCountChosen(int films);
    void axesChosen(int x, int y);
    void fitWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createTop();
    QComboBox* createAxis(const QString& objectName, const QString& accessibleName);
    void commitTop();
    void chooseAxes(bool xChanged);
    void updateTitle();

    QLabel* m_title;
    QComboBox* m_top;
    QComboBox* m_axisX;
    QComboBox* m_axisY;
    QPushButton* m_fit;
    int m_topCount = 40;
    int m_filmCount = 0;
    std::pair<int, int> m_axes{0, 2};
    QString m_fullTitle;
};

}  // namespace kinoscope::ui
