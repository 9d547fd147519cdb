// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/noun_translator.h"

#include "core/data/text/item_noun.h"
#include "ui/text/pair_words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cstring>

namespace kinoscope::ui {

namespace {

/// Forms of a German noun: nominative, genitive, plural, plural in the dative.
struct GermanNoun {
    const char* noun;
    const char* one;
    const char* ofOne;
    const char* many;
    const char* toMany;
    bool neuter;
};
constexpr std::array german_nouns{GermanNoun{"book", "Buch", "Buchs", "Bücher", "Büchern", true},
                                  GermanNoun{"song", "Song", "Songs", "Songs", "Songs", false},
                                  GermanNoun{"game", "Spiel", "Spiels", "Spiele", "Spielen", true},
                                  GermanNoun{"joke", "Witz", "Witzes", "Witze", "Witzen", false},
                                  GermanNoun{"product", "Produkt", "Produkts", "Produkte", "Produkten", true},
                                  GermanNoun{"item", "Eintrag", "Eintrags", "Einträge", "Einträgen", false}};

/// What stands before the noun follows its gender: "den gewählten Film", "das gewählte Buch".
QString withNeuterArticles(QString text)
{
    static const QRegularExpression strong(QStringLiteral("\\b([Ee])in(?:en)? (\\p{Ll}+)e[rn] (?=Film\\b)"));
    text.replace(strong, QStringLiteral("\\1in \\2es "));
    static const QRegularExpression weak(QStringLiteral("\\b([Dd])(?:er|en) (?:(\\p{Ll}+)en? )?(?=Film\\b)"));
    QRegularExpressionMatch match = weak.match(text);
    while (match.hasMatch()) {
        const QString adjective = match.captured(2).isEmpty() ? QString() : match.captured(2) + QStringLiteral("e ");
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + QStringLiteral("as ") + adjective);
        match = weak.match(text, match.capturedStart() + 4);
    }
    static const QRegularExpression others(QStringLiteral("\\b([Dd]ies|[Jj]ed|[Ww]elch|[Jj]en)e[rn] (?=Film\\b)"));
    text.replace(others, QStringLiteral("\\1es "));
    static const QRegularExpression indefinite(QStringLiteral("\\b([Ee]in|[Kk]ein|[Ii]hr)en (?=Film\\b)"));
    text.replace(indefinite, QStringLiteral("\\1 "));
    return text;
}

bool isGerman(const QString& text)
{
    static const QRegularExpression words(
        QStringLiteral("\\b(der|die|das|den|dem|des|ein|eine|einen|einem|und|mit|nach|von|Filme|Filmen|ist|sind|nicht|"
                       "im|zu|für|öffnen|zeigen|wählen|ähnlich\\w*|Bewertung\\w*)\\b"));
    return QLocale().language() == QLocale::German || text.contains(words);
}

/// Texts that are about films whatever is open.
bool isAboutFilms(const char* source)
{
    return std::strstr(source, "Movie") != nullptr || std::strstr(source, "simulated") != nullptr ||
           std::strstr(source, "film title") != nullptr;
}

constexpr const char* menu_title = "F&ilm";

thread_local bool asking_others = false;

/// Texts that were given out, and what they become; found alone, or with more around them: a tip with the key for it,
/// "%1: …" with its first part.
class Replacements {
public:
    explicit Replacements(const QHash<QString, QString>& texts) : m_texts(texts)
    {
        constexpr qsizetype shortest = 12;  // of a part: what a film is called must not be taken for one
        static const QRegularExpression gap(QStringLiteral("%(?:\\d|n)"));
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            const QStringList from = text.key().split(gap);
            const QStringList to = text->split(gap);
            for (qsizetype i = 0; from.size() == to.size() && i < from.size(); ++i)
                if (from[i].size() >= shortest && from[i] != to[i])
                    m_parts.append({from[i], to[i]});
        }
    }

    QString of(const QString& text) const
    {
        if (const auto found = m_texts.constFind(text); found != m_texts.cend())
            return *found;
        QString result = text;
        for (const auto& [from, to] : m_parts)
            if (from.size() <= result.size())
                result.replace(from, to);
        return result;
    }

private:
    const QHash<QString, QString>& m_texts;
    QList<std::pair<QString, QString>> m_parts;
};

}  // namespace

