// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pair/pair_verdict.h"

#include "tests/test_main.h"

#include <QTest>

using namespace kinoscope;
using namespace kinoscope::ui;
using namespace Qt::Literals::StringLiterals;

class PairVerdictTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheFiguresSay_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("both");
        QTest::addColumn<double>("r");
        QTest::addColumn<double>("reach");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("part");
        QTest::newRow("both") << 291 << 206 << 149 << 0.47 << 0.1 << u"The same audience and the same taste."_s
                              << u"likes the other more (r = 0.47, 0.37 … 0.57)"_s;
        QTest::newRow("much") << 291 << 206 << 149 << 0.7 << 0.1 << u"The same audience and the same taste."_s
                              << u"much more"_s;
        QTest::newRow("audience") << 291 << 206 << 149 << 0.2 << 0.1 << u"Mostly the same audience."_s
                                  << u"149 people rated both, 2.3 times as many"_s;
        QTest::newRow("unclear") << 291 << 206 << 149 << 0.05 << 0.2 << u"Mostly the same audience."_s
                                 << u"says little"_s;
        QTest::newRow("against") << 291 << 206 << 149 << -0.4 << 0.2 << u"Mostly the same audience."_s << u"less (r"_s;
        QTest::newRow("taste") << 500 << 400 << 212 << 0.5 << 0.1 << u"The same taste."_s << u"1.0 times"_s;
        QTest::newRow("neither") << 500 << 400 << 200 << 0.1 << 0.2
                                 << u"Neither the same audience nor the same taste."_s << u"of other films"_s;
        QTest::newRow("few") << 20 << 30 << 9 << 0.0 << 0.0 << u"Too few people know both to say."_s
                             << u"fewer than one"_s;
    }
    void itSaysWhatTheFiguresSay()
    {
        QFETCH(double, r);
        QFETCH(double, reach);
        QFETCH(QString, headline);
        QFETCH(QString, part);
        const PairVerdict verdict = pairVerdict(facts(r, reach));
        QCOMPARE(verdict.headline, headline);
        QVERIFY2(verdict.reasons.contains(part), qPrintable(verdict.reasons));
    }

    void withoutRatingsItSaysWhatItLacks()
    {
        PairFacts facts;
        QCOMPARE(pairVerdict(facts).headline, u"The ratings are not open."_s);
        QVERIFY(pairVerdict(facts).reasons.contains(u"Open the data set"_s));
    }

    void ofPairsNothingIsSaidOfRatings()
    {
        PairFacts facts;
        facts.ofPairs = true;
        facts.audience = SharedAudience{1000, 300, 200, 120, {}, {}, {}};
        const PairVerdict verdict = pairVerdict(facts);
        QCOMPARE(verdict.headline, u"Mostly the same audience."_s);
        QVERIFY(verdict.reasons.contains(u"have both"_s));
        QVERIFY(!verdict.reasons.contains(u"rated"_s));
    }

private:
    static PairFacts facts(double r, double reach)
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(int, both);
        PairFacts facts;
        facts.audience = SharedAudience{943, first, second, both, {}, {}, RatingCorrelation{r, r - reach, r + reach}};
        return facts;
    }
};

KINOSCOPE_EVENT_TEST(PairVerdictTest)
#include "pair_verdict_test.moc"
