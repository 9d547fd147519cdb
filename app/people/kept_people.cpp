// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/kept_people.h"

#include "app/people/people.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <cmath>
#include <stdexcept>
#include <utility>

namespace kinoscope {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(KeptPeople)
};

constexpr int version = 1;
constexpr int longestName = 200;
constexpr int longestTitle = 1'000;
constexpr int latestYear = 9'999;

[[noreturn]] void refuse(const QString& found)
{
    throw std::runtime_error(
        Texts::tr("%1 Expected people with films and stars, as Kinoscope saves them. Move the file "
                  "away to begin anew.")
            .arg(found)
            .toStdString());
}

QString lettersOf(const QJsonValue& value, int longest)
{
    QString text = value.toString();
    if (!value.isString() || text.size() > longest)
        refuse(Texts::tr("Found a name or a title that is none."));
    return text;
}

int wholeOf(const QJsonValue& value, int most)
{
    const double number = value.toDouble(-1.0);
    if (!(number >= 0.0) || number > most || number != std::floor(number))
        refuse(Texts::tr("Found a number that is out of bounds."));
    return static_cast<int>(number);
}

QJsonObject objectOf(const KnownFilm& film)
{
    return {{QStringLiteral("title"), film.title}, {QStringLiteral("year"), film.year}};
}

KnownFilm filmIn(const QJsonObject& object)
{
    return {lettersOf(object[QStringLiteral("title")], longestTitle),
            wholeOf(object[QStringLiteral("year")], latestYear), -1};
}

QJsonArray listIn(const QJsonObject& object, const char* name, std::size_t most)
{
    const QJsonValue value = object[QLatin1String(name)];
    if (!value.isArray() || value.toArray().size() > static_cast<qsizetype>(most))
        refuse(Texts::tr("Found a list that is missing or too long."));
    return value.toArray();
}

StarredFilm starredIn(const QJsonObject& object)
{
    const double stars = object[QStringLiteral("stars")].toDouble();
    if (!(stars >= 0.5) || stars > 5.0)
        refuse(Texts::tr("Found stars that are out of bounds."));
    return {filmIn(object), stars};
}

Person personIn(const QJsonObject& object)
{
    Person person{lettersOf(object[QStringLiteral("name")], longestName), {}, {}, true};
    for (const auto& film : listIn(object, "films", People::mostFilms))
        person.starred.push_back(starredIn(film.toObject()));
    for (const auto& film : listIn(object, "left_out", People::mostFilms))
        person.leftOut.push_back(
            {filmIn(film.toObject()), static_cast<LeftOut>(wholeOf(film.toObject()[QStringLiteral("why")],
                                                                   static_cast<int>(LeftOut::unknown)))});
    return person;
}

}  // namespace

QByteArray bytesOf(const std::vector<Person>& people)
{
    QJsonArray all;
    for (const Person& person : people) {
        if (!person.kept)
            continue;
        QJsonArray films;
        for (const StarredFilm& starred : person.starred) {
            QJsonObject film = objectOf(starred.film);
            film[QStringLiteral("stars")] = starred.stars;
            films.append(film);
        }
        QJsonArray leftOut;
        for (const LeftOutFilm& left : person.leftOut) {
            QJsonObject film = objectOf(left.film);
            film[QStringLiteral("why")] = static_cast<int>(left.why);
            leftOut.append(film);
        }
        all.append(QJsonObject{{QStringLiteral("name"), person.name},
                               {QStringLiteral("films"), films},
                               {QStringLiteral("left_out"), leftOut}});
    }
    return all.isEmpty()
               ? QByteArray()
               : QJsonDocument(QJsonObject{{QStringLiteral("version"), version}, {QStringLiteral("people"), all}})
                     .toJson();
}

std::vector<Person> peopleIn(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        refuse(Texts::tr("Found text that is not JSON."));
    const QJsonObject whole = document.object();
    if (whole[QStringLiteral("version")].toInt() != version)
        refuse(Texts::tr("Found another version."));
    std::vector<Person> people;
    for (const auto& person : listIn(whole, "people", People::most))
        people.push_back(personIn(person.toObject()));
    return people;
}

KeptPeople::KeptPeople(QString path) : m_path(std::move(path)) {}

QString KeptPeople::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/people.json");
}

std::vector<Person> KeptPeople::read() const
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    const QString name = QDir::toNativeSeparators(m_path);
    if (file.size() > mostBytes)
        throw std::runtime_error(
            Texts::tr("%1: is larger than it can be. Move the file away to begin anew.").arg(name).toStdString());
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(Texts::tr("%1: cannot be read (%2).").arg(name, file.errorString()).toStdString());
    try {
        return peopleIn(file.readAll());
    } catch (const std::runtime_error& error) {
        throw std::runtime_error(name.toStdString() + ": " + error.what());
    }
}

QString KeptPeople::write(const std::vector<Person>& people) const
{
    try {
        read();
    } catch (const std::runtime_error& error) {
        return QString::fromStdString(error.what());
    }
    const QByteArray bytes = bytesOf(people);
    const auto refused = [this](const QString& reason) {
        return Texts::tr("%1: cannot be written (%2). What was kept before is unchanged.")
            .arg(QDir::toNativeSeparators(m_path), reason);
    };
    if (bytes.isEmpty()) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? QString() : refused(file.errorString());
    }
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refused(file.errorString());
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

}  // namespace kinoscope
