// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/top_count_box.h"

#include <QLineEdit>
#include <QLocale>

namespace kinoscope::ui {

namespace {

QString topText(int films)
{
    return films == 0 ? TopCountBox::tr("All") : QString::number(films);
}

}  // namespace

TopCountBox::TopCountBox(QWidget* parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("mapTopCount"));
    setAccessibleName(tr("Number of films with a title"));
    setToolTip(tr("How many films stand out with colour and title: those people like best, taste aside "
                  "(highest bias). Type a number from 10, or choose All."));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const int films : {10, 20, 40, 80, 160, 0})
        addItem(topText(films));
    setCompleter(nullptr);
    setMinimumContentsLength(3);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::activated, this, &TopCountBox::commit);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &TopCountBox::commit);
}

void TopCountBox::setFilms(int films)
{
    m_films = films;
    setEditText(topText(films));
}

void TopCountBox::commit()
{
    const QString text = currentText().trimmed();
    bool isNumber = false;
    const int typed = QLocale().toInt(text, &isNumber);
    int films = m_films;
    if (isNumber && typed > 0)
        films = typed;
    else if (!isNumber && text.compare(topText(0), Qt::CaseInsensitive) == 0)
        films = 0;
    Q_EMIT committed(films);
}

}  // namespace kinoscope::ui
