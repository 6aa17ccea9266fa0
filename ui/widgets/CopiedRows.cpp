// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopiedRows.h"

#include <QMimeData>
#include <QStringTokenizer>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

/// Few programs ask for the table, so it is made late.
class CopiedRows : public QMimeData {
public:
    CopiedRows(const QString& text, bool hasHeader, const QByteArray& html)
        : m_text(text)
        , m_hasHeader(hasHeader)
        , m_html(html)
    {
    }

    QStringList formats() const override { return {u"text/plain"_s, u"text/html"_s}; }
    bool hasFormat(const QString& format) const override { return formats().contains(format); }

protected:
    QVariant retrieveData(const QString& format, QMetaType type) const override
    {
        if (format == u"text/html") return QString::fromUtf8(m_html.isEmpty() ? copiedHtml(m_text, m_hasHeader) : m_html);
        return format == u"text/plain" ? QVariant(m_text) : QMimeData::retrieveData(format, type);
    }

private:
    QString m_text;
    bool m_hasHeader;
    QByteArray m_html;
};

} // namespace

QString copiedCell(QString text)
{
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029)) c = u' ';
    return text;
}

QByteArray copiedHtml(const QString& text, bool hasHeader)
{
    QByteArray html = "<meta charset=\"utf-8\"><table>\n";
    bool heading = hasHeader;
    for (const QStringView line : QStringTokenizer(text, u'\n')) {
        html += "<tr>";
        for (const QStringView cell : QStringTokenizer(line, u'\t')) html += (heading ? "<th>" : "<td>") + cell.toString().toHtmlEscaped().toUtf8() + (heading ? "</th>" : "</td>");
        html += "</tr>\n";
        heading = false;
    }
    return html + "</table>";
}

std::unique_ptr<QMimeData> copiedRows(const QString& text, bool hasHeader, const QByteArray& html) { return std::make_unique<CopiedRows>(text, hasHeader, html); }

} // namespace Kelvin
