#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Kinoscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# make_spreadsheets.py FOLDER: spreadsheets of a made-up class as openpyxl, XlsxWriter and odfpy write them. Prints a line
# for each file: name, people, items, ratings, lowest, highest, by what was written and nothing of Kinoscope.
import datetime
import os
import sys

import openpyxl
import xlsxwriter
from odf import dc, office, opendocument, style, table, text

folder = sys.argv[1]
people = [f'Person {i:02}' for i in range(25)]
films = [f'Film {i:02} ({1980 + i})' for i in range(20)]
ratings = {(p, f): 1.5 + (3 * p + 5 * f + p * f) % 7 / 2
           for p in range(25) for f in range(20) if (7 * p + 3 * f) % 5 != 0}
first_day = datetime.datetime(2024, 2, 27, 18, 30)
long_rows = [(people[p], films[f], value, first_day + datetime.timedelta(days=n % 700))
             for n, ((p, f), value) in enumerate(ratings.items())]


def tell(name, factor=1):
    values = [value * factor for value in ratings.values()]
    print(name, len({p for p, f in ratings}), len({f for p, f in ratings}), len(values),
          min(values), max(values), sep='\t')


def path(name):
    return os.path.join(folder, name)


def wide_row(p):
    return [people[p]] + [ratings.get((p, f)) for f in range(20)]


def with_openpyxl():
    book = openpyxl.Workbook()
    book.active.title = 'About'
    book.active['B2'] = 'Our class, in the summer'
    sheet = book.create_sheet('Ratings')
    sheet.append(['Name', 'Film', 'Stars', 'Date'])
    for row in long_rows:
        sheet.append(row)
        sheet.cell(sheet.max_row, 4).number_format = 'dd/mm/yyyy hh:mm'
    old = book.create_sheet('Old')
    old.sheet_state = 'hidden'
    old.append(['Name', 'Film', 'Stars'])
    for p in range(3):
        for f in range(4):
            old.append([people[p], films[f], 1 + (p + f) % 5])
    book.save(path('openpyxl-long.xlsx'))
    tell('openpyxl-long.xlsx')

    book = openpyxl.Workbook()
    book.active.append(['Our films'])
    book.active.append([])
    book.active.append(['Name'] + films)
    for p in range(25):
        book.active.append(wide_row(p))
    book.save(path('openpyxl-wide.xlsx'))
    tell('openpyxl-wide.xlsx')

    book = openpyxl.Workbook()
    book.active.append(['Name', 'Film', 'Stars', 'Sum'])
    for name, film, value, _ in long_rows:
        book.active.append([name, film, value, '=C1+1'])
    book.save(path('openpyxl-formulas.xlsx'))
    tell('openpyxl-formulas.xlsx')


def with_xlsxwriter():
    for name, options in {'xlsxwriter-long.xlsx': {}, 'xlsxwriter-inline.xlsx': {'constant_memory': True},
                          'xlsxwriter-1904.xlsx': {'date_1904': True}}.items():
        book = xlsxwriter.Workbook(path(name), options)
        sheet = book.add_worksheet('Klasse 7b; "Filme" & mehr')
        day = book.add_format({'num_format': '[$-407]d. mmmm yyyy'})
        sheet.write_row(0, 0, ['Name', 'Film', 'Sterne', 'Datum', 'Gut'])
        for n, (person, film, value, when) in enumerate(long_rows, 1):
            sheet.write_row(n, 0, [person, film])
            sheet.write_formula(n, 2, f'=1+{value - 1}', None, value)
            sheet.write_datetime(n, 3, when, day)
            sheet.write_boolean(n, 4, value > 3)
        book.close()
        tell(name)

    book = xlsxwriter.Workbook(path('xlsxwriter-percent.xlsx'))
    sheet = book.add_worksheet()
    percent = book.add_format({'num_format': '0" of 100 "%'})
    sheet.write_row(0, 0, ['Name', 'Film', 'Score'])
    for n, (person, film, value, _) in enumerate(long_rows, 1):
        sheet.write_row(n, 0, [person, film])
        sheet.write_number(n, 2, value / 10, percent)
    book.close()
    tell('xlsxwriter-percent.xlsx', 10)

    book = xlsxwriter.Workbook(path('xlsxwriter-wide.xlsx'))
    sheet = book.add_worksheet()
    sheet.write_row(1, 2, ['Name'] + films)
    for p in range(25):
        for column, value in enumerate(wide_row(p)):
            if value is None:
                sheet.write_formula(p + 2, column + 2, '=1/0', None, '#DIV/0!')
            else:
                sheet.write(p + 2, column + 2, value)
    book.close()
    tell('xlsxwriter-wide.xlsx')


