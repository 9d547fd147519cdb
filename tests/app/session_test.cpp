// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whenever a session or a part of it tells of something, everything that can be read of it is of one and the same
// state.
#include "tests/app/whole_session.h"

#include "core/analysis/evaluation/baseline_comparison.h"
#include "core/data/sample/sample.h"
#include "tests/app/made_run.h"
#include "tests/app/ratings_folder.h"
#include "tests/test_main.h"

#include <QMetaMethod>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>
#include <utility>

using namespace kinoscope;
using namespace Qt::StringLiterals;

using DocumentPtr = std::shared_ptr<const ModelDocument>;

namespace {

constexpr int patience = 120'000;

bool are_same_films(const MovieTable& a, const MovieTable& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Movie& one, const Movie& other) { return one.id == other.id; });
}

/// Tables of two models may have other sizes.
bool are_equal(const FactorMatrix& a, const FactorMatrix& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols() && a == b;
}

/// Sentences that ought to be true of a state, and are not.
class Findings {
public:
    void check(bool holds, const char* sentence)
    {
        if (!holds)
            m_broken << QString::fromLatin1(sentence);
    }
    const QStringList& broken() const { return m_broken; }

private:
    QStringList m_broken;
};

bool is_film(const Session& session, int movie)
{
    return session.movies() && movie >= 0 && static_cast<std::size_t>(movie) < session.movies()->size();
}

void check_films(Findings& findings, test::WholeSession& whole)
{
    Session& session = whole.session;
    const MovieTablePtr movies = session.movies();
    const DatasetPtr& dataset = session.dataset();
    const DocumentPtr& document = session.document();
    findings.check((movies != nullptr) == (dataset || document), "there are films exactly where data or a model are");
    findings.check((session.films() != nullptr) == (movies != nullptr), "the catalogue is there with the films");
    findings.check(!dataset || (movies && are_same_films(dataset->movies, *movies)), "the films are the data set's");
    findings.check(!document || (movies && are_same_films(document->movies, *movies)), "the films are the model's");
    findings.check(!session.analysis() || (movies && session.analysis()->snapshot->movie_factors.rows() ==
                                                         static_cast<Eigen::Index>(movies->size())),
                   "the analysis has a row for each film");
    const auto isThere = [&](int film) { return is_film(session, film); };
    const ui::FilmSelection& selection = *whole.view.selection();
    findings.check(!selection.current() || isThere(*selection.current()), "the picked film is one of the films");
    findings.check(std::all_of(selection.films().begin(), selection.films().end(), isThere),
                   "the selected films are some of the films");
}

bool movies_of_all(const RunList& runs, const Session& session)
{
    return std::all_of(runs.runs().begin(), runs.runs().end(), [&](const KeptRunPtr& run) {
        return session.movies() && (!run->document || are_same_films(run->document->movies, *session.movies()));
    });
}

void check_run(Findings& findings, test::WholeSession& whole)
{
    Session& session = whole.session;
    const DocumentPtr& document = session.document();
    const RunList& runs = session.runs();
    const KeptRunPtr shown = runs.find(runs.shown());
    findings.check(runs.shown() == 0 || (shown && shown->document == document), "the model is the shown run's");
    findings.check(!document || runs.runs().empty() || runs.shown() != 0, "a model beside runs is one of them");
    findings.check(runs.runs().empty() || movies_of_all(runs, session), "runs are of the films that are there");
    findings.check(!session.isTraining() || (session.dataset() && !document && runs.shown() == 0),
                   "what is being trained has data, and no model yet");
    const auto state = session.runState();
    findings.check(session.isTraining() ? state.has_value() : !state || state == RunState::finished,
                   "a run that is not being trained has ended");
    const RunCapabilities can = session.runCapabilities();
    // The run's own thread may have gone on since.
    if (state != session.runState())
        return;
    const bool running = state == RunState::running || state == RunState::stepping;
    const bool paused = state == RunState::paused;
    const bool ready = session.dataset() && why_nothing_to_learn(session.dataset()->ratings).empty() &&
                       !session.isTraining() && !session.isLoading();
    findings.check(
        can ==
            RunCapabilities{
                .train = ready, .pause = running, .resume = paused, .step = ready || paused, .stop = running || paused},
        "what is possible follows from what is read, trained and open");
}

