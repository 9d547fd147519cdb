// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/catalogue.h"
#include "tests/test_main.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kinoscope;
using namespace Qt::StringLiterals;

class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allSetsAreThere();
    void everySetSaysWhatAPersonShouldKnow_data();
    void everySetSaysWhatAPersonShouldKnow();
    void whereNoChecksumIsKnownItIsSaid();
    void oneSetIsRecommendedForFilmsOfThisCentury();
};

void CatalogueTest::allSetsAreThere()
{
    QSet<QString> ids;
    for (const DownloadSet& set : downloadCatalogue())
        ids << set.id;
    QCOMPARE(ids, (QSet<QString>{u"ml-latest-small"_s, u"ml-100k"_s, u"ml-1m"_s, u"ml-10m"_s, u"ml-25m"_s, u"ml-32m"_s,
                                 u"movietweetings"_s}));
    QCOMPARE(downloadCatalogue().size(), ids.size());
}

void CatalogueTest::everySetSaysWhatAPersonShouldKnow_data()
{
    QTest::addColumn<int>("row");
    const QList<DownloadSet> sets = downloadCatalogue();
    for (int row = 0; row < sets.size(); ++row)
        QTest::newRow(qPrintable(sets[row].id)) << row;
}

void CatalogueTest::everySetSaysWhatAPersonShouldKnow()
{
    QFETCH(int, row);
    const DownloadSet set = downloadCatalogue()[row];
    for (const QUrl& url : {set.address, set.page, set.terms}) {
        QVERIFY2(url.isValid(), qPrintable(url.toString()));
        QCOMPARE(url.scheme(), u"https"_s);
    }
    QVERIFY(set.address.fileName().endsWith(u".zip"_s));
    QVERIFY(set.ratings > 0 && set.people > 0 && set.films > 0);
    QVERIFY(set.mostBytes > set.bytes);
    QVERIFY(set.mostBytes < 1'000'000'000);
    static const QRegularExpression id(u"\\A[a-z0-9-]+\\z"_s);
    static const QRegularExpression md5(u"\\A[0-9a-f]{32}\\z"_s);
    QVERIFY(id.match(set.id).hasMatch());
    QVERIFY(set.md5.isEmpty() || md5.match(QString::fromLatin1(set.md5)).hasMatch());
    QVERIFY(set.md5.isEmpty() || set.md5Address.isEmpty());
    QVERIFY(set.md5Address.isEmpty() ||
            (set.md5Address.scheme() == u"https"_s && set.md5Address.host() == set.address.host()));
    for (const QString& text : {set.name, set.about, set.folder, set.licence, set.citation, checksumText(set)})
        QVERIFY(!text.isEmpty());
    QVERIFY(set.licence.endsWith(u'.'));
}

void CatalogueTest::whereNoChecksumIsKnownItIsSaid()
{
    for (const DownloadSet& set : downloadCatalogue()) {
        const QString text = checksumText(set);
        if (!set.md5.isEmpty())
            QVERIFY(text.contains(QString::fromLatin1(set.md5)));
        else if (set.id == u"ml-32m"_s)
            QVERIFY(text.contains(u"offers, downloaded first"_s));
        else
            QVERIFY(text.startsWith(u"No checksum is published"_s));
    }
}

// At a size that no computer finds hard.
void CatalogueTest::oneSetIsRecommendedForFilmsOfThisCentury()
{
    int recommended = 0;
    for (const DownloadSet& set : downloadCatalogue()) {
        QVERIFY2(set.filmsUntil == 0 || (set.filmsUntil >= 1998 && set.filmsUntil <= 2023), qPrintable(set.id));
        if (!set.recommended)
            continue;
        ++recommended;
        QVERIFY(set.filmsUntil > 2010);
        QVERIFY(set.ratings < 10'000'000);
        QVERIFY(set.bytes > 0 && set.bytes < 100'000'000);
    }
    QCOMPARE(recommended, 1);
}

KINOSCOPE_EVENT_TEST(CatalogueTest)
#include "catalogue_test.moc"
