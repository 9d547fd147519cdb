// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QTest>

#include <cmath>

using namespace kinoscope::ui;

namespace {

// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

ThemeChoice choiceOf(bool dark)
{
    return dark ? ThemeChoice::dark : ThemeChoice::light;
}

QPixmap pixmapOf(const QString& name, QIcon::Mode mode = QIcon::Normal)
{
    return themedIcon(name).pixmap(QSize(48, 48), 1.0, mode);
}

QColor firstOpaque(const QPixmap& pixmap)
{
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                return image.pixelColor(x, y);
    return {};
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void iconsOfMenusAreSeenWhereTheyAreHighlighted_data();
    void iconsOfMenusAreSeenWhereTheyAreHighlighted();
    void everyPairOfTextAndGroundIsReadable_data();
    void everyPairOfTextAndGroundIsReadable();
    void paletteLeadsBackToItsTheme();
    void widgetsSeeThePaletteChange();
    void everyIconDrawsInTheThemesTextColour_data();
    void everyIconDrawsInTheThemesTextColour();
    void dialogsHaveOurIcons_data();
    void dialogsHaveOurIcons();
    void unknownIconIsNull();
    void iconIsCrispAtScaleTwo();
    void styleSheetLeavesNoPlaceholder();
    void roleChangesTheLookOfAShownLabel();
    void whatWaitsToBePaintedIsPaintedAfterAChange();
};

void ThemeTest::everyPairOfTextAndGroundIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        const QString name = theme->dark ? QStringLiteral("dark, ") : QStringLiteral("light, ");
        const auto row = [&](const char* what, const QColor& ink, const QColor& ground, double least) {
            QTest::newRow(qPrintable(name + QString::fromLatin1(what))) << ink << ground << least;
        };
        row("text on panel", theme->text, theme->panel, 4.5);
        row("text on window", theme->text, theme->window, 4.5);
        row("text on field", theme->text, theme->field, 4.5);
        row("muted on panel", theme->mutedText, theme->panel, 4.5);
        row("muted on window", theme->mutedText, theme->window, 4.5);
        row("muted on field", theme->mutedText, theme->field, 4.5);
        row("disabled on panel", theme->disabledText, theme->panel, 3.0);
        row("disabled on window", theme->disabledText, theme->window, 3.0);
        row("accent text on accent", theme->accentText, theme->accent, 4.5);
        row("link on panel", theme->accent, theme->panel, 4.5);
        row("selection on panel", theme->selection, theme->panel, 4.5);
        row("good on panel", theme->good, theme->panel, 4.5);
        row("error on panel", theme->error, theme->panel, 4.5);
    }
}

void ThemeTest::everyPairOfTextAndGroundIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 : 1").arg(ratio, 0, 'f', 2)));
}

void ThemeTest::paletteLeadsBackToItsTheme()
{
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, choiceOf(dark));
        QCOMPARE(Theme::of(QApplication::palette()).dark, dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::of(QApplication::palette()).window);
        QPushButton button;
        button.ensurePolished();
        QCOMPARE(Theme::of(button.palette()).dark, dark);
        QLabel muted;
        setRole(&muted, "muted");
        muted.ensurePolished();
        QCOMPARE(Theme::of(muted.palette()).dark, dark);
    }
}

void ThemeTest::widgetsSeeThePaletteChange()
{
    struct Watcher : QWidget {
        int changes = 0;
        void changeEvent(QEvent* event) override { changes += event->type() == QEvent::PaletteChange; }
    };
    applyTheme(*qApp, ThemeChoice::light);
    Watcher watcher;
    watcher.show();
    watcher.changes = 0;
    applyTheme(*qApp, ThemeChoice::dark);
    QTRY_VERIFY(watcher.changes > 0);
    QVERIFY(Theme::of(watcher.palette()).dark);
}

void ThemeTest::everyIconDrawsInTheThemesTextColour_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"open", "train", "pause", "step", "stop", "export", "search", "back", "forward", "fit", "data", "film"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ThemeTest::everyIconDrawsInTheThemesTextColour()
{
    QFETCH(QString, name);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, choiceOf(dark));
        const Theme& theme = Theme::of(QApplication::palette());
        QCOMPARE(firstOpaque(pixmapOf(name)), theme.text);
        QCOMPARE(firstOpaque(pixmapOf(name, QIcon::Disabled)), theme.disabledText);
    }
}

