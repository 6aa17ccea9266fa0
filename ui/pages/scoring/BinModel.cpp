// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/BinModel.h"

#include "core/scoring/WhatIf.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

namespace Kelvin {

void BinModel::setBins(qint64 first, const QList<qint64>& draft, const QList<qint64>& published)
{
    // While a line is dragged only numbers change: who reads the table keeps the place.
    const bool same = first == m_first && draft.size() == m_draft.size();
    if (!same) beginResetModel();
    m_first = first;
    m_draft = draft;
    m_published = published;
    if (!same) return endResetModel();
    if (!m_draft.isEmpty()) emit dataChanged(index(0, Points), index(rowCount() - 1, Published));
}

qint64 BinModel::fromAt(int row) const { return m_first + row * qint64(WhatIfEffect::binPoints); }

QVariant BinModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const qint64 from = fromAt(index.row());
    switch (Column(index.column())) {
    case Points: return filled(tr("%1 to %2", "points"), {numberText(m_wording, from), numberText(m_wording, from + WhatIfEffect::binPoints - 1)});
    case Draft: return numberText(m_wording, m_draft.at(index.row()));
    case Published: return index.row() < m_published.size() ? QVariant(numberText(m_wording, m_published.at(index.row()))) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

QVariant BinModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Points: return tr("Points");
    case Draft: return tr("Leads");
    case Published: return tr("published");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kelvin
