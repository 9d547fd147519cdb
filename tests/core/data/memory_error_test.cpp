// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/memory_error.h"
#include "tests/test_main.h"

#include <QRegularExpression>
#include <QTest>

#include <new>
#include <system_error>

using namespace kinoscope;

class MemoryErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsReadWell_data();
    void amountsReadWell();
    void itSaysHowMuchIsNeededAndWhatToDo();
    void everyWayOfRunningOutIsKnown_data();
    void everyWayOfRunningOutIsKnown();
    void otherErrorsPass();
    void anAnswerComesBack();
    void atTheEdgeItSaysWhatTheProgramHas();
};

void MemoryErrorTest::amountsReadWell_data()
{
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("gigabytes") << quint64{3'140'000'000} << "3.1 GB";
    QTest::newRow("many gigabytes") << quint64{204'800'000'000} << "204.8 GB";
    QTest::newRow("megabytes") << quint64{41'200'000} << "41 MB";
    QTest::newRow("little") << quint64{12} << "1 MB";
}

void MemoryErrorTest::amountsReadWell()
{
    QFETCH(quint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(memory_text(bytes)), text);
}

void MemoryErrorTest::itSaysHowMuchIsNeededAndWhatToDo()
{
    const QString text = QString::fromUtf8(MemoryError(300'000'000'000, MemoryAdvice::fewer_factors).what());
    const QRegularExpression form(
        QStringLiteral("^There is not enough memory: this needs about 30\\d\\.\\d GB\\. Close "
                       "other programs, or use fewer factors\\.$"));
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
    QVERIFY(std::string(MemoryError(1, MemoryAdvice::fewer_ratings).what()).ends_with("or open fewer ratings."));
    QVERIFY(
        std::string(MemoryError(1, MemoryAdvice::larger_computer).what()).ends_with("a computer with more memory."));
}

void MemoryErrorTest::everyWayOfRunningOutIsKnown_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("a table") << 0;
    QTest::newRow("a thread") << 1;
    QTest::newRow("LibTorch") << 2;
    QTest::newRow("a library") << 3;
    QTest::newRow("a graphics card") << 4;
}

void MemoryErrorTest::everyWayOfRunningOutIsKnown()
{
    QFETCH(int, way);
    const auto run_out = [way] {
        switch (way) {
        case 0: throw std::bad_alloc();
        case 1: throw std::system_error(std::make_error_code(std::errc::resource_unavailable_try_again));
        case 2:
            throw std::runtime_error("[enforce fail at alloc_cpu.cpp:75] err == 0. DefaultCPUAllocator: can't allocate "
                                     "memory: you tried to allocate 4000000000 bytes.");
        case 3: throw std::runtime_error("libtorch_cpu.so: failed to map segment from shared object");
        default: throw std::runtime_error("CUDA out of memory. Tried to allocate 2.00 GiB");
        }
    };
    try {
        with_memory([] { return std::uint64_t{200'000'000'000}; }, MemoryAdvice::fewer_factors, run_out);
        QFAIL("nothing was thrown");
    } catch (const MemoryError& error) {
        QVERIFY(std::string(error.what()).find("about 200.") != std::string::npos);
        QCOMPARE(message_of(error).english(), std::string(error.what()));
    }
}

void MemoryErrorTest::otherErrorsPass()
{
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, with_memory([] { return 1U; }, MemoryAdvice::fewer_factors,
                                                                [] { throw std::invalid_argument("no"); }));
    QCOMPARE(message_of(std::runtime_error("u.data: cannot be read.")).english(),
             std::string("u.data: cannot be read."));
    const std::error_code full = std::make_error_code(std::errc::no_space_on_device);
    QVERIFY(!is_out_of_memory(std::system_error(full)));
}

void MemoryErrorTest::anAnswerComesBack()
{
    QCOMPARE(with_memory([] { return 1U; }, MemoryAdvice::fewer_ratings, [] { return 7; }), 7);
}

void MemoryErrorTest::atTheEdgeItSaysWhatTheProgramHas()
{
    const QString text = QString::fromStdString(message_of(std::bad_alloc()).english());
    const QRegularExpression form(QStringLiteral(
        "^There is not enough memory: Kinoscope has \\d+ MB and needs more\\. Close other programs, or open fewer "
        "ratings\\.$"));
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
}

KINOSCOPE_PLAIN_TEST(MemoryErrorTest)
#include "memory_error_test.moc"
