// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window in German, where words are longer: nothing is cut off in a small window, and core's texts are German, too.
#include "app/files/download/download.h"
#include "app/files/export_dialog.h"
#include "app/files/import/table_import.h"
#include "app/report/export_choices.h"
#include "app/services/seed_study.h"
#include "app/session/loaded_source.h"
#include "app/shell/main_window.h"
#include "app/shell/translation.h"
#include "core/analysis/map/projector.h"
#include "core/analysis/neighbours/neighbours.h"
#include "core/data/data_error.h"
#include "core/data/readers/movielens_csv.h"
#include "core/model/settings.h"
#include "tests/app/cut_texts.h"
#include "tests/app/find_widget.h"
#include "tests/app/window_test.h"
#include "tests/core/io/small_document.h"
#include "tests/core/small_dataset.h"
#include "ui/compare/difference_table.h"
#include "ui/runs/run_summary.h"
#include "ui/text/core_text.h"
#include "ui/training/preset_box.h"
#include "ui/training/setting_form.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

#include <limits>
#include <memory>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class GermanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void menusAreGerman();
    void noTextIsCutOff_data();
    void noTextIsCutOff();
    void theSettingsFitTheirSheet_data();
    void theSettingsFitTheirSheet();
    void theWindowFitsASmallScreen();
    void runsAndGenresAreGerman();
    void everyFixedTextOfCoreIsMarked();
    void errorsOfDataAreWhole_data();
    void errorsOfDataAreWhole();
    void foldersWithoutRatingsAreSaidWhole();
    void whatNobodyWroteForPeopleStaysAsItIs();
    void aModelThatCannotBeSavedSaysWhy();
    void ratingsThatTeachNothingSaySo();
    void aModelThatMissesItsRatingsSaysSo();
    void aFileThatIsNoTableSaysSo();
    void seedsThatCannotBeTrainedSayWhy();
    void formatsToExportToAreGerman();
    void differencesOfRunsAreGerman();
    void aDownloadWithoutAPlaceSaysSo();

private:
    std::unique_ptr<MainWindow> makeWindow(const QSize& size);
};

void GermanTest::initTestCase()
{
    useLanguage(*qApp, u"de"_s);
    WindowSettings().setTourSeen();
}

std::unique_ptr<MainWindow> GermanTest::makeWindow(const QSize& size)
{
    auto window = std::make_unique<MainWindow>();
    window->resize(size);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

void GermanTest::menusAreGerman()
{
    const auto window = makeWindow(QSize(1024, 640));
    QStringList titles;
    for (const QAction* menu : test::find_widget<QMenuBar>(*window, u"menuBar"_s)->actions())
        titles << menu->text().remove(u'&');
    QCOMPARE(titles, (QStringList{u"Datei"_s, u"Bearbeiten"_s, u"Trainieren"_s, u"Film"_s, u"Ansicht"_s, u"Hilfe"_s}));
    QStringList letters;
    for (const QMenu* menu : test::find_widget<QMenuBar>(*window, u"menuBar"_s)->findChildren<QMenu*>()) {
        letters.clear();
        for (const QAction* action : menu->actions())
            if (const qsizetype mark = action->text().indexOf(u'&'); mark >= 0)
                letters << action->text().mid(mark + 1, 1).toLower();
        QVERIFY2(letters.size() == QSet<QString>(letters.begin(), letters.end()).size(),
                 qPrintable(menu->title() + u": "_s + letters.join(u' ')));
    }
    QCOMPARE(QLocale().toString(1682), u"1.682"_s);
}

void GermanTest::noTextIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024 × 640") << QSize(1024, 640);
    QTest::newRow("1440 × 900") << QSize(1440, 900);
}

void GermanTest::noTextIsCutOff()
{
    QFETCH(QSize, size);
    const auto window = makeWindow(size);
    QTest::mouseClick(test::find_widget<QAbstractButton>(*window, u"startSample"_s), Qt::LeftButton);
    QTRY_VERIFY(window->session()->dataset());
    test::find_widget<QDoubleSpinBox>(*window, u"epochsBox"_s)->setValue(1);
    window->action(Command::train)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->session()->document(), 60'000);
    window->view()->selection()->pick(0);
    QTest::qWait(300);
    const QStringList cut = test::cutTexts(*window);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const auto* card = test::find_widget<QWidget>(*window, u"filmPanel"_s);
    QVERIFY2(card->minimumSizeHint().width() <= card->width(),
             qPrintable(u"%1 in %2"_s.arg(card->minimumSizeHint().width()).arg(card->width())));
}

