// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/look.h"

#include "app/context/actions.h"
#include "app/context/notices.h"
#include "app/view/window_settings.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>

#include <array>
#include <utility>

namespace kinoscope {

namespace {

constexpr std::array themes{std::pair{Command::systemTheme, ThemeSetting::system},
                            std::pair{Command::lightTheme, ThemeSetting::light},
                            std::pair{Command::darkTheme, ThemeSetting::dark}};
constexpr std::array languages{std::pair{Command::systemLanguage, ""}, std::pair{Command::english, "en"},
                               std::pair{Command::german, "de"}};

}  // namespace

Look::Look(WindowSettings& settings, Actions& actions, Notices& notices, QObject* parent)
    : QObject(parent), m_settings(settings), m_actions(actions), m_notices(notices),
      m_restart(new QAction(tr("Restart"), this))
{
    connectTheme();
    connectLanguage();
    connect(actions.get(Command::reducedMotion), &QAction::triggered, this, [this](bool reduced) {
        m_settings.setReducedMotion(reduced);
        apply();
    });
    QAction* const simple = m_actions.get(Command::simpleView);
    simple->setChecked(m_settings.simpleView());
    connect(simple, &QAction::triggered, this, [this](bool on) { m_settings.setSimpleView(on); });
    connect(&m_system, &ui::SystemLook::changed, this, &Look::apply);
    apply();
}

void Look::connectTheme()
{
    for (const auto& [command, theme] : themes) {
        QAction* const action = m_actions.get(command);
        action->setChecked(theme == m_settings.theme());
        connect(action, &QAction::triggered, this, [this, chosen = theme] {
            m_settings.setTheme(chosen);
            apply();
        });
    }
}

void Look::connectLanguage()
{
    connect(m_restart, &QAction::triggered, this, &Look::restartRequested);
    for (const auto& [command, language] : languages) {
        QAction* const action = m_actions.get(command);
        action->setChecked(m_settings.language() == QLatin1String(language));
        connect(action, &QAction::triggered, this, [this, chosen = QString::fromLatin1(language)] {
            m_settings.setLanguage(chosen);
            m_notices.offer(tr("Restart to change the language."), m_restart);
        });
    }
}

bool Look::reducedMotion() const
{
    return m_settings.reducedMotion().value_or(m_system.reducedMotion());
}

void Look::apply()
{
    const ThemeSetting theme = m_settings.theme();
    const bool dark = theme == ThemeSetting::dark || (theme == ThemeSetting::system && m_system.isDark());
    ui::changeTheme(*qApp, dark ? ui::ThemeChoice::dark : ui::ThemeChoice::light);
    m_actions.get(Command::reducedMotion)->setChecked(reducedMotion());
}

}  // namespace kinoscope