void check_parts(Findings& findings, test::WholeSession& whole)
{
    Session& session = whole.session;
    const DocumentPtr& document = session.document();
    const FrameSource& frames = *session.frames();
    const auto isThere = [&](int epoch) {
        return std::binary_search(frames.epochs().begin(), frames.epochs().end(), epoch);
    };
    findings.check(frames.keptEpoch() == (document ? std::optional(document->kept_epoch) : std::nullopt),
                   "the kept epoch is the model's");
    findings.check(!document || frames.planned() == static_cast<int>(document->history.size()),
                   "the epochs that were planned are the model's");
    findings.check(!document || isThere(document->kept_epoch), "the kept epoch can be shown");
    findings.check(!frames.epoch() || isThere(*frames.epoch()), "the shown epoch is one that can be shown");
    findings.check(session.movies() || frames.epochs().empty(), "epochs are of films");

    const SeedStudy& study = whole.services.seeds();
    const bool possible = document && session.dataset();
    findings.check((study.stability().phase != ui::Stability::Phase::impossible) == possible,
                   "other seeds can be trained exactly where a model and its data are");
    findings.check(!study.spread() ||
                       (document && study.spread()->films() == static_cast<int>(document->movies.size())),
                   "the spread is of the model's films");

    if (!session.movies() || (session.analysis() && session.analysis()->snapshot->movie_factors.rows() == 0))
        return;
    const ui::FilmFigures figures = whole.services.records().figures(0, session.analysis());
    findings.check(figures.levels.empty() || session.dataset(), "ratings are counted where there are data");
    findings.check(figures.counts.empty() || std::accumulate(figures.counts.begin(), figures.counts.end(), 0) ==
                                                 session.movies()->front().ratings,
                   "the counted ratings are the film's");
    findings.check(!figures.predictedMean || possible, "predictions are of a model and its data");
}

QStringList broken_in(test::WholeSession& whole)
{
    Findings findings;
    check_films(findings, whole);
    check_run(findings, whole);
    check_parts(findings, whole);
    return findings.broken();
}

}  // namespace

/// Hears every signal of a session and of its parts, and looks at all that can be read each time.
class SessionListener : public QObject {
    Q_OBJECT

public:
    explicit SessionListener(test::WholeSession& whole);

    /// "opened", or "FrameSource::moved" of a part, in the order in which they came.
    const QStringList& heard() const { return m_heard; }
    /// Those of `names` among them, in their order.
    QStringList heard(const QStringList& names) const;
    void forget() { m_heard.clear(); }
    /// The shown model has been evaluated, and that has not been taken back.
    bool isEvaluated() const { return m_session.document() && m_evaluated.lock() == m_session.document(); }
    bool hasNeighbours() const { return m_hasNeighbours; }
    /// "opened: the films are the data set's" where they are not.
    const QStringList& disagreements() const { return m_disagreements; }

private Q_SLOTS:
    void look();

private:
    void listenTo(const QObject* sender, const QMetaObject& what);
    void checkAnswers();
    void require(const char* signal, bool holds, const char* sentence);
    bool isShownRuns(const ModelAnalysis& analysis) const;

    test::WholeSession& m_whole;
    Session& m_session;
    QStringList m_heard;
    QStringList m_disagreements;
    QList<FactorSnapshotPtr> m_trained;              // since the last run began
    std::weak_ptr<const ModelDocument> m_evaluated;  // whose evaluation was told last
    bool m_hasNeighbours = false;
};

