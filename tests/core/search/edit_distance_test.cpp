// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/edit_distance.h"
#include "tests/test_main.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace kinoscope;

namespace {

/// The definition, cell by cell.
int table_distance(const std::string& a, const std::string& b)
{
    std::vector<std::vector<int>> cost(a.size() + 1, std::vector<int>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<int>(i + j);
                continue;
            }
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

}  // namespace

class EditDistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsMistakes_data();
    void countsMistakes();
    void isWhatItsDefinitionSays();
    void ofALongTextTheBeginningCounts();
};

void EditDistanceTest::countsMistakes_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<int>("expected");
    QTest::newRow("equal") << "matrix"
                           << "matrix" << 0;
    QTest::newRow("a letter left out") << "matrx"
                                       << "matrix" << 1;
    QTest::newRow("a letter too many") << "matrrix"
                                       << "matrix" << 1;
    QTest::newRow("another letter") << "natrix"
                                    << "matrix" << 1;
    QTest::newRow("two letters swapped") << "matirx"
                                         << "matrix" << 1;
    QTest::newRow("nothing in common") << "abc"
                                       << "xyz" << 3;
    QTest::newRow("nothing") << ""
                             << "matrix" << 6;
    QTest::newRow("nothing to compare with") << "matrix"
                                             << "" << 6;
    QTest::newRow("a swap is not edited again") << "ca"
                                                << "abc" << 3;
}

void EditDistanceTest::countsMistakes()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(int, expected);
    const std::string text = a.toStdString();
    QCOMPARE(EditDistance(text).to(b.toStdString()), expected);
}

void EditDistanceTest::isWhatItsDefinitionSays()
{
    std::mt19937 random(1);
    const auto made_up = [&random](std::size_t most) {
        std::string text(random() % (most + 1), ' ');
        std::generate(text.begin(), text.end(), [&random] { return static_cast<char>('a' + random() % 4); });
        return text;
    };
    for (int i = 0; i < 3000; ++i) {
        const std::string a = made_up(i % 10 == 0 ? EditDistance::longest : 9);
        const std::string b = made_up(i % 7 == 0 ? 100 : 9);
        QVERIFY2(EditDistance(a).to(b) == table_distance(a, b), (a + " and " + b).c_str());
    }
}

void EditDistanceTest::ofALongTextTheBeginningCounts()
{
    const std::string text(100, 'a');
    QCOMPARE(EditDistance(text).to(std::string(EditDistance::longest, 'a')), 0);
}

KINOSCOPE_PLAIN_TEST(EditDistanceTest)
#include "edit_distance_test.moc"
