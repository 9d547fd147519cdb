// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/files/file_descriptor.h"

#include <QString>

namespace kinoscope {

/// A file that one owner at a time holds, and that a program loses when it ends, however that is. The system's own
/// lock: unlike QLockFile it goes by no process's number, which in sandboxes others have as well. Used by one thread at
/// a time.
class LockFile {
public:
    explicit LockFile(const QString& path);
    ~LockFile() { unlock(); }
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

    /// Makes the file if need be; true if it is held, from now on or already.
    bool tryLock();
    /// Lets go of it, and removes it.
    void unlock();

private:
    const QByteArray m_path;
    FileDescriptor m_file{-1};
};

}  // namespace kinoscope
