// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/files/foreign_format.h"

#include "core/data/data_error.h"
#include "core/data/text/fields.h"
#include "core/data/text/shell_quoted.h"
#include "core/data/values/table_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace kinoscope {

namespace {

using namespace std::string_view_literals;

// In single quotes for a shell, so none may be in them.
constexpr const char* from_parquet =
    "import sys, pandas; pandas.read_parquet(sys.argv[1]).to_csv(sys.argv[2], index=False)";
constexpr const char* from_feather =
    "import sys, pandas; pandas.read_feather(sys.argv[1]).to_csv(sys.argv[2], index=False)";
constexpr const char* from_pickle =
    "import sys, pandas; pandas.DataFrame(pandas.read_pickle(sys.argv[1])).to_csv(sys.argv[2], index=False)";
constexpr const char* from_excel =
    "import sys, pandas; pandas.read_excel(sys.argv[1]).to_csv(sys.argv[2], index=False)";
constexpr const char* from_html =
    "import sys, pandas; pandas.read_html(sys.argv[1])[0].to_csv(sys.argv[2], index=False)";
constexpr const char* from_spss = "import sys, pandas; pandas.read_spss(sys.argv[1]).to_csv(sys.argv[2], index=False)";
constexpr const char* from_stata =
    "import sys, pandas; pandas.read_stata(sys.argv[1]).to_csv(sys.argv[2], index=False)";
constexpr const char* from_sqlite =
    R"(import csv, sqlite3, sys; db = sqlite3.connect(sys.argv[1]); [csv.writer(open(t + ".csv", "w", newline="")).writerows([[d[0] for d in c.description], *c]) for (t,) in db.execute("select name from sqlite_master where type = ?", ["table"]).fetchall() for c in [db.execute("select * from \"%s\"" % t)]])";
constexpr const char* from_matlab =
    R"(import sys, numpy, scipy.io; [numpy.savetxt(k + ".csv", getattr(v, "toarray", lambda: v)(), delimiter=",", fmt="%g") for k, v in scipy.io.loadmat(sys.argv[1]).items() if getattr(v, "ndim", 0) == 2 and v.dtype.kind in "biuf"])";
constexpr const char* from_hdf5 =
    R"(import sys, numpy, h5py; h5py.File(sys.argv[1]).visititems(lambda n, d: numpy.savetxt(n.replace("/", "-") + ".csv", d[()], delimiter=",", fmt="%g") if getattr(d, "ndim", 0) == 2 else None))";
constexpr const char* from_r =
    R"(import sys, pyreadr; [t.to_csv((n or "table") + ".csv", index=False) for n, t in pyreadr.read_r(sys.argv[1]).items()])";
constexpr const char* from_numpy =
    R"(import sys, numpy; numpy.savetxt(sys.argv[2], numpy.atleast_2d(numpy.load(sys.argv[1])), delimiter=",", fmt="%g"))";
constexpr const char* from_npz =
    R"(import sys, numpy; [numpy.savetxt(n + ".csv", numpy.atleast_2d(t), delimiter=",", fmt="%g") for n, t in numpy.load(sys.argv[1]).items()])";
constexpr const char* from_numbers =
    R"(import csv, sys, numbers_parser; csv.writer(open(sys.argv[2], "w", newline="")).writerows(numbers_parser.Document(sys.argv[1]).sheets[0].tables[0].rows(values_only=True)))";

constexpr const char* unpack_first = KINOSCOPE_TEXT("core", "Unpack it and open the result.");
constexpr const char* save_first = KINOSCOPE_TEXT("core", "Open it in a spreadsheet program and save it as .xlsx.");
constexpr const char* not_for_tables = KINOSCOPE_TEXT("core", "Copy its contents into a spreadsheet and open that.");

constexpr ForeignFormat parquet_format{KINOSCOPE_TEXT("core", "a Parquet file"), "pandas, pyarrow", from_parquet, "",
                                       true};
constexpr ForeignFormat feather_format{KINOSCOPE_TEXT("core", "an Arrow or Feather file"), "pandas, pyarrow",
                                       from_feather, "", true};
constexpr ForeignFormat sqlite_format{KINOSCOPE_TEXT("core", "an SQLite database"), "", from_sqlite, "", false};
constexpr ForeignFormat pickle_format{
    KINOSCOPE_TEXT("core", "a Python pickle (it can run programs: don't open one from a stranger)"), "pandas",
    from_pickle, "", true};
