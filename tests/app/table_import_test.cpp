// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import/import_dialog.h"
#include "app/files/import/table_import.h"
#include "app/jobs/pool.h"
#include "tests/test_main.h"

#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kinoscope;

class TableImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsDialogGoesWithIt();
};

// The dialog asks the pool, which does not outlive the window's members; the window deletes its children after them.
void TableImportTest::itsDialogGoesWithIt()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("class.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;Book;Stars\n");
    for (int row = 0; row < 60; ++row)
        file.write(QStringLiteral("Kind %1;Book %2;%3\n").arg(row / 5).arg(row % 5).arg(1 + row * row % 5).toUtf8());
    file.close();

    QWidget window;
    Pool pool{1, Niceness::behind_clicks};
    auto import = std::make_unique<TableImport>(pool, &window);
    import->start(file.fileName());
    QTRY_VERIFY(window.findChild<ImportDialog*>());
    const QPointer<ImportDialog> dialog = window.findChild<ImportDialog*>();
    import.reset();
    QVERIFY(!dialog);
}

KINOSCOPE_WIDGET_TEST(TableImportTest)
#include "table_import_test.moc"
