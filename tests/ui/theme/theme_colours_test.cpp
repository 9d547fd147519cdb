// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the colours can be read and told apart, by sums of this file's own.
#include "tests/test_main.h"
#include "ui/films/genre_group.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

using namespace kinoscope::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

constexpr double readable = 4.5;       // WCAG 2.1, success criterion 1.4.3
constexpr double toldApart = 8.0;      // ΔE of CIE 1976
constexpr double readableOnRun = 4.0;  // a bold figure on a square

Triple times(const Matrix& matrix, const Triple& v)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
    return result;
}

// Source: IEC 61966-2-1 (sRGB).
Triple linearRgb(const QColor& colour)
{
    const auto linear = [](int byte) {
        const double part = byte / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.red()), linear(colour.green()), linear(colour.blue())};
}

double luminanceOf(const QColor& colour)
{
    const Triple rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double first = luminanceOf(a);
    const double second = luminanceOf(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

struct Sight {
    const char* name;
    Matrix seen;  ///< linear RGB to linear RGB
};

// Source: Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency,
// IEEE Transactions on Visualization and Computer Graphics 15 (2009); the matrices of severity 1.0, for linear RGB.
constexpr std::array<Sight, 4> sights{{
    {"normal sight", {{{1.0, 0.0, 0.0}, {0.0, 1.0, 0.0}, {0.0, 0.0, 1.0}}}},
    {"protanopia",
     {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia",
     {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia",
     {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}},
}};

// L*, a* and b* of CIE 1976 under D65.
Triple labOf(const Triple& linear)
{
    constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1.0, 1.08883};
    const auto f = [](double t) {
        constexpr double knee = 6.0 / 29.0;
        return t > knee * knee * knee ? std::cbrt(t) : t / (3.0 * knee * knee) + 4.0 / 29.0;
    };
    const Triple xyz = times(toXyz, linear);
    const double x = f(xyz[0] / white[0]);
    const double y = f(xyz[1] / white[1]);
    const double z = f(xyz[2] / white[2]);
    return {116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)};
}

double difference(const QColor& a, const QColor& b, const Matrix& seen)
{
    const auto as = [&](const QColor& colour) {
        Triple linear = times(seen, linearRgb(colour));
        for (double& part : linear)
            part = std::clamp(part, 0.0, 1.0);
        return labOf(linear);
    };
    const Triple first = as(a);
    const Triple second = as(b);
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

struct Written {
    const char* what;
    QColor ink;
    QColor ground;
};

QList<Written> writtenIn(const Theme& theme)
{
    QList<Written> all;
    const auto add = [&](const char* what, const QColor& ink, std::initializer_list<QColor> grounds) {
        for (const QColor& ground : grounds)
            all.append({what, ink, ground});
    };
    const QColor& panel = theme.panel;
    add("text", theme.text,
        {theme.window, panel, theme.field, theme.accentSoft, theme.selectionSoft, theme.warningGround,
         theme.errorGround});
    add("muted text", theme.mutedText, {theme.window, panel, theme.field, theme.accentSoft, theme.selectionSoft});
    add("accent", theme.accent, {theme.window, panel, theme.field, theme.accentSoft});
    add("text on accent", theme.accentText, {theme.accent});
    add("picked", theme.selection, {theme.window, panel, theme.field, theme.selectionSoft});
    add("negative", theme.negative, {theme.window, panel, theme.field});
    add("good", theme.good, {theme.window, panel, theme.field});
    add("warning", theme.warning, {theme.window, panel, theme.warningGround});
    add("error", theme.error, {theme.window, panel, theme.errorGround});
    add("simulated", theme.simulated, {panel, theme.simulatedGround});
    return all;
}

const std::array<const Theme*, 2>& bothThemes()
{
    static const std::array<const Theme*, 2> themes{&Theme::light(), &Theme::darkTheme()};
    return themes;
}

QString inTheme(const Theme& theme, const QString& what)
{
    return (theme.dark ? QStringLiteral("dark, ") : QStringLiteral("light, ")) + what;
}

}  // namespace

class ThemeColoursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSumsAreRight()
    {
        QCOMPARE(contrastOf(Qt::black, Qt::white), 21.0);
        // L* of white is 100, of black 0; grey lies between without a hue.
        QVERIFY(std::abs(difference(Qt::black, Qt::white, sights[0].seen) - 100.0) < 0.01);
        // Each row of a matrix sums up to 1: grey stays grey to every eye.
        for (const Sight& sight : sights) {
            const Triple grey = labOf(times(sight.seen, linearRgb(QColor(128, 128, 128))));
            QVERIFY2(std::abs(grey[1]) < 0.1 && std::abs(grey[2]) < 0.1, sight.name);
        }
        // Red and green of one luminance are as good as one colour under deuteranopia.
        const QColor red(0xcc, 0x33, 0x33);
        const QColor green(0x66, 0x70, 0x20);
        QVERIFY(difference(red, green, sights[2].seen) < 0.4 * difference(red, green, sights[0].seen));
    }

    void textIsReadOnEveryGroundThatItIsWrittenOn_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Theme* theme : bothThemes()) {
            for (const Written& written : writtenIn(*theme)) {
                const QString name = QString::fromLatin1(written.what) + QStringLiteral(" on ") + written.ground.name();
                QTest::newRow(qPrintable(inTheme(*theme, name))) << written.ink << written.ground;
            }
        }
    }

    void textIsReadOnEveryGroundThatItIsWrittenOn()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrastOf(ink, ground);
        QVERIFY2(ratio >= readable, qPrintable(QString::number(ratio)));
        QVERIFY(std::abs(ratio - contrastRatio(ink, ground)) < 1e-3);
    }

    void genresAndThePickedFilmAreToldApartByAllEyes_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("sight");
        for (const Theme* theme : bothThemes()) {
            for (std::size_t sight = 0; sight < sights.size(); ++sight)
                QTest::newRow(qPrintable(inTheme(*theme, QString::fromLatin1(sights[sight].name))))
                    << theme->dark << static_cast<int>(sight);
        }
    }

    void genresAndThePickedFilmAreToldApartByAllEyes()
    {
        QFETCH(bool, dark);
        QFETCH(int, sight);
        const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
        QCOMPARE(theme.genres.size(), qsizetype{genreGroupCount});
        QList<QColor> colours = theme.genres;
        colours.append(theme.selection);
        for (qsizetype i = 0; i < colours.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const double apart = difference(colours[i], colours[j], sights[static_cast<std::size_t>(sight)].seen);
                QVERIFY2(apart >= toldApart,
                         qPrintable(QStringLiteral("%1 and %2: %3").arg(i).arg(j).arg(apart, 0, 'f', 1)));
            }
        }
    }

    // Where one colour has two meanings, neither is known at a glance.
    void whatMeansSomethingElseHasAColourOfItsOwn()
    {
        for (const Theme* theme : bothThemes()) {
            const QColor& action = theme->genres.at(static_cast<qsizetype>(GenreGroup::action));
            for (const QColor& other :
                 {theme->warning, theme->simulated, theme->error, theme->good, theme->accent, action})
                QVERIFY2(difference(theme->selection, other, sights[0].seen) > 15.0,
                         qPrintable(inTheme(*theme, other.name())));
        }
    }

    void figuresOnRunsAreWhiteOrInk()
    {
        for (const Theme* theme : bothThemes()) {
            QList<QColor> grounds = theme->genres;
            grounds.append(theme->accent);
            for (const QColor& ground : std::as_const(grounds)) {
                const QColor ink = inkOn(ground);
                QVERIFY(ink == QColor(Qt::white) || ink == Theme::light().text);
                const double best = std::max(contrastOf(Qt::white, ground), contrastOf(Theme::light().text, ground));
                QCOMPARE(contrastOf(ink, ground), best);
                QVERIFY2(best >= readableOnRun, qPrintable(inTheme(*theme, ground.name())));
            }
        }
    }
};

KINOSCOPE_WIDGET_TEST(ThemeColoursTest)
#include "theme_colours_test.moc"
