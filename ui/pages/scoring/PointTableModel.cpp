// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/PointTableModel.h"

#include "core/domain/SearchFold.h"
#include "core/scoring/ModelEdit.h"
#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"
#include "ui/text/RuleText.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

PointTableModel::PointTableModel(const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void PointTableModel::setModels(const ScoringModel& draft, const ScoringModel& published)
{
    const auto shape = [](const ScoringModel& model) {
        QStringList ids;
        for (const RuleGroup& group : model.groups) ids.append(group.id);
        for (const PointRule& rule : model.rules) ids.append(rule.id + u'/' + rule.group);
        for (const Gate& gate : model.gates) ids.append(gate.id);
        for (const FastTrack& track : model.fastTracks) ids.append(track.id);
        return ids;
    };
    const bool sameRows = shape(draft) == shape(m_draft);
    if (!sameRows) beginResetModel();
    m_draft = draft;
    m_published = published;
    if (!sameRows) {
        rebuild();
        endResetModel();
    } else if (!m_lines.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void PointTableModel::setLeadCounts(const std::vector<qint64>& counts)
{
    m_counts = counts;
    if (!m_lines.empty()) emit dataChanged(index(0, Leads), index(rowCount() - 1, Leads));
}

void PointTableModel::setSearch(const QString& text)
{
    beginResetModel();
    m_search = searchFold(text);
    rebuild();
    endResetModel();
}

void PointTableModel::rebuild()
{
    m_lines.clear();
    for (int g = 0; g < m_draft.groups.size(); ++g) {
        std::vector<Line> rules;
        for (int r = 0; r < m_draft.rules.size(); ++r) {
            const PointRule& rule = m_draft.rules.at(r);
            const QString text = searchFold(ruleName(m_wording, rule) + u' ' + ruleConditionText(m_wording, rule));
            if (rule.group == m_draft.groups.at(g).id && (m_search.isEmpty() || text.contains(m_search))) rules.push_back({Kind::Rule, r});
        }
        if (rules.empty() && !m_search.isEmpty()) continue;
        m_lines.push_back({Kind::Group, g});
        m_lines.insert(m_lines.end(), rules.begin(), rules.end());
    }
    if (m_draft.gates.isEmpty() && m_draft.fastTracks.isEmpty()) return;
    m_lines.push_back({Kind::GateHeading, 0});
    for (int i = 0; i < m_draft.gates.size(); ++i) m_lines.push_back({Kind::Gate, i});
    for (int i = 0; i < m_draft.fastTracks.size(); ++i) m_lines.push_back({Kind::FastTrack, i});
}

QString PointTableModel::ruleAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].kind != Kind::Rule) return {};
    return m_draft.rules.at(m_lines[size_t(row)].index).id;
}

QString PointTableModel::groupAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[size_t(row)].kind != Kind::Group) return {};
    return m_draft.groups.at(m_lines[size_t(row)].index).id;
}

bool PointTableModel::isHeading(int row) const
{
    const Kind kind = m_lines[size_t(row)].kind;
    return kind == Kind::Group || kind == Kind::GateHeading;
}

int PointTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }
int PointTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && (section == Points || section == Leads)) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (Column(section)) {
    case On: return QString();
    case Rule: return tr("Rule");
    case Points: return tr("Points");
    case Cap: return tr("Cap");
    case Decay: return tr("Decay");
    case Leads: return tr("Leads");
    case ColumnCount: break;
    }
    return {};
}

QVariant PointTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Line& line = m_lines[size_t(index.row())];
    switch (line.kind) {
    case Kind::Group: return groupData(m_draft.groups.at(line.index), index.column(), role);
    case Kind::Rule: return ruleData(line.index, index.column(), role);
    case Kind::GateHeading:
        if (role == Role::GroupHeading) return true;
        if (role == Role::Weight) return int(FontWeight::Bold);
        return role == Qt::DisplayRole && index.column() == Rule ? QVariant(tr("Gates and fast tracks")) : QVariant();
    case Kind::Gate:
    case Kind::FastTrack: return gateData(line, index.column(), role);
    }
    return {};
}

