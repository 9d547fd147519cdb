// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/split_page.h"

#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <array>

namespace kinoscope::ui {

namespace {

constexpr int bar_height = 12;
constexpr int mark_size = 10;

QColor colourOf(int part, const Theme& theme)
{
    const std::array colours{theme.context, theme.accent, theme.negative};
    return colours.at(static_cast<std::size_t>(part));
}

/// A square in the colour of a part of the bar.
class Mark : public QLabel {
public:
    explicit Mark(int part) : m_part(part) { setFixedSize(mark_size, mark_size); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), colourOf(m_part, Theme::of(palette()))); }

private:
    int m_part;
};

}  // namespace

class SplitPage::Bar : public QWidget {
public:
    Bar()
    {
        setObjectName(QStringLiteral("splitBar"));
        setAccessibleName(SplitPage::tr("Sizes of training, validation and test set"));
        setFixedHeight(bar_height);
    }

    std::array<std::int64_t, 3> sizes{};

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::of(palette());
        double all = 0.0;
        for (const std::int64_t size : sizes)
            all += static_cast<double>(size);
        if (all == 0.0)
            return;
        QPainter painter(this);
        double left = 0.0;
        for (std::size_t part = 0; part < sizes.size(); ++part) {
            const double wide = width() * static_cast<double>(sizes[part]) / all;
            painter.fillRect(QRectF(left, 0, wide, height()), colourOf(static_cast<int>(part), theme));
            left += wide;
        }
    }
};

SplitPage::SplitPage(QWidget* parent) : QWidget(parent), m_bar(new Bar), m_rows(new QWidget), m_hint(new QLabel)
{
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const char* name : {"splitTraining", "splitValidation", "splitTest"}) {
        const int row = static_cast<int>(m_parts.size());
        Row part{new Mark(row), new QLabel, new QLabel};
        part.name->setWordWrap(true);
        part.size->setObjectName(QString::fromLatin1(name));
        setRole(part.size, "strong");
        grid->addWidget(part.mark, row, 0, Qt::AlignVCenter);
        grid->addWidget(part.name, row, 1);
        grid->addWidget(part.size, row, 2, Qt::AlignRight | Qt::AlignVCenter);
        m_parts << part;
    }
    m_hint->setObjectName(QStringLiteral("splitHint"));
    m_hint->setWordWrap(true);
    setRole(m_hint, "hint");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 6);
    column->setSpacing(10);
    column->addWidget(m_bar);
    column->addWidget(m_rows);
    column->addWidget(m_hint);
    column->addStretch();
    setHint({});
}

void SplitPage::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->show();
    m_bar->hide();
    m_rows->hide();
}

void SplitPage::setParts(const SplitParts& parts)
{
    const std::int64_t all = parts.training + parts.validation + parts.test;
    showRow(0, parts.training, all,
            parts.folds > 0 ? tr("Training set: the model learns from it. %1 extra models, each trained without a "
                                 "fifth of it, give the validation curve.")
                                  .arg(parts.folds)
                            : tr("Training set: the model learns from it"));
    showRow(1, parts.validation, all, tr("Validation set: gives the validation curve, not learned from"));
    showRow(2, parts.test, all,
            parts.validation == 0 && parts.folds == 0
                ? tr("Test set: gives the validation curve and the test error, not learned from")
                : tr("Test set: used once, at the end"));
    m_bar->sizes = {parts.training, parts.validation, parts.test};
    m_bar->setAccessibleDescription(
        tr("training %1, validation %2, test %3")
            .arg(countText(parts.training), countText(parts.validation), countText(parts.test)));
    m_bar->update();
    m_bar->show();
    m_rows->show();
    m_hint->hide();
}

void SplitPage::showRow(int index, std::int64_t size, std::int64_t all, const QString& name)
{
    const Row& row = m_parts[index];
    row.name->setText(name);
    const double share = all > 0 ? 100.0 * static_cast<double>(size) / static_cast<double>(all) : 0.0;
    row.size->setText(tr("%1 (%2%)").arg(countText(size), fixedText(share, 1)));
    for (QWidget* part :
         {static_cast<QWidget*>(row.mark), static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.size)})
        part->setVisible(size > 0);
}

}  // namespace kinoscope::ui
