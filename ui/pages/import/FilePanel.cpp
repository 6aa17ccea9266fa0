// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/FilePanel.h"

#include "core/ingest/ImportKind.h"
#include "ui/models/Roles.h"
#include "ui/text/Format.h"
#include "ui/text/ImportText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DropZone.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/UnusedColumns.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

void ImportHistoryModel::setWording(const Wording& wording)
{
    m_wording = wording;
    if (!m_entries.isEmpty()) emit dataChanged(index(0, When), index(rowCount() - 1, When));
}

void ImportHistoryModel::setEntries(const QList<CommitEntry>& entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QVariant ImportHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const CommitEntry& entry = m_entries.at(index.row());
    if (role == Role::Dimmed) return entry.undone;
    if (role == Qt::TextAlignmentRole && index.column() >= Rows && index.column() <= Rejected) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QJsonObject counts = QJsonDocument::fromJson(entry.counts.toUtf8()).object();
    const auto count = [&](const char* key) { return numberText(m_wording, counts[QLatin1String(key)].toInteger()); };
    switch (Column(index.column())) {
    case When: return relativeText(m_wording, entry.at);
    case File: return entry.file;
    case Kind: {
        const auto kind = enumFromKey<ImportKind>(counts[u"kind"_s].toString());
        return kind ? word(*kind) : QString();
    }
    case Rows: return count("rows");
    case New: return count("new");
    case Updated: return count("updated");
    case Rejected: return count("rejected");
    case Who: return entry.author;
    case State: return entry.undone ? tr("undone") : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant ImportHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Rows && section <= Rejected) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case When: return tr("When");
    case File: return tr("File");
    case Kind: return tr("Kind");
    case Rows: return tr("Rows");
    case New: return countWord(u"new"_s);
    case Updated: return tr("Updated");
    case Rejected: return countWord(u"rejected"_s);
    case Who: return tr("Who");
    case State: return tr("State");
    case ColumnCount: break;
    }
    return {};
}

FilePanel::FilePanel(const Theme& theme, const Wording& wording, bool writable, QWidget* parent)
    : QWidget(parent)
    , m_model(new ImportHistoryModel(wording, this))
    , m_table(new DataTable(theme, this))
    , m_undo(makePlain(new QPushButton(tr("Un&do this import"), this), theme, u"undo"_s))
{
    const Tokens& t = theme.tokens();
    auto* drop = new DropZone(theme, tr("Drop a file here, or choose one"), tr("Leads, companies, activities, BANT answers or outcomes as CSV, from HubSpot or any other program."), this);
    drop->setAccessibleName(tr("Choose a file"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setItemDelegate(new TextDelegate(theme, this, Ink::Second));
    for (const int column : {ImportHistoryModel::Rows, ImportHistoryModel::New, ImportHistoryModel::Updated, ImportHistoryModel::Rejected})
        m_table->setItemDelegateForColumn(column, new NumberDelegate(theme, this));
    m_table->setColumnWidths({136, 160, 120, 64, 64, 88, 92, 120, 80});
    m_table->setEmptyState(tr("Nothing has been imported into this file yet."));
    m_undo->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.pxi(16), t.pxi(16), t.pxi(16), t.pxi(16));
    layout->setSpacing(t.pxi(12));
    layout->addWidget(drop);
    layout->addWidget(new PlainLabel(tr("Earlier imports"), u"section"_s, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(drop, &DropZone::fileDropped, this, &FilePanel::fileChosen);
    connect(drop, &DropZone::browseRequested, this, &FilePanel::browseWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this, writable](const QModelIndex& current) {
        const CommitEntry* entry = m_model->entryAt(current.row());
        m_undo->setEnabled(writable && entry && !entry->undone);
        emit currentChanged();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        hideUnusedColumns(*m_table, ImportHistoryModel::Who);
        m_undo->setEnabled(false);
        emit currentChanged();
    });
    connect(m_undo, &QPushButton::clicked, this, &FilePanel::undo);
}

bool FilePanel::mayUndo() const { return m_undo->isEnabled(); }

void FilePanel::undo()
{
    if (const CommitEntry* entry = m_model->entryAt(m_table->currentIndex().row()); entry && mayUndo()) emit undoWanted(entry->commit);
}

} // namespace Kelvin