void ThemeTest::dialogsHaveOurIcons_data()
{
    QTest::addColumn<int>("which");
    const auto row = [](const char* name, QStyle::StandardPixmap which) { QTest::newRow(name) << int(which); };
    row("warning", QStyle::SP_MessageBoxWarning);
    row("question", QStyle::SP_MessageBoxQuestion);
    row("information", QStyle::SP_MessageBoxInformation);
    row("back", QStyle::SP_FileDialogBack);
    row("up", QStyle::SP_FileDialogToParent);
    row("new folder", QStyle::SP_FileDialogNewFolder);
    row("list", QStyle::SP_FileDialogListView);
    row("details", QStyle::SP_FileDialogDetailedView);
    row("folder", QStyle::SP_DirIcon);
    row("file", QStyle::SP_FileIcon);
    row("drive", QStyle::SP_DriveHDIcon);
}

void ThemeTest::dialogsHaveOurIcons()
{
    QFETCH(int, which);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, choiceOf(dark));
        QWidget widget;
        const auto icon = static_cast<QStyle::StandardPixmap>(which);
        const QColor text = Theme::of(QApplication::palette()).text;
        QCOMPARE(firstOpaque(widget.style()->standardIcon(icon, nullptr, &widget).pixmap(48)), text);
        QCOMPARE(firstOpaque(widget.style()->standardPixmap(icon, nullptr, &widget)), text);
        QCOMPARE(widget.style()->styleHint(QStyle::SH_DialogButtonBox_ButtonsHaveIcons, nullptr, &widget), 0);
    }
}

void ThemeTest::unknownIconIsNull()
{
    QVERIFY(themedIcon(QStringLiteral("no such icon")).isNull());
    QVERIFY(!themedIcon(QStringLiteral("open")).isNull());
}

void ThemeTest::iconIsCrispAtScaleTwo()
{
    const QPixmap pixmap = themedIcon(QStringLiteral("stop")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
}

void ThemeTest::styleSheetLeavesNoPlaceholder()
{
    for (const bool dark : {false, true}) {
        const QString sheet = styleSheet(dark ? Theme::darkTheme() : Theme::light());
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(!sheet.contains(QColor().name()));
    }
}

void ThemeTest::roleChangesTheLookOfAShownLabel()
{
    applyTheme(*qApp, ThemeChoice::light);
    QLabel label(QStringLiteral("Diverged"));
    setRole(&label, "muted");
    label.show();
    QCOMPARE(label.palette().color(label.foregroundRole()), Theme::light().mutedText);
    setRole(&label, "error");
    QCOMPARE(label.palette().color(label.foregroundRole()), Theme::light().error);
}

void ThemeTest::whatWaitsToBePaintedIsPaintedAfterAChange()
{
    struct Painted : QWidget {
        int paints = 0;
        void paintEvent(QPaintEvent*) override { ++paints; }
    };
    Painted window;
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_VERIFY(window.paints > 0);
    for (const double scale : {1.45, 1.0}) {
        window.update();  // still waits when the change begins
        bool done = false;
        setTypeScale(*qApp, scale, [&] {
            done = true;
            window.paints = 0;
        });
        QTRY_VERIFY(done);
        QTRY_VERIFY(window.paints > 0);
        const int before = window.paints;
        window.update();
        QTRY_VERIFY(window.paints > before);
    }
}

void ThemeTest::iconsOfMenusAreSeenWhereTheyAreHighlighted_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::iconsOfMenusAreSeenWhereTheyAreHighlighted()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, choiceOf(dark));
    QMenu menu;
    QAction* const action = menu.addAction(themedIcon(QStringLiteral("search")), QStringLiteral("Find"));
    menu.addAction(QStringLiteral("Another"));
    menu.popup(QPoint(10, 10));
    QVERIFY(QTest::qWaitForWindowExposed(&menu));
    menu.setActiveAction(action);
    const QImage image = menu.grab().toImage();
    const QRect row = menu.actionGeometry(action);
    const QColor ground = image.pixelColor(row.right() - 8, row.top() + 4);
    double best = 1.0;
    for (int y = row.top() + 5; y < row.bottom() - 5; ++y)  // within its round corners
        for (int x = row.left() + 5; x < row.left() + 22; ++x)
            best = std::max(best, contrast(image.pixelColor(x, y), ground));
    QVERIFY2(best >= 4.5, qPrintable(QString::number(best)));
}

KINOSCOPE_WIDGET_TEST(ThemeTest)
#include "theme_test.moc"
