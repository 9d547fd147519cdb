// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// Marks a text for translation where it stands, and is that text: lupdate is told to read this as QT_TRANSLATE_NOOP,
/// whose first argument is the context. Ours is always "core".
#define KINOSCOPE_TEXT(context, text) text

namespace kinoscope {

/// A text for people that is not put together yet: an English text with %1 … %9 where something of the moment belongs,
/// and what belongs there. Whoever shows it puts it together in the reader's language: the command line by `english()`,
/// the window by ui::coreText().
///
///     Message(KINOSCOPE_TEXT("core", "needs %1 bytes where only %2 are free."), {as_is(needed), as_is(free)})
class Message {
public:
    Message() = default;
    Message(std::string text, std::vector<Message> parts = {}) : m_text(std::move(text)), m_parts(std::move(parts)) {}
    Message(std::string_view text) : m_text(text) {}
    Message(const char* text, std::vector<Message> parts = {}) : m_text(text), m_parts(std::move(parts)) {}

    const std::string& text() const { return m_text; }             ///< with its gaps; the key of the translation
    const std::vector<Message>& parts() const { return m_parts; }  ///< what belongs in the gaps, %1 first
    bool is_as_is() const { return m_as_is; }
    bool empty() const { return m_text.empty(); }
    std::string english() const;

    bool operator==(const Message&) const = default;
    friend Message as_is(std::string text);

private:
    std::string m_text;
    std::vector<Message> m_parts;
    bool m_as_is = false;
};

/// The same in every language: the name of a file, what the system says of it.
Message as_is(std::string text);
template <typename Number, typename = std::enable_if_t<std::is_integral_v<Number>>>
Message as_is(Number number)
{
    return as_is(std::to_string(number));
}

/// An exception's part for people.
struct HasMessage {
    Message message;
};

/// Any exception with a message whose parts are still known: `throw Explained<std::invalid_argument>(message)`.
template <typename Error>
class Explained : public Error, public HasMessage {
public:
    explicit Explained(const Message& why) : Error(why.english()), HasMessage{why} {}
};

/// What an exception says to people: its message, that memory has run out, or else its `what()`.
Message message_of(const std::exception& error);

}  // namespace kinoscope