SessionListener::SessionListener(test::WholeSession& whole) : m_whole(whole), m_session(whole.session)
{
    Session& session = whole.session;
    Services& services = whole.services;
    listenTo(&session, Session::staticMetaObject);
    listenTo(session.frames(), FrameSource::staticMetaObject);
    listenTo(whole.view.selection(), ui::FilmSelection::staticMetaObject);
    listenTo(&services.seeds(), SeedStudy::staticMetaObject);
    listenTo(&session.runs(), RunList::staticMetaObject);
    listenTo(&services.blender(), Blender::staticMetaObject);
    listenTo(&services.records(), FilmRecords::staticMetaObject);
    listenTo(&services.evaluator(), RunEvaluator::staticMetaObject);
    listenTo(&services.neighbours(), NeighbourFinder::staticMetaObject);
    checkAnswers();
}

// By name, for there must be none that is left out: one that is added later is heard, too.
void SessionListener::listenTo(const QObject* sender, const QMetaObject& what)
{
    const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("look()"));
    for (int i = what.methodOffset(); i < what.methodCount(); ++i)
        if (what.method(i).methodType() == QMetaMethod::Signal)
            connect(sender, what.method(i), this, slot);
}

QStringList SessionListener::heard(const QStringList& names) const
{
    QStringList found;
    for (const QString& name : m_heard)
        if (names.contains(name))
            found << name;
    return found;
}

void SessionListener::look()
{
    const QMetaObject* const what = sender()->metaObject();
    QString name = QString::fromLatin1(what->method(senderSignalIndex()).name());
    if (sender() != &m_session)
        name.prepend(QString::fromLatin1(what->className()).section(u"::"_s, -1) + u"::"_s);
    m_heard << name;
    const QStringList broken = broken_in(m_whole);
    for (const QString& sentence : broken)
        m_disagreements << name + u": "_s + sentence;
}

void SessionListener::require(const char* signal, bool holds, const char* sentence)
{
    if (!holds)
        m_disagreements << QString::fromLatin1(signal) + u": "_s + QString::fromLatin1(sentence);
}

// What comes with a signal is of the state that can be read with it.
void SessionListener::checkAnswers()
{
    connect(&m_session, &Session::runStarted, this, [this] { m_trained.clear(); });
    connect(&m_session, &Session::progressed, this, [this](const ProgressBatch& progress) {
        if (progress.snapshot)
            m_trained << progress.snapshot;
    });
    connect(&m_session, &Session::analysed, this, [this] {
        const ModelAnalysisPtr analysis = m_session.analysis();
        require("analysed", analysis && isShownRuns(*analysis), "the analysis is of the run that is shown");
        require("analysed", analysis && analysis->frame->epoch == analysis->snapshot->epoch, "the map is of its epoch");
    });
    connect(&m_whole.services.evaluator(), &RunEvaluator::evaluated, this,
            [this](const std::shared_ptr<const Evaluation>& evaluation) {
                const DocumentPtr& document = m_session.document();
                if (!evaluation) {
                    require("evaluated", !isEvaluated(), "what is known of the shown model is not taken back");
                    m_evaluated.reset();
                    return;
                }
                m_evaluated = document;
                require("evaluated",
                        document && m_session.dataset() &&
                            std::abs(evaluation->rows.front().errors->unclipped.rmse - document->test.rmse) < 1e-4,
                        "the evaluation is of the model");
            });
    connect(&m_whole.services.evaluator(), &RunEvaluator::predictionsReady, this,
            [this](const std::shared_ptr<const ui::PredictionRows>& rows) {
                const DocumentPtr& document = m_session.document();
                const HeldOutPrediction& first = rows->rows.front();
                require("predictionsReady",
                        document &&
                            std::abs(document->model.predict(first.user, first.movie) - first.predicted) < 1e-4F,
                        "the predictions are the model's");
            });
    connect(&m_whole.services.neighbours(), &NeighbourFinder::found, this, [this](const ui::NeighbourRows& neighbours) {
        const auto picked = m_whole.view.selection()->current();
        require("neighboursFound", neighbours.query.film == picked, "the neighbours are the picked film's");
        require("neighboursFound", neighbours.rows.empty() || (picked && m_session.analysis()),
                "neighbours are of a film and a model");
        for (const int movie : neighbours.movies())
            require("neighboursFound", is_film(m_session, movie), "the neighbours are some of the films");
        m_hasNeighbours = m_hasNeighbours || !neighbours.rows.empty();
    });
    connect(&m_session, &Session::runFinished, this, [this](const RunOutcome& outcome) {
        require("runFinished", (outcome.model != nullptr) == (m_session.document() != nullptr),
                "the model of the run is there");
    });
}

