// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/test_main.h"
#include "ui/theme/theme.h"
#include "ui/widgets/row_focus_mark.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

using namespace kinoscope::ui;

class RowFocusMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(300, 400);
        auto* column = new QVBoxLayout(m_window.get());
        m_field = new QLineEdit;
        m_list = new QListView;
        m_list->setModel(&m_model);
        m_box = new QComboBox;
        m_box->addItems(m_model.stringList());
        for (QWidget* widget : std::initializer_list<QWidget*>{m_field, m_list, m_box})
            column->addWidget(widget);
        m_field->setFocus();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void theBarIsAtTheRowOfTheKeyboard()
    {
        QVERIFY(mark() == nullptr);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QTRY_VERIFY(mark() != nullptr && mark()->isVisible());
        QTRY_COMPARE(mark()->geometry(), barAt(0));
        QTest::keyClick(m_list, Qt::Key_Down);
        QTRY_COMPARE(mark()->geometry(), barAt(1));
        QCOMPARE(mark()->grab().toImage().pixelColor(0, 3), Theme::light().accent);
        QTest::keyClick(m_list, Qt::Key_End);
        QTRY_COMPARE(mark()->geometry(), barAt(m_model.rowCount() - 1));
        QVERIFY2(m_list->viewport()->rect().contains(mark()->geometry()), "it scrolls with its row");
        QTest::keyClick(m_list, Qt::Key_Tab);
        QTRY_VERIFY(mark() == nullptr);
    }

    // Nothing else tells that the keyboard is in it: its frame is the same as without.
    void nothingElseChanges()
    {
        const QRect before = m_list->viewport()->geometry();
        const QImage without = m_list->grab().toImage();
        m_list->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(mark()->geometry(), barAt(0));
        QCOMPARE(m_list->viewport()->geometry(), before);
        const QImage with = m_list->grab().toImage();
        for (int x = 0; x < with.width(); ++x) {
            QCOMPARE(with.pixel(x, 0), without.pixel(x, 0));
            QCOMPARE(with.pixel(x, with.height() - 1), without.pixel(x, with.height() - 1));
        }
    }

    void anEmptyListIsMarkedAsAWhole()
    {
        QStringListModel none;
        m_list->setModel(&none);
        m_list->setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(mark()->height(), m_list->viewport()->height());
        m_list->setModel(&m_model);
    }

    // Its ground is the accent already.
    void onAChosenRowOfATableItIsSeen()
    {
        QTableView table;
        table.setModel(&m_model);
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus(Qt::TabFocusReason);
        table.selectRow(2);
        const auto bar = [&] { return table.viewport()->findChild<QWidget*>(QStringLiteral("rowFocusMark")); };
        QTRY_COMPARE(bar()->geometry().top(), table.rowViewportPosition(2));
        QCOMPARE(bar()->grab().toImage().pixelColor(0, 3), Theme::light().text);
    }

    void listsThatDropDownHaveNone()
    {
        m_box->setFocus();
        m_box->showPopup();
        QTRY_VERIFY(m_box->view()->isVisible());
        QTest::keyClick(m_box->view(), Qt::Key_Down);
        QVERIFY(m_box->view()->findChild<QWidget*>(QStringLiteral("rowFocusMark")) == nullptr);
        m_box->hidePopup();
    }

private:
    QWidget* mark() const
    {
        const QList<QWidget*> all = m_list->findChildren<QWidget*>(QStringLiteral("rowFocusMark"));
        return all.isEmpty() ? nullptr : all.back();
    }

    QRect barAt(int row) const
    {
        const QRect place = m_list->visualRect(m_model.index(row));
        return {0, place.top(), 2, place.height()};
    }

    RowFocusMark m_follower;
    QStringListModel m_model{QString(QStringLiteral("row,")).repeated(40).split(QLatin1Char(','), Qt::SkipEmptyParts)};
    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_field = nullptr;
    QListView* m_list = nullptr;
    QComboBox* m_box = nullptr;
};

KINOSCOPE_WIDGET_TEST(RowFocusMarkTest)
#include "row_focus_mark_test.moc"
