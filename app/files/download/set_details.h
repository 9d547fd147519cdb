// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/files/download/catalogue.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace kinoscope {

/// What a person should know of a set before fetching it: what it is, how large, its licence, how to cite it, and how
/// it is known to be the right one.
class SetDetails : public QFrame {
    Q_OBJECT

public:
    explicit SetDetails(QWidget* parent = nullptr);

    void showSet(const DownloadSet& set);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeHeight();
    QLabel* addRow(QGridLayout* form, const QString& name, const QString& caption);

    QLabel* m_name;
    QLabel* m_about;
    QLabel* m_size;
    QLabel* m_licence;
    QLabel* m_citation;
    QLabel* m_checksum;
};

}  // namespace kinoscope
