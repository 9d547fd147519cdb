// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <linux/capability.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace kinoscope::test {

/// A disk of a few megabytes that only this process and its children see, gone when they are. Root is made to keep to
/// permissions like anybody else. To be made first thing in main(): threads that are there already would not see it.
class SmallDisk {
public:
    SmallDisk()
    {
        if (const char* const missing = make())
            m_problem = QStringLiteral("This system gives no %1 (%2).").arg(QLatin1String(missing), qt_error_string());
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(point(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    /// Empty, or why there is none.
    const QString& problem() const { return m_problem; }
    QString path(const QString& name = {}) const { return m_folder.filePath(name); }
    QStringList names() const
    {
        return QDir(path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// To the last byte.
    void fill()
    {
        QFile filler(path(QStringLiteral("filler")));
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the small disk is full already");
        const QByteArray block(4096, 'x');
        while (filler.write(block) == block.size()) {
        }
    }
    void makeRoom() { QFile::remove(path(QStringLiteral("filler"))); }
    bool setReadOnly(bool on)
    {
        const unsigned long flags = on ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
        return ::mount("small", point(), nullptr, flags, nullptr) == 0;
    }

private:
    const char* point() const { return m_point.constData(); }
    /// Null, or what the system does not give, with the reason in errno.
    const char* make()
    {
        const uid_t user = ::geteuid();
        const gid_t group = ::getegid();
        if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0)
            return "private mount namespace";
        if (user != 0) {
            write("/proc/self/setgroups", "deny");
            write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
            write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
        }
        if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0 ||
            ::mount("small", point(), "tmpfs", 0, "size=4m,mode=0755") != 0)
            return "small tmpfs";
        m_mounted = true;
        return obeyPermissions() ? nullptr : "way to drop a capability";
    }
    static void write(const char* path, const QByteArray& text)
    {
        QFile file(QString::fromLatin1(path));
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write(text);
    }
    // Without the capability to pass over them; children cannot get it back.
    static bool obeyPermissions()
    {
        ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct data[2] = {};
        if (::syscall(SYS_capget, &header, data) != 0)
            return false;
        for (__u32* const set : {&data[0].effective, &data[0].permitted, &data[0].inheritable})
            *set &= ~(1U << CAP_DAC_OVERRIDE);
        return ::syscall(SYS_capset, &header, data) == 0;
    }

    QTemporaryDir m_folder;
    QByteArray m_point = QFile::encodeName(m_folder.path());
    bool m_mounted = false;
    QString m_problem;
};

}  // namespace kinoscope::test
