// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/MoverModel.h"

#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/DomainText.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Format.h"

namespace Kelvin {

void MoverModel::setMovers(const QList<StudioMover>& movers, const ScoringModel& model)
{
    beginResetModel();
    m_movers = movers;
    m_model = model;
    endResetModel();
}

static StageRole stageOf(Band band)
{
    switch (band) {
    case Band::Lead: return StageRole::Lead;
    case Band::MarketingQualified: return StageRole::MarketingQualified;
    case Band::SalesQualified: return StageRole::SalesQualified;
    case Band::Disqualified: return StageRole::Disqualified;
    }
    return StageRole::Lead;
}

QVariant MoverModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const StudioMover& m = m_movers.at(index.row());
    if (role == Role::LeadId) return m.row;
    if (role == Role::Weight && index.column() == Name) return int(FontWeight::Strong);
    if (role == Role::Stage && index.column() == Lands) return QVariant::fromValue(stageOf(m.mover.bandAfter));
    if (role == Qt::TextAlignmentRole && index.column() == Change) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Name: return m.name;
    case Change: return tr("%1 → %2").arg(scoreText(m_wording, m.mover.before), scoreText(m_wording, m.mover.after));
    case Lands: return m.mover.bandBefore == m.mover.bandAfter ? tr("still %1").arg(word(m.mover.bandAfter)) : word(m.mover.bandAfter);
    case Rule: return m.mover.rule.isEmpty() ? tr("limits and lines") : ruleName(m_wording, m_model, m.mover.rule);
    case ColumnCount: break;
    }
    return {};
}

QVariant MoverModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case Name: return tr("Lead");
    case Change: return tr("Score");
    case Lands: return tr("Lands in");
    case Rule: return tr("Moved by");
    case ColumnCount: break;
    }
    return {};
}

} // namespace Kelvin
