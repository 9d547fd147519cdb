// SPDX-FileCopyrightText: 2026 The Kinoscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plain_descriptions.h"

#include <QApplication>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

namespace kinoscope::ui {

namespace {

constexpr const char* madeFromToolTip = "descriptionFromToolTip";

QString plain(const QString& toolTip)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    QString text = toolTip;
    text.replace(tag, QStringLiteral(" "));
    text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&amp;"), QLatin1String("&"));
    return text.simplified();
}

class PlainDescriptions : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ToolTipChange && watched->isWidgetType())
            describe(static_cast<QWidget*>(watched));
        return false;
    }

private:
    void describe(QWidget* widget)
    {
        const QString before = widget->accessibleDescription();
        if (!before.isEmpty() && before != widget->property(madeFromToolTip).toString())
            return;
        const bool rich = widget->toolTip().startsWith(QLatin1Char('<'));
        const QString text = rich ? plain(widget->toolTip()) : QString();
        if (text == before)
            return;
        widget->setProperty(madeFromToolTip, text);
        widget->setAccessibleDescription(text);
    }
};

}  // namespace

void describePlainly(QApplication& application)
{
    application.installEventFilter(new PlainDescriptions(&application));
}

}  // namespace kinoscope::ui
