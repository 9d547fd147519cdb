// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/recommendation_row.h"

#include "tests/test_main.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kinoscope::ui;

namespace {

RecommendedFilm recommended(bool strongestLowersStars)
{
    RecommendedFilm film;
    film.movie = 7;
    film.title = QStringLiteral("Quiet Harbour");
    film.hasStars = true;
    film.stars = 3.9;
    film.why.base = 3.8;
    film.why.parts = {{{1, QStringLiteral("Two <b> Rivers"), 0, 2.0}, strongestLowersStars ? -0.2 : 0.1}};
    film.why.total = 3.9;
    film.strongest = 1;
    film.strongestTitle = QStringLiteral("Two <b> Rivers");
    film.strongestLowersStars = strongestLowersStars;
    return film;
}

}  // namespace

class RecommendationRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_row = std::make_unique<RecommendationRow>(3, false);
        m_row->setFilm(recommended(false));
        m_row->setOpen(true);
        m_row->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_row.get()));
    }

    void theReasonAgreesWithTheBars()
    {
        QVERIFY(reason().contains(QStringLiteral("mainly because of Two &lt;b&gt; Rivers")));
        m_row->setFilm(recommended(true));
        QVERIFY(reason().contains(QStringLiteral("people who watch Two &lt;b&gt; Rivers often watch this too")));
        QVERIFY(!reason().contains(QStringLiteral("mainly")));
    }

    void arrowsWalkThroughTheListFromItsLinksToo_data()
    {
        QTest::addColumn<QString>("from");
        QTest::newRow("the row") << QString();
        for (const char* name : {"showRecommendation", "seenIt", "notThisOne", "listWithout"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void arrowsWalkThroughTheListFromItsLinksToo()
    {
        QFETCH(const QString, from);
        QWidget* const widget = from.isEmpty() ? m_row.get() : m_row->findChild<QWidget*>(from);
        QVERIFY(widget != nullptr);
        widget->setFocus(Qt::TabFocusReason);
        QSignalSpy stepped(m_row.get(), &RecommendationRow::stepped);
        QTest::keyClick(widget, Qt::Key_Down);
        QTest::keyClick(widget, Qt::Key_Up);
        QCOMPARE(stepped.size(), 2);
        QCOMPARE(stepped[0].front().toInt(), 1);
        QCOMPARE(stepped[1].front().toInt(), -1);
    }

private:
    QString reason() { return m_row->findChild<QLabel*>(QStringLiteral("strongestReason"))->text(); }

    std::unique_ptr<RecommendationRow> m_row;
};

KINOSCOPE_WIDGET_TEST(RecommendationRowTest)
#include "recommendation_row_test.moc"
