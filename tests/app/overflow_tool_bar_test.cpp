// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overflow_tool_bar.h"
#include "tests/test_main.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QStyle>
#include <QTest>

#include <memory>

using namespace kinoscope;

class OverflowToolBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wordsGiveWayInANarrowWindow();
    void wordsGiveWayToLargeLetters();

private:
    static constexpr int fieldWidth = 180;

    Qt::ToolButtonStyle style() const { return m_bar->toolButtonStyle(); }

    std::unique_ptr<QMainWindow> m_window;
    OverflowToolBar* m_bar = nullptr;
    QLineEdit* m_field = nullptr;
};

void OverflowToolBarTest::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_bar = new OverflowToolBar(QStringLiteral("Tools"), m_window.get());
    m_window->addToolBar(m_bar);
    for (const char* name : {"Open", "Train", "Pause", "Export"})
        m_bar->addAction(m_window->style()->standardIcon(QStyle::SP_DialogOpenButton), QString::fromLatin1(name));
    m_field = new QLineEdit;
    m_field->setMinimumWidth(fieldWidth);
    m_bar->addWidget(m_field);
    m_window->resize(900, 200);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QCOMPARE(style(), Qt::ToolButtonTextBesideIcon);
}

void OverflowToolBarTest::wordsGiveWayInANarrowWindow()
{
    m_window->resize(330, 200);
    QTRY_COMPARE(style(), Qt::ToolButtonIconOnly);
    QTRY_VERIFY(m_field->width() >= fieldWidth);
    m_window->resize(900, 200);
    QTRY_COMPARE(style(), Qt::ToolButtonTextBesideIcon);
}

void OverflowToolBarTest::wordsGiveWayToLargeLetters()
{
    m_window->resize(m_bar->sizeHint().width() + 40, 200);
    QTRY_COMPARE(style(), Qt::ToolButtonTextBesideIcon);
    QFont large = m_bar->font();
    large.setPointSizeF(large.pointSizeF() * 2.0);
    m_bar->setFont(large);
    QTRY_COMPARE(style(), Qt::ToolButtonIconOnly);
}

KINOSCOPE_WIDGET_TEST(OverflowToolBarTest)
#include "overflow_tool_bar_test.moc"
