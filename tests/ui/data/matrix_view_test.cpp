// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/data/matrix_panel.h"

#include "core/analysis/data/rating_matrix.h"
#include "ui/data/matrix_picture.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// 200 people and 400 films: person p rated films 0 … p, film f got 200 − f ratings; the last 200 films none.
DatasetPtr staircase()
{
    auto dataset = std::make_shared<Dataset>();
    for (int user = 0; user < 200; ++user)
        dataset->user_ids.push_back(1000 + user);
    for (int movie = 0; movie < 400; ++movie)
        dataset->movies.push_back({.id = movie, .title = "Film " + std::to_string(movie), .year = 1950});
    for (int user = 0; user < 200; ++user)
        for (int movie = 0; movie <= user; ++movie)
            dataset->ratings.push_back({user, movie, static_cast<float>(1 + movie % 5)});
    return dataset;
}

}  // namespace

class MatrixViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void itAsksForAllOfItFirst();
    void theFullestCornerIsAtTheTopLeft();
    void theWheelZoomsDownToSingleCells();
    void aSingleCellSaysPersonFilmRatingAndPart();
    void severalAreCounted();
    void draggingMovesIt();
    void buttonsZoom();
    void keysZoomAndMove();
    void nothingIsAskedForTwice();
    void pairsHaveOneColour();

private:
    MatrixView* view() { return m_panel->findChild<MatrixView*>(u"matrixView"_s); }
    QString status() { return m_panel->findChild<QLabel*>(u"matrixStatus"_s)->text(); }
    QToolButton* button(const char* name) { return m_panel->findChild<QToolButton*>(QString::fromLatin1(name)); }
    void wheel(int notches, const QPointF& at);
    void zoomToTheCorner();
    void hover(const QPoint& at) { QTest::mouseMove(view(), at); }

    DatasetPtr m_dataset;
    MatrixOrderPtr m_order;
    std::unique_ptr<MatrixPanel> m_panel;
    int m_asked = 0;
};

