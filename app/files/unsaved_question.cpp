// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/unsaved_question.h"

#include "app/files/unsaved_run_guard.h"

#include <QMessageBox>
#include <QPushButton>

namespace kinoscope {

namespace {

struct Words {
    QString text;
    QString detail;
    QString save;
};

Words wordsFor(const UnsavedWork& work)
{
    if (work.training)
        return {
            UnsavedRunGuard::tr("This run is not finished: %1.").arg(work.dataset),
            UnsavedRunGuard::tr("If you stop now, its complete passes can be saved. If you don't, it will be lost."),
            UnsavedRunGuard::tr("&Stop and save")};
    if (work.runs == 0)
        return {UnsavedRunGuard::tr("Your notes on the runs have not been saved: %1.").arg(work.dataset),
                UnsavedRunGuard::tr("A session file holds the runs with their names, notes and stars."),
                UnsavedRunGuard::tr("&Save session")};
    if (work.together)
        return {UnsavedRunGuard::tr("%n run(s) have not been saved: %1.", nullptr, work.runs).arg(work.dataset),
                UnsavedRunGuard::tr("A session file holds all runs. If you don't save, they will be lost."),
                UnsavedRunGuard::tr("&Save session")};
    return {work.run.isEmpty()
                ? UnsavedRunGuard::tr("This run has not been saved: %1.").arg(work.dataset)
                : UnsavedRunGuard::tr("This run has not been saved: %1, on %2.").arg(work.run, work.dataset),
            UnsavedRunGuard::tr("If you don't, it will be lost."), UnsavedRunGuard::tr("&Save")};
}

}  // namespace

QMessageBox* makeUnsavedQuestion(QWidget* window)
{
    auto* const question = new QMessageBox(QMessageBox::Question, UnsavedRunGuard::tr("Save this run?"), QString(),
                                           QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window);
    question->setObjectName(QStringLiteral("unsavedQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Save);
    question->button(QMessageBox::Discard)->setText(UnsavedRunGuard::tr("&Discard"));
    question->button(QMessageBox::Cancel)->setText(UnsavedRunGuard::tr("Cancel"));
    question->button(QMessageBox::Save)->setObjectName(QStringLiteral("unsavedSave"));
    question->button(QMessageBox::Discard)->setObjectName(QStringLiteral("unsavedDiscard"));
    question->button(QMessageBox::Cancel)->setObjectName(QStringLiteral("unsavedCancel"));
    return question;
}

void describe(QMessageBox& question, const UnsavedWork& work)
{
    const Words words = wordsFor(work);
    question.setText(words.text);
    question.setInformativeText(words.detail);
    question.button(QMessageBox::Save)->setText(words.save);
    for (QAbstractButton* button : question.buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
}

}  // namespace kinoscope
