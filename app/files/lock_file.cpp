// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/lock_file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

namespace kinoscope {

LockFile::LockFile(const QString& path) : m_path(QFile::encodeName(path)) {}

bool LockFile::tryLock()
{
    if (m_file.is_open())
        return true;
    m_file.reset(::open(m_path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600));
    struct stat ours = {};
    struct stat there = {};
    // Compare the open file with the path: whoever held the lock may have removed the file between open and lock.
    const bool locked = m_file.is_open() && ::flock(m_file.number(), LOCK_EX | LOCK_NB) == 0 &&
                        ::fstat(m_file.number(), &ours) == 0 && ::stat(m_path.constData(), &there) == 0 &&
                        ours.st_ino == there.st_ino && ours.st_dev == there.st_dev;
    if (!locked)
        m_file.close();
    return locked;
}

void LockFile::unlock()
{
    if (!m_file.is_open())
        return;
    ::unlink(m_path.constData());
    m_file.close();
}

}  // namespace kinoscope
