// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/download/download_progress_box.h"

#include "app/files/download/download.h"
#include "app/files/download/download_parts.h"
#include "ui/text/words.h"
#include "ui/widgets/loading_bar.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kinoscope {

namespace {

QString remainingText(const DownloadProgress& progress)
{
    if (progress.bytesPerSecond < 1.0 || progress.total <= progress.received)
        return {};
    const double seconds = static_cast<double>(progress.total - progress.received) / progress.bytesPerSecond;
    return seconds > 24 * 3600
               ? QString()
               : DownloadProgressBox::tr("%1 left").arg(ui::durationText(std::max(1.0, std::ceil(seconds))));
}

QString fetchingText(const DownloadProgress& progress)
{
    QStringList parts{
        progress.total > 0
            ? DownloadProgressBox::tr("%1 of %2").arg(sizeText(progress.received), sizeText(progress.total))
            : sizeText(progress.received)};
    if (progress.bytesPerSecond >= 1.0)
        parts << DownloadProgressBox::tr("%1 per second").arg(sizeText(static_cast<qint64>(progress.bytesPerSecond)));
    if (const QString left = remainingText(progress); !left.isEmpty())
        parts << left;
    return parts.join(QStringLiteral("  ·  "));
}

}  // namespace

DownloadProgressBox::DownloadProgressBox(QWidget* parent)
    : QWidget(parent), m_text(makeDownloadText(QStringLiteral("downloadProgressText"), "muted")),
      m_bar(new ui::LoadingBar)
{
    m_bar->setObjectName(QStringLiteral("downloadBar"));
    m_bar->setAccessibleName(tr("Download progress"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
}

void DownloadProgressBox::showProgress(const DownloadProgress& progress, const QString& host)
{
    show();
    m_bar->show();
    switch (progress.stage) {
    case DownloadProgress::Stage::asking:
        m_text->setText(tr("Contacting %1 …").arg(host));
        m_bar->showBusy();
        break;
    case DownloadProgress::Stage::fetching:
        m_text->setText(fetchingText(progress));
        if (progress.total > 0)
            m_bar->showShare(static_cast<double>(progress.received) / static_cast<double>(progress.total));
        break;
    case DownloadProgress::Stage::unpacking:
        m_text->setText(tr("Checking and unpacking …"));
        m_bar->showShare(progress.share);
        break;
    }
}

void DownloadProgressBox::setText(const QString& text)
{
    m_text->setText(text);
}

void DownloadProgressBox::showEnd(const QString& text)
{
    show();
    m_bar->hide();
    m_text->setText(text);
}

}  // namespace kinoscope
