// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CopiedRows.h"
#include "ui/widgets/DataTable.h"

#include "ui/text/Filled.h"
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

} // namespace

std::unique_ptr<QMimeData> DataTable::copyData(bool withHeader) const
{
    if (!model() || !selectionModel()) return copiedRows({}, false);
    const std::vector<int> rows = selectedRows(selectionModel()->selection(), rootIndex());
    const QList<int> columns = visibleColumns();
    QStringList lines;
    lines.reserve(qsizetype(rows.size()) + 1);
    if (withHeader) {
        QStringList cells;
        for (const int column : columns) cells.append(copiedCell(model()->headerData(column, Qt::Horizontal).toString()));
        lines.append(cells.join(u'\t'));
    }
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns) cells.append(copiedCell(model()->index(row, column, rootIndex()).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    return copiedRows(lines.join(u'\n'), withHeader);
}

/// A menu of more columns than these puts those that are hidden into one of their own.
static constexpr int mostInMenu = 14;

void DataTable::copySelection()
{
    if (selectionModel() && selectionModel()->hasSelection()) QGuiApplication::clipboard()->setMimeData(copyData().release());
}

void DataTable::showColumnMenu(QPoint position)
{
    if (!model()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // A list of all there are would be as tall as a screen.
    QMenu* more = m_header->count() > mostInMenu ? new QMenu(tr("More &columns"), menu) : nullptr;
    for (int column = 0; column < m_header->count(); ++column) {
        const QString title = visibleText(model()->headerData(column, Qt::Horizontal).toString(), 80);
        QAction* action = (more && m_header->isSectionHidden(column) ? more : menu)->addAction(QString(title).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(!m_required.contains(column) && (m_header->isSectionHidden(column) || visibleColumns().size() > 1));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_header->setSectionHidden(column, !shown);
            emit layoutEdited();
        });
    }
    if (more) menu->addMenu(more)->setEnabled(!more->isEmpty());
    const QList<int> shown = visibleColumns();
    const int current = currentIndex().column();
    if (shown.contains(current)) {
        menu->addSeparator();
        const QString title = visibleText(model()->headerData(current, Qt::Horizontal).toString(), 80).replace(u'&', u"&&"_s);
        QAction* left = menu->addAction(filled(tr("Move “%1” to the &left", "column"), {title}));
        QAction* right = menu->addAction(filled(tr("Move “%1” to the &right", "column"), {title}));
        left->setEnabled(shown.first() != current);
        right->setEnabled(shown.last() != current);
        connect(left, &QAction::triggered, this, [this, current, other = shown.value(shown.indexOf(current) - 1)] { m_header->moveSection(m_header->visualIndex(current), m_header->visualIndex(other)); });
        connect(right, &QAction::triggered, this, [this, current, other = shown.value(shown.indexOf(current) + 1)] { m_header->moveSection(m_header->visualIndex(current), m_header->visualIndex(other)); });
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
