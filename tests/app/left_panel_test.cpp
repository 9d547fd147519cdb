// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// However much there is to say, the panel at the left of a usual window shows all of it at once.
#include "tests/app/window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace kinoscope;
using namespace Qt::Literals::StringLiterals;

class LeftPanelTest : public QObject, protected test::WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        forgetSettings();
        makeWindow();
        m_window->resize(1440, 900);
        openSample();
    }
    void cleanup() { m_window.reset(); }

    void itNeverScrolls()
    {
        const auto* bar = find<QScrollArea>(u"trainingScroll"_s)->verticalScrollBar();
        QCOMPARE(bar->maximum(), 0);
        TrainingSettings settings = find_preset("notebook").settings;
        settings.factors = 4;
        settings.epochs = 1;
        for (int run = 0; run < 8; ++run) {
            settings.seed = static_cast<std::uint64_t>(run);
            m_window->setTrainingSettings(settings);
            click(u"trainButton"_s);
            QTRY_VERIFY_WITH_TIMEOUT(!session().isTraining() && session().document(), 60'000);
            QTRY_COMPARE(bar->maximum(), 0);
        }
        // All that can be there at once: other settings, an offer, remarks on the run, and many runs.
        m_window->setTrainingSettings(find_preset("balanced").settings);
        session().setPace(Pace::epoch);
        QVERIFY(find<QLabel>(u"staleNote"_s)->isVisible());
        QVERIFY(find<QWidget>(u"notebookOffer"_s)->isVisible());
        QVERIFY(find<QLabel>(u"runNote"_s)->isVisible());
        QTRY_COMPARE(bar->maximum(), 0);
        const auto* runs = find<QListView>(u"runsList"_s);
        QVERIFY(runs->height() >= runs->sizeHintForRow(0));
        QVERIFY(m_window->rect().contains(QRect(runs->mapTo(m_window.get(), QPoint()), runs->size())));
    }

    void foldedItKeepsTheKeyboardOnTrain()
    {
        QTRY_COMPARE(m_window->focusWidget(), find<QWidget>(u"trainButton"_s));
        m_window->resize(1024, 640);
        QTRY_VERIFY(find<QWidget>(u"leftStrip"_s)->isVisible());
        QVERIFY(find<QWidget>(u"leftStrip"_s)->isAncestorOf(m_window->focusWidget()));
        // And so where it is opened in a small window.
        m_window.reset();
        makeWindow();
        m_window->resize(1024, 640);
        openSample();
        QTRY_VERIFY(find<QWidget>(u"leftStrip"_s)->isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(session().isTraining() || session().document());
    }
};

KINOSCOPE_WINDOW_TEST(LeftPanelTest)
#include "left_panel_test.moc"
