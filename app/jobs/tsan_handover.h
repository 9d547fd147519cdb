// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt's locks are futexes, which the thread sanitizer does not see. Where a job or an answer goes to another thread by
// way of Qt, its build is told so; in others nothing happens.
#if defined(__SANITIZE_THREAD__)

#include <sanitizer/tsan_interface.h>

extern "C" void AnnotateIgnoreWritesBegin(const char* file, int line);
extern "C" void AnnotateIgnoreWritesEnd(const char* file, int line);

namespace kinoscope {

inline char handed_over;  // that something was: its address is what counts

/// Lives while something is handed over: what was written before is there for who takes it, and so is what Qt's own
/// inline code writes to carry it.
class TsanRelease {
public:
    TsanRelease()
    {
        __tsan_release(&handed_over);
        AnnotateIgnoreWritesBegin(__FILE__, __LINE__);
    }
    ~TsanRelease() { AnnotateIgnoreWritesEnd(__FILE__, __LINE__); }
    TsanRelease(const TsanRelease&) = delete;
    TsanRelease& operator=(const TsanRelease&) = delete;
};

/// First thing of who takes it.
inline void tsan_acquire()
{
    __tsan_acquire(&handed_over);
}

}  // namespace kinoscope

#else

namespace kinoscope {

class TsanRelease {
public:
    TsanRelease() {}  // not defaulted: no warning of an unused variable
};
inline void tsan_acquire() {}

}  // namespace kinoscope

#endif
