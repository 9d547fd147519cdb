// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/layout_boundary.h"

#include "tests/test_main.h"
#include "tests/ui/event_counter.h"
#include "ui/widgets/fit_content_scroll_area.h"

#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace kinoscope::ui;

namespace {

/// A line, and a text that wraps and is not always there.
class Texts : public LayoutBoundary {
public:
    Texts() : m_text(new QLabel)
    {
        auto* column = new QVBoxLayout(content());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new QLabel(QStringLiteral("A line")));
        column->addWidget(m_text);
        m_text->setWordWrap(true);
        m_text->hide();
    }

    QLabel* text() { return m_text; }

private:
    QLabel* m_text;
};

const QString manyWords = QStringLiteral("Words that take several lines in so narrow a panel. ").repeated(4);

}  // namespace

class LayoutBoundaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(180, 400);
        auto* outer = new QVBoxLayout(m_window.get());
        auto* area = new FitContentScrollArea;
        auto* inside = new QWidget;
        auto* column = new QVBoxLayout(inside);
        m_texts = new Texts;
        column->addWidget(new QLabel(QStringLiteral("Above")));
        column->addWidget(m_texts);
        area->setWidget(inside);
        area->setWidgetResizable(true);
        outer->addWidget(area);
        outer->addStretch(1);
    }

    void whatChangesWhileItIsHiddenGetsItsRoom_data()
    {
        QTest::addColumn<bool>("seenBefore");
        QTest::newRow("never seen") << false;
        QTest::newRow("seen without the text before") << true;
    }

    void whatChangesWhileItIsHiddenGetsItsRoom()
    {
        QFETCH(const bool, seenBefore);
        if (seenBefore) {
            m_window->show();
            QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
            m_window->hide();
        }
        m_texts->hide();
        m_texts->show();
        m_texts->text()->setText(manyWords);
        m_texts->text()->show();
        m_texts->resize(m_texts->width(), 8);  // by a layout that knows of the line alone
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QTRY_VERIFY(m_texts->height() >= m_texts->heightForWidth(m_texts->width()));
        QCOMPARE(m_texts->height(), m_texts->heightForWidth(m_texts->width()));
        // And then it is at rest.
        kinoscope::test::EventCounter layouts(m_texts, QEvent::LayoutRequest);
        QTest::qWait(100);
        QVERIFY2(layouts.count() <= 2, qPrintable(QString::number(layouts.count())));
    }

    void withoutATextThatWrapsItHasAHeightToo()
    {
        QCOMPARE(m_texts->heightForWidth(150), m_texts->sizeHint().height());
        QVERIFY(m_texts->heightForWidth(150) > 0);
    }

private:
    std::unique_ptr<QWidget> m_window;
    Texts* m_texts = nullptr;
};

KINOSCOPE_WIDGET_TEST(LayoutBoundaryTest)
#include "layout_boundary_test.moc"
