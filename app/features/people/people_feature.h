// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/context/context.h"
#include "app/context/feature.h"
#include "app/features/people/person_recommendations.h"
#include "app/services/people_study.h"

namespace kinoscope {

namespace ui {
class PeoplePanel;
}

/// The people of the data set: all of them in a list, and a page for each, with their stars on the map.
class PeopleFeature : public Feature {
    Q_OBJECT

public:
    PeopleFeature(const Context& context, QWidget* parent);

    QList<FeatureView> views() override;
    void setSeen(QWidget* view, bool seen) override;

    /// Something of the list or of the page that is open is still being worked out.
    bool isBusy() const { return m_study.isBusy() || m_recommendations.isBusy(); }

private:
    void connectSession();
    void connectPanel();
    void showSources();
    /// From the page of somebody else: Back leads there again.
    void openFromPage(int user);
    void open(int user);
    void goBack();
    void showBefore();
    void forgetPerson();
    void showPerson(const StudiedPerson& person);
    void showRatings(const StudiedPerson& person);
    void showLikeMinded(const StudiedPerson& person, const QString& title);
    void showHint();
    QString openingHint() const;

    Context m_context;
    ui::PeoplePanel* m_panel;
    PeopleStudy m_study;
    std::vector<int> m_before;  ///< user indices: whose pages led to the one that is open
    PersonRecommendations m_recommendations;
};

}  // namespace kinoscope