bool SessionListener::isShownRuns(const ModelAnalysis& analysis) const
{
    const FactorMatrix& factors = analysis.snapshot->movie_factors;
    const DocumentPtr& document = m_session.document();
    if (document && analysis.frame->epoch == document->kept_epoch && are_equal(factors, document->model.movie_factors))
        return true;
    if (const KeptRunPtr run = m_session.runs().find(m_session.runs().shown()))
        return run->timeline && run->timeline->at(analysis.frame->epoch) == analysis.snapshot;
    if (document)
        return std::count(document->snapshots.begin(), document->snapshots.end(), analysis.snapshot) > 0;
    return m_session.isTraining() && m_trained.contains(analysis.snapshot);
}

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void atFirstThereIsNothing();
    void theSampleIsOpened();
    void aModelIsOpenedWithoutItsData();
    void aModelIsOpenedWithItsData();
    void otherDataTakeThePlaceOfAModel();
    void otherDataTakeThePlaceOfTrainedRuns();
    void aModelTakesThePlaceOfTrainedRuns();
    void aModelWithoutItsDataTakesTheEvaluationAway();
    void fromRatingsThatAreAllAlikeNothingIsTrained();
    void whatCannotBeReadChangesNothing();
    void whatIsNotReadToItsEndChangesNothing();
    void runsAreTrainedOneAfterTheOther();
    void anEarlierRunIsShownAgain();
    void aRunIsStoppedInItsMidst();
    void aRunWithoutAnEpochLeavesNoModel();
    void aRunIsPausedAndTakenStepByStep();
    void otherDataEndARun();
    void aRunCanBeBegunAsSoonAsItsDataAreThere();
    void theShownModelIsSaved();
    void goneInTheMidstOfAllItTellsNobody_data();
    void goneInTheMidstOfAllItTellsNobody();

private:
    void open(const QString& source);
    void openMade() { open(m_model); }
    void train(int epochs, std::uint64_t seed = 0);
    static TrainingSettings settings(int epochs, std::uint64_t seed = 0);
    bool isMapOfTheModel() const;
    void pickSome();

    QTemporaryDir m_folder;
    QString m_four;   // a folder with ratings of four films
    QString m_model;  // a model of the sample
    std::unique_ptr<test::WholeSession> m_whole;
    Session* m_session = nullptr;
    std::unique_ptr<SessionListener> m_listener;
};

void SessionTest::initTestCase()
{
    m_four = m_folder.filePath(u"four"_s);
    test::writeRatings(m_four, test::ratingsOfFour());
    m_model = m_folder.filePath(u"made.safetensors"_s);
    save_model(m_model.toStdString(), *test::made_document(make_sample(), 1));
}

void SessionTest::init()
{
    m_whole = std::make_unique<test::WholeSession>();
    m_session = &m_whole->session;
    m_listener = std::make_unique<SessionListener>(*m_whole);
}

void SessionTest::cleanup()
{
    QStringList disagreements = m_listener->disagreements();
    m_whole.reset();
    m_listener.reset();
    disagreements.removeDuplicates();
    for (const QString& disagreement : std::as_const(disagreements))
        qWarning("%s", qPrintable(disagreement));
    QVERIFY(disagreements.isEmpty());
}

void SessionTest::open(const QString& source)
{
    m_session->open(source);
    QVERIFY(m_session->isLoading());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isLoading(), patience);
}

