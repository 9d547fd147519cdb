// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/import/import_choices.h"

#include "app/files/file_dialog.h"
#include "core/data/text/text_encoding.h"
#include "ui/text/item_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace kinoscope {

ImportChoices::ImportChoices(const TableSample& sample, const std::string& encoding, QWidget* parent)
    : QWidget(parent), m_noun(new QComboBox), m_encoding(new QComboBox), m_sheet(new QComboBox),
      m_missing(new QLineEdit), m_lowIsGood(new QCheckBox(tr("&Lowest is best (school marks)"))),
      m_hideNames(new QCheckBox(tr("&Hide people's names"))), m_titles(new QCheckBox),
      m_test(new QPushButton(tr("Ch&oose…")))
{
    for (const std::string& noun : item_nouns())
        m_noun->addItem(ui::itemWord(noun), QString::fromStdString(noun));
    fillEncodings(encoding);
    if (sample.cells)
        fillSheets(*sample.cells);
    name(sample);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addRow(tr("&Call them"), m_noun);
    form->addRow(tr("Sh&eet"), m_sheet);
    form->addRow(tr("&Encoding"), m_encoding);
    form->addRow(tr("&Not rated"), m_missing);
    form->addRow(tr("Te&st ratings"), m_test);
    for (QCheckBox* box : {m_lowIsGood, m_hideNames, m_titles})
        form->addRow(box);
    form->setRowVisible(m_sheet, sample.cells && sample.cells->sheets.size() > 1);
    form->setRowVisible(m_encoding, !sample.cells);
    connect(m_test, &QPushButton::clicked, this, &ImportChoices::chooseTest);
    connect(m_noun, &QComboBox::currentIndexChanged, this, &ImportChoices::changed);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, &ImportChoices::rowsChanged);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, &ImportChoices::rowsChanged);
    connect(m_missing, &QLineEdit::textEdited, this, &ImportChoices::changed);
    connect(m_lowIsGood, &QCheckBox::clicked, this, [this] {
        m_lowChosen = true;
        Q_EMIT changed();
    });
    connect(m_hideNames, &QCheckBox::clicked, this, &ImportChoices::changed);
}

void ImportChoices::name(const TableSample& sample)
{
    m_noun->setObjectName(QStringLiteral("importNoun"));
    m_noun->setAccessibleName(tr("What was rated"));
    m_encoding->setObjectName(QStringLiteral("importEncoding"));
    m_encoding->setAccessibleName(tr("How the text is encoded"));
    m_sheet->setObjectName(QStringLiteral("importSheet"));
    m_sheet->setAccessibleName(tr("Which sheet holds the ratings"));
    m_missing->setObjectName(QStringLiteral("importMissing"));
    m_missing->setAccessibleName(tr("What means “not rated”"));
    m_missing->setPlaceholderText(tr("automatic: empty, NA, −"));
    m_test->setObjectName(QStringLiteral("importTest"));
    m_test->setAccessibleName(tr("Ratings to test on"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(
        tr("A second table of the same kind. Without one, part of these ratings is set aside for testing."));
    m_lowIsGood->setObjectName(QStringLiteral("importLowIsGood"));
    m_hideNames->setObjectName(QStringLiteral("importHideNames"));
    m_hideNames->setToolTip(tr("Shows numbers instead, on screen and in saved files"));
    m_titles->setObjectName(QStringLiteral("importTitles"));
    m_list = QString::fromStdString(sample.titles.filename().string());
    showTitled({}, 0);
    for (QCheckBox* box : {m_lowIsGood, m_hideNames, m_titles})
        box->setAccessibleName(box->text().remove(u'&'));
    m_titles->setChecked(true);
    m_titles->setVisible(!sample.titles.empty());
}

void ImportChoices::chooseTest()
{
    QFileDialog* const dialog =
        makeFileDialog(this, DialogKind::ratings, QStringLiteral("importTestDialog"), tr("Ratings to test on"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_testFile = file;
        m_test->setText(QFileInfo(file).fileName());
    });
    dialog->open();
}

void ImportChoices::fillEncodings(const std::string& guessed)
{
    m_encoding->addItem(tr("%1 (guessed)").arg(QString::fromStdString(guessed)), QString());
    for (const std::string& name : known_encodings())
        if (name != guessed)
            m_encoding->addItem(QString::fromStdString(name), QString::fromStdString(name));
}

void ImportChoices::fillSheets(const TableText& table)
{
    for (const std::string& name : table.sheets)
        m_sheet->addItem(QString::fromStdString(name));
    m_sheet->setCurrentText(QString::fromStdString(table.sheet));
}

std::string ImportChoices::noun() const
{
    return m_noun->currentData().toString().toStdString();
}

void ImportChoices::setNoun(const std::string& noun)
{
    const QSignalBlocker quiet(m_noun);
    m_noun->setCurrentIndex(std::max(0, m_noun->findData(QString::fromStdString(noun))));
}

void ImportChoices::showTitled(std::optional<std::size_t> titled, std::size_t items)
{
    const QLocale locale;
    m_titles->setText(titled ? tr("Take the &titles from %1 (found: %2 of %3)")
                                   .arg(m_list, locale.toString(static_cast<qulonglong>(*titled)),
                                        locale.toString(static_cast<qulonglong>(items)))
                             : tr("Take the &titles from %1").arg(m_list));
    m_titles->setAccessibleName(m_titles->text().remove(u'&'));
}

void ImportChoices::setRated(bool rated)
{
    m_lowIsGood->setEnabled(rated);
}

void ImportChoices::showLowIsGood(bool low)
{
    if (!m_lowChosen)
        m_lowIsGood->setChecked(low);
}

TableOptions ImportChoices::options() const
{
    TableOptions options;
    options.encoding = m_encoding->currentData().toString().toStdString();
    if (m_sheet->count() > 1)
        options.sheet = m_sheet->currentText().toStdString();
    options.items = noun();
    if (!m_missing->text().trimmed().isEmpty())
        options.missing = parse_missing(m_missing->text().toStdString());
    if (m_lowChosen)
        options.low_is_good = m_lowIsGood->isChecked();
    options.hide_names = m_hideNames->isChecked();
    options.test = m_testFile.toStdString();
    if (!m_titles->isChecked())
        options.movies = no_titles;
    return options;
}

}  // namespace kinoscope
