// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the dialog does not answer while it fetches, checks and unpacks 40 MB from a server in its own thread.
// Prints the time between the beats of a 1 ms timer; asserts nothing.
#include "app/files/download/download_dialog.h"
#include "tests/app/download/test_server.h"
#include "tests/app/event_loop.h"
#include "tests/app/find_widget.h"
#include "tests/bench/bench_main.h"
#include "tests/bench/heartbeat.h"
#include "tests/core/io/zip_builder.h"

#include <QPushButton>
#include <QTextStream>

#include <algorithm>
#include <cstdint>
#include <string>

using namespace kinoscope;
using namespace Qt::StringLiterals;

namespace {

/// Noise, which cannot be compressed.
QByteArray largeArchive()
{
    std::string noise;
    std::uint32_t state = 1;
    for (int i = 0; i < 40'000'000; ++i) {
        state = state * 1664525U + 1013904223U;
        noise += static_cast<char>(state >> 24U);
    }
    return QByteArray::fromStdString(
        test::ZipBuilder().add("ml-100k/u.data", "1\t1\t5\t1\n").add("ml-100k/noise", noise).bytes());
}

/// In pieces: the server shares the dialog's thread, and a large one would be a stall of its own.
test::TestServer::Answer inPieces(const QByteArray& bytes)
{
    return [bytes](QSslSocket& socket, const QByteArray& /*request*/) {
        socket.write(test::headOf("200 OK", bytes.size()));
        QObject::connect(&socket, &QSslSocket::encryptedBytesWritten, &socket,
                         [&socket, bytes, sent = qsizetype{0}]() mutable {
                             if (socket.encryptedBytesToWrite() > 0 || sent == bytes.size())
                                 return;
                             const qsizetype piece = std::min<qsizetype>(bytes.size() - sent, 256 * 1024);
                             socket.write(bytes.constData() + sent, piece);
                             sent += piece;
                         });
    };
}

class DownloadBench {
public:
    int operator()(const QStringList& /*arguments*/)
    {
        const QTemporaryDir folder;
        test::TestServer server;
        test::TrustingNetwork network;
        server.answer(u"/one.zip"_s, inPieces(largeArchive()));
        DownloadSet set;
        set.id = u"one"_s;
        set.name = u"Noise"_s;
        set.address = server.url(u"/one.zip"_s);
        set.mostBytes = 50'000'000;
        set.folder = u"ml-100k"_s;
        Pool pool(1, Niceness::behind_the_window);
        DownloadDialog dialog(pool, {set}, nullptr, &network);
        dialog.setFolder(folder.path());
        dialog.show();
        test::runFor(300);
        bool ready = false;
        QObject::connect(&dialog, &DownloadDialog::ready, &dialog, [&ready] { ready = true; });
        const test::Heartbeat heartbeat;
        QTest::mouseClick(test::find_widget<QPushButton>(dialog, u"downloadBegin"_s), Qt::LeftButton);
        if (!test::waitUntil([&ready] { return ready; }, 60'000))
            return 1;
        QTextStream(stdout) << "while 40 MB are fetched, checked and unpacked: " << heartbeat.report() << '\n';
        return 0;
    }
};

}  // namespace

int main(int argc, char** argv)
{
    return test::runBench<DownloadBench>(argc, argv);
}