TrainingSettings SessionTest::settings(int epochs, std::uint64_t seed)
{
    TrainingSettings settings;
    settings.epochs = epochs;
    settings.factors = 10;
    settings.seed = seed;
    return settings;
}

bool SessionTest::isMapOfTheModel() const
{
    const ModelAnalysisPtr analysis = m_session->analysis();
    return analysis && m_session->document() &&
           are_equal(analysis->snapshot->movie_factors, m_session->document()->model.movie_factors);
}

void SessionTest::train(int epochs, std::uint64_t seed)
{
    m_session->train(settings(epochs, seed));
    QVERIFY(m_session->isTraining());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isTraining(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isMapOfTheModel(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->isEvaluated(), patience);
}

void SessionTest::pickSome()
{
    m_whole->view.selection()->pick(0);
    m_whole->view.selection()->pick(3);
    m_whole->view.selection()->selectFilms({1, 2});
    m_whole->view.selection()->setOnlyFilms(true);
    m_whole->services.blender().setTerms({{0, false}, {1, false}});
}

void SessionTest::atFirstThereIsNothing()
{
    QVERIFY(broken_in(*m_whole).isEmpty());
    QVERIFY(!m_session->movies());
    m_session->train(settings(1));
    m_session->stepEpoch(settings(1));
    m_session->pause();
    m_session->stop();
    m_session->showRun(1);
    m_session->saveModel(m_folder.filePath(u"nothing.safetensors"_s));
    QVERIFY(m_listener->heard().isEmpty());
}

void SessionTest::theSampleIsOpened()
{
    m_session->open(u"sample"_s);
    QCOMPARE(m_listener->heard(), (QStringList{u"openingStarted"_s, u"stateChanged"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->dataset(), patience);
    QCOMPARE(m_listener->heard({u"opened"_s, u"stateChanged"_s}),
             (QStringList{u"stateChanged"_s, u"opened"_s, u"stateChanged"_s}));
    QVERIFY(m_session->dataset()->simulated);
    QVERIFY(!m_session->document() && !m_session->analysis());
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->heard().contains(u"devicesKnown"_s), patience);
    QTRY_VERIFY(!m_whole->services.records().figures(0, nullptr).counts.empty());
}

void SessionTest::aModelIsOpenedWithoutItsData()
{
    open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    QVERIFY(m_session->document() && !m_session->dataset());
    QCOMPARE(m_listener->heard({u"opened"_s, u"documentChanged"_s}), (QStringList{u"opened"_s, u"documentChanged"_s}));
    QTRY_VERIFY(isMapOfTheModel());
    QVERIFY(!m_session->runCapabilities().train);
}

void SessionTest::aModelIsOpenedWithItsData()
{
    openMade();
    QVERIFY(m_session->document() && m_session->dataset());
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->isEvaluated(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_listener->heard({u"changed"_s, u"opened"_s, u"RunEvaluator::evaluationStarted"_s,
                                                 u"RunEvaluator::predictionsReady"_s}),
                              (QStringList{u"changed"_s, u"opened"_s, u"RunEvaluator::evaluationStarted"_s,
                                           u"RunEvaluator::predictionsReady"_s}),
                              patience);
    QCOMPARE(m_listener->heard({u"opened"_s, u"documentChanged"_s}), (QStringList{u"opened"_s, u"documentChanged"_s}));
    QTRY_VERIFY(isMapOfTheModel());
    QTRY_VERIFY(m_whole->services.records().figures(0, nullptr).predictedMean);
    QCOMPARE(m_session->runs().runs().size(), std::size_t{1});
    QCOMPARE(m_session->runs().shown(), 1);
    QCOMPARE(m_listener->heard({u"documentChanged"_s, u"runShown"_s}),
             (QStringList{u"documentChanged"_s, u"runShown"_s}));
}

void SessionTest::otherDataTakeThePlaceOfAModel()
{
    openMade();
    QTRY_VERIFY(isMapOfTheModel());
    pickSome();
    QTRY_VERIFY(m_whole->services.records().figures(0, nullptr).predictedMean);
    m_listener->forget();
    open(m_four);
    QCOMPARE(m_session->movies()->size(), std::size_t{4});
    QVERIFY(!m_session->document() && !m_session->analysis() && !m_whole->view.selection()->current());
    QVERIFY(m_whole->view.selection()->films().empty());
    QVERIFY(m_listener->heard().contains(u"FilmSelection::changed"_s));
    QVERIFY(m_listener->heard().contains(u"FilmSelection::filmsChanged"_s));
    QVERIFY(m_listener->heard().contains(u"FrameSource::moved"_s));
    QVERIFY(m_listener->heard().contains(u"SeedStudy::changed"_s));
    QVERIFY(m_listener->heard().contains(u"Blender::blended"_s));
    QVERIFY(m_listener->heard().contains(u"RunEvaluator::evaluated"_s));
    openMade();
    QTRY_VERIFY(isMapOfTheModel());
}

void SessionTest::otherDataTakeThePlaceOfTrainedRuns()
{
    open(u"sample"_s);
    train(2);
    pickSome();
    QTRY_VERIFY(m_listener->hasNeighbours());
    m_listener->forget();
    open(m_four);
    QVERIFY(m_session->runs().runs().empty());
    QVERIFY(!m_session->runState());
    QVERIFY(m_listener->heard().contains(u"RunList::changed"_s));
    train(2);
}

void SessionTest::aModelTakesThePlaceOfTrainedRuns()
{
    open(u"sample"_s);
    train(2);
    openMade();
    QTRY_VERIFY(isMapOfTheModel());
    QCOMPARE(m_session->runs().runs().size(), std::size_t{1});
    // The opened model is a run as others are.
    train(2);
    QCOMPARE(m_session->runs().shown(), 2);
    m_session->showRun(1);
    QTRY_VERIFY(isMapOfTheModel());
}

void SessionTest::aModelWithoutItsDataTakesTheEvaluationAway()
{
    open(u"sample"_s);
    train(2);
    m_listener->forget();
    open(QStringLiteral(KINOSCOPE_SOURCE_DIR "/tests/core/io/model/version-1.safetensors"));
    QVERIFY(m_listener->heard().contains(u"RunEvaluator::evaluated"_s));
    m_listener->forget();
    m_whole->services.evaluator().evaluate();
    QVERIFY2(m_listener->heard().isEmpty(), "there is nothing to evaluate it on");
}

void SessionTest::fromRatingsThatAreAllAlikeNothingIsTrained()
{
    const QString alike = m_folder.filePath(u"alike"_s);
    test::writeRatings(alike, test::ratingsOfFour(20)
                                  .replace(QByteArray("2.0,"), "1.0,")
                                  .replace("3.0,", "1.0,")
                                  .replace("4.0,", "1.0,")
                                  .replace("5.0,", "1.0,"));
    QSignalSpy told(m_session, &Session::openedWithout);
    open(alike);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().front().toString().startsWith(u"There is nothing to learn: every rating is"_s));
    QVERIFY(!m_session->runCapabilities().train && !m_session->runCapabilities().step);
    m_session->train(settings(1));
    QVERIFY(!m_session->isTraining());
    open(m_four);
    QVERIFY(m_session->runCapabilities().train);
}

void SessionTest::whatCannotBeReadChangesNothing()
{
    openMade();
    QTRY_VERIFY(isMapOfTheModel());
    const DocumentPtr document = m_session->document();
    m_listener->forget();
    open(m_folder.filePath(u"nowhere"_s));
    QCOMPARE(m_listener->heard({u"openingFailed"_s, u"opened"_s, u"stateChanged"_s}),
             (QStringList{u"stateChanged"_s, u"openingFailed"_s, u"stateChanged"_s}));
    QCOMPARE(m_session->document(), document);
    QVERIFY(isMapOfTheModel());
    QVERIFY(m_session->runCapabilities().train);
}

void SessionTest::whatIsNotReadToItsEndChangesNothing()
{
    open(m_four);
    m_listener->forget();
    m_session->cancelOpening();
    QVERIFY(m_listener->heard().isEmpty());
    m_session->open(u"sample"_s);
    QVERIFY(!m_session->runCapabilities().train);
    m_session->train(settings(1));
    QVERIFY(!m_session->isTraining());
    m_session->cancelOpening();
    QVERIFY(m_session->runCapabilities().train);
    QCOMPARE(m_listener->heard(),
             (QStringList{u"openingStarted"_s, u"stateChanged"_s, u"openingCancelled"_s, u"stateChanged"_s}));
    // Files are read one after the other.
    open(m_folder.filePath(u"nowhere"_s));
    QCOMPARE(m_session->movies()->size(), std::size_t{4});
    QVERIFY(!m_listener->heard().contains(u"opened"_s));
}

void SessionTest::runsAreTrainedOneAfterTheOther()
{
    open(u"sample"_s);
    m_listener->forget();
    const QStringList big{u"runStarted"_s, u"runFinished"_s, u"runShown"_s, u"documentChanged"_s, u"opened"_s};
    m_session->train(settings(2, 1));
    QCOMPARE(m_listener->heard(big), (QStringList{u"runStarted"_s, u"documentChanged"_s}));
    QCOMPARE(m_listener->heard().last(), u"stateChanged"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isTraining(), patience);
    QCOMPARE(m_listener->heard(big),
             (QStringList{u"runStarted"_s, u"documentChanged"_s, u"documentChanged"_s, u"runFinished"_s}));
    QCOMPARE(m_session->runs().shown(), 1);
    QCOMPARE(m_session->document()->history.size(), std::size_t{2});
    QTRY_VERIFY(isMapOfTheModel());
    pickSome();
    m_listener->forget();
    train(2, 2);
    QCOMPARE(m_session->runs().runs().size(), std::size_t{2});
    QCOMPARE(m_session->runs().shown(), 2);
    QVERIFY(m_whole->view.selection()->current());  // it is still one of the films
}

void SessionTest::anEarlierRunIsShownAgain()
{
    open(u"sample"_s);
    train(2, 1);
    const DocumentPtr first = m_session->document();
    m_session->frames()->show(0);
    train(2, 2);
    pickSome();
    m_listener->forget();
    m_session->showRun(2);
    m_session->showRun(3);
    QVERIFY(m_listener->heard().isEmpty());
    m_session->showRun(1);
    QCOMPARE(m_session->document(), first);
    QCOMPARE(
        m_listener->heard(
            {u"documentChanged"_s, u"runShown"_s, u"RunList::changed"_s, u"RunEvaluator::predictionsReady"_s}),
        (QStringList{u"RunList::changed"_s, u"RunEvaluator::predictionsReady"_s, u"documentChanged"_s, u"runShown"_s}));
    QCOMPARE(m_listener->heard().last(), u"stateChanged"_s);
    QTRY_VERIFY(isMapOfTheModel());
    for (const int epoch : m_session->frames()->epochs()) {
        m_session->frames()->show(epoch);
        QTRY_COMPARE(m_session->analysis()->frame->epoch, epoch);
    }
    m_session->showRun(2);
    QTRY_VERIFY(isMapOfTheModel());
}

void SessionTest::aRunIsStoppedInItsMidst()
{
    open(u"sample"_s);
    m_session->train(settings(1000));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->analysis(), patience);
    m_session->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isTraining(), patience);
    QCOMPARE(m_session->document()->termination, std::string("cancelled"));
    QTRY_VERIFY_WITH_TIMEOUT(isMapOfTheModel(), patience);
}

