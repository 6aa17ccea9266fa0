// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/PointTableModel.h"

#include "core/domain/SearchFold.h"
#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelEdit.h"
#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/ConditionText.h"
#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/text/RuleText.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>
#include <tuple>

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
        std::vector<std::tuple<Kind, QString, QString>> parts;
        for (const RuleGroup& group : model.groups) parts.emplace_back(Kind::Group, group.id, QString());
        for (const PointRule& rule : model.rules) parts.emplace_back(Kind::Rule, rule.id, rule.group);
        for (const Gate& gate : model.gates) parts.emplace_back(Kind::Gate, gate.id, QString());
        for (const FastTrack& track : model.fastTracks) parts.emplace_back(Kind::FastTrack, track.id, QString());
        for (const SegmentOverride& segment : model.segments) parts.emplace_back(Kind::Segment, segment.id, QString());
        return parts;
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

void PointTableModel::setLeadCounts(const ScoringModel& counted, const std::vector<qint64>& leads)
{
    m_counts.clear();
    for (size_t i = 0; i < leads.size() && i < size_t(counted.rules.size()); ++i) m_counts.insert(counted.rules.at(qsizetype(i)).id, leads[i]);
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
            if (rule.group == m_draft.groups.at(g).id && (m_search.isEmpty() || text.contains(m_search))) rules.push_back({Kind::Rule, r, rule.id});
        }
        if (rules.empty() && !m_search.isEmpty()) continue;
        m_lines.push_back({Kind::Group, g, m_draft.groups.at(g).id});
        m_lines.insert(m_lines.end(), rules.begin(), rules.end());
    }
    if (!m_search.isEmpty()) return;
    m_lines.push_back({Kind::GateHeading, 0, {}});
    addLines(Kind::Gate, m_draft.gates);
    addLines(Kind::FastTrack, m_draft.fastTracks);
    m_lines.push_back({Kind::LineHeading, 0, {}});
    m_lines.push_back({Kind::Model, 0, {}});
    addLines(Kind::Segment, m_draft.segments);
}

template <typename T> void PointTableModel::addLines(Kind kind, const QList<T>& parts)
{
    for (int i = 0; i < parts.size(); ++i) m_lines.push_back({kind, i, parts.at(i).id});
}

std::optional<PointLine> PointTableModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_lines[size_t(row)]) : std::nullopt;
}

QString PointTableModel::ruleAt(int row) const
{
    const auto line = lineAt(row);
    return line && line->kind == Kind::Rule ? line->id : QString();
}

QString PointTableModel::groupAt(int row) const
{
    const auto line = lineAt(row);
    if (!line) return {};
    if (line->kind == Kind::Group) return line->id;
    return line->kind == Kind::Rule ? m_draft.rules.at(line->index).group : QString();
}

bool PointTableModel::hasDecay() const
{
    return std::any_of(m_draft.rules.begin(), m_draft.rules.end(), [](const PointRule& rule) {
        const auto* activity = std::get_if<ActivityRule>(&rule.body);
        return activity && !std::holds_alternative<NoDecay>(activity->decay);
    });
}

int PointTableModel::rowOf(const QString& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!id.isEmpty() && m_lines[size_t(row)].id == id) return row;
    return -1;
}

void PointTableModel::setFindings(const QList<Issue>& findings)
{
    m_findings = findings;
    if (!m_lines.empty()) emit dataChanged(index(0, Rule), index(rowCount() - 1, Rule));
}

/// As Issue::owner calls what a line shows.
static QString ownerOf(PointLine::Kind kind)
{
    switch (kind) {
    case PointLine::Kind::Group: return u"group"_s;
    case PointLine::Kind::Rule: return u"rule"_s;
    case PointLine::Kind::Gate: return u"gate"_s;
    case PointLine::Kind::FastTrack: return u"fast_track"_s;
    case PointLine::Kind::Segment: return u"segment"_s;
    case PointLine::Kind::GateHeading:
    case PointLine::Kind::LineHeading:
    case PointLine::Kind::Model: return {};
    }
    return {};
}

