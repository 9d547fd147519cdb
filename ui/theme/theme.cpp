// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/text/plain_descriptions.h"
#include "ui/theme/interface_style.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/style_sheet_applier.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace kinoscope::ui {

namespace {

Theme makeLight()
{
    Theme theme;
    theme.dark = false;
    theme.window = QColor(0xf2f3f5);
    theme.panel = QColor(0xffffff);
    theme.field = QColor(0xf8f9fb);
    theme.border = QColor(0xdde0e7);
    theme.grid = QColor(0xe9ebf0);
    theme.track = QColor(0xd5dae3);
    theme.text = QColor(0x1a1d26);
    theme.mutedText = QColor(0x5c6475);
    theme.disabledText = QColor(0x7f8696);
    theme.accent = QColor(0x3253cc);
    theme.accentSoft = QColor(0xeaeefb);
    theme.accentText = QColor(0xffffff);
    theme.selection = QColor(0xc53d03);
    theme.selectionSoft = QColor(0xfcede6);
    theme.negative = QColor(0xb05600);
    theme.good = QColor(0x0a7d5b);
    theme.warning = QColor(0x8a5a00);
    theme.warningGround = QColor(0xfff4d9);
    theme.error = QColor(0xb3261e);
    theme.errorGround = QColor(0xfbebea);
    theme.simulated = QColor(0x6a4ba3);
    theme.simulatedGround = QColor(0xf1ecfa);
    theme.histogram = QColor(0x93a5e6);
    theme.density = QColor(0x8d97a8);
    theme.context = QColor(0xb9bec9);
    theme.genres = {QColor(0x0072b2), QColor(0xe69f00), QColor(0x7a7f1e), QColor(0xd380af),
                    QColor(0x009e73), QColor(0x56b4e9), QColor(0x868a95)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x15171c);
    theme.panel = QColor(0x1b1e26);
    theme.field = QColor(0x22262f);
    theme.border = QColor(0x323743);
    theme.grid = QColor(0x292d37);
    theme.track = QColor(0x3a404d);
    theme.text = QColor(0xe8eaf0);
    theme.mutedText = QColor(0x9ca3b3);
    theme.disabledText = QColor(0x757c8c);
    theme.accent = QColor(0x7c9bff);
    theme.accentSoft = QColor(0x262d45);
    theme.accentText = QColor(0x15171c);
    theme.selection = QColor(0xf5a046);
    theme.selectionSoft = QColor(0x382a1c);
    theme.negative = QColor(0xe8924a);
    theme.good = QColor(0x3ccb9c);
    theme.warning = QColor(0xf2c14e);
    theme.warningGround = QColor(0x352d17);
    theme.error = QColor(0xff8a80);
    theme.errorGround = QColor(0x3a2224);
    theme.simulated = QColor(0xc3a8f5);
    theme.simulatedGround = QColor(0x2f2842);
    theme.histogram = QColor(0x53659f);
    theme.density = QColor(0x7a8499);
    theme.context = QColor(0x5a6170);
    theme.genres = {QColor(0x5aa9e6), QColor(0xf6b941), QColor(0xc0c65b), QColor(0xe9a1ca),
                    QColor(0x35c99a), QColor(0x8fd3ff), QColor(0xa0a5b0)};
    return theme;
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::AlternateBase, theme.field);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.field);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.error);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.panel);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.field);
    palette.setColor(QPalette::Mid, theme.border);
    palette.setColor(QPalette::Dark, theme.context);
    palette.setColor(QPalette::Shadow, theme.dark ? QColor(Qt::black) : theme.context);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, theme.disabledText);
    return palette;
}

// Points follow the screen's resolution, so 13 px at the usual 96 dpi is 9.75 pt.
QFont interfaceFont(double scale = 1.0)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setFamilies({QStringLiteral("Inter"), font.family()});
    font.setPointSizeF(9.75 * scale);
    return font;
}

const Theme& themeOf(ThemeChoice choice)
{
    return choice == ThemeChoice::dark ? Theme::darkTheme() : Theme::light();
}

StyleSheetApplier& applierOf(QApplication& application)
{
    const QString name = QStringLiteral("applier");
    auto* applier = static_cast<StyleSheetApplier*>(application.findChild<QObject*>(name, Qt::FindDirectChildrenOnly));
    if (applier == nullptr) {
        describePlainly(application);
        applier = new StyleSheetApplier(&application);
        applier->setObjectName(name);
    }
    return *applier;
}

}  // namespace

const Theme& Theme::of(const QPalette& palette)
{
    // A style sheet with a transparent background leaves a palette that has no window colour.
    QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (window.alpha() < 255)
        window = QApplication::palette().color(QPalette::Active, QPalette::Window);
    return window.lightness() < 128 ? darkTheme() : light();
}

const Theme& Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    StyleSheetApplier& applier = applierOf(application);
    const Theme& theme = themeOf(choice);
    // Setting the same style and font again would polish every widget once more.
    if (applier.sheet().isEmpty()) {
        QApplication::setStyle(new InterfaceStyle);
        QApplication::setFont(interfaceFont());
    }
    QApplication::setPalette(paletteOf(theme));
    applier.apply(styleSheet(theme, applier.typeScale()));
}

void changeTheme(QApplication& application, ThemeChoice choice)
{
    const Theme& theme = themeOf(choice);
    if (Theme::of(QApplication::palette()).dark == theme.dark)
        return;
    QApplication::setPalette(paletteOf(theme));
    StyleSheetApplier& applier = applierOf(application);
    applier.change(styleSheet(theme, applier.typeScale()));
}

void setTypeScale(QApplication& application, double scale, std::function<void()> done)
{
    StyleSheetApplier& applier = applierOf(application);
    if (applier.typeScale() == scale)
        return;
    applier.setTypeScale(scale);
    QApplication::setFont(interfaceFont(scale));
    applier.change(styleSheet(Theme::of(QApplication::palette()), scale), std::move(done));
}

double typeScaleOf(const QWidget& widget)
{
    constexpr double usualLine = 16.0;  // px: the height of a line of 13 px
    return std::max(1.0, QFontMetrics(widget.font()).height() / usualLine);
}

QFont smallFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.88);
    return small;
}

void setRole(QWidget* widget, const char* role)
{
    const QString name = QString::fromLatin1(role);
    if (widget->property("role").toString() == name)
        return;
    widget->setProperty("role", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace kinoscope::ui
