// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadBoardModel.h"

#include "ui/models/LeadCards.h"
#include "ui/models/Roles.h"
#include "ui/text/DomainText.h"
#include "ui/widgets/PlainText.h"

namespace Kelvin {

static constexpr quintptr ofStage = 0; // the id of a stage's own index; a card's is 1 + its stage

/// Recycled leads rest in Lead; on the board they wait where they were put until something moves them.
static StageRole placeOf(const LeadRow& lead) { return lead.stage == StageRole::Lead && lead.rejectedAt ? StageRole::Recycle : lead.stage; }

LeadBoardModel::LeadBoardModel(LeadTableModel& leads, QObject* parent)
    : QAbstractItemModel(parent)
    , m_leads(leads)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LeadBoardModel::divideAgain);
    // The list's rows are all new, or in another order: so are the cards.
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] {
        divide();
        endResetModel();
    };
    connect(&leads, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&leads, &QAbstractItemModel::modelReset, this, end);
    connect(&leads, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    connect(&leads, &QAbstractItemModel::layoutChanged, this, end);
    connect(&leads, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) { rowsChanged(first.row(), last.row()); });
    divide();
}

void LeadBoardModel::divide()
{
    m_soon.stop();
    for (std::vector<int>& rows : m_rows) rows.clear();
    m_spots.assign(size_t(m_leads.rowCount()), {});
    for (int row = 0; row < m_leads.rowCount(); ++row) {
        const StageRole stage = placeOf(*m_leads.leadAt(row));
        std::vector<int>& rows = m_rows[size_t(stage)];
        m_spots[size_t(row)] = {stage, int(rows.size())};
        rows.push_back(row);
    }
}

void LeadBoardModel::divideAgain()
{
    beginResetModel();
    divide();
    endResetModel();
}

void LeadBoardModel::rowsChanged(int first, int last)
{
    // Many leads may change one by one: those that moved are divided once, when all have.
    for (int row = first; row <= last && !m_soon.isActive(); ++row)
        if (placeOf(*m_leads.leadAt(row)) != m_spots[size_t(row)].stage) m_soon.start();
    if (first == last) {
        const Spot spot = m_spots[size_t(first)];
        const QModelIndex card = index(spot.card, 0, stageIndex(spot.stage));
        return emit dataChanged(card, card);
    }
    for (int stage = 0; stage < stageCount; ++stage) {
        const QModelIndex parent = index(stage, 0);
        if (rowCount(parent) > 0) emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

StageRole LeadBoardModel::stageAt(const QModelIndex& at) const { return StageRole(at.internalId() == ofStage ? at.row() : int(at.internalId()) - 1); }

const LeadRow* LeadBoardModel::leadAt(const QModelIndex& at) const
{
    if (!at.isValid() || at.internalId() == ofStage || at.row() >= count(stageAt(at))) return nullptr;
    return m_leads.leadAt(m_rows[size_t(stageAt(at))][size_t(at.row())]);
}

LeadStandings LeadBoardModel::standings(StageRole stage, int first, int last) const
{
    const std::vector<int>& rows = m_rows[size_t(stage)];
    LeadStandings found;
    // A list shows the trash or what is not in it, and a column holds one stage: the first card speaks for all, but in a list of chosen leads.
    const LeadStandings all = m_leads.standings(0, m_leads.rowCount() - 1);
    const int read = all.trashed && all.stages.any() ? last : first;
    // While the list changes, its rows are ahead of the cards.
    for (int card = first; card <= read; ++card)
        if (const LeadRow* lead = m_leads.leadAt(rows[size_t(card)])) found.add(*lead);
    return found;
}

QModelIndex LeadBoardModel::indexOf(qint64 lead) const
{
    const int row = m_leads.rowOf(lead);
    if (row < 0) return {};
    const Spot spot = m_spots[size_t(row)];
    return index(spot.card, 0, stageIndex(spot.stage));
}

QModelIndex LeadBoardModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : ofStage);
}

QModelIndex LeadBoardModel::parent(const QModelIndex& at) const
{
    return at.isValid() && at.internalId() != ofStage ? createIndex(int(at.internalId()) - 1, 0, ofStage) : QModelIndex();
}

int LeadBoardModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return stageCount;
    return parent.internalId() == ofStage && parent.column() == 0 ? count(StageRole(parent.row())) : 0;
}

QVariant LeadBoardModel::data(const QModelIndex& at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid)) return {};
    const LeadRow* lead = leadAt(at);
    if (!lead) return role == Qt::DisplayRole && at.internalId() == ofStage ? QVariant(word(stageAt(at))) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return cardText(wording(), *lead);
    case Qt::ToolTipRole: return plainToolTip(cardText(wording(), *lead));
    case Role::LeadId: return lead->row;
    case Role::Stage: return QVariant::fromValue(lead->stage);
    default: return {};
    }
}

Qt::ItemFlags LeadBoardModel::flags(const QModelIndex& at) const
{
    if (!leadAt(at)) return at.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

} // namespace Kelvin