void MatrixViewTest::init()
{
    m_dataset = staircase();
    m_order = std::make_shared<const MatrixOrder>(matrix_order(*m_dataset));
    m_panel = std::make_unique<MatrixPanel>();
    m_asked = 0;
    connect(m_panel.get(), &MatrixPanel::gridWanted, this, [this](const MatrixArea& area, int rows, int columns) {
        ++m_asked;
        m_panel->setGrid(std::make_shared<const MatrixGrid>(matrix_grid(*m_dataset, *m_order, area, rows, columns)));
    });
    m_panel->resize(240, 180);
    m_panel->setDataset(m_dataset);
    m_panel->setOrder(m_order);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void MatrixViewTest::wheel(int notches, const QPointF& at)
{
    QWheelEvent event(at, view()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view(), &event);
    QVERIFY(event.isAccepted());
}

void MatrixViewTest::zoomToTheCorner()
{
    wheel(30, {0, 0});
}

void MatrixViewTest::itAsksForAllOfItFirst()
{
    QVERIFY(m_asked > 0);
    QVERIFY(view()->grid());
    QCOMPARE(view()->grid()->area, (MatrixArea{0, 200, 0, 400}));
    QVERIFY(view()->grid()->rows <= view()->height() && view()->grid()->columns <= view()->width());
    QCOMPARE(m_panel->findChild<QLabel*>(u"matrixHeading"_s)->text(), u"200 people × 400 films, 25.1% rated"_s);
    QVERIFY(!view()->accessibleName().isEmpty());
}

void MatrixViewTest::theFullestCornerIsAtTheTopLeft()
{
    const QImage image = view()->grab().toImage();
    const Theme& theme = Theme::of(view()->palette());
    QCOMPARE(image.pixelColor(4, 4), densityColour(1.0, theme));
    QCOMPARE(image.pixelColor(view()->width() - 5, 4), theme.panel);
    QCOMPARE(image.pixelColor(2, view()->height() - 5), densityColour(1.0, theme));  // film 0 has been rated by all
    QCOMPARE(image.pixelColor(view()->width() / 3, view()->height() - 5), theme.panel);
}

void MatrixViewTest::theWheelZoomsDownToSingleCells()
{
    zoomToTheCorner();
    QVERIFY(view()->showsRatings());
    QVERIFY(!button("matrixZoomIn")->isEnabled());
    const Theme& theme = Theme::of(view()->palette());
    const QImage image = view()->grab().toImage();
    for (int film = 0; film < 4; ++film)
        QCOMPARE(image.pixelColor(12 + 24 * film, 12),
                 ratingColour(static_cast<float>(1 + film % 5), *m_dataset, theme));
    QVERIFY(ratingColour(1.0F, *m_dataset, theme) != ratingColour(5.0F, *m_dataset, theme));
    wheel(-30, {1, 1});
    QVERIFY(view()->window().isWhole());
}

void MatrixViewTest::aSingleCellSaysPersonFilmRatingAndPart()
{
    zoomToTheCorner();
    hover({24 * 3 + 12, 24 + 12});  // the second of all people rated all but the last film
    QCOMPARE(status(), u"Person 1198 · Film 3 (1950) · rated 4"_s);
    QCOMPARE(view()->toolTip(), status());
    QCOMPARE(view()->accessibleDescription(), status());
    DataSplit split;
    for (std::int32_t row = 0; row < static_cast<std::int32_t>(m_dataset->ratings.size()); ++row)
        (m_dataset->ratings[static_cast<std::size_t>(row)].movie == 3 ? split.test : split.train).push_back(row);
    m_panel->setParts(std::make_shared<const SplitParts>(split_parts(split, m_dataset->ratings.size())));
    QCOMPARE(status(), u"Person 1198 · Film 3 (1950) · rated 4 · test set"_s);
    hover({24 * 2 + 12, 24 + 12});
    QCOMPARE(status(), u"Person 1198 · Film 2 (1950) · rated 3 · training set"_s);
    QTest::keyClick(view(), Qt::Key_0);
    wheel(30, {static_cast<double>(view()->width()), 0});
    hover({view()->width() - 12, 12});
    QCOMPARE(status(), u"Person 1199 · Film 399 (1950) · not rated"_s);
}

void MatrixViewTest::severalAreCounted()
{
    hover({2, 2});
    QVERIFY(!view()->grid()->is_single());
    const MatrixGrid& coarse = *view()->grid();
    const int people = coarse.person_at(1);
    const int films = coarse.film_at(1);
    QVERIFY(films > 1);
    QVERIFY2(
        status().contains(u"%1 of %1 cells rated · people: %2, films: %3"_s.arg(people * films).arg(people).arg(films)),
        qPrintable(status()));
}

void MatrixViewTest::draggingMovesIt()
{
    zoomToTheCorner();
    QTest::mousePress(view(), Qt::LeftButton, {}, {100, 60});
    QTest::mouseMove(view(), {52, 36});
    QTest::mouseRelease(view(), Qt::LeftButton, {}, {52, 36});
    QCOMPARE(view()->window().area().topLeft(), QPointF(2, 1));
    QTest::mouseMove(view(), {90, 60});
    QCOMPARE(view()->window().area().topLeft(), QPointF(2, 1));  // the button is up
    QCOMPARE(view()->grid()->area.first_film, 2);
}

void MatrixViewTest::buttonsZoom()
{
    QVERIFY(!button("matrixZoomOut")->isEnabled() && !button("matrixFit")->isEnabled());
    const double before = view()->window().area().width();
    QTest::mouseClick(button("matrixZoomIn"), Qt::LeftButton);
    QVERIFY(view()->window().area().width() < before);
    QTest::mouseClick(button("matrixZoomIn"), Qt::LeftButton);
    const double near = view()->window().area().width();
    QTest::mouseClick(button("matrixZoomOut"), Qt::LeftButton);
    QVERIFY(view()->window().area().width() > near);
    QTest::mouseClick(button("matrixFit"), Qt::LeftButton);
    QVERIFY(view()->window().isWhole());
    QVERIFY(!button("matrixFit")->isEnabled());
}

void MatrixViewTest::keysZoomAndMove()
{
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Plus);
    QTest::keyClick(view(), Qt::Key_Plus);
    QVERIFY(!view()->window().isWhole());
    const QRectF before = view()->window().area();
    QTest::keyClick(view(), Qt::Key_Left);
    QVERIFY(view()->window().area().left() < before.left());
    QTest::keyClick(view(), Qt::Key_Right);
    QTest::keyClick(view(), Qt::Key_Down);
    QVERIFY(view()->window().area().top() > before.top());
    QTest::keyClick(view(), Qt::Key_Up);
    QVERIFY(std::abs(view()->window().area().top() - before.top()) < 1e-6);
    // Who does not see where the pointer is, hears what is in the middle.
    QVERIFY(!view()->accessibleDescription().isEmpty());
    QTest::keyClick(view(), Qt::Key_Minus);
    QVERIFY(view()->window().area().width() > before.width());
    QTest::keyClick(view(), Qt::Key_0);
    QVERIFY(view()->window().isWhole());
}

void MatrixViewTest::nothingIsAskedForTwice()
{
    const int before = m_asked;
    view()->fit();
    m_panel->hide();
    view()->zoomIn();
    QCOMPARE(m_asked, before);
    m_panel->show();
    QCOMPARE(m_asked, before + 1);
}

void MatrixViewTest::pairsHaveOneColour()
{
    auto pairs = std::make_shared<Dataset>(*m_dataset);
    pairs->feedback = Feedback::pairs;
    m_dataset = pairs;
    m_panel->setDataset(m_dataset);
    m_panel->setOrder(m_order);
    zoomToTheCorner();
    const Theme& theme = Theme::of(view()->palette());
    QCOMPARE(ratingColour(1.0F, *m_dataset, theme), ratingColour(5.0F, *m_dataset, theme));
    hover({12, 12});
    QCOMPARE(status(), u"Person 1199 · Film 0 (1950)"_s);
    QVERIFY(!m_panel->findChild<QLabel*>(u"matrixHeading"_s)->text().contains(u"rated"_s));
}

KINOSCOPE_WIDGET_TEST(MatrixViewTest)
#include "matrix_view_test.moc"
