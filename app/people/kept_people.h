// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/person.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kinoscope {

/// People who asked to be known again the next time, with their stars, in a file of the user's data folder: JSON, by
/// title and year.
class KeptPeople {
public:
    /// Longer files are not read: 40 people with 5,000 films each have less.
    static constexpr qint64 mostBytes = 32'000'000;

    explicit KeptPeople(QString path = usualPath());

    static QString usualPath();
    /// Nobody where there is no file. Throws std::runtime_error with a sentence for a file that is not one of these.
    std::vector<Person> read() const;
    /// Those who are kept; without any, the file goes. Whole or not at all. Empty, or a sentence that says why not: a
    /// file that cannot be read stays as it is.
    QString write(const std::vector<Person>& people) const;

private:
    QString m_path;
};

/// As the file has them. `peopleIn` throws std::runtime_error with what was found and what is expected.
QByteArray bytesOf(const std::vector<Person>& people);
std::vector<Person> peopleIn(const QByteArray& bytes);

}  // namespace kinoscope