QString textAbout(const QString& given, const std::string& noun)
{
    if (noun == item_nouns().front())
        return given;
    // A letter that is underlined in one word may not be in the other.
    QString text = given;
    text.replace(QLatin1String("F&ilm"), QLatin1String("Film"));
    if (!isGerman(text))
        return QString::fromStdString(about_items(text.toStdString(), noun));
    const auto* const german = std::find_if(german_nouns.begin(), german_nouns.end(),
                                            [&](const GermanNoun& word) { return word.noun == noun; });
    if (german == german_nouns.end())
        return text;
    QString result = german->neuter ? withNeuterArticles(text) : text;
    static const QRegularExpression film(QStringLiteral("\\b(?<!/)Film(s|e|en)?\\b(?![-.]\\w)"));
    QRegularExpressionMatch match = film.match(result);
    while (match.hasMatch()) {
        const QString ending = match.captured(1);
        const char* const form = ending.isEmpty()                ? german->one
                                 : ending == QLatin1String("s")  ? german->ofOne
                                 : ending == QLatin1String("en") ? german->toMany
                                                                 : german->many;
        const QString word = QString::fromUtf8(form);
        result.replace(match.capturedStart(), match.capturedLength(), word);
        match = film.match(result, match.capturedStart() + word.size());
    }
    return result;
}

NounTranslator& NounTranslator::instance()
{
    static NounTranslator* const translator = [] {
        auto* made = new NounTranslator(QCoreApplication::instance());
        QCoreApplication::installTranslator(made);
        return made;
    }();
    return *translator;
}

QString NounTranslator::translate(const char* context, const char* source, const char* disambiguation, int n) const
{
    const char* const pair = source == nullptr ? nullptr : pairText(source);
    const bool concerned =
        source != nullptr && (pair != nullptr || std::strstr(source, "film") != nullptr ||
                              std::strstr(source, "Film") != nullptr || std::strcmp(source, menu_title) == 0);
    if (asking_others || !concerned || isAboutFilms(source) || std::strcmp(context, "ItemWords") == 0)
        return {};
    asking_others = true;
    const QString text = pair != nullptr && m_pairs ? QCoreApplication::translate(pair_context, pair)
                                                    : QCoreApplication::translate(context, source, disambiguation, n);
    asking_others = false;
    QString own = textAbout(text, item_nouns()[static_cast<std::size_t>(m_noun.load())]);
    if (n >= 0)  // a count is written anew when it changes; each of them kept would grow without end
        return own;
    constexpr qsizetype most_texts = 4096;  // far more than there are: core's sentences may have figures in them
    const QMutexLocker lock(&m_mutex);
    if (m_shown.size() < most_texts)
        m_shown.insert(own, {context, source, disambiguation, n});
    return own;
}

void NounTranslator::speakOf(const std::string& noun, bool pairs)
{
    const auto found = std::find(item_nouns().begin(), item_nouns().end(), noun);
    const int place = found == item_nouns().end() ? 0 : static_cast<int>(found - item_nouns().begin());
    const bool same_noun = m_noun.exchange(place) == place;
    const bool same_pairs = m_pairs.exchange(pairs) == pairs;
    if (same_noun && same_pairs)
        return;
    // All that were ever given out: who keeps a text may have got it while something else was open.
    QHash<QString, Source> before;
    {
        const QMutexLocker lock(&m_mutex);
        before = m_shown;
    }
    QHash<QString, QString> texts;
    for (auto shown = before.cbegin(); shown != before.cend(); ++shown)
        texts.insert(shown.key(),
                     translate(shown->context, shown->text,
                               shown->disambiguation.isNull() ? nullptr : shown->disambiguation.constData(), shown->n));
    replaceShownTexts(texts);
    // Those who put texts together do it again.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &event);
    }
}

void NounTranslator::replaceShownTexts(const QHash<QString, QString>& texts) const
{
    const Replacements replacements(texts);
    const auto renew = [&replacements](QObject* object, const char* property) {
        const QVariant value = object->property(property);
        if (value.metaType().id() != QMetaType::QString)
            return;
        const QString text = replacements.of(value.toString());
        if (text != value.toString())
            object->setProperty(property, text);
    };
    constexpr std::array properties{"text",
                                    "toolTip",
                                    "statusTip",
                                    "whatsThis",
                                    "windowTitle",
                                    "accessibleName",
                                    "accessibleDescription",
                                    "placeholderText",
                                    "title"};
    const auto renewAll = [&](QObject* object) {
        for (const char* property : properties)
            if (object->metaObject()->indexOfProperty(property) >= 0 &&
                !(qobject_cast<QLineEdit*>(object) != nullptr && std::strcmp(property, "text") == 0))
                renew(object, property);
    };
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        renewAll(widget);
        for (QAction* action : widget->actions())
            renewAll(action);
        if (auto* const tabs = qobject_cast<QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setTabText(tab, texts.value(tabs->tabText(tab), tabs->tabText(tab)));
                tabs->setTabToolTip(tab, texts.value(tabs->tabToolTip(tab), tabs->tabToolTip(tab)));
            }
        if (auto* const box = qobject_cast<QComboBox*>(widget); box != nullptr && !box->isEditable())
            for (int item = 0; item < box->count(); ++item)
                if (const auto found = texts.constFind(box->itemText(item)); found != texts.cend())
                    box->setItemText(item, *found);
        widget->update();
    }
    for (QAction* action : qApp->findChildren<QAction*>())
        renewAll(action);
}

}  // namespace kinoscope::ui
