// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_keeper.h"

#include "app/people/people.h"

#include <exception>
#include <utility>

namespace kinoscope {

namespace {

constexpr int pause = 300;  // milliseconds: what follows one another at once is written once

}  // namespace

PeopleKeeper::PeopleKeeper(People& people, Pool& pool, KeptPeople file)
    : m_people(people), m_file(std::move(file)), m_reading(
                                                     pool,
                                                     [](const KeptPeople& from, const auto& /*control*/) {
                                                         try {
                                                             return Read{from.read(), {}};
                                                         } catch (const std::exception& error) {
                                                             return Read{{}, QString::fromStdString(error.what())};
                                                         }
                                                     },
                                                     [this](const KeptPeople& /*from*/, Read& read) {
                                                         m_isRead = true;
                                                         if (!read.problem.isEmpty())
                                                             Q_EMIT failed(read.problem);
                                                         m_people.take(std::move(read.people));
                                                         if (std::exchange(m_isWaiting, false))
                                                             write();
                                                     }),
      m_writing(
          pool,
          [to = m_file, one = m_oneWriter](const std::vector<Person>& all, const auto& control) {
              const std::lock_guard lock(*one);
              return control.stop.stop_requested() ? QString() : to.write(all);
          },
          [this](const std::vector<Person>& /*all*/, const QString& problem) {
              if (!problem.isEmpty())
                  Q_EMIT failed(problem);
              if (std::exchange(m_isWaiting, false))
                  write();
          })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &PeopleKeeper::write);
    connect(&people, &People::keptChanged, &m_soon, qOverload<>(&QTimer::start));
    m_reading.start(m_file);
}

PeopleKeeper::~PeopleKeeper()
{
    if (!m_isRead || !(m_soon.isActive() || m_isWaiting || m_writing.isBusy()))
        return;
    m_writing.cancel();
    const std::lock_guard lock(*m_oneWriter);  // what is being written now is older
    m_file.write(m_people.all());
}

void PeopleKeeper::write()
{
    m_soon.stop();
    if (!m_isRead || m_writing.isBusy())
        m_isWaiting = true;
    else
        m_writing.start(m_people.all());
}

}  // namespace kinoscope