void SessionTest::aRunWithoutAnEpochLeavesNoModel()
{
    open(u"sample"_s);
    train(1);
    m_listener->forget();
    TrainingSettings slow = settings(1000, 7);
    slow.batch_size = 1;  // an epoch takes longer than this thread may be kept from the next line
    slow.factors = 400;
    m_session->train(slow);
    m_session->stop();
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isTraining(), patience);
    QVERIFY(m_listener->heard().contains(u"runFinished"_s));
    QVERIFY(!m_session->document());
    QCOMPARE(m_session->runs().shown(), 0);
    m_session->showRun(1);
    QTRY_VERIFY(isMapOfTheModel());
}

void SessionTest::aRunIsPausedAndTakenStepByStep()
{
    open(u"sample"_s);
    m_session->stepEpoch(settings(1000));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->runState() == RunState::paused, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->analysis(), patience);
    QCOMPARE(m_session->frames()->epochs(), (std::vector<int>{start_epoch, 0}));
    m_session->stepEpoch(settings(1000));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->frames()->epochs().size(), std::size_t{3}, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->runState() == RunState::paused, patience);
    m_session->resume();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->frames()->epochs().size() > 3, patience);
    m_session->pause();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->runCapabilities().resume, patience);
    m_session->frames()->show(0);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->analysis()->frame->epoch, 0, patience);
    m_session->stop();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->document(), patience);
}

