// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the include graph of core, ui and app. Fails on an arrow between floors or between folders that nobody has
// allowed, and where includes go in a circle.
#include "tests/test_main.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <vector>

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

/// A row of the table of arrows: a folder, and the folders that it may include beside itself.
struct FolderRow {
    const char* folder;
    std::vector<const char*> includes;
};

/// Every folder of core, ui and app, from below to above. An arrow that no include makes any more has to go.
const std::vector<FolderRow>& folderTable()
{
    static const std::vector<FolderRow> rows{
        // core
        {"core/data", {}},
        {"core/data/text", {"core/data"}},
        {"core/data/values", {"core/data", "core/data/text"}},
        {"core/data/readers", {"core/data", "core/data/text"}},
        {"core/data/sample", {"core/data", "core/data/readers", "core/data/text"}},
        {"core/data/tables", {"core/data", "core/data/readers", "core/data/text", "core/data/values"}},
        {"core/io/files", {"core/data", "core/data/text"}},
        {"core/data/files", {"core/data", "core/data/tables", "core/data/text", "core/data/values", "core/io/files"}},
        {"core/data/sources",
         {"core/data", "core/data/files", "core/data/readers", "core/data/tables", "core/data/text", "core/data/values",
          "core/io/files"}},
        {"core/search", {"core/data", "core/data/text"}},
        {"core/parallel", {}},
        {"core/model/kernels", {}},
        {"core/model", {"core/data", "core/model/kernels"}},
        {"core/model/net", {"core/data", "core/model", "core/model/kernels"}},
        {"core/model/objectives",
         {"core/data", "core/data/sample", "core/model", "core/model/kernels", "core/model/net"}},
        {"core/model/steps",
         {"core/data", "core/data/sample", "core/model", "core/model/kernels", "core/model/net",
          "core/model/objectives", "core/parallel"}},
        {"core/torch", {"core/data", "core/model", "core/model/net", "core/model/steps"}},
        {"core/analysis/kernels", {}},
        {"core/analysis/neighbours", {"core/analysis/kernels", "core/data", "core/model"}},
        {"core/analysis/evaluation",
         {"core/analysis/neighbours", "core/data", "core/model", "core/model/kernels", "core/model/net"}},
        {"core/analysis/recommend",
         {"core/analysis/evaluation", "core/analysis/kernels", "core/analysis/neighbours", "core/data", "core/model",
          "core/model/steps", "core/parallel"}},
        {"core/analysis/people", {"core/analysis/neighbours", "core/analysis/recommend", "core/data", "core/model"}},
        {"core/analysis/map/tsne", {"core/analysis/neighbours", "core/model", "core/parallel"}},
        {"core/analysis/map/regions",
         {"core/data", "core/data/text", "core/data/values", "core/model", "core/parallel"}},
        {"core/analysis/map",
         {"core/analysis/kernels", "core/analysis/map/tsne", "core/analysis/neighbours", "core/data", "core/model",
          "core/parallel"}},
        {"core/analysis/data", {"core/analysis/evaluation", "core/data"}},
        {"core/analysis/pair", {"core/analysis/map", "core/data", "core/model"}},
        {"core/analysis/model", {"core/model"}},
        {"core/analysis/compare", {"core/analysis/map", "core/analysis/neighbours", "core/data", "core/model"}},
        {"core/training",
         {"core/analysis/evaluation", "core/data", "core/model", "core/model/kernels", "core/model/net",
          "core/model/objectives", "core/model/steps", "core/parallel"}},
        {"core/personal",
         {"core/data", "core/data/files", "core/data/tables", "core/data/text", "core/data/values", "core/search"}},
        {"core/io/model",
         {"core/analysis/evaluation", "core/data", "core/data/text", "core/data/values", "core/io/files", "core/model",
          "core/training"}},
        {"core/io/session", {"core/data", "core/io/files", "core/io/model", "core/training"}},
        {"core/io/export",
         {"core/analysis/map", "core/analysis/neighbours", "core/data", "core/io/files", "core/io/model",
          "core/model"}},
        // ui
        {"ui/blend",
         {"core/analysis/neighbours", "core/data/text", "ui/films", "ui/neighbours", "ui/text", "ui/theme",
          "ui/widgets"}},
        {"ui/charts", {"core/data", "core/data/text", "core/training", "ui/plot", "ui/runs", "ui/text", "ui/theme"}},
        {"ui/compare",
         {"core/analysis/compare", "core/model", "ui/charts", "ui/films", "ui/plot", "ui/runs", "ui/text",
          "ui/widgets"}},
        {"ui/evaluation",
         {"core/analysis/evaluation", "core/analysis/recommend", "ui/plot", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/film",
         {"core/analysis/compare", "core/analysis/neighbours", "core/data", "core/data/text", "core/model",
          "ui/neighbours", "ui/text", "ui/theme", "ui/vectors", "ui/widgets"}},
        {"ui/films",
         {"core/analysis/map", "core/analysis/map/regions", "core/data", "core/data/text", "core/search", "ui/text",
          "ui/theme", "ui/widgets"}},
        {"ui/lists",
         {"core/analysis/evaluation", "core/analysis/map", "core/analysis/map/regions", "core/data", "ui/films",
          "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/map",
         {"core/analysis/compare", "core/analysis/map", "core/data", "core/model", "core/data/text", "ui/map/legend",
          "ui/map/motion", "ui/map/scene", "ui/map/state", "ui/plot", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/map/legend", {"ui/plot", "ui/text", "ui/theme"}},
        {"ui/map/marks",
         {"core/analysis/compare", "ui/films", "ui/map/legend", "ui/map/state", "ui/plot", "ui/text", "ui/theme"}},
        {"ui/map/motion", {"core/analysis/map", "ui/plot"}},
        {"ui/map/scene",
         {"core/analysis/compare", "core/data/text", "ui/map/legend", "ui/map/marks", "ui/map/motion", "ui/map/state",
          "ui/plot", "ui/text", "ui/theme"}},
        {"ui/map/state",
         {"core/analysis/compare", "core/analysis/map", "core/data", "core/data/text", "ui/films", "ui/map/motion"}},
        {"ui/data",
         {"core/analysis/data", "core/data", "core/data/text", "ui/plot", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/model", {"core/analysis/model", "core/data", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/neighbours",
         {"core/analysis/compare", "core/analysis/neighbours", "core/data", "core/data/text", "core/model", "ui/text",
          "ui/theme", "ui/vectors", "ui/widgets"}},
        {"ui/pair", {"core/analysis/pair", "core/data", "core/model", "ui/text", "ui/theme", "ui/vectors"}},
        {"ui/people",
         {"core/analysis/people", "core/data", "ui/films", "ui/forme", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/plot", {"core/analysis/map", "ui/text", "ui/theme"}},
        {"ui/runs", {"core/model", "core/training", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/start", {"core/data/text", "ui/films", "ui/forme", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/text", {"core/data", "core/data/text"}},
        {"ui/theme", {"ui/text"}},
        {"ui/training",
         {"core/data", "core/model", "core/training", "ui/runs", "ui/text", "ui/theme", "ui/training/fields",
          "ui/widgets"}},
        {"ui/training/fields", {"core/data", "core/model", "ui/runs", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/transport",
         {"core/data", "core/model", "core/training", "ui/charts", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/forme", {"core/data", "ui/films", "ui/text", "ui/theme", "ui/widgets"}},
        {"ui/vectors", {"core/model", "ui/text", "ui/theme"}},
        {"ui/widgets", {"core/model", "ui/text", "ui/theme"}},
        // app
        {"app/cli",
         {"app/common", "app/report", "core/analysis/compare", "core/analysis/evaluation", "core/analysis/map",
          "core/analysis/neighbours", "core/data", "core/data/sources", "core/data/tables", "core/data/text",
          "core/io/export", "core/io/files", "core/io/model", "core/model", "core/model/kernels", "core/model/net",
          "core/model/steps", "core/search", "core/training"}},
        {"app/cli/evaluate",
         {"app/cli", "app/common", "core/analysis/evaluation", "core/analysis/recommend", "core/data/sources",
          "core/io/model", "core/training"}},
        {"app/cli/recommend",
         {"app/cli", "app/common", "core/analysis/recommend", "core/data", "core/data/text", "core/io/model",
          "core/personal"}},
        {"app/common",
         {"core/analysis/recommend", "core/data", "core/data/sample", "core/data/sources", "core/data/tables",
          "core/io/model", "core/io/session", "core/training"}},
        {"app/context", {"app/session", "core/analysis/compare", "ui/map/state", "ui/theme", "ui/widgets"}},
        {"app/features", {"app/context", "app/features/*"}},
        {"app/features/*", {"app/context",       "app/files",    "app/files/pictures",
                            "app/people",        "app/services", "app/services/map",
                            "app/services/pair", "app/session",  "app/view",
                            "core/analysis/map", "core/data",    "core/data/text",
                            "core/model",        "ui/blend",     "ui/charts",
                            "ui/compare",        "ui/data",      "ui/evaluation",
                            "ui/film",           "ui/films",     "ui/forme",
                            "ui/lists",          "ui/map",       "ui/map/motion",
                            "ui/map/state",      "ui/model",     "ui/neighbours",
                            "ui/pair",           "ui/people",    "ui/runs",
                            "ui/text",           "ui/theme",     "ui/training",
                            "ui/transport"}},
        {"app/files",
         {"app/jobs", "app/report", "app/session", "app/view", "core/data", "core/io/export", "core/io/files",
          "core/io/model", "core/io/session", "core/training", "ui/runs", "ui/text", "ui/theme", "ui/widgets"}},
        {"app/files/download",
         {"app/files", "app/jobs", "core/data", "core/data/sources", "core/io/files", "ui/text", "ui/theme",
          "ui/widgets"}},
        {"app/files/import",
         {"app/files", "app/jobs", "core/data/sources", "core/data/tables", "core/data/text", "core/data/values",
          "core/io/model", "core/io/session", "ui/text", "ui/theme"}},
        {"app/files/pictures",
         {"app/context", "app/files", "app/session", "app/view", "core/model", "ui/plot", "ui/runs", "ui/theme"}},
        {"app/jobs", {"core/data", "core/training"}},
        {"app/people", {"app/jobs", "core/data"}},
        {"app/report",
         {"app/common", "core/analysis/evaluation", "core/analysis/map", "core/analysis/neighbours", "core/data",
          "core/data/text", "core/io/export", "core/io/files", "core/io/model", "ui/charts", "ui/map", "ui/plot",
          "ui/text", "ui/theme"}},
        {"app/services/map",
         {"app/jobs", "core/analysis/map", "core/analysis/map/regions", "core/data", "core/io/model", "core/model"}},
        {"app/services/pair",
         {"app/jobs", "app/session", "core/analysis/pair", "core/data", "core/data/text", "ui/pair", "ui/plot"}},
        {"app/services",
         {"app/common",
          "app/jobs",
          "app/people",
          "app/services/map",
          "app/session",
          "app/view",
          "core/analysis/compare",
          "core/analysis/evaluation",
          "core/analysis/people",
          "core/analysis/recommend",
          "core/data/text",
          "core/personal",
          "core/search",
          "ui/forme",
          "ui/map/state",
          "core/analysis/data",
          "core/analysis/map",
          "core/analysis/model",
          "core/analysis/neighbours",
          "core/data",
          "core/io/model",
          "core/model",
          "core/training",
          "ui/film",
          "ui/films",
          "ui/lists",
          "ui/neighbours",
          "ui/people",
          "ui/text"}},
        {"app/session",
         {"app/common", "app/jobs", "core/analysis/evaluation", "core/analysis/map", "core/data", "core/data/sources",
          "core/data/tables", "core/io/model", "core/io/session", "core/model/steps", "core/training", "ui/films",
          "ui/runs", "ui/text"}},
        {"app/shell", {"app/context",      "app/features",   "app/features/*", "app/files",     "app/files/download",
                       "app/files/import", "app/people",     "app/services",   "app/session",   "app/shell/frame",
                       "app/shell/help",   "app/shell/keys", "app/view",       "core/io/files", "core/model",
                       "ui/films",         "ui/runs",        "ui/start",       "ui/text",       "ui/theme",
                       "ui/transport",     "ui/widgets"}},
        {"app/shell/frame", {"app/context", "app/view", "ui/theme", "ui/widgets"}},
        {"app/shell/keys", {"app/context", "ui/widgets"}},
        {"app/shell/help",
         {"app/context", "app/files", "app/session", "app/view", "ui/films", "ui/theme", "ui/widgets"}},
        {"app/view",
         {"app/session", "core/analysis/neighbours", "core/io/model", "ui/films", "ui/map/scene", "ui/neighbours",
          "ui/start"}},
    };
    return rows;
}

/// `folderTable` for look-ups: folder → the folders that it may include.
const QMap<QString, QStringList>& allowedFolders()
{
    static const QMap<QString, QStringList> allowed = [] {
        QMap<QString, QStringList> map;
        for (const FolderRow& row : folderTable()) {
            QStringList& includes = map[QString::fromUtf8(row.folder)];
            for (const char* folder : row.includes)
                includes << QString::fromUtf8(folder);
        }
        return map;
    }();
    return allowed;
}

QString folderOf(const QString& file)
{
    return file.left(file.lastIndexOf(QLatin1Char('/')));
}

/// The folder's row in `folderTable`: those of features share one.
QString rowOf(const QString& folder)
{
    const QString features = QStringLiteral("app/features/");
    return folder.startsWith(features) ? features + QLatin1Char('*') : folder;
}

/// `"core/data/movie.h"` → `core/data/movie.h`
QString targetOf(const QString& include)
{
    return include.mid(1, include.size() - 2);
}

bool isOurs(const QString& target)
{
    static const QRegularExpression pattern(QStringLiteral("^(core|ui|app)/"));
    return pattern.match(target).hasMatch();
}

/// from → to → the first include found that makes this arrow, in words
using Arrows = QMap<QString, QMap<QString, QString>>;

/// The arrows between the graph's nodes; `nodeOf` says to which node a file belongs.
template <typename NodeOf>
Arrows arrowsBetween(const IncludeGraph& graph, NodeOf nodeOf)
{
    Arrows arrows;
    for (auto file = graph.begin(); file != graph.end(); ++file) {
        const QString from = nodeOf(file.key());
        for (const QString& include : file.value()) {
            const QString target = targetOf(include);
            if (const QString to = nodeOf(target); isOurs(target) && to != from && !arrows[from].contains(to))
                arrows[from].insert(to, QStringLiteral("%1 includes %2").arg(file.key(), target));
        }
    }
    return arrows;
}

/// The shortest way from `start` along the arrows and back to it, which stands at both ends; empty without one.
QStringList wayBack(const Arrows& arrows, const QString& start)
{
    QMap<QString, QString> cameFrom;
    QStringList waiting{start};
    while (!waiting.isEmpty()) {
        const QString node = waiting.takeFirst();
        for (const QString& next : arrows.value(node).keys()) {
            if (next == start) {
                QStringList way{start};
                for (QString step = node; step != start; step = cameFrom.value(step))
                    way.prepend(step);
                return QStringList{start} + way;
            }
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, node);
                waiting << next;
            }
        }
    }
    return {};
}

/// A circle each, with an include for every arrow of it. One that shares nodes with another may be missing.
QStringList circlesOf(const Arrows& arrows)
{
    QStringList found;
    for (const QString& start : arrows.keys()) {
        const QStringList way = wayBack(arrows, start);
        // Every node of a circle leads back to itself: the circle is told once, by its first node.
        if (way.isEmpty() || std::any_of(way.begin(), way.end(), [&](const QString& node) { return node < start; }))
            continue;
        QString text = way.join(QStringLiteral(" → "));
        for (qsizetype i = 0; i + 1 < way.size(); ++i)
            text += QStringLiteral("\n    ") + arrows[way[i]][way[i + 1]];
        found << text;
    }
    return found;
}

/// Circles of folders, however long, and of files within one.
QStringList circlesIn(const IncludeGraph& graph)
{
    return circlesOf(arrowsBetween(graph, folderOf)) +
           circlesOf(arrowsBetween(graph, [](const QString& file) { return file; }));
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
    static const QStringList folders{QStringLiteral("core/analysis/"), QStringLiteral("core/search/")};
    static const QStringList files{
        QStringLiteral("core/data/column.h"),          QStringLiteral("core/data/dataset.h"),
        QStringLiteral("core/data/duplicates.h"),      QStringLiteral("core/data/item_column.h"),
        QStringLiteral("core/data/message.h"),         QStringLiteral("core/data/movie.h"),
        QStringLiteral("core/data/placed_films.h"),    QStringLiteral("core/data/split.h"),
        QStringLiteral("core/data/text/film_pages.h"), QStringLiteral("core/data/text/item_noun.h"),
        QStringLiteral("core/data/text/title.h"),      QStringLiteral("core/data/well_rated.h"),
        QStringLiteral("core/model/rate_changes.h"),   QStringLiteral("core/model/setting_difference.h"),
        QStringLiteral("core/model/settings.h"),       QStringLiteral("core/model/snapshot.h"),
        QStringLiteral("core/model/step_kind.h"),      QStringLiteral("core/model/trained_model.h"),
        QStringLiteral("core/training/divergence.h"),  QStringLiteral("core/training/pace.h"),
        QStringLiteral("core/training/progress.h"),    QStringLiteral("core/training/run_notes.h"),
    };
    return files.contains(file) ||
           std::any_of(folders.begin(), folders.end(), [&](const QString& folder) { return file.startsWith(folder); });
}

/// What is wrong between the three floors and with the libraries that a floor does without.
QString floorProblem(const QString& file, const QString& include)
{
    const QString target = targetOf(include);
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

QString folderProblem(const QString& file, const QString& include)
{
    const QString target = targetOf(include);
    if (!isOurs(target)) {
        // A path from the file's own folder would be an arrow that nobody sees.
        const bool known = include.startsWith(QLatin1Char('<')) || target.startsWith(QLatin1String("resources/"));
        return known ? QString() : QStringLiteral("an include is written from the project's root");
    }
    const QString from = folderOf(file);
    const QString to = folderOf(target);
    if (from == to || allowedFolders().value(rowOf(from)).contains(rowOf(to)))
        return {};
    return QStringLiteral("the table of folders has no arrow from %1 to %2").arg(from, to);
}

QString problemWith(const QString& file, const QString& include)
{
    const QString problem = floorProblem(file, include);
    return problem.isEmpty() ? folderProblem(file, include) : problem;
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
    void nothingGoesInACircle();
    void theTableOfFoldersIsUsedUp();
    void noFolderIsFull();
    void aWrongArrowIsFound_data();
    void aWrongArrowIsFound();
    void aCircleIsFound_data();
    void aCircleIsFound();
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

void LayeringTest::nothingGoesInACircle()
{
    const QStringList found = circlesIn(readGraph(QDir(QStringLiteral(KINOSCOPE_SOURCE_DIR))));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void LayeringTest::theTableOfFoldersIsUsedUp()
{
    const IncludeGraph graph = readGraph(QDir(QStringLiteral(KINOSCOPE_SOURCE_DIR)));
    QSet<QString> folders;
    for (const QString& file : graph.keys())
        folders.insert(rowOf(folderOf(file)));
    const Arrows arrows = arrowsBetween(graph, [](const QString& file) { return rowOf(folderOf(file)); });
    QStringList found;
    for (const QString& folder : folders)
        if (!allowedFolders().contains(folder))
            found << QStringLiteral("%1 has no row").arg(folder);
    for (auto row = allowedFolders().begin(); row != allowedFolders().end(); ++row) {
        if (!folders.contains(row.key()))
            found << QStringLiteral("%1 has a row, but no files").arg(row.key());
        for (const QString& to : row.value())
            if (!arrows.value(row.key()).contains(to))
                found << QStringLiteral("%1 may include %2, but does not").arg(row.key(), to);
    }
    found.sort();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

// More files than that are of more than one subject.
void LayeringTest::noFolderIsFull()
{
    constexpr int most = 36;
    QMap<QString, int> files;
    for (const QString& file : readGraph(QDir(QStringLiteral(KINOSCOPE_SOURCE_DIR))).keys())
        ++files[folderOf(file)];
    for (auto folder = files.begin(); folder != files.end(); ++folder)
        QVERIFY2(folder.value() <= most,
                 qPrintable(QStringLiteral("%1 has %2 files").arg(folder.key()).arg(folder.value())));
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
    row("ui/map/a.cpp", "\"app/session/session.h\"");
    row("ui/map/a.cpp", "\"core/training/training_run.h\"");
    row("ui/map/a.cpp", "<ATen/ATen.h>");
    row("app/cli/a.cpp", "<QFile>");
    row("app/cli/a.cpp", "\"ui/theme/theme.h\"");
    row("app/shell/a.cpp", "<torch/torch.h>");
    row("app/features/film/a.cpp", "\"app/features/blend/blend_feature.h\"");
    row("app/session/a.cpp", "\"app/features/feature.h\"");
    row("core/analysis/map/a.cpp", "\"core/training/progress.h\"");
    row("core/analysis/neighbours/a.h", "\"core/analysis/map/map_frame.h\"");
    row("core/data/a.h", "\"core/data/text/csv_reader.h\"");
    row("core/data/readers/a.cpp", "\"core/data/tables/table_reader.h\"");
    row("core/data/text/a.h", "\"core/data/readers/rating_file.h\"");
    row("core/io/files/a.cpp", "\"core/io/model/model_file.h\"");
    row("core/model/kernels/a.h", "\"core/model/trained_model.h\"");
    row("ui/plot/a.cpp", "\"ui/map/map_view.h\"");
    row("ui/plot/a.cpp", "<ui/map/map_view.h>");
    row("ui/plot/a.cpp", "\"../map/map_view.h\"");
    row("ui/no_row/a.cpp", "\"ui/theme/theme.h\"");
    row("app/jobs/a.h", "\"app/session/session.h\"");
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

void LayeringTest::aCircleIsFound_data()
{
    QTest::addColumn<IncludeGraph>("graph");
    QTest::addColumn<QStringList>("circles");
    const auto file = [](IncludeGraph& graph, const char* name, const QByteArrayList& targets) {
        QStringList& includes = graph[QString::fromUtf8(name)];
        for (const QByteArray& target : targets)
            includes << QLatin1Char('"') + QString::fromUtf8(target) + QLatin1Char('"');
    };
    const auto row = [](const char* name, const IncludeGraph& graph, const QStringList& circles) {
        QTest::newRow(name) << graph << circles;
    };

    IncludeGraph none;
    file(none, "core/a/a.h", {});
    file(none, "core/a/a.cpp", {"core/a/a.h"});
    file(none, "core/b/b.h", {"core/a/a.h"});
    file(none, "core/c/c.h", {"core/a/a.h", "core/b/b.h"});
    row("none, though two ways lead to core/a", none, {});

    IncludeGraph two = none;
    file(two, "core/a/other.h", {"core/b/b.h"});
    row("two folders, of files without a circle", two,
        {QStringLiteral("core/a → core/b → core/a\n"
                        "    core/a/other.h includes core/b/b.h\n"
                        "    core/b/b.h includes core/a/a.h")});

    IncludeGraph inside;
    file(inside, "core/a/a.h", {});
    file(inside, "core/a/a.cpp", {"core/a/inside/i.h"});
    file(inside, "core/a/inside/i.h", {"core/a/a.h"});
    row("a folder and one inside of it", inside,
        {QStringLiteral("core/a → core/a/inside → core/a\n"
                        "    core/a/a.cpp includes core/a/inside/i.h\n"
                        "    core/a/inside/i.h includes core/a/a.h")});

    IncludeGraph three;
    file(three, "core/a/a.cpp", {"core/b/b.h"});
    file(three, "core/b/b.h", {});
    file(three, "core/b/b.cpp", {"core/c/c.h"});
    file(three, "core/c/c.h", {"core/a/a.h"});
    row("three folders", three,
        {QStringLiteral("core/a → core/b → core/c → core/a\n"
                        "    core/a/a.cpp includes core/b/b.h\n"
                        "    core/b/b.cpp includes core/c/c.h\n"
                        "    core/c/c.h includes core/a/a.h")});

    IncludeGraph files;
    file(files, "core/a/a.h", {"core/a/b.h"});
    file(files, "core/a/b.h", {"core/a/a.h"});
    row("two files of one folder", files,
        {QStringLiteral("core/a/a.h → core/a/b.h → core/a/a.h\n"
                        "    core/a/a.h includes core/a/b.h\n"
                        "    core/a/b.h includes core/a/a.h")});
}

void LayeringTest::aCircleIsFound()
{
    QFETCH(IncludeGraph, graph);
    QFETCH(QStringList, circles);
    QCOMPARE(circlesIn(graph), circles);
}

KINOSCOPE_PLAIN_TEST(LayeringTest)
#include "layering_test.moc"