QVariant PointTableModel::groupData(const RuleGroup& group, int column, int role) const
{
    if (role == Role::GroupHeading) return true;
    if (column != Rule) return {};
    if (role == Qt::DisplayRole) return textIn(group.name, m_wording.language);
    if (role == Role::Weight) return int(FontWeight::Bold);
    if (role == Role::Detail) {
        const QString limits = limitsText(m_wording, group.limits);
        return limits.isEmpty() ? tr("%1, no limit").arg(word(group.axis)) : tr("%1, %2").arg(word(group.axis), limits);
    }
    return {};
}

QString PointTableModel::pointsCell(const PointRule& rule) const
{
    const QString now = rulePointsText(m_wording, rule);
    const PointRule* before = findRule(m_published, rule.id);
    if (!before) return now;
    const QString then = rulePointsText(m_wording, *before);
    return then == now ? now : then + u" → "_s + now;
}

QVariant PointTableModel::ruleData(int number, int column, int role) const
{
    const PointRule& rule = m_draft.rules.at(number);
    if (role == Role::Dimmed) return !rule.on;
    if (role == Qt::CheckStateRole && column == On) return rule.on ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == On) return rule.on ? tr("on") : tr("off");
    if (role == Qt::TextAlignmentRole && (column == Points || column == Leads)) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Role::Weight && column == Points) return int(FontWeight::Bold);
    if (role == Role::Tag && column == Rule && !findRule(m_published, rule.id)) return tr("new");
    if (role == Role::Detail && column == Rule) return ruleConditionText(m_wording, rule);
    if (role == Qt::EditRole && column == Points) {
        const QList<PointsSlot> slots_ = pointsSlots(rule);
        return slots_.isEmpty() ? QVariant() : QVariant(pointsIn(rule, slots_.first()).value_or(0));
    }
    if (role == Qt::EditRole && column == Cap) return rule.cap ? QString::number(*rule.cap) : QString();
    if (role != Qt::DisplayRole) return {};
    switch (Column(column)) {
    case Rule: return ruleName(m_wording, rule);
    case Points: return pointsCell(rule);
    case Cap: return ruleCapText(m_wording, rule);
    case Decay: return ruleParts(m_wording, rule).decay;
    case Leads: return size_t(number) < m_counts.size() ? QVariant(numberText(m_wording, m_counts[size_t(number)])) : QVariant();
    case On:
    case ColumnCount: break;
    }
    return {};
}

QVariant PointTableModel::gateData(const Line& line, int column, int role) const
{
    const bool isGate = line.kind == Kind::Gate;
    const LocalText& name = isGate ? m_draft.gates.at(line.index).name : m_draft.fastTracks.at(line.index).name;
    if (role == Qt::DisplayRole && column == Rule) return textIn(name, m_wording.language);
    if (role == Qt::DisplayRole && column == Points) return isGate ? tr("gate") : tr("fast track");
    if (role == Qt::TextAlignmentRole && column == Points) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Role::Icon && column == Points) return isGate ? u"gate"_s : u"fast-track"_s;
    return {};
}

Qt::ItemFlags PointTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Line& line = m_lines[size_t(index.row())];
    if (line.kind != Kind::Rule) return flags;
    if (index.column() == On) flags |= Qt::ItemIsUserCheckable;
    // A rule with several numbers of points is edited as a whole.
    if (index.column() == Points && pointsSlots(m_draft.rules.at(line.index)).size() == 1) flags |= Qt::ItemIsEditable;
    if (index.column() == Cap) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PointTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString rule = ruleAt(index.row());
    if (rule.isEmpty()) return false;
    if (role == Qt::CheckStateRole && index.column() == On) {
        emit onToggled(rule, value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole) return false;
    if (index.column() == Points) emit pointsTyped(rule, value.toInt());
    else if (index.column() == Cap) emit capTyped(rule, value.toString());
    else return false;
    return true;
}

} // namespace Kelvin
