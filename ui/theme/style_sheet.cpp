// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QHash>

namespace kinoscope::ui {

namespace {

// Where the focus ring is 2 px wide instead of the usual 1, padding gives the pixel back so that nothing moves.
const QString controlRules = QStringLiteral(R"(
QPushButton, QToolButton {
    background: @field; color: @text; border: 1px solid @border; border-radius: 6px; padding: 5px 10px;
}
QPushButton:hover, QToolButton:hover { border-color: @context; background: @hover; }
QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked { background: @pressed; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: 4px 9px; }
QPushButton[compact="true"] { padding: 5px 2px; }
QPushButton[compact="true"]:focus { padding: 4px 1px; }
QPushButton:disabled, QToolButton:disabled { background: @window; color: @disabledText; border-color: @border; }
QPushButton[primary="true"], QToolButton[primary="true"] {
    background: @accent; color: @accentText; border-color: @accent; font-weight: 600;
}
QPushButton[primary="true"]:hover, QToolButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:pressed, QToolButton[primary="true"]:pressed { background: @accentPressed; }
QPushButton[primary="true"]:focus, QToolButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled, QToolButton[primary="true"]:disabled {
    background: @window; color: @disabledText; border-color: @border;
}
QToolButton::menu-indicator { image: url(:/icons/chevron-down.svg); width: 12px; subcontrol-position: right center;
    right: 6px; }
QToolButton[popupMode="2"] { padding-right: 22px; }
QPushButton[role="link"] {
    background: transparent; color: @accent; border: 0; border-bottom: 2px solid transparent; border-radius: 0;
    padding: 3px 0 1px 0; text-align: left;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border-bottom: 2px solid @accent; }
QPushButton[role="link"]:disabled { color: @disabledText; }
QPushButton[role="chip"] {
    background: @field; border: 1px solid @border; border-radius: 14px; padding: 4px 12px; min-height: 18px;
}
QPushButton[role="chip"]:hover { background: @hover; border-color: @context; }
QPushButton[role="chip"]:focus { border: 2px solid @accent; padding: 3px 11px; }
QToolButton[role="segment"] { background: @field; border: 1px solid @border; border-radius: 0; padding: 4px 0; color: @mutedText; }
QToolButton[role="segment"]:hover { background: @hover; }
QToolButton[role="segment"]:checked { background: @panel; color: @text; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid @accent; padding: 3px 0; }
QToolButton[role="plain"] { background: transparent; border: 1px solid transparent; padding: 4px; }
QToolButton[role="plain"]:hover { background: @hover; }
QToolButton[role="plain"]:focus { border: 2px solid @accent; padding: 3px; }
QToolButton[role="plain"][popupMode="2"] { padding-right: 22px; }
QToolButton[role="plain"][popupMode="2"]:focus { padding-right: 21px; }
QToolButton[role="play"] { background: transparent; border: 1px solid @accent; border-radius: 18px; padding: 9px; }
QToolButton[role="playLarge"] { background: transparent; border: 2px solid @accent; border-radius: 28px; padding: 13px; }
QToolButton[role="playLarge"]:hover { background: @hover; }
QToolButton[role="playLarge"]:focus { border: 3px solid @accent; padding: 12px; }
QToolButton[role="play"]:hover { background: @hover; }
QToolButton[role="play"]:focus { border: 2px solid @accent; padding: 8px; }
QToolButton[role="play"]:disabled { border-color: @border; }
QToolButton[role="strip"] { background: transparent; border: 1px solid transparent; padding: 5px 1px; font-size: @small; }
QToolButton[role="strip"]:hover { background: @hover; }
QToolButton[role="strip"]:focus { border: 2px solid @accent; padding: 4px 0; }
QToolButton[role="strip"][primary="true"] { background: @accent; color: @accentText; }
QToolButton[role="strip"][primary="true"]:disabled { background: @window; color: @disabledText; }
QToolButton[role="switch"] { background: transparent; border: 1px solid transparent; padding: 5px; }
QToolButton[role="switch"]:hover { background: @hover; }
QToolButton[role="switch"]:checked { background: @pressed; }
QToolButton[role="switch"]:focus { border: 2px solid @accent; padding: 4px; }
QToolButton[role="tab"] { background: transparent; color: @mutedText; border: 0; border-radius: 0; padding: 7px 22px 7px 9px; }
QToolButton[role="tab"]:hover { color: @text; }
QToolButton[role="tab"]:focus { border: 0; background: @pressed; padding: 7px 22px 7px 9px; }
QCheckBox::indicator {
    width: 13px; height: 13px; border: 1px solid @mutedText; border-radius: 3px; background: @field;
}
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { border-color: @disabledText; background: @disabledText; }
QCheckBox:focus, QRadioButton:focus { outline: 0; color: @accent; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 11px; height: 11px; }
)");

const QString fieldRules = QStringLiteral(R"(
QLineEdit, QAbstractSpinBox, QComboBox {
    background: @field; border: 1px solid @border; border-radius: 5px; padding: 3px 7px; min-height: 20px;
    selection-background-color: @accent; selection-color: @accentText;
}
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @context; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid @accent; padding: 2px 6px; background: @panel;
}
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    background: @window; border-color: @border;
}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus { background: transparent; border: 0; padding: 3px 2px; }
QAbstractSpinBox, QAbstractSpinBox:disabled { padding-left: 5px; padding-right: 2px; }
QAbstractSpinBox:focus { padding-left: 4px; padding-right: 1px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 18px; border: 0; background: transparent; border-radius: 4px;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @pressed; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up.svg); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 9px; height: 9px; }
QAbstractSpinBox::up-arrow:off { image: url(:/icons/chevron-up-off.svg); }
QAbstractSpinBox::down-arrow:off { image: url(:/icons/chevron-down-off.svg); }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled { image: none; }
QComboBox { combobox-popup: 0; padding-right: 0; }
QComboBox:focus, QComboBox:on { padding-right: 0; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 22px; border: 0; }
QComboBox::down-arrow { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView {
    background: @panel; color: @text; border: 1px solid @border; outline: 0; padding: 4px;
    selection-background-color: @accent; selection-color: @accentText;
}
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:disabled { color: @disabledText; }
QComboBox QAbstractItemView::item:selected { background: @accent; color: @accentText; }
QProgressBar {
    background: @track; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; text-align: center;
}
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QProgressBar[role="good"]::chunk { background: @good; }
QProgressBar[role="error"]::chunk { background: @error; }
QProgressBar[role="warning"]::chunk { background: @warning; }
QProgressBar[role="muted"]::chunk { background: @context; }
QProgressBar[role="paused"]::chunk { background: @mutedText; }
QSlider { background: transparent; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @track; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { border: 2px solid @text; width: 10px; height: 10px; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: @context; }
)");

const QString textRules = QStringLiteral(R"(
QLabel[role="section"] { color: @mutedText; font-size: @small; font-weight: 700; }
QLabel[role="title"] { font-size: @large; font-weight: 700; }
QLabel[role="headline"] { font-size: @headline; font-weight: 700; }
QLabel[role="heading"] { font-size: @heading; font-weight: 700; }
QLabel[role="strong"] { font-weight: 700; }
QLabel[role="accent"] { color: @accent; }
QLabel[role="accentStrong"] { color: @accent; font-weight: 700; }
QLabel[role="muted"], QLabel[role="hint"] { color: @mutedText; }
QLabel[role="small"] { color: @mutedText; font-size: @small; }
QLabel[role="good"] { color: @good; }
QLabel[role="warning"] { color: @warning; }
QLabel[role="error"] { color: @error; }
QLabel[role="badge"], QLabel[role="cover"], QLabel[role="simulated"] {
    color: @accent; background: @accentSoft; border: 1px solid @accent; border-radius: 5px; padding: 2px 6px;
    font-size: @small; font-weight: 600;
}
QLabel[role="simulated"] { color: @simulated; background: @simulatedGround; border-color: @simulated; }
QLabel[role="chip"] {
    color: @mutedText; background: @field; border: 1px solid @border; border-radius: 9px; padding: 1px 8px;
    font-size: @small;
}
QLabel[role="caution"] {
    color: @warning; background: @warningGround; border: 1px solid @warning; border-radius: 9px; padding: 1px 8px;
    font-size: @small;
}
QLabel:disabled { color: @disabledText; }
QToolTip { background: @panel; color: @text; border: 1px solid @context; padding: 5px 7px; font-size: @tip; }
)");

const QString viewRules = QStringLiteral(R"(
QDialog { background: @window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFileDialog QToolButton { padding: 3px; }
QFileDialog QToolButton:focus { padding: 2px; }
QWidget[role="panel"] { background: @panel; border: 0; }
QFrame[role="row"] { border: none; border-left: 2px solid transparent; border-radius: 0px; }
QFrame[role="row"]:hover { background: @selectionSoft; }
QFrame[role="row"]:focus, QFrame[role="openRow"]:focus { border-left: 2px solid @accent; }
QFrame[role="openRow"] { background: @selectionSoft; border: none; border-left: 2px solid @selectionSoft; border-radius: 0px; }
QWidget[role="card"] { background: @panel; border: 1px solid @border; border-radius: 8px; }
QFrame[role="bigField"] { background: @panel; border: 2px solid @accent; border-radius: 8px; }
QFrame[role="bigField"]:disabled { border-color: @border; }
QFrame[role="pickedChip"] { background: @selectionSoft; border: 1px solid @selection; border-radius: 18px; }
QWidget[role="filter"] { background: @panel; border: 2px solid @accent; border-radius: 8px; }
QFrame[role="warningBox"] { background: @warningGround; border: 0; border-radius: 6px; }
QFrame[role="bubble"] { background: @panel; border: 2px solid @accent; border-radius: 8px; }
QFrame[role="line"] { background: @border; border: 0; min-height: 1px; max-height: 1px; }
QScrollArea[role="bare"], QScrollArea[role="bare"] > QWidget > QWidget[role="bare"] { background: transparent;
    border: 0; }
QWidget[role="top"] { background: @panel; border: 0; border-bottom: 1px solid @border; }
QWidget[role="transport"] { background: @panel; border: 0; border-top: 1px solid @border; }
QFrame[role="sheet"] { background: @panel; border: 0; border-right: 1px solid @border; }
QFrame[role="sideSheet"] { background: @panel; border: 0; border-left: 1px solid @border; }
QSplitter::handle { background: @border; }
QMenuBar { background: transparent; border: 0; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: @pressed; color: @text; }
QMenu { background: @panel; border: 1px solid @border; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 4px; }
QMenu::item:selected { background: @pressed; color: @text; }
QMenu::item:disabled { color: @disabledText; background: transparent; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @mutedText; padding: 7px 7px; border: 0;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { background: @pressed; }
QTabBar[role="closed"]::tab:selected { color: @mutedText; font-weight: 400; border-bottom: 2px solid transparent; }
QTabBar[role="closed"]::tab:selected:hover { color: @text; }
QTabBar::tab:disabled { color: @disabledText; }
QAbstractItemView {
    background: @panel; color: @text; border: 0; outline: 0;
    selection-background-color: @accent; selection-color: @accentText;
}
QTableView { gridline-color: @grid; alternate-background-color: @field; border: 1px solid transparent; padding: 1px;
    border-radius: 5px; }
QListView { border: 1px solid transparent; border-radius: 5px; padding: 1px; }
QComboBox QListView { border-color: @border; }
QHeaderView { background: @panel; border: 0; }
QHeaderView::section { background: @panel; color: @mutedText; border: 0; border-bottom: 1px solid @border;
    padding: 5px 3px; font-weight: 600; }
QHeaderView::section:hover { color: @text; background: @field; }
QTableCornerButton::section { background: @panel; border: 0; }
)");

const QString scrollBarRules = QStringLiteral(R"(
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @context; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; background: transparent; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

}  // namespace

QString styleSheet(const Theme& theme, double typeScale)
{
    const auto points = [&](double size) { return QStringLiteral("%1pt").arg(size * typeScale); };
    const QHash<QString, QString> sizes{{QStringLiteral("small"), points(8.25)},
                                        {QStringLiteral("tip"), points(9.0)},
                                        {QStringLiteral("heading"), points(10.5)},
                                        {QStringLiteral("large"), points(15.75)},
                                        {QStringLiteral("headline"), points(21.0)}};
    const QHash<QString, QColor> colours{
        {QStringLiteral("window"), theme.window},
        {QStringLiteral("panel"), theme.panel},
        {QStringLiteral("border"), theme.border},
        {QStringLiteral("text"), theme.text},
        {QStringLiteral("mutedText"), theme.mutedText},
        {QStringLiteral("disabledText"), theme.disabledText},
        {QStringLiteral("field"), theme.field},
        {QStringLiteral("accent"), theme.accent},
        {QStringLiteral("accentText"), theme.accentText},
        {QStringLiteral("accentSoft"), theme.accentSoft},
        {QStringLiteral("selection"), theme.selection},
        {QStringLiteral("selectionSoft"), theme.selectionSoft},
        {QStringLiteral("warning"), theme.warning},
        {QStringLiteral("warningGround"), theme.warningGround},
        {QStringLiteral("simulated"), theme.simulated},
        {QStringLiteral("simulatedGround"), theme.simulatedGround},
        {QStringLiteral("context"), theme.context},
        {QStringLiteral("grid"), theme.grid},
        {QStringLiteral("track"), theme.track},
        {QStringLiteral("good"), theme.good},
        {QStringLiteral("error"), theme.error},
        {QStringLiteral("hover"), theme.dark ? theme.field.lighter(115) : theme.panel},
        {QStringLiteral("pressed"), theme.dark ? theme.field.lighter(140) : theme.grid},
        {QStringLiteral("accentHover"), theme.accent.lighter(108)},
        {QStringLiteral("accentPressed"), theme.accent.darker(115)},
    };
    const QString source = controlRules + fieldRules + textRules + viewRules + scrollBarRules;
    QString result;
    result.reserve(source.size() + 1024);
    qsizetype at = 0;
    for (qsizetype mark = source.indexOf(QLatin1Char('@')); mark >= 0; mark = source.indexOf(QLatin1Char('@'), at)) {
        qsizetype end = mark + 1;
        while (source.at(end).isLetter())
            ++end;
        result += QStringView(source).sliced(at, mark - at);
        const QString name = source.sliced(mark + 1, end - mark - 1);
        result += sizes.contains(name) ? sizes.value(name) : colours.value(name).name();
        at = end;
    }
    result += QStringView(source).sliced(at);
    return result;
}

}  // namespace kinoscope::ui
