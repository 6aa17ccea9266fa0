// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/TabularText.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kelvin {
namespace {

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

double widestDigit(const QFontMetricsF& metrics)
{
    double widest = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c) widest = std::max(widest, metrics.horizontalAdvance(QChar(c)));
    return widest;
}

// Calls visit(run, advance) for every digit on its own and for every run of other characters.
template <typename Visit>
void forEachRun(const QString& text, const QFontMetricsF& metrics, Visit visit)
{
    const double digit = widestDigit(metrics);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        if (!isDigit(text[i]))
            while (end < text.size() && !isDigit(text[end])) ++end;
        const QString run = text.mid(i, end - i);
        visit(run, isDigit(text[i]) ? digit : metrics.horizontalAdvance(run));
        i = end;
    }
}

} // namespace

double tabularWidth(const QString& text, const QFont& font)
{
    double width = 0;
    forEachRun(text, QFontMetricsF(font), [&](const QString&, double advance) { width += advance; });
    return width;
}

void paintTabular(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    double width = 0;
    forEachRun(text, metrics, [&](const QString&, double advance) { width += advance; });
    double x = rect.left();
    if (alignment & Qt::AlignRight) x = rect.right() - width;
    if (alignment & Qt::AlignHCenter) x = rect.center().x() - width / 2;
    double y = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (alignment & Qt::AlignTop) y = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom) y = rect.bottom() - metrics.descent();
    forEachRun(text, metrics, [&](const QString& run, double advance) {
        const bool digit = isDigit(run[0]);
        const double inset = digit ? (advance - metrics.horizontalAdvance(run)) / 2 : 0;
        painter.drawText(QPointF(x + inset, y), run);
        x += advance;
    });
}

QString withMinusSigns(QString text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const bool starts = i == 0 || text[i - 1].isSpace() || text[i - 1] == u'(';
        if (text[i] == u'-' && starts && isDigit(text[i + 1])) text[i] = QChar(0x2212);
    }
    return text;
}

double paintElided(QPainter& painter, const QRectF& rect, const QString& text, Qt::Alignment alignment)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, int(alignment | Qt::TextSingleLine | Qt::TextDontClip), shown);
    return std::min(rect.width(), metrics.horizontalAdvance(shown));
}

} // namespace Kelvin