constexpr ForeignFormat matlab_format{KINOSCOPE_TEXT("core", "a MATLAB file"), "numpy, scipy", from_matlab, "", false};
constexpr ForeignFormat matlab_7_format{KINOSCOPE_TEXT("core", "a MATLAB 7.3 file"), "numpy, h5py", from_hdf5, "",
                                        false};
constexpr ForeignFormat hdf5_format{KINOSCOPE_TEXT("core", "an HDF5 file"), "numpy, h5py", from_hdf5, "", false};
constexpr ForeignFormat r_data_format{KINOSCOPE_TEXT("core", "a file of R (.rds or .RData)"), "pyreadr", from_r, "",
                                      false};
constexpr ForeignFormat numpy_format{KINOSCOPE_TEXT("core", "an array of NumPy (.npy)"), "numpy", from_numpy, "", true};
constexpr ForeignFormat npz_format{KINOSCOPE_TEXT("core", "arrays of NumPy (.npz)"), "numpy", from_npz, "", false};
constexpr ForeignFormat spss_format{KINOSCOPE_TEXT("core", "an SPSS file"), "pandas, pyreadstat", from_spss, "", true};
constexpr ForeignFormat stata_format{KINOSCOPE_TEXT("core", "a Stata file"), "pandas", from_stata, "", true};
constexpr ForeignFormat excel_97_format{KINOSCOPE_TEXT("core", "a workbook of Excel 97 (.xls)"), "pandas, xlrd",
                                        from_excel, "", true};
constexpr ForeignFormat excel_binary_format{KINOSCOPE_TEXT("core", "a binary workbook of Excel (.xlsb)"),
                                            "pandas, pyxlsb", from_excel, "", true};
constexpr ForeignFormat excel_2003_format{KINOSCOPE_TEXT("core", "an XML spreadsheet of Excel 2003"), "", nullptr,
                                          save_first, false};
constexpr ForeignFormat numbers_format{KINOSCOPE_TEXT("core", "a spreadsheet of Apple Numbers"), "numbers-parser",
                                       from_numbers, "", true};
constexpr ForeignFormat html_format{KINOSCOPE_TEXT("core", "a web page (HTML)"), "pandas, lxml", from_html, "", true};
constexpr ForeignFormat seven_zip_format{KINOSCOPE_TEXT("core", "a 7-Zip archive"), "", nullptr, unpack_first, false};
constexpr ForeignFormat rar_format{KINOSCOPE_TEXT("core", "a RAR archive"), "", nullptr, unpack_first, false};
constexpr ForeignFormat pdf_format{KINOSCOPE_TEXT("core", "a PDF document"), "", nullptr, not_for_tables, false};
constexpr ForeignFormat word_format{KINOSCOPE_TEXT("core", "a text document"), "", nullptr, not_for_tables, false};
constexpr ForeignFormat picture_format{KINOSCOPE_TEXT("core", "a picture"), "", nullptr, not_for_tables, false};

struct Mark {
    std::string_view bytes;  // with which a file begins
    const ForeignFormat* format;
};
constexpr std::array marks_of_formats{Mark{"PAR1"sv, &parquet_format},
                                      Mark{"ARROW1"sv, &feather_format},
                                      Mark{"FEA1"sv, &feather_format},
                                      Mark{"SQLite format 3\0"sv, &sqlite_format},
                                      Mark{"(dp0\n"sv, &pickle_format},
                                      Mark{"(lp0\n"sv, &pickle_format},
                                      Mark{"cpandas."sv, &pickle_format},
                                      Mark{"ccopy_reg\n"sv, &pickle_format},
                                      Mark{"cnumpy."sv, &pickle_format},
                                      Mark{"MATLAB 5.0 MAT-file"sv, &matlab_format},
                                      Mark{"MATLAB 7.3 MAT-file"sv, &matlab_7_format},
                                      Mark{"\x89HDF\r\n\x1a\n"sv, &hdf5_format},
                                      Mark{"RDX2\n"sv, &r_data_format},
                                      Mark{"RDX3\n"sv, &r_data_format},
                                      Mark{"RDA2\n"sv, &r_data_format},
                                      Mark{"RDA3\n"sv, &r_data_format},
                                      Mark{"X\n\0\0\0"sv, &r_data_format},
                                      Mark{"A\n2\n"sv, &r_data_format},
                                      Mark{"A\n3\n"sv, &r_data_format},
                                      Mark{"\x93NUMPY"sv, &numpy_format},
                                      Mark{"$FL2"sv, &spss_format},
                                      Mark{"$FL3"sv, &spss_format},
                                      Mark{"<stata_dta>"sv, &stata_format},
                                      Mark{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv, &excel_97_format},
                                      Mark{"7z\xbc\xaf\x27\x1c"sv, &seven_zip_format},
                                      Mark{"Rar!\x1a\x07"sv, &rar_format},
                                      Mark{"%PDF-"sv, &pdf_format},
                                      Mark{"\x89PNG\r\n"sv, &picture_format},
                                      Mark{"\xff\xd8\xff"sv, &picture_format}};

