// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/map/region_study.h"

#include "app/features/map/region_texts.h"
#include "tests/app/made_run.h"
#include "tests/test_main.h"

#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <memory>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int films = 120;
constexpr int groups = 3;

/// Three groups of factors, whose films share a genre each.
std::shared_ptr<ModelDocument> model(float noise = 0.1F)
{
    const std::vector<std::string> genres{"Horror", "Musical", "Western"};
    auto made = std::make_shared<ModelDocument>();
    made->model.movie_factors = test::grouped_table(films, 8, groups, noise, 3);
    for (int i = 0; i < films; ++i)
        made->movies.push_back({.id = i + 1,
                                .title = "F" + std::to_string(i),
                                .year = 1990,
                                .genres = {genres[static_cast<std::size_t>(i % groups)]},
                                .ratings = 500 - i});
    return made;
}

/// Each group in a heap of its own.
Eigen::MatrixXf heaps()
{
    Eigen::MatrixXf positions(films, 2);
    for (int i = 0; i < films; ++i)
        positions.row(i) << static_cast<float>(i % groups) * 10.0F + static_cast<float>(i % 7) * 0.1F,
            static_cast<float>(i % 5) * 0.1F;
    return positions;
}

/// All groups spread alike.
Eigen::MatrixXf mixed()
{
    Eigen::MatrixXf positions(films, 2);
    for (int i = 0; i < films; ++i)
        positions.row(i) << static_cast<float>((i / groups) % 8), static_cast<float>(i / groups / 8);
    return positions;
}

Movie film(const char* title)
{
    Movie movie;
    movie.title = title;
    return movie;
}

}  // namespace

class RegionStudyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_study.reset();
        m_pool = std::make_unique<test::OneThread>();
        m_study = std::make_unique<RegionStudy>(*m_pool);
    }

    void regionsAreFoundAndLieOnThePicture()
    {
        const auto document = model();
        QVERIFY(!m_study->regions());
        m_study->setPicture(PictureOfModel{document, heaps()});
        QTRY_VERIFY(m_study->regions());
        const PlacedRegionsPtr found = m_study->regions();
        QCOMPARE(found->cores.size(), found->levels->size());
        const RegionLevel& coarsest = found->levels->front();
        QVERIFY(coarsest.regions.size() >= groups);
        int named = 0;
        for (std::size_t i = 0; i < coarsest.regions.size(); ++i) {
            // Films of the region, and of one heap.
            const Region& region = coarsest.regions[i];
            for (const int one : found->cores[0][i]) {
                QVERIFY(std::find(region.films.begin(), region.films.end(), one) != region.films.end());
                QCOMPARE(one % groups, found->cores[0][i].front() % groups);
            }
            named += found->cores[0][i].empty() ? 0 : 1;
        }
        QVERIFY(named >= groups);
    }

    void anotherPictureHasTheSameRegionsElsewhere()
    {
        const auto document = model();
        m_study->setPicture(PictureOfModel{document, heaps()});
        QTRY_VERIFY(m_study->regions());
        const PlacedRegionsPtr first = m_study->regions();
        QSignalSpy changed(m_study.get(), &RegionStudy::changed);
        m_study->setPicture(PictureOfModel{document, mixed()});
        QTRY_COMPARE(changed.count(), 1);
        // Not only equal: they were not looked for again.
        QCOMPARE(m_study->regions()->levels, first->levels);
        for (const std::vector<int>& core : m_study->regions()->cores.front())
            QVERIFY(core.empty());
        m_study->setPicture(PictureOfModel{model(0.2F), heaps()});
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(m_study->regions()->levels != first->levels);
    }

    void withoutAPictureThereAreNone()
    {
        m_study->setPicture(PictureOfModel{model(), heaps()});
        QTRY_VERIFY(m_study->regions());
        QSignalSpy changed(m_study.get(), &RegionStudy::changed);
        m_study->setPicture(std::nullopt);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!m_study->regions());
        m_study->setPicture(std::nullopt);
        QCOMPARE(changed.count(), 1);
        // Nor of what is no number.
        const auto broken = model();
        broken->model.movie_factors(3, 1) = std::numeric_limits<float>::quiet_NaN();
        m_study->setPicture(PictureOfModel{broken, heaps()});
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!m_study->regions());
        QVERIFY(!regionNames(nullptr, broken->movies));
    }

    void namesAreWords_data()
    {
        using Kind = RegionFeature::Kind;
        const RegionFeature horror{Kind::genre, "Horror"};
        const RegionFeature comedy{Kind::genre, "Comedy"};
        const RegionFeature forties{Kind::decade, {}, 1940, 1940};
        const RegionFeature long_ago{Kind::decade, {}, 1940, 1960};
        const RegionFeature tag{Kind::tag, "giallo"};
        QTest::addColumn<std::vector<RegionFeature>>("features");
        QTest::addColumn<bool>("needsFilm");
        QTest::addColumn<std::vector<int>>("best");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, std::vector<RegionFeature> features, bool needsFilm,
                            std::vector<int> best, const QString& text) {
            QTest::newRow(name) << std::move(features) << needsFilm << std::move(best) << text;
        };
        row("genre", {horror}, false, {0, 1}, u"Horror"_s);
        row("two genres", {comedy, horror}, false, {0, 1}, u"Comedy & Horror"_s);
        row("decade", {forties}, false, {0, 1}, u"1940s"_s);
        row("decades", {long_ago}, false, {0, 1}, u"1940s–1960s"_s);
        row("genre and decade", {horror, forties}, false, {0, 1}, u"Horror, 1940s"_s);
        row("decade and tag", {forties, tag}, false, {0, 1}, u"giallo, 1940s"_s);
        row("with a film", {horror}, true, {0, 1}, u"Horror: The Shining"_s);
        row("two films", {}, false, {0, 1}, u"The Shining & Alien"_s);
        row("one film", {}, false, {1}, u"Alien"_s);
        row("two long titles", {}, false, {1, 2}, u"Alien"_s);
    }
    void namesAreWords()
    {
        QFETCH(std::vector<RegionFeature>, features);
        QFETCH(bool, needsFilm);
        QFETCH(std::vector<int>, best);
        QFETCH(QString, text);
        const MovieTable movies{film("Shining, The"), film("Alien"), film("Englishman Who Went Up a Hill, The")};
        Region region;
        region.films = {0, 1, 2};
        region.features = features;
        region.needs_film = needsFilm;
        region.best_known = best;
        region.inside = {2, 3};
        region.elsewhere = {5, 90};
        QCOMPARE(regionText(region, movies), text);
        const QString tip = regionTip(region, movies);
        QVERIFY(tip.contains(text.toHtmlEscaped()));
        QCOMPARE(tip.contains(u"True of 2 of 3 film"_s), !features.empty());
        QCOMPARE(tip.contains(u"Elsewhere of 5 of 90 film"_s), !features.empty());
    }

private:
    std::unique_ptr<Pool> m_pool;
    std::unique_ptr<RegionStudy> m_study;
};

KINOSCOPE_WIDGET_TEST(RegionStudyTest)
#include "region_study_test.moc"
