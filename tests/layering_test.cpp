// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the include graph of core, ui and app and fails on an arrow that DESIGN does not have.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace {

/// file → its includes, as written: `"core/data/movie.h"`, `<QWidget>`.
using IncludeGraph = QMap<QString, QStringList>;

IncludeGraph readGraph(const QDir& root)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"][^>\"]+[>\"])"),
                                            QRegularExpression::MultilineOption);
    IncludeGraph graph;
    for (const QString& folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        QDirIterator files(root.filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QStringList& includes = graph[root.relativeFilePath(file.fileName())];
            auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                includes << matches.next().captured(1);
        }
    }
    return graph;
}

bool isQt(const QString& include)
{
    static const QRegularExpression pattern(QStringLiteral("^[<\"](Q[A-Z]|Qt|qcustomplot|ui_)"));
    return pattern.match(include).hasMatch();
}

bool isTorch(const QString& include)
{
    static const QRegularExpression pattern(QStringLiteral("^[<\"](torch|ATen|c10|caffe2)/"));
    return pattern.match(include).hasMatch();
}

/// Headers of core that ui may see: plain values and pure functions on them.
bool isValueHeader(const QString& file)
{
    static const QStringList folders{QStringLiteral("core/analysis/")};
    static const QStringList files{
        QStringLiteral("core/data/column.h"),
        QStringLiteral("core/data/dataset.h"),
        QStringLiteral("core/data/movie.h"),
        QStringLiteral("core/data/split.h"),
        QStringLiteral("core/data/title.h"),
        QStringLiteral("core/model/co_watch_limit.h"),
        QStringLiteral("core/model/setting_difference.h"),
        QStringLiteral("core/model/settings.h"),
        QStringLiteral("core/model/snapshot.h"),
        QStringLiteral("core/model/trained_model.h"),
        QStringLiteral("core/training/progress.h"),
    };
    return files.contains(file) ||
           std::any_of(folders.begin(), folders.end(), [&](const QString& folder) { return file.startsWith(folder); });
}

QString problemWith(const QString& file, const QString& include)
{
    const QString target = include.startsWith(QLatin1Char('"')) ? include.mid(1, include.size() - 2) : QString();
    const bool toUi = target.startsWith(QLatin1String("ui/"));
    const bool toApp = target.startsWith(QLatin1String("app/"));
    if (file.startsWith(QLatin1String("core/"))) {
        if (isQt(include))
            return QStringLiteral("core knows no Qt");
        const bool torch = file.startsWith(QLatin1String("core/torch/"));
        if (isTorch(include) && !(torch && file.endsWith(QLatin1String(".cpp"))))
            return QStringLiteral("only core/torch/*.cpp sees LibTorch");
        if (target.startsWith(QLatin1String("core/torch/")) && !torch)
            return QStringLiteral("what needs LibTorch is loaded late, not linked");
        if (toUi || toApp)
            return QStringLiteral("core points at nobody");
        return {};
    }
    if (isTorch(include))
        return QStringLiteral("only core sees LibTorch");
    if (file.startsWith(QLatin1String("ui/"))) {
        if (toApp)
            return QStringLiteral("ui does not know app");
        if (target.startsWith(QLatin1String("core/")) && !isValueHeader(target))
            return QStringLiteral("ui sees only core's value headers");
        return {};
    }
    const bool plain = file.startsWith(QLatin1String("app/cli/")) || file.startsWith(QLatin1String("app/common/"));
    if (plain && (isQt(include) || toUi))
        return QStringLiteral("the command line stands on core alone");
    return {};
}

QStringList violations(const QDir& root)
{
    QStringList found;
    const IncludeGraph graph = readGraph(root);
    for (auto file = graph.begin(); file != graph.end(); ++file)
        for (const QString& include : file.value())
            if (const QString problem = problemWith(file.key(), include); !problem.isEmpty())
                found << QStringLiteral("%1 includes %2: %3").arg(file.key(), include, problem);
    return found;
}

}  // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noArrowPointsBack();
    void valueHeadersIncludeOnlyValueHeaders();
    void aWrongArrowIsFound_data();
    void aWrongArrowIsFound();
};

void LayeringTest::noArrowPointsBack()
{
    const QDir root(QStringLiteral(KINOSCOPE_SOURCE_DIR));
    QVERIFY2(readGraph(root).size() > 50, "the sources were not found");
    const QStringList found = violations(root);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void LayeringTest::valueHeadersIncludeOnlyValueHeaders()
{
    const IncludeGraph graph = readGraph(QDir(QStringLiteral(KINOSCOPE_SOURCE_DIR)));
    for (auto file = graph.begin(); file != graph.end(); ++file) {
        if (!isValueHeader(file.key()) || !file.key().endsWith(QLatin1String(".h")))
            continue;
        for (const QString& include : file.value()) {
            if (include.startsWith(QLatin1String("\"core/")))
                QVERIFY2(isValueHeader(include.mid(1, include.size() - 2)),
                         qPrintable(file.key() + QStringLiteral(" includes ") + include));
        }
    }
}

void LayeringTest::aWrongArrowIsFound_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    const auto row = [](const char* file, const char* include) {
        QTest::addRow("%s includes %s", file, include) << QString::fromUtf8(file) << QString::fromUtf8(include);
    };
    row("core/data/a.cpp", "<QString>");
    row("core/torch/a.h", "<torch/torch.h>");
    row("core/model/a.cpp", "<torch/torch.h>");
    row("core/model/a.cpp", "\"core/torch/torch_net.h\"");
    row("core/model/a.cpp", "\"ui/theme/theme.h\"");
    row("core/model/a.cpp", "\"app/common/document.h\"");
    row("ui/map/a.cpp", "\"app/window/session.h\"");
    row("ui/map/a.cpp", "\"core/training/training_run.h\"");
    row("ui/map/a.cpp", "<ATen/ATen.h>");
    row("app/cli/a.cpp", "<QFile>");
    row("app/cli/a.cpp", "\"ui/theme/theme.h\"");
    row("app/window/a.cpp", "<torch/torch.h>");
}

void LayeringTest::aWrongArrowIsFound()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(QFileInfo(file).path()));
    QFile source(root.filePath(file));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("#include <vector>\n#include " + include.toUtf8() + "\n");
    source.close();
    QCOMPARE(violations(root).size(), 1);
}

QTEST_APPLESS_MAIN(LayeringTest)
#include "layering_test.moc"
