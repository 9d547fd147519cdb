// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unistd.h>

#include <utility>

namespace kinoscope {

/// Owns an open file of the operating system and closes it.
class FileDescriptor {
public:
    explicit FileDescriptor(int number) : m_number(number) {}
    ~FileDescriptor() { close(); }
    FileDescriptor(FileDescriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    FileDescriptor& operator=(FileDescriptor&&) = delete;

    void reset(int number)
    {
        close();
        m_number = number;
    }
    bool is_open() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// False, with the reason in errno, if what was written could not be kept after all.
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

}  // namespace kinoscope
