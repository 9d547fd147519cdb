// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forme/person_bar.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QSignalBlocker>
#include <QToolButton>

namespace kinoscope::ui {

namespace {

constexpr int longestName = 60;
constexpr int dialogWidth = 360;

}  // namespace

PersonBar::PersonBar(QWidget* parent)
    : QWidget(parent), m_people(new QComboBox), m_add(new QToolButton), m_import(new QToolButton)
{
    m_people->setObjectName(QStringLiteral("personBox"));
    m_people->setAccessibleName(tr("Whose films these are"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(8);
    m_add->setObjectName(QStringLiteral("addPerson"));
    m_add->setText(QStringLiteral("+"));
    m_add->setAccessibleName(tr("Add a person"));
    m_add->setToolTip(tr("Add a person"));
    m_import->setObjectName(QStringLiteral("importRatings"));
    m_import->setText(tr("Import…"));
    m_import->setAccessibleName(m_import->text());
    m_import->setToolTip(tr("Ratings exported from Letterboxd, IMDb, Trakt or MovieLens, or your own table"));
    for (QToolButton* button : {m_add, m_import})
        button->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_people, 1);
    row->addWidget(m_add);
    row->addWidget(m_import);
    connect(m_people, &QComboBox::activated, this, [this](int entry) {
        const QVariant person = m_people->itemData(entry);
        if (person.isValid())
            Q_EMIT selected(person.toInt());
        else
            Q_EMIT togetherWanted();
    });
    connect(m_add, &QToolButton::clicked, this, [this] { ask(tr("Add a person"), {}, &PersonBar::added); });
    connect(m_import, &QToolButton::clicked, this, &PersonBar::importWanted);
    auto* rename = new QAction(tr("Rename…"), m_people);
    rename->setObjectName(QStringLiteral("renamePerson"));
    connect(rename, &QAction::triggered, this, [this] { ask(tr("Rename"), m_name, &PersonBar::renamed); });
    m_people->addAction(rename);
    m_people->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PersonBar::setPeople(const QStringList& names, int current, bool together)
{
    const QSignalBlocker quiet(m_people);
    m_people->clear();
    for (int person = 0; person < names.size(); ++person)
        m_people->addItem(names[person], person);
    if (names.size() > 1)
        m_people->addItem(names.size() == 2 ? tr("For both") : tr("For all of them"));
    m_people->setCurrentIndex(together ? m_people->count() - 1 : current);
    m_name = names.value(current);
}

void PersonBar::ask(const QString& title, const QString& name, void (PersonBar::*answered)(const QString&))
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("personDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Name"));
    dialog->resize(dialogWidth, dialog->sizeHint().height());
    dialog->setTextValue(name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, answered](const QString& text) {
        Q_EMIT(this->*answered)(text.left(longestName));
    });
    dialog->open();
}

}  // namespace kinoscope::ui