def ods_cell(value, note=False):
    if value is None:
        return table.TableCell()
    if isinstance(value, datetime.datetime):
        return table.TableCell(valuetype='date', datevalue=value.isoformat())
    if isinstance(value, (int, float)):
        cell = table.TableCell(valuetype='float', value=value)
        cell.addElement(text.P(text=f'{value} stars'))
        return cell
    cell = table.TableCell(valuetype='string')
    if note:
        annotation = office.Annotation()
        annotation.addElement(dc.Creator(text='A teacher'))
        annotation.addElement(text.P(text='ask again'))
        cell.addElement(annotation)
    paragraph = text.P(text=value.replace(' ', '', 1) if value.startswith('Film') else value)
    if value.startswith('Film'):
        paragraph = text.P()
        paragraph.addText('Film')
        paragraph.addElement(text.S())
        paragraph.addElement(text.Span(text=value[5:]))
    cell.addElement(paragraph)
    return cell


def ods_row(values, note=False):
    row = table.TableRow()
    for value in values:
        row.addElement(ods_cell(value, note))
    return row


def with_odfpy():
    document = opendocument.OpenDocumentSpreadsheet()
    hidden = style.Style(name='hidden', family='table')
    hidden.addElement(style.TableProperties(display='false'))
    document.automaticstyles.addElement(hidden)
    old = table.Table(name='Old', stylename='hidden')
    old.addElement(ods_row(['Name', 'Film', 'Stars']))
    for p in range(3):
        for f in range(4):
            old.addElement(ods_row([people[p], films[f], 1 + (p + f) % 5]))
    document.spreadsheet.addElement(old)
    sheet = table.Table(name='Ratings')
    sheet.addElement(ods_row(['Name', 'Film', 'Stars', 'Date']))
    for n, row in enumerate(long_rows):
        sheet.addElement(ods_row(row, note=n % 10 == 0))
    last = table.TableRow(numberrowsrepeated=1048000)
    last.addElement(table.TableCell(numbercolumnsrepeated=16384))
    sheet.addElement(last)
    document.spreadsheet.addElement(sheet)
    document.save(path('odfpy-long.ods'))
    tell('odfpy-long.ods')

    document = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name='Wide')
    heading = ods_row(['Name'] + films)
    sheet.addElement(heading)
    for p in range(25):
        row = table.TableRow()
        values = wide_row(p)
        at = 0
        while at < len(values):
            same = 1
            while at + same < len(values) and values[at + same] == values[at]:
                same += 1
            cell = ods_cell(values[at])
            if same > 1:
                cell.setAttribute('numbercolumnsrepeated', same)
            row.addElement(cell)
            at += same
        sheet.addElement(row)
    document.spreadsheet.addElement(sheet)
    document.save(path('odfpy-wide.ods'))
    tell('odfpy-wide.ods')

    document = opendocument.OpenDocumentSpreadsheet()
    sheet = table.Table(name='Percent')
    sheet.addElement(ods_row(['Name', 'Film', 'Score']))
    for person, film, value, _ in long_rows:
        row = ods_row([person, film])
        row.addElement(table.TableCell(valuetype='percentage', value=value / 10))
        sheet.addElement(row)
    document.spreadsheet.addElement(sheet)
    document.save(path('odfpy-percent.ods'))
    tell('odfpy-percent.ods', 10)


with_openpyxl()
with_xlsxwriter()
with_odfpy()
