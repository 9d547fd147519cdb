// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rate_changes.h"
#include "core/model/settings.h"
#include "tests/test_main.h"

#include <QTest>

#include <stdexcept>

using namespace kinoscope;

class RateChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyListReadsBackEqual();
    void badTextsAreRefusedWithASentence_data();
    void badTextsAreRefusedWithASentence();
    void badListsAreRefusedByTheSettings();
};

void RateChangesTest::everyListReadsBackEqual()
{
    RateChanges many;
    for (std::int64_t batch = 0; batch < static_cast<std::int64_t>(most_rate_changes); ++batch)
        many.push_back({batch * batch, batch % 2 == 0 ? 0.1 + 0.2 : 1e-7});
    for (const RateChanges& changes : {RateChanges{}, RateChanges{{0, 10.0}}, many}) {
        TrainingSettings settings;
        settings.rate_changes = changes;
        QVERIFY(settings.validate().empty());
        TrainingSettings read;
        set_setting(read, "rate_changes", setting_value(settings, "rate_changes"));
        QVERIFY(read == settings);
    }
    QCOMPARE(rate_changes_text({}), std::string("none"));
    QCOMPARE(rate_changes_text({{1200, 0.01}, {2400, 1e-3}}), std::string("1200:0.01,2400:0.001"));
}

void RateChangesTest::badTextsAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto malformed = [](const char* text, const char* found) {
        QTest::newRow(text[0] == '\0' ? "nothing" : text)
            << QString::fromUtf8(text)
            << QStringLiteral("rate_changes has \"%1\", but must be batches with their learning rates, as in "
                              "1200:0.01,2400:0.001, or none.")
                   .arg(QString::fromUtf8(found));
    };
    malformed("", "");
    malformed("0.01", "0.01");
    malformed("1200:", "1200:");
    malformed(":0.01", ":0.01");
    malformed("1200:0.01,", "");
    malformed("1200:0.01;2400:0.001", "1200:0.01;2400:0.001");
    malformed("1200=0.01", "1200=0.01");
    malformed("12.5:0.01", "12.5:0.01");
    malformed("-1:0.01", "-1:0.01");
    malformed("99999999999999999999:0.01", "99999999999999999999:0.01");
    malformed("1200:0,01", "01");  // the comma of another country
    malformed("1: 0.01", "1: 0.01");
    malformed("1200:fast", "1200:fast");
    malformed("None", "None");
    const auto bounds = [](const char* text, const char* found) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QStringLiteral("rate_changes has \"%1\", but must have batches from 0 on and learning "
                                              "rates from 1e-07 to 10.")
                                   .arg(QString::fromUtf8(found));
    };
    bounds("1200:20", "1200:20");
    bounds("1200:0.01,2400:0", "2400:0");
    bounds("1200:nan", "1200:nan");
    bounds("1200:-inf", "1200:-inf");
    QTest::newRow("descending") << "2400:0.01,1200:0.001"
                                << "rate_changes has batch 2400 before batch 1200, but must have them in ascending "
                                   "order, each once.";
    QTest::newRow("twice") << "1200:0.01,1200:0.001"
                           << "rate_changes has batch 1200 before batch 1200, but must have them in ascending order, "
                              "each once.";
    QStringList many;
    for (int batch = 0; batch < 5000; ++batch)
        many << QStringLiteral("%1:0.01").arg(batch);
    QTest::newRow("too many") << many.join(QLatin1Char(','))
                              << "rate_changes has more than 1000 changes, but may have no more.";
}

void RateChangesTest::badTextsAreRefusedWithASentence()
{
    QFETCH(QString, text);
    QFETCH(QString, sentence);
    TrainingSettings settings;
    settings.rate_changes = {{1, 0.5}};
    const TrainingSettings before = settings;
    try {
        set_setting(settings, "rate_changes", text.toStdString());
        QFAIL("was accepted");
    } catch (const std::invalid_argument& error) {
        QCOMPARE(QString::fromUtf8(error.what()), sentence);
    }
    QVERIFY(settings == before);
}

void RateChangesTest::badListsAreRefusedByTheSettings()
{
    TrainingSettings settings;
    settings.rate_changes = {{-1, 0.01}};
    QVERIFY(!settings.validate().empty());
    settings.rate_changes = {{5, 0.01}, {5, 0.02}};
    QVERIFY(!settings.validate().empty());
    settings.rate_changes.assign(most_rate_changes + 1, {});
    QVERIFY(!settings.validate().empty());
    settings.rate_changes = {{5, 0.01}};
    QVERIFY(settings.validate().empty());
}

KINOSCOPE_PLAIN_TEST(RateChangesTest)
#include "rate_changes_test.moc"