bool isAbout(const Issue& issue, PointLine::Kind kind, const QString& id)
{
    if (kind == PointLine::Kind::GateHeading || kind == PointLine::Kind::LineHeading || issue.column != id) return false;
    return kind == PointLine::Kind::Model || issue.owner == ownerOf(kind);
}

QList<Issue> PointTableModel::findingsAt(int row) const
{
    QList<Issue> found;
    const auto line = lineAt(row);
    if (!line) return found;
    for (const Issue& issue : m_findings)
        if (isAbout(issue, line->kind, line->id)) found.append(issue);
    std::stable_sort(found.begin(), found.end(), [](const Issue& a, const Issue& b) { return checkLevel(a) < checkLevel(b); });
    return found;
}

int PointTableModel::nextFinding(int row) const
{
    for (int i = 1; i <= rowCount(); ++i)
        if (const int next = (row + i + rowCount()) % rowCount(); !findingsAt(next).isEmpty()) return next;
    return -1;
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
    case Cap: return tr("How often");
    case Decay: return tr("Decay");
    case Leads: return tr("Leads");
    case Note: return tr("Note");
    case ColumnCount: break;
    }
    return {};
}

QVariant PointTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Line& line = m_lines[size_t(index.row())];
    if (const QVariant finding = findingData(index.row(), index.column(), role); finding.isValid()) return finding;
    switch (line.kind) {
    case Kind::Group: return groupData(m_draft.groups.at(line.index), index.column(), role);
    case Kind::Rule: return ruleData(line.index, index.column(), role);
    case Kind::GateHeading: return headingData(tr("Gates and fast tracks"), index.column(), role);
    case Kind::LineHeading: return headingData(tr("Lines and limits"), index.column(), role);
    case Kind::Gate:
    case Kind::FastTrack: return gateData(line, index.column(), role);
    case Kind::Segment:
    case Kind::Model: return linesData(line, index.column(), role);
    }
    return {};
}

QVariant PointTableModel::headingData(const QString& text, int column, int role) const
{
    if (role == Role::GroupHeading) return true;
    if (role == Role::Weight) return int(FontWeight::Bold);
    return role == Qt::DisplayRole && column == Rule ? QVariant(text) : QVariant();
}

QVariant PointTableModel::findingData(int row, int column, int role) const
{
    const QList<Issue> found = column == Rule && !m_findings.isEmpty() ? findingsAt(row) : QList<Issue>();
    if (found.isEmpty()) return {};
    const auto words = [&](QChar between) {
        QStringList lines;
        for (const Issue& issue : found) lines.append(findingText(m_wording, issue, m_draft).text);
        return lines.join(between);
    };
    switch (role) {
    case Role::Icon: return checkLevel(found.first()) == CheckLevel::Note ? u"info"_s : u"warning"_s;
    case Qt::AccessibleDescriptionRole: return words(u' ');
    case Qt::ToolTipRole: return plainToolTip(words(u'\n'));
    default: return {};
    }
}

static QString linesText(const Wording& w, const Thresholds& lines)
{
    const auto one = [&w](const std::optional<int>& line) { return line ? numberText(w, *line) : u"–"_s; };
    return one(lines.marketingQualified) + u" / "_s + one(lines.salesQualified);
}

QVariant PointTableModel::linesData(const Line& line, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == Points) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (line.kind == Kind::Model) {
        if (role == Qt::DisplayRole && column == Rule) return tr("All leads");
        if (role == Role::Detail && column == Rule) return tr("MQL and SQL line; all points; policies");
        if (role == Qt::DisplayRole && column == Points) return linesText(m_wording, m_draft.thresholds);
        if (role == Qt::DisplayRole && column == Cap) return limitsText(m_wording, m_draft.limits);
        return {};
    }
    const SegmentOverride& segment = m_draft.segments.at(line.index);
    if (role == Qt::DisplayRole && column == Rule) return textIn(segment.name, m_wording.language);
    if (role == Role::Detail && column == Rule) return conditionText(m_wording, segment.condition);
    if (role == Qt::DisplayRole && column == Points) return linesText(m_wording, segment.thresholds);
    if (role == Role::Icon && column == Points) return u"segment"_s;
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
    const QString now = rulePointsShort(m_wording, rule);
    const PointRule* before = findRule(m_published, rule.id);
    if (!before) return now;
    const QString then = rulePointsShort(m_wording, *before);
    return then == now ? now : then + u" → "_s + now;
}

