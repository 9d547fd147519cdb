// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/files/zip_writer.h"

#include "core/io/files/atomic_file.h"

#include <archive.h>
#include <archive_entry.h>

#include <exception>
#include <memory>
#include <new>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

/// Of what stands before a file's bytes, after them and in the directory, names left out.
constexpr std::uint64_t most_header_bytes = 256;

/// One archive on its way to `write`. What that throws goes around libarchive, which is C.
class ArchiveStream {
public:
    explicit ArchiveStream(const WriteBytes& write) : m_write(write), m_archive(archive_write_new())
    {
        if (!m_archive)
            throw std::bad_alloc();
        check(archive_write_set_format_zip(m_archive.get()));
        check(archive_write_zip_set_compression_store(m_archive.get()));
        check(archive_write_set_bytes_per_block(m_archive.get(), 0));
        check(archive_write_open(m_archive.get(), this, nullptr, &ArchiveStream::take, nullptr));
    }

    void add(const std::string& name, std::uint64_t size, const std::vector<std::string_view>& chunks)
    {
        const std::unique_ptr<archive_entry, void (*)(archive_entry*)> entry(archive_entry_new(), &archive_entry_free);
        if (!entry)
            throw std::bad_alloc();
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), 0, 0);
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(size));
        check(archive_write_header(m_archive.get(), entry.get()));
        for (const std::string_view chunk : chunks)
            if (!chunk.empty() && archive_write_data(m_archive.get(), chunk.data(), chunk.size()) < 0)
                check(ARCHIVE_FATAL);
    }

    void finish() { check(archive_write_close(m_archive.get())); }

private:
    struct Free {
        void operator()(archive* writer) const { archive_write_free(writer); }
    };

    static la_ssize_t take(archive* /*writer*/, void* self, const void* bytes, std::size_t size)
    {
        auto* const stream = static_cast<ArchiveStream*>(self);
        if (stream->m_problem)
            return -1;
        try {
            stream->m_write({static_cast<const char*>(bytes), size});
            return static_cast<la_ssize_t>(size);
        } catch (...) {
            stream->m_problem = std::current_exception();
            return -1;
        }
    }

    void check(int result) const
    {
        if (m_problem)
            std::rethrow_exception(m_problem);
        if (result < ARCHIVE_WARN)
            throw std::runtime_error(archive_error_string(m_archive.get()));
    }

    const WriteBytes& m_write;
    std::exception_ptr m_problem;
    std::unique_ptr<archive, Free> m_archive;  // last: to free it may write
};

}  // namespace

bool ZipWriter::add(const std::string& name, const std::vector<std::string_view>& chunks)
{
    std::uint64_t size = 0;
    for (const std::string_view chunk : chunks)
        size += chunk.size();
    const std::uint64_t around = 2 * name.size() + most_header_bytes;
    if (size > most_bytes || m_size + size + around > most_bytes)
        return false;
    m_files.push_back({name, chunks, size});
    m_size += size + around;
    return true;
}

void ZipWriter::write(const std::filesystem::path& path) const
{
    produce_file_atomically(path, [this](const WriteBytes& write) {
        ArchiveStream stream(write);
        for (const File& file : m_files)
            stream.add(file.name, file.size, file.chunks);
        stream.finish();
    });
}

}  // namespace kinoscope
