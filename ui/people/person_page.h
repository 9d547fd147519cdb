// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/like_minded_row.h"

#include <QWidget>

#include <memory>
#include <vector>

class QAction;

namespace kinoscope::ui {

class ListPage;
class RecommendationPart;

/// What is said of a person at the top of their page.
struct PersonHead {
    QString title;
    QString facts;    ///< "65 ratings · mean 3.62"; empty where nothing is known
    QString typical;  ///< how typical, in words; may be empty
    QString typicalTip;
};

/// One person of the data set: what they rated beside what the model predicts, what it would recommend them, and people
/// of like mind, a tab each. Holds nothing: all is handed in, and what is clicked is told.
class PersonPage : public QWidget {
    Q_OBJECT

public:
    explicit PersonPage(QWidget* parent = nullptr);
    ~PersonPage() override;

    void setHead(const PersonHead& head);
    /// What they rated.
    ListPage* ratings() const;
    RecommendationPart* recommendations() const;
    /// In place of recommendations; empty: they are shown. `remedy` may be null.
    void setRecommendationHint(const QString& hint, QAction* remedy);
    /// `sentence` says what they are, or why there are none.
    void setLikeMinded(const std::vector<LikeMindedPerson>& people, const QString& sentence);
    /// The first tab, from its beginning: another person is shown.
    void showBeginning();
    /// Whose page Back leads to; empty: to all people.
    void setBefore(const QString& title);
    /// Recommendations are the tab in front.
    bool isRecommending() const;

Q_SIGNALS:
    void backWanted();
    void personWanted(int user);
    /// Another tab is in front.
    void tabChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace kinoscope::ui