/// What the table does not show; what it only cuts the view tells by itself.
static QString noteToolTip(const Wording& w, const PointRule& rule, int column)
{
    if (rule.note.isEmpty() || column != PointTableModel::Rule) return column == PointTableModel::Note ? rule.note : QString();
    return QStringList{ruleName(w, rule), ruleConditionText(w, rule), rule.note}.join(u'\n');
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
    switch (role) {
    case Qt::DisplayRole: break;
    case Qt::ToolTipRole: return plainToolTip(noteToolTip(m_wording, rule, column));
    default: return {};
    }
    switch (Column(column)) {
    case Rule: return ruleName(m_wording, rule);
    case Points: return pointsCell(rule);
    case Cap: return ruleCountText(m_wording, rule);
    case Decay: return ruleParts(m_wording, rule).decay;
    case Leads: return m_counts.contains(rule.id) ? QVariant(numberText(m_wording, m_counts.value(rule.id))) : QVariant();
    case Note: return rule.note;
    case On:
    case ColumnCount: break;
    }
    return {};
}

QVariant PointTableModel::gateData(const Line& line, int column, int role) const
{
    const bool isGate = line.kind == Kind::Gate;
    const LocalText& name = isGate ? m_draft.gates.at(line.index).name : m_draft.fastTracks.at(line.index).name;
    const bool on = isGate ? m_draft.gates.at(line.index).on : m_draft.fastTracks.at(line.index).on;
    if (role == Role::Dimmed) return !on;
    if (role == Qt::CheckStateRole && column == On) return on ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == On) return on ? tr("on") : tr("off");
    if (role == Role::Detail && column == Rule) {
        if (isGate) return conditionText(m_wording, m_draft.gates.at(line.index).condition);
        const FastTrack& track = m_draft.fastTracks.at(line.index);
        return track.activity ? sentenceCase(m_wording, matchText(m_wording, *track.activity)) : conditionText(m_wording, track.condition);
    }
    if (role == Qt::DisplayRole && column == Rule) return textIn(name, m_wording.language);
    if (role == Qt::DisplayRole && column == Points) return isGate ? tr("gate") : tr("fast track");
    if (role == Qt::TextAlignmentRole && column == Points) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Role::Icon && column == Points) return isGate ? u"gate"_s : u"fast-track"_s;
    return {};
}

static bool givesOneNumber(const PointRule& rule)
{
    const QList<PointsSlot> places = pointsSlots(rule);
    const auto filled = std::count_if(places.begin(), places.end(), [&](const PointsSlot& slot) { return pointsIn(rule, slot).has_value(); });
    return filled == 1 && pointsIn(rule, places.first());
}

Qt::ItemFlags PointTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Line& line = m_lines[size_t(index.row())];
    const bool hasTick = line.kind == Kind::Rule || line.kind == Kind::Gate || line.kind == Kind::FastTrack;
    if (index.column() == On && hasTick) flags |= Qt::ItemIsUserCheckable;
    if (line.kind != Kind::Rule) return flags;
    // A rule with several numbers of points is edited as a whole; what it gives nothing for does not count.
    if (index.column() == Points && givesOneNumber(m_draft.rules.at(line.index))) flags |= Qt::ItemIsEditable;
    if (index.column() == Cap) flags |= Qt::ItemIsEditable;
    return flags;
}

bool PointTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::CheckStateRole && index.column() == On && (flags(index) & Qt::ItemIsUserCheckable)) {
        emit onToggled(m_lines[size_t(index.row())], value.toInt() == Qt::Checked);
        return true;
    }
    const QString rule = ruleAt(index.row());
    if (rule.isEmpty() || role != Qt::EditRole) return false;
    if (index.column() == Points) emit pointsTyped(rule, value.toInt());
    else if (index.column() == Cap) emit capTyped(rule, value.toString());
    else return false;
    return true;
}

} // namespace Kelvin
