// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/blend/blend_panel.h"

#include "tests/ui/films/films.h"
#include "ui/neighbours/neighbour_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kinoscope;
using namespace kinoscope::ui;

namespace {

template <typename Widget>
Widget* child(const BlendPanel& panel, const char* name)
{
    return panel.findChild<Widget*>(QString::fromLatin1(name));
}

void showPanel(BlendPanel& panel)
{
    panel.setFilms(makeCatalogue(test::fiveFilms()));
    panel.resize(300, 700);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
}

/// The button of the row that is there now: those of rows before go with a turn of the event loop.
QToolButton* button(const BlendPanel& panel, const char* name)
{
    QCoreApplication::processEvents();
    QToolButton* found = nullptr;
    for (auto* candidate : panel.findChildren<QToolButton*>(QString::fromLatin1(name)))
        if (candidate->isVisible())
            found = candidate;
    return found;
}

}  // namespace

class BlendPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWidgetThatOneCanActOnHasNames();
    void hintsSayWhatToDoNext();
    void aFilmIsAddedBySearching();
    void aGenreIsAdded();
    void signsAreTurnedAndTermsLeftOut();
    void aFilmIsInOnlyOnce();
    void noMoreThanFit();
    void resultsWalkOn();
    void otherFilmsEmptyIt();
};

void BlendPanelTest::everyWidgetThatOneCanActOnHasNames()
{
    BlendPanel panel;
    panel.setFilms(makeCatalogue(test::fiveFilms()));
    panel.addFilm(1, false);
    const QWidget* nameless = test::namelessWidget(panel);
    QVERIFY2(!nameless, nameless ? nameless->metaObject()->className() : "");
}

void BlendPanelTest::hintsSayWhatToDoNext()
{
    BlendPanel panel;
    showPanel(panel);
    const auto* hint = child<QLabel>(panel, "blendHint");
    QVERIFY(hint->text().startsWith(QStringLiteral("Add films or genres")));
    QVERIFY(!child<QPushButton>(panel, "blendClear")->isVisible());
    panel.addFilm(1, true);
    QVERIFY(hint->text().startsWith(QStringLiteral("Add at least one")));
    panel.addFilm(3, false);
    QVERIFY(hint->text().startsWith(QStringLiteral("Train first")));
    panel.setResults({}, true);
    QVERIFY(hint->text().startsWith(QStringLiteral("No other film")));
    panel.setResults({{}, {{2, 0.8F}}}, true);
    QVERIFY2(hint->isVisible() && hint->text().startsWith(QStringLiteral("Click +")), qPrintable(hint->text()));
    QVERIFY(child<QListView>(panel, "blendList")->isVisible());
}

void BlendPanelTest::aFilmIsAddedBySearching()
{
    BlendPanel panel;
    showPanel(panel);
    QSignalSpy edited(&panel, &BlendPanel::termsEdited);
    auto* search = child<QLineEdit>(panel, "blendSearch");
    search->setFocus();
    QTest::keyClicks(search, QStringLiteral("empire"));
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(edited.size(), 1);
    QCOMPARE(panel.terms(), (std::vector<BlendTerm>{{2, false}}));
    QCOMPARE(search->text(), QString());
}

void BlendPanelTest::aGenreIsAdded()
{
    BlendPanel panel;
    showPanel(panel);
    auto* genres = child<QComboBox>(panel, "blendGenres");
    QVERIFY(genres->count() > 1);
    genres->setFocus();
    QTest::keyClick(genres, Qt::Key_Down);
    QCOMPARE(panel.terms().size(), std::size_t{1});
    QVERIFY(std::holds_alternative<std::string>(panel.terms().front().what));
    QCOMPARE(genres->currentIndex(), 0);
}

void BlendPanelTest::signsAreTurnedAndTermsLeftOut()
{
    BlendPanel panel;
    showPanel(panel);
    panel.addFilm(1, false);
    panel.addFilm(2, false);
    QCOMPARE(panel.formula(), QStringLiteral("Star Wars + The Empire Strikes Back"));
    QSignalSpy edited(&panel, &BlendPanel::termsEdited);
    QTest::mouseClick(button(panel, "blendSign2"), Qt::LeftButton);
    QCOMPARE(panel.terms(), (std::vector<BlendTerm>{{1, false}, {2, true}}));
    QCOMPARE(panel.formula(), QStringLiteral("Star Wars − The Empire Strikes Back"));
    QTest::mouseClick(button(panel, "blendRemove1"), Qt::LeftButton);
    QCOMPARE(panel.terms(), (std::vector<BlendTerm>{{2, true}}));
    QCOMPARE(edited.size(), 2);
    QTest::mouseClick(child<QPushButton>(panel, "blendClear"), Qt::LeftButton);
    QVERIFY(panel.terms().empty());
    QCOMPARE(edited.size(), 3);
}

void BlendPanelTest::aFilmIsInOnlyOnce()
{
    BlendPanel panel;
    showPanel(panel);
    QSignalSpy edited(&panel, &BlendPanel::termsEdited);
    panel.addFilm(1, false);
    panel.addFilm(1, false);
    QCOMPARE(edited.size(), 1);
    panel.addFilm(1, true);
    QCOMPARE(panel.terms(), (std::vector<BlendTerm>{{1, true}}));
    QCOMPARE(edited.size(), 2);
}

void BlendPanelTest::noMoreThanFit()
{
    MovieTable many;
    for (int i = 1; i <= 20; ++i)
        many.push_back({.id = i, .title = "Film " + std::to_string(i), .ratings = 30});
    BlendPanel panel;
    panel.setFilms(makeCatalogue(std::make_shared<const MovieTable>(many)));
    for (int i = 1; i <= 20; ++i)
        panel.addFilm(i - 1, false);
    QCOMPARE(static_cast<qsizetype>(panel.terms().size()), BlendPanel::mostTerms);
    QVERIFY(!child<QLineEdit>(panel, "blendSearch")->isEnabled());
}

void BlendPanelTest::resultsWalkOn()
{
    BlendPanel panel;
    showPanel(panel);
    panel.addFilm(1, false);
    panel.setResults({{}, {{3, 0.9F}, {2, 0.8F}}}, true);
    auto* list = child<QListView>(panel, "blendList");
    QSignalSpy picked(&panel, &BlendPanel::filmPicked);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked.front().front().toInt(), 2);
}

void BlendPanelTest::otherFilmsEmptyIt()
{
    BlendPanel panel;
    showPanel(panel);
    panel.addFilm(1, false);
    panel.setFilms(nullptr);
    QVERIFY(panel.terms().empty());
    QVERIFY(!child<QLineEdit>(panel, "blendSearch")->isEnabled());
    panel.addFilm(1, false);
    QVERIFY(panel.terms().empty());
}

KINOSCOPE_WIDGET_TEST(BlendPanelTest)
#include "blend_panel_test.moc"
