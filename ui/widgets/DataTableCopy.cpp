// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/text/VisibleText.h"
#include "ui/widgets/SelectedRows.h"
#include "ui/widgets/TableHeader.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
#include <QMenu>
#include <QMimeData>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr quint32 layoutVersion = 1;

// A cell must not break out of its place: tabs and line breaks become spaces, the rest stays as it is in the data.
QString oneCell(QString text)
{
    for (QChar& c : text)
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar(0x2028) || c == QChar(0x2029)) c = u' ';
    return text;
}

QString htmlRow(const QStringList& cells, QStringView tag)
{
    QString row = u"<tr>"_s;
    for (const QString& cell : cells) row += u"<%1>%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>\n"_s;
}

} // namespace

std::unique_ptr<QMimeData> DataTable::copyData(bool withHeader) const
{
    auto copied = std::make_unique<QMimeData>();
    if (!model() || !selectionModel()) return copied;
    const QList<int> columns = visibleColumns();
    QStringList lines;
    QString html = u"<meta charset=\"utf-8\"><table>\n"_s;
    if (withHeader) {
        QStringList cells;
        for (const int column : columns) cells.append(oneCell(model()->headerData(column, Qt::Horizontal).toString()));
        lines.append(cells.join(u'\t'));
        html += htmlRow(cells, u"th");
    }
    for (const int row : selectedRows(selectionModel()->selection(), rootIndex())) {
        QStringList cells;
        for (const int column : columns) cells.append(oneCell(model()->index(row, column, rootIndex()).data().toString()));
        lines.append(cells.join(u'\t'));
        html += htmlRow(cells, u"td");
    }
    copied->setText(lines.join(u'\n'));
    copied->setHtml(html + u"</table>"_s);
    return copied;
}

void DataTable::copySelection()
{
    if (selectionModel() && selectionModel()->hasSelection()) QGuiApplication::clipboard()->setMimeData(copyData().release());
}

void DataTable::showColumnMenu(QPoint position)
{
    if (!model()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_header->count(); ++column) {
        const QString title = visibleText(model()->headerData(column, Qt::Horizontal).toString(), 80);
        QAction* action = menu->addAction(QString(title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(!m_required.contains(column) && (m_header->isSectionHidden(column) || visibleColumns().size() > 1));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header->setSectionHidden(column, !shown);
            emit layoutEdited();
        });
    }
    menu->popup(position);
}

QByteArray DataTable::saveLayout() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << layoutVersion << qint32(m_header->count()) << m_header->saveState();
    return bytes;
}

bool DataTable::restoreLayout(const QByteArray& layout)
{
    QDataStream stream(layout);
    quint32 version = 0;
    qint32 columns = 0;
    QByteArray state;
    stream >> version >> columns >> state;
    if (stream.status() != QDataStream::Ok || version != layoutVersion || columns != m_header->count()) return false;
    const QScopedValueRollback own(m_ownEdit, true);
    if (!m_header->restoreState(state)) return false;
    for (const int column : m_required) m_header->setSectionHidden(column, false);
    updateGeometries();
    viewport()->update();
    return true;
}

} // namespace Kelvin
