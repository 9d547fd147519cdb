// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/message.h"

#include "core/data/memory_error.h"

#include <cstddef>

namespace kinoscope {

std::string Message::english() const
{
    if (m_parts.empty())
        return m_text;
    std::string filled;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
        const bool gap = m_text[i] == '%' && i + 1 < m_text.size() && m_text[i + 1] > '0' &&
                         m_text[i + 1] <= '0' + static_cast<int>(m_parts.size());
        filled += gap ? m_parts[static_cast<std::size_t>(m_text[++i] - '1')].english() : std::string(1, m_text[i]);
    }
    return filled;
}

Message as_is(std::string text)
{
    Message message(std::move(text));
    message.m_as_is = true;
    return message;
}

Message message_of(const std::exception& error)
{
    const auto* const known = dynamic_cast<const HasMessage*>(&error);
    if (known != nullptr)
        return known->message;
    return is_out_of_memory(error) ? out_of_memory() : Message(error.what());
}

}  // namespace kinoscope
