// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/MoverModel.h"

#include "core/scoring/ModelEdit.h"
#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/RuleText.h"

namespace Kelvin {

void MoverModel::setMovers(const QList<StudioMover>& movers, const ScoringModel& model, const ScoringModel& published)
{
    beginResetModel();
    m_movers = movers;
    m_model = model;
    m_published = published;
    endResetModel();
}

QString MoverModel::causeText(const Mover& mover) const
{
    if (mover.rule.isEmpty()) return tr("limits and lines");
    const PointRule* now = findRule(m_model, mover.rule);
    const PointRule* then = findRule(m_published, mover.rule);
    if (!now && !then) return mover.rule;
    if (!then) return filled(tr("%1, new", "rule"), {ruleName(m_wording, *now)});
    if (!now) return filled(tr("%1, deleted", "rule"), {ruleName(m_wording, *then)});
    if (now->on != then->on) return filled(now->on ? tr("%1, switched on", "rule") : tr("%1, switched off", "rule"), {ruleName(m_wording, *now)});
    const QString before = rulePointsShort(m_wording, *then), after = rulePointsShort(m_wording, *now);
    if (before == after) return ruleName(m_wording, *now);
    return filled(tr("%1 %2 → %3", "rule, points before, points after"), {ruleName(m_wording, *now), before, after});
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
    // Where a lead lands is news only if it comes from elsewhere.
    if (role == Role::Ink && index.column() == Lands) return int(m.mover.bandBefore == m.mover.bandAfter ? Ink::Hint : Ink::Text);
    if (role == Role::Stage && index.column() == Lands) return QVariant::fromValue(stageOf(m.mover.bandAfter));
    if (role == Qt::TextAlignmentRole && index.column() == Change) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Name: return m.name;
    case Change: return tr("%1 → %2").arg(scoreText(m_wording, m.mover.before), scoreText(m_wording, m.mover.after));
    case Lands: return word(m.mover.bandAfter);
    case Rule: return causeText(m.mover);
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