/// A pickle of protocol 2 to 5 begins with its number, and then with an opcode that such a beginning has.
bool is_pickle(std::string_view bytes)
{
    if (bytes.size() < 3 || bytes[0] != '\x80' || bytes[1] < 2 || bytes[1] > 5)
        return false;
    return bytes[1] >= 4 ? bytes[2] == '\x95' : "cc}])(XKJMGN"sv.find(bytes[2]) != std::string_view::npos;
}

const ForeignFormat* format_of_markup(std::string_view bytes)
{
    if (bytes.starts_with("\xef\xbb\xbf"))
        bytes.remove_prefix(3);
    const std::size_t first = bytes.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || bytes[first] != '<')
        return nullptr;
    constexpr std::size_t looked_at = 2000;
    const std::string start = lower_case(bytes.substr(first, looked_at));
    if (start.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos)
        return &excel_2003_format;
    const bool page = start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<table");
    return page ? &html_format : nullptr;
}

const ForeignFormat* format_of_zip(const std::vector<std::string>& entries)
{
    const auto any = [&entries](auto test) { return std::any_of(entries.begin(), entries.end(), test); };
    if (any([](const std::string& name) { return name == "xl/workbook.bin"; }))
        return &excel_binary_format;
    if (any([](const std::string& name) {
            return name == "Index.zip" || (name.starts_with("Index/") && name.ends_with(".iwa"));
        }))
        return &numbers_format;
    if (any([](const std::string& name) { return name == "word/document.xml"; }))
        return &word_format;
    const bool arrays =
        std::all_of(entries.begin(), entries.end(), [](const std::string& name) { return name.ends_with(".npy"); });
    return arrays && !entries.empty() ? &npz_format : nullptr;
}

/// Office programs pack what is locked with a password into the file format of 1997.
bool is_locked(std::string_view bytes)
{
    return bytes.find("E\0n\0c\0r\0y\0p\0t\0"sv) != std::string_view::npos;
}

Message line_for_shell(const ForeignFormat& format, const std::filesystem::path& path)
{
    std::string file = path.string();
    if (file.starts_with('-'))
        file.insert(0, "./");
    std::string line = fmt::format("python3 -c '{}' {}", format.code, shell_quoted(file));
    if (format.names_result)
        line += ' ' + shell_quoted(std::filesystem::path(file).replace_extension(".csv").string());
    return as_is(line);
}

}  // namespace

const ForeignFormat* foreign_format(const FileBeginning& beginning)
{
    const std::string_view bytes = beginning.bytes;
    if (const ForeignFormat* const format = format_of_zip(beginning.entries))
        return format;
    const auto* const mark = std::find_if(marks_of_formats.begin(), marks_of_formats.end(),
                                          [bytes](const Mark& known) { return bytes.starts_with(known.bytes); });
    if (mark != marks_of_formats.end())
        return mark->format;
    return is_pickle(bytes) ? &pickle_format : format_of_markup(bytes);
}

void refuse_foreign(const std::filesystem::path& path)
{
    const FileBeginning beginning = beginning_of_file(path);
    const ForeignFormat* const format = foreign_format(beginning);
    if (format == nullptr)
        return;
    const std::string name = path.filename().string();
    if (format == &excel_97_format && is_locked(beginning.bytes))
        throw DataError(name,
                        KINOSCOPE_TEXT("core", "is password-protected. Save it without a password and open that."));
    if (format->code == nullptr)
        throw DataError(name,
                        {KINOSCOPE_TEXT("core", "found %1. Expected a table. %2"), {format->name, format->advice}});
    if (*format->packages == '\0')
        throw DataError(name, {KINOSCOPE_TEXT("core", "found %1. Expected a table. This command converts it: %2"),
                               {format->name, line_for_shell(*format, path)}});
    throw DataError(
        name, {KINOSCOPE_TEXT("core",
                              "found %1. Expected a table. This command converts it, using the Python packages %2: %3"),
               {format->name, as_is(format->packages), line_for_shell(*format, path)}});
}

}  // namespace kinoscope
