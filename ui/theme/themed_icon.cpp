// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace kinoscope::ui {

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap draw(const QString& path, const QSize& size, const QColor& colour)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer renderer(path);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), colour);
    return picture;
}

/// From the cache, if it was drawn before.
QPixmap picture(const QString& path, const QSize& size, const QColor& colour)
{
    const QString key =
        QStringLiteral("kinoscope:%1:%2x%3:%4").arg(path).arg(size.width()).arg(size.height()).arg(colour.name());
    QPixmap found;
    if (!QPixmapCache::find(key, &found)) {
        found = draw(path, size, colour);
        QPixmapCache::insert(key, found);
    }
    return found;
}

// Asks the application's palette whenever it is painted: icons made once are right after a change of theme.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(const QString& name, QPalette::ColorRole role) : m_path(pathOf(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QApplication::palette();
        const QColor colour = mode == QIcon::Disabled   ? palette.color(QPalette::Disabled, QPalette::ButtonText)
                              : mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                                        : palette.color(QPalette::Active, m_role);
        return picture(m_path, size, colour);
    }

    QIconEngine* clone() const override { return new ThemedIconEngine(*this); }
    QString key() const override { return QStringLiteral("kinoscope-themed"); }
    bool isNull() override { return !QFile::exists(m_path); }

private:
    QString m_path;
    QPalette::ColorRole m_role;
};

}  // namespace

QIcon themedIcon(const QString& name, QPalette::ColorRole role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal scale)
{
    QPixmap pixmap = picture(pathOf(name), QSize(size, size) * scale, colour);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

}  // namespace kinoscope::ui
