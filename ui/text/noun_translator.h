// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <QTranslator>

#include <atomic>
#include <string>

namespace kinoscope::ui {

/// Makes the window speak of what was rated: texts about films, in English or German, become texts about books, songs …
/// Where nobody rated anything, texts about ratings become those of pair_words.h. It is asked before the translators
/// that were installed earlier, takes their text and puts the other noun in. Texts about MovieLens and the sample stay:
/// those are films.
///
/// Lives on the GUI thread, like all translators; translates on any thread.
class NounTranslator : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    /// The application's; installed by the first call.
    static NounTranslator& instance();

    /// `noun`: one of `item_nouns()`; `pairs`: nobody rated anything. Texts that widgets and actions show already are
    /// changed.
    void speakOf(const std::string& noun, bool pairs);

    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    struct Source {
        QByteArray context;
        QByteArray text;
        QByteArray disambiguation;
        int n = -1;
    };

    void replaceShownTexts(const QHash<QString, QString>& texts) const;

    std::atomic<int> m_noun = 0;  // of item_nouns()
    std::atomic<bool> m_pairs = false;
    mutable QMutex m_mutex;                  // of
    mutable QHash<QString, Source> m_shown;  // texts that were given out → what they are translations of
};

/// German or English text about films as text about `noun`.
QString textAbout(const QString& text, const std::string& noun);

}  // namespace kinoscope::ui
