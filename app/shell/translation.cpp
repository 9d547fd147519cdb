// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/translation.h"

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
    const bool german = (language.isEmpty() ? system : language).startsWith(QLatin1String("de"));
    const QLocale::Language shown = german ? QLocale::German : QLocale::English;
    // Digits and dates follow the window's language, in the system's regional form where that is of this language.
    const QLocale spoken = QLocale::system();
    QLocale::setDefault(spoken.language() == shown ? spoken : QLocale(shown));
    // Qt's own first, for its dialogs: what was installed last is asked first. English has its plurals only.
    if (german)
        install(application, QStringLiteral("qtbase_de"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, german ? QStringLiteral("kinoscope_de") : QStringLiteral("kinoscope_en"),
            QStringLiteral(":/translations"));
}

}  // namespace kinoscope