void SessionTest::otherDataEndARun()
{
    open(u"sample"_s);
    train(1);
    m_session->train(settings(1000));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->frames()->epochs().size() > 1, patience);
    pickSome();
    open(m_four);
    QVERIFY(!m_session->isTraining() && !m_session->runState());
    QVERIFY(!m_session->analysis());
    test::runFor(50);
    QVERIFY(!m_session->analysis() && !m_session->document());
    m_session->train(settings(1000));
    openMade();
    QTRY_VERIFY(isMapOfTheModel());
}

// As with --train: the window trains within the signal that its data are there.
void SessionTest::aRunCanBeBegunAsSoonAsItsDataAreThere()
{
    connect(m_session, &Session::opened, this, [this] { m_session->train(settings(2)); });
    m_session->open(m_model);
    QTRY_VERIFY_WITH_TIMEOUT(m_listener->heard().contains(u"runFinished"_s), patience);
    QCOMPARE(m_session->runs().shown(), 2);
    QTRY_VERIFY_WITH_TIMEOUT(isMapOfTheModel(), patience);
}

void SessionTest::theShownModelIsSaved()
{
    openMade();
    const QString path = m_folder.filePath(u"again.safetensors"_s);
    m_session->saveModel(path, DocumentView{.film = m_session->movies()->front().id});
    m_session->saveModel(m_folder.filePath(u"nowhere/again.safetensors"_s));
    QTRY_VERIFY(m_listener->heard().contains(u"savingFailed"_s));
    QCOMPARE(m_listener->heard({u"saved"_s, u"savingFailed"_s}), (QStringList{u"saved"_s, u"savingFailed"_s}));
    const ModelDocument saved = load_model(path.toStdString());
    QVERIFY(saved.model.movie_factors == m_session->document()->model.movie_factors);
    QCOMPARE(saved.view->film, std::optional(m_session->movies()->front().id));
}

void SessionTest::goneInTheMidstOfAllItTellsNobody_data()
{
    QTest::addColumn<QString>("doing");
    for (const char* doing : {"reading", "training", "evaluating", "saving"})
        QTest::newRow(doing) << QString::fromLatin1(doing);
}

void SessionTest::goneInTheMidstOfAllItTellsNobody()
{
    QFETCH(QString, doing);
    if (doing == u"reading"_s) {
        m_session->open(m_model);
    } else if (doing == u"training"_s) {
        open(u"sample"_s);
        m_session->train(settings(1000));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->analysis(), patience);
    } else {
        openMade();
        pickSome();
        if (doing == u"saving"_s)
            m_session->saveModel(m_folder.filePath(u"late.safetensors"_s));
    }
    m_listener->forget();
    m_whole.reset();
    test::runFor(30);
    QVERIFY(m_listener->heard().isEmpty());
}

KINOSCOPE_EVENT_TEST(SessionTest)
#include "session_test.moc"
