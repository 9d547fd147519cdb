// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Random sequences of what a person does to the window: start, pause, step, stop, save, open, close, and a second
// program that is killed. After each, no file may be lost, no thread, descriptor or memory left, and nothing may have
// stood still.
#include "app/view/window_settings.h"
#include "tests/app/window_test.h"
#include "tests/soak/journal.h"
#include "tests/soak/places.h"
#include "tests/soak/process_state.h"
#include "tests/soak/sequence.h"
#include "tests/soak/victim.h"

#include <fmt/format.h>

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QMimeDatabase>

#include <algorithm>
#include <vector>

using namespace kinoscope;
using namespace kinoscope::soak;

namespace {

/// Threads and files that are no longer needed go within a moment.
ProcessState settled(const ProcessState& base, Journal& journal)
{
    ProcessState now = process_state();
    for (int turns = 0; turns < 100 && (now.threads > base.threads || now.files > base.files); ++turns) {
        QTest::qWait(20);
        journal.noteLife();
        now = process_state();
    }
    return now;
}

/// All actions, three times, so that what is kept for later (fonts, icons, LibTorch's own) is there.
ProcessState warmUp(std::uint64_t seed, Journal& journal, const Places& places)
{
    constexpr int rounds = 3;
    for (int round = 0; round < rounds; ++round) {
        Sequence(seed, journal, places).runAll();
        QTest::qWait(100);
    }
    // Its file stays open once a file dialog has looked up what kind of file something is, which it does when it has
    // time.
    QMimeDatabase().mimeTypeForName(QStringLiteral("text/plain"));
    return process_state();
}

// Seen in 1,000 sequences were 0.16 MB of heap more than after the warm-up, 9 kB of them in the last 500, and 3 MB of
// memory.
constexpr std::size_t kept_by_caches = std::size_t{512} << 10;
constexpr std::size_t kept_by_system = std::size_t{16} << 20;
// A leak of 2 kB a sequence, half of a small model, is found in 1,000 sequences.
constexpr std::size_t kept_per_sequence = std::size_t{1} << 10;

// The sanitizers have an allocator of their own, which keeps what was freed for a while; they look for leaks
// themselves.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memory_is_ours = false;
#else
constexpr bool memory_is_ours = true;
#endif

/// A container that only grows, to see that it is found.
void keepForNothing(std::size_t bytes)
{
    static std::vector<std::vector<char>> kept;
    if (bytes > 0)
        kept.emplace_back(bytes);
}

int soakFor(int sequences, std::uint64_t seed, std::size_t leaked, const Places& places)
{
    places.writeData();
    keep_no_pictures();
    WindowSettings().setTourSeen();
    Journal journal;
    const ProcessState base = warmUp(seed, journal, places);
    const std::string files = open_files();
    fmt::print("warm: {} threads, {} files, heap {} kB, resident {} kB\n", base.threads, base.files, base.heap / 1024,
               base.resident / 1024);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < sequences; ++i) {
        Sequence(seed + static_cast<std::uint64_t>(i), journal, places).run();
        keepForNothing(leaked);
        const ProcessState now = settled(base, journal);
        journal.require(now.threads <= base.threads, fmt::format("{} threads, {} before", now.threads, base.threads));
        journal.require(now.files <= base.files,
                        fmt::format("{} files are open, before only\n{}now\n{}", now.files, files, open_files()));
        const std::size_t most = kept_by_caches + kept_per_sequence * static_cast<std::size_t>(i + 1);
        journal.require(!memory_is_ours ||
                            (now.heap <= base.heap + most && now.resident <= base.resident + kept_by_system + most),
                        fmt::format("memory grows: heap {} kB, {} before; resident {} kB, {} before", now.heap / 1024,
                                    base.heap / 1024, now.resident / 1024, base.resident / 1024));
        if ((i + 1) % std::max(1, sequences / 20) == 0) {
            fmt::print(
                "{} sequences, {} killed, {} recovered, {} left half written; heap {} kB, resident {} kB; {:.0f} s\n",
                i + 1, Sequence::killed(), Sequence::recovered(), Sequence::halves(), now.heap / 1024,
                now.resident / 1024, static_cast<double>(clock.elapsed()) / 1000);
            std::fflush(stdout);
        }
    }
    return 0;
}

/// All but what the offscreen platform says of every window.
void printMessage(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& message)
{
    if (!message.contains(QLatin1String("propagateSizeHints")))
        fmt::print(stderr, "{}\n", message.toStdString());
}

}  // namespace

int main(int argc, char** argv)
{
    keep_no_spare_memory();
    const QTemporaryDir folder;
    qInstallMessageHandler(printMessage);
    test::keepSettingsIn(folder.path());
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    ui::applyTheme(application, ui::ThemeChoice::light);

    QCommandLineParser parser;
    const QCommandLineOption sequences(QStringLiteral("sequences"), QStringLiteral("How many."), QStringLiteral("N"),
                                       QStringLiteral("1000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Of the first; the next has the next."),
                                  QStringLiteral("SEED"), QStringLiteral("1"));
    QCommandLineOption victim(QStringLiteral("victim"), QStringLiteral("The program that is killed."),
                              QStringLiteral("FOLDER"));
    victim.setFlags(QCommandLineOption::HiddenFromHelp);
    const QCommandLineOption leaked(QStringLiteral("leak"),
                                    QStringLiteral("Keep so much memory after each, to see that it is found."),
                                    QStringLiteral("BYTES"), QStringLiteral("0"));
    parser.addOptions({sequences, seed, leaked, victim});
    parser.addHelpOption();
    parser.process(application);
    if (parser.isSet(victim))
        return beVictim(Places(parser.value(victim)));
    return soakFor(parser.value(sequences).toInt(), parser.value(seed).toULongLong(),
                   parser.value(leaked).toULongLong(), Places(folder.path()));
}
