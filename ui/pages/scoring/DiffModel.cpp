// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/DiffModel.h"

#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/widgets/PlainText.h"

namespace Kelvin {

void DiffModel::setModels(const ScoringModel& from, const ScoringModel& to)
{
    beginResetModel();
    m_lines = diffLines(m_wording, from, to);
    endResetModel();
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const DiffLine& line = m_lines.at(index.row());
    const QString texts[] = {line.name, line.change, line.before, line.after};
    switch (role) {
    case Qt::DisplayRole: return texts[index.column()];
    case Qt::ToolTipRole: return plainToolTip(texts[index.column()]);
    case Role::Weight: return index.column() == Name ? QVariant(int(FontWeight::Strong)) : QVariant();
    case Role::Ink: return index.column() == Before ? QVariant(int(Ink::Second)) : QVariant();
    default: return {};
    }
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Name: return tr("What");
    case Change: return tr("Change");
    case Before: return tr("Before");
    case After: return tr("After");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kelvin
