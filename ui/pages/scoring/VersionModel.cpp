// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/VersionModel.h"

#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"
#include "ui/text/ModelDiffText.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

/// "rolled back to 1" is stored as rollback:1.
static QString noteText(const QString& note)
{
    if (note.startsWith(u"rollback:")) return VersionModel::tr("Rolled back to version %1").arg(note.mid(9));
    return note;
}

void VersionModel::setModel(const StoredModel& model)
{
    beginResetModel();
    m_versions = model.versions;
    std::reverse(m_versions.begin(), m_versions.end());
    m_changes.clear();
    for (qsizetype i = 0; i < m_versions.size(); ++i) {
        if (i + 1 == m_versions.size()) {
            m_changes.append(QString());
            continue;
        }
        QStringList names;
        for (const DiffLine& line : diffLines(m_wording, m_versions.at(i + 1).model, m_versions.at(i).model)) {
            const QString& name = line.name.isEmpty() ? line.change : line.name;
            if (!name.isEmpty() && !names.contains(name)) names.append(name);
        }
        m_changes.append(names.join(u", "_s));
    }
    endResetModel();
}

const ModelVersion* VersionModel::versionAt(int row) const
{
    return row >= 0 && row < m_versions.size() ? &m_versions.at(row) : nullptr;
}

QVariant VersionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const ModelVersion& version = m_versions.at(index.row());
    if (role == Role::Weight && index.column() == Number) return int(FontWeight::Strong);
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Number: return tr("v%1").arg(version.number);
    case State: return word(version.state);
    case When: return momentText(m_wording, version.publishedAt.value_or(version.createdAt));
    case Who: return version.author;
    case Changes: return m_changes.at(index.row());
    case Note: return noteText(version.note);
    case ColumnCount: break;
    }
    return {};
}

QVariant VersionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Number: return tr("Version");
    case State: return tr("State");
    case When: return tr("When");
    case Who: return tr("Who");
    case Changes: return tr("Changed");
    case Note: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kelvin
