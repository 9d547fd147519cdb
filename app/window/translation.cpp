// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace kinoscope {

namespace {

void install(QCoreApplication& application, const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(name, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

}  // namespace

void useLanguage(QCoreApplication& application, const QString& language)
{
    const QString system = QLocale::system().uiLanguages().value(0);
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (!(language.isEmpty() ? system : language).startsWith(QLatin1String("de")))
        return;
    // Qt's own first, for its dialogs: what was installed last is asked first.
    install(application, QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("kinoscope_de"), QStringLiteral(":/translations"));
}

}  // namespace kinoscope