void GermanTest::theSettingsFitTheirSheet_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("the sheet") << 388;
    QTest::newRow("narrow") << 270;
}

// With all that the form can say at once.
void GermanTest::theSettingsFitTheirSheet()
{
    QFETCH(int, width);
    QWidget sheet;
    auto* column = new QVBoxLayout(&sheet);
    column->setContentsMargins(0, 0, 0, 0);
    auto* form = new ui::SettingForm;
    column->addWidget(form->presetBox());
    column->addWidget(form);
    column->addStretch();
    TrainingSettings settings = find_preset("balanced").settings;
    settings.factors = 20;
    settings.patience = 3;
    settings.device = Device::cuda;
    settings.rate_changes = {{120, 0.01}, {1200, 0.001}, {12'000, 1e-4}, {24'000, 1e-5}};
    form->setCudaAvailable(true, {});
    form->setSettings(settings);
    sheet.resize(width, 2000);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QTest::qWait(50);
    QCOMPARE(sheet.width(), width);
    const QStringList cut = test::cutTexts(sheet);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

// With a film picked, whose card is the longest of all panels.
void GermanTest::theWindowFitsASmallScreen()
{
    const auto window = makeWindow(QSize(1024, 640));
    QTest::mouseClick(test::find_widget<QAbstractButton>(*window, u"startSample"_s), Qt::LeftButton);
    QTRY_VERIFY(window->session()->dataset());
    test::find_widget<QDoubleSpinBox>(*window, u"epochsBox"_s)->setValue(1);
    window->action(Command::train)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(window->session()->document(), 60'000);
    window->view()->selection()->pick(0);
    QTest::qWait(300);
    const QSize least = window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
    QCOMPARE(window->size(), QSize(1024, 640));
}

/// The texts of core that are translated. The test `translation` sees to it that these are those that core marks.
static QSet<QString> textsOfCore()
{
    QFile file(QStringLiteral(KINOSCOPE_SOURCE_DIR "/resources/translations/kinoscope_de.ts"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the translation is not here");
    QSet<QString> texts;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"source" && context == u"core")
            texts.insert(xml.readElementText());
    }
    return texts;
}

void GermanTest::everyFixedTextOfCoreIsMarked()
{
    const QSet<QString> marked = textsOfCore();
    QStringList missing;
    const auto need = [&](std::string_view text) {
        const QString source = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (!marked.contains(source))
            missing << u"KINOSCOPE_TEXT(\"core\", \"%1\")"_s.arg(source);
    };
    for (const SettingInfo& info : setting_infos()) {
        need(info.label);
        need(info.meaning);
        if (!info.whole && !info.unit.empty())
            need(info.unit);
    }
    need(rate_changes_info().label);
    need(rate_changes_info().meaning);
    for (const Preset& preset : presets()) {
        need(preset.label);
        need(preset.summary);
    }
    MapFrame withoutAxes;
    for (const auto feature : {LinearFeature::place_of_vector, LinearFeature::spread, LinearFeature::earlier_epochs})
        need(why_not(withoutAxes, feature));
    for (const Projector& projector : projectors())
        need(projector.label);
    for (const StepKind kind : all_step_kinds) {
        need(label_of(kind));
        need(meaning_of(kind));
    }
    for (const Similarity similarity : all_similarities) {
        need(label_of(similarity));
        need(meaning_of(similarity));
    }
    for (const ExportChoice& choice : export_choices()) {
        need(choice.label);
        need(choice.reader);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QCOMPARE(ui::coreText("Euclidean distance"), u"Euklidischer Abstand"_s);
}

void GermanTest::runsAndGenresAreGerman()
{
    QCOMPARE(ui::runTitle(find_preset("balanced").settings), u"Ausgewogen, 60 Zahlen"_s);
    QCOMPARE(ui::coreText("Adventure"), u"Abenteuer"_s);
}

/// A folder like a newer MovieLens set, with these lines below the headings; without films not even that.
static void writeSet(const QString& folder, const QByteArray& movies, const QByteArray& ratings)
{
    const QByteArray headings[]{"movieId,title,genres\n", "userId,movieId,rating,timestamp\n"};
    const QByteArray contents[]{movies.isEmpty() ? movies : headings[0] + movies, headings[1] + ratings};
    for (int i = 0; i < 2; ++i) {
        QFile file(folder + (i == 0 ? u"/movies.csv"_s : u"/ratings.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(contents[i]), contents[i].size());
    }
}

void GermanTest::errorsOfDataAreWhole_data()
{
    QTest::addColumn<QByteArray>("movies");
    QTest::addColumn<QByteArray>("ratings");
    QTest::addColumn<QString>("sentence");
    const QByteArray heat("1,Heat (1995),Action\n");
    QTest::newRow("a rating")
        << heat << QByteArray("1,1,excellent,964982703\n")
        << u"ratings.csv, Zeile 2: \"excellent\" gefunden. Erwartet: eine Bewertung von 0.5 bis 5 in "
           "halben Sternen."_s;
    QTest::newRow("a person") << heat << QByteArray("I,1,5.0,964982703\n")
                              << u"ratings.csv, Zeile 2: \"I\" gefunden. Erwartet: die Nummer eines Menschen."_s;
    QTest::newRow("three fields")
        << heat << QByteArray("1,1,5.0\n")
        << u"ratings.csv, Zeile 2: 3 Felder gefunden. Erwartet: eine Zeile mit 4 Feldern und Kommas "
           "dazwischen (Mensch, Film, Bewertung, Zeit)."_s;
    QTest::newRow("one field")
        << heat << QByteArray("1\n")
        << u"ratings.csv, Zeile 2: 1 Feld gefunden. Erwartet: eine Zeile mit 4 Feldern und Kommas "
           "dazwischen (Mensch, Film, Bewertung, Zeit)."_s;
    QTest::newRow("no ratings") << heat << QByteArray()
                                << u"ratings.csv: enthält keine Bewertungen. Holen Sie den Datensatz neu."_s;
    QTest::newRow("no films") << QByteArray() << QByteArray("1,1,5.0,964982703\n")
                              << u"movies.csv: ist leer. Holen Sie den Datensatz neu."_s;
    QTest::newRow("a film twice") << heat + heat << QByteArray("1,1,5.0,964982703\n")
                                  << u"movies.csv, Zeile 3: Film 1 ein zweites Mal gefunden. Erwartet: ein noch nicht "
                                     "aufgeführter Film."_s;
    QTest::newRow("a quote") << QByteArray("1,\"Heat (1995),Action\n") << QByteArray("1,1,5.0,964982703\n")
                             << u"movies.csv, Zeile 2: ein nie geschlossenes Anführungszeichen gefunden. Erwartet: ein "
                                "schließendes."_s;
    QTest::newRow("a NUL") << QByteArray("1,He\0t,Action\n", 14) << QByteArray("1,1,5.0,964982703\n")
                           << u"movies.csv, Zeile 2, Spalte 5: ein NUL-Byte gefunden. Erwartet: Text."_s;
}

void GermanTest::errorsOfDataAreWhole()
{
    QFETCH(QByteArray, movies);
    QFETCH(QByteArray, ratings);
    const QTemporaryDir folder;
    writeSet(folder.path(), movies, ratings);
    Message error;
    try {
        read_movielens_csv(folder.path().toStdString(), {});
    } catch (const DataError& refused) {
        error = refused.message;
    }
    QTEST(ui::coreText(error), "sentence");
}

void GermanTest::foldersWithoutRatingsAreSaidWhole()
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(u"nirgends"_s);
    QCOMPARE(ui::coreText(open_source(nowhere.toStdString()).error),
             nowhere + u": Diesen Ordner gibt es nicht. Prüfen Sie den Namen."_s);
    QCOMPARE(
        ui::coreText(open_source(folder.path().toStdString()).error),
        folder.path() +
            u": enthält keine Bewertungen, die Kinoscope lesen kann. Öffnen Sie einen Ordner mit ratings.csv und "
            "movies.csv, mit u.data und u.item oder mit ratings.dat und movies.dat, oder öffnen Sie eine Tabelle."_s);
}

// Names of files above all, whatever they look like.
void GermanTest::whatNobodyWroteForPeopleStaysAsItIs()
{
    QCOMPARE(ui::coreText("Nobody translated this."), u"Nobody translated this."_s);
    QCOMPARE(ui::coreText(""), QString());
    const Message unreadable(KINOSCOPE_TEXT("core", "cannot be read (%1)."), {as_is("why")});
    for (const char* name : {"model", "%2", "2 fields"})
        QCOMPARE(ui::coreText(DataError(name, unreadable).message),
                 QString::fromUtf8(name) + u": lässt sich nicht lesen (why)."_s);
    QCOMPARE(ui::coreText(DataError("a", 0, 0, "\"2 fields\"", "Nobody's word").message),
             u"a: \"2 fields\" gefunden. Erwartet: Nobody's word."_s);
}

// From the place in core where it goes wrong to the signal that the window shows.
void GermanTest::aModelThatCannotBeSavedSaysWhy()
{
    const QTemporaryDir folder;
    const QString model = folder.filePath(u"model.safetensors"_s);
    save_model(model.toStdString(), test::small_document());
    Session session;
    session.open(model);
    QTRY_VERIFY(session.document());
    QSignalSpy failed(&session, &Session::savingFailed);
    session.saveModel(folder.path());
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.front().front().toString(),
             folder.path() +
                 u": lässt sich nicht schreiben, weil es ein Ordner ist. Wählen Sie einen anderen Namen."_s);
}

void GermanTest::ratingsThatTeachNothingSaySo()
{
    const QTemporaryDir folder;
    writeSet(folder.path(), "1,Heat (1995),Action\n2,Fargo (1996),Crime\n",
             "1,1,4.5,964982703\n1,2,4.5,964982703\n2,1,4.5,964982703\n");
    QCOMPARE(ui::coreText(open_source(folder.path().toStdString()).nothing_to_learn),
             u"Aus Bewertungen, die alle gleich sind, lässt sich nichts lernen: Jede ist 4.5. Wählen Sie Bewertungen, "
             "die sich unterscheiden."_s);
}

void GermanTest::aModelThatMissesItsRatingsSaysSo()
{
    const QTemporaryDir folder;
    const QString data = folder.filePath(u"data"_s);
    const QString model = folder.filePath(u"model.safetensors"_s);
    ModelDocument document = test::small_document();
    document.given_split = false;
    document.dataset_source = data.toStdString();
    save_model(model.toStdString(), document);

    Session session;
    QSignalSpy notes(&session, &Session::openedWithout);
    session.open(model);
    QTRY_COMPARE(notes.size(), 1);
    QCOMPARE(notes.back().front().toString(),
             u"Die Bewertungen dieses Modells sind nicht mehr in "_s + data + u". Es wird ohne sie gezeigt."_s);
    QDir().mkpath(data);
    writeSet(data, "1,Heat (1995),Action\n", "1,1,5.0,964982703\n");
    session.open(model);
    QTRY_COMPARE(notes.size(), 2);
    QCOMPARE(notes.back().front().toString(),
             u"Die Bewertungen in "_s + data + u" sind nicht mehr die dieses Modells. Es wird ohne sie gezeigt."_s);
}

void GermanTest::aFileThatIsNoTableSaysSo()
{
    const QTemporaryDir folder;
    Pools pools;
    TableImport import(pools.work, nullptr);
    QSignalSpy failed(&import, &TableImport::failed);
    const auto problemWith = [&](const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        file.close();
        failed.clear();
        import.start(file.fileName());
        return failed.wait(20'000) ? failed.front().front().toString() : QString();
    };
    QCOMPARE(
        problemWith(u"words.csv"_s, "Nothing but words\n"),
        u"words.csv: keine Tabelle gefunden. Erwartet: Zeilen mit drei oder mehr Spalten (Mensch, Film, Bewertung) "
        u"und Kommas, Semikolons, Tabulatoren, |, :: oder Leerzeichen dazwischen."_s);
    QCOMPARE(problemWith(u"heading.csv"_s, "person,film,rating\n"),
             u"heading.csv: eine Kopfzeile und nichts darunter gefunden. Erwartet: mindestens eine Bewertung."_s);
    import.start(folder.filePath(u"gone.csv"_s));
    failed.clear();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed.front().front().toString(),
             folder.filePath(u"gone.csv"_s) +
                 u": Diese Datei gibt es nicht. Prüfen Sie den Namen, oder holen Sie den Datensatz neu."_s);
}

void GermanTest::seedsThatCannotBeTrainedSayWhy()
{
    auto document = std::make_shared<ModelDocument>(test::small_document());
    const TrainingSettings usual = document->settings;
    Pools pools;
    SeedStudy study(pools);
    const auto reason = [&](const DatasetPtr& dataset) {
        study.setRun(dataset, nullptr, document);
        study.train(2);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(study.stability().phase == ui::Stability::Phase::failed, 60'000); }();
        return study.stability().message;
    };
    document->settings.split_by_time = 1;  // and there are no times
    QCOMPARE(reason(test::small_dataset()),
             u"Das Training misslang: Diese Bewertungen haben keine Zeiten und lassen sich darum nicht nach der Zeit "
             "teilen. Teilen Sie sie zufällig, oder öffnen Sie einen Datensatz mit Zeiten."_s);
    document->settings = usual;
    document->settings.split_by_time = 0;
    document->settings.factors = 1 << 28;
    QCOMPARE(reason(test::small_dataset()),
             u"Das Training misslang: Die Vektoren von 30 Filmen mit je 268435456 Zahlen aus 2 Startwerten "
             "brauchten mehr als 512 MB. Wählen Sie weniger Startwerte oder Zahlen."_s);
    document->settings = {};
    auto poisoned = std::make_shared<Dataset>(*test::small_dataset());
    for (Rating& rating : poisoned->ratings)
        rating.value = std::numeric_limits<float>::quiet_NaN();
    const QString diverged = reason(poisoned);
    QVERIFY2(diverged.startsWith(u"Das Training mit Startwert "_s) &&
                 diverged.endsWith(u" lief in Durchgang 1 davon. Versuchen Sie eine kleinere Lernrate."_s),
             qPrintable(diverged));
}

void GermanTest::formatsToExportToAreGerman()
{
    ExportDialog dialog(u"csv"_s, {});
    QCOMPARE(test::find_widget<QComboBox>(dialog, u"exportFormat"_s)->currentText(), u"CSV-Tabelle"_s);
    QCOMPARE(test::find_widget<QLabel>(dialog, u"exportReader"_s)->text(),
             u"Für Tabellenkalkulation, R und pandas: eine Zeile je Film, mit Titel, Jahr, Bias und Faktoren."_s);
}

void GermanTest::differencesOfRunsAreGerman()
{
    ui::RunSummary first{.number = 1, .settings = find_preset("balanced").settings};
    ui::RunSummary second = first;
    second.number = 2;
    first.settings.step = StepKind::fast;
    second.settings.step = StepKind::sgd;
    second.settings.learning_rate = 0.02;
    ui::DifferenceTable table;
    table.setRuns(&first, &second);
    QStringList names;
    for (int row = 0; row < table.rowCount(); ++row)
        names << table.item(row, 0)->text();
    QCOMPARE(names.mid(1), (QStringList{u"Lernrate"_s, u"Optimierer"_s}));
    QVERIFY(table.item(1, 0)->toolTip().startsWith(u"Größe jeder Korrektur"_s));
    QCOMPARE(table.item(2, 2)->text(), u"SGD"_s);
}

void GermanTest::aDownloadWithoutAPlaceSaysSo()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"ml-100k/not empty"_s);
    DownloadSet set;
    set.id = u"ml-100k"_s;
    set.address = QUrl(u"https://nowhere.invalid/ml-100k.zip"_s);
    QNetworkAccessManager network;
    Pool pool(1, Niceness::behind_the_window);
    Download download(pool, &network, set, folder.path());
    QString sentence;
    connect(&download, &Download::failed, this, [&](const DownloadProblem& problem) { sentence = problem.sentence; });
    download.start();
    QTRY_COMPARE(sentence,
                 folder.filePath(u"ml-100k"_s) +
                     u": ist schon da. Nichts wurde geändert: Räumen Sie es weg, oder wählen Sie einen anderen "
                     "Ordner."_s);
}

KINOSCOPE_WINDOW_TEST(GermanTest)
#include "german_test.moc"
