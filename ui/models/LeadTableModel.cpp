// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadTableModel.h"

#include "core/domain/SearchFold.h"
#include "ui/models/Roles.h"
#include "ui/text/Filled.h"
#include "ui/widgets/PlainText.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr qsizetype fewChanges = 64;

LeadTableModel::LeadTableModel(const LeadStore& store, const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_wording(wording)
    , m_columns(leadColumns())
    , m_collator(wording.locale)
{
    connect(&store, &LeadStore::aboutToReset, this, [this] {
        beginResetModel();
        m_candidates.clear();
        take({});
        forgetKeys();
        endResetModel();
    });
    connect(&store, &LeadStore::rowsChanged, this, &LeadTableModel::rowsChanged);
    connect(&store, &LeadStore::rowsAdded, this, &LeadTableModel::forgetKeys);
}

int LeadTableModel::columnOf(QStringView id) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [id](const LeadColumn& column) { return column.id == id; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void LeadTableModel::setWording(const Wording& wording)
{
    m_wording = wording;
    if (!m_shown.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LeadTableModel::setUnsaved(const QList<qint64>& leads)
{
    QSet<qint64> touched = std::exchange(m_unsaved, QSet<qint64>(leads.begin(), leads.end()));
    touched.unite(m_unsaved);
    for (const qint64 lead : std::as_const(touched))
        if (const int row = rowOf(lead); row >= 0) emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void LeadTableModel::forgetKeys() { m_keys.clear(); }

void LeadTableModel::rowsChanged(const QList<int>& places)
{
    // An edit changes few: their keys are found anew among the others, which sorting a hundred thousand names for each would make slow.
    for (auto keys = m_keys.begin(); keys != m_keys.end();) keys = rankAnew(m_store.rows(), places, m_columns.at(keys.key()), m_collator, keys.value()) ? std::next(keys) : m_keys.erase(keys);
    m_standingsKnown = false;
    std::vector<bool> changed(size_t(m_store.rows().size()), false);
    for (const int place : places) changed[size_t(place)] = true;
    for (size_t row = 0; row < m_shown.size(); ++row)
        if (changed[m_shown[row]]) emit dataChanged(index(int(row), 0), index(int(row), columnCount() - 1));
}

void LeadTableModel::setCandidates(std::vector<quint32> candidates)
{
    m_candidates = std::move(candidates);
    sortCandidates();
    show(searched(m_candidates));
}

void LeadTableModel::setSearch(const QString& text)
{
    const QStringList words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    if (words == m_words) return;
    // A longer word can only find fewer: the leads shown are enough to look through.
    const bool narrower = words.size() == m_words.size() && !words.isEmpty() &&
                          std::equal(words.begin(), words.end(), m_words.begin(), [](const QString& now, const QString& before) { return now.contains(before); });
    m_words = words;
    show(searched(narrower ? m_shown : m_candidates));
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount()) return;
    m_sortColumn = column;
    m_order = order;
    sortCandidates();
    show(searched(m_candidates));
}

std::vector<double> collationRanks(const QList<LeadRow>& rows, const LeadColumn& column, const QCollator& collator)
{
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(rows.size()));
    std::vector<quint32> order;
    std::vector<double> ranks(size_t(rows.size()), std::numeric_limits<double>::quiet_NaN());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString text = column.text(rows.at(i));
        keys.push_back(collator.sortKey(text));
        if (!text.isEmpty()) order.push_back(quint32(i));
    }
    std::stable_sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    double rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0) ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

bool rankAnew(const QList<LeadRow>& rows, const QList<int>& changed, const LeadColumn& column, const QCollator& collator, std::vector<double>& keys)
{
    if (changed.size() > fewChanges) return false;
    if (column.number) {
        for (const int place : changed) keys[size_t(place)] = column.number(rows.at(place));
        return true;
    }
    for (const int place : changed) keys[size_t(place)] = std::numeric_limits<double>::quiet_NaN();
    std::vector<quint32> order;
    for (size_t i = 0; i < keys.size(); ++i)
        if (!std::isnan(keys[i])) order.push_back(quint32(i));
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
    for (const int place : changed) {
        const QString text = column.text(rows.at(place));
        if (text.isEmpty()) continue;
        const auto at = std::lower_bound(order.begin(), order.end(), text, [&](quint32 i, const QString& t) { return collator.compare(column.text(rows.at(i)), t) < 0; });
        const bool equal = at != order.end() && collator.compare(column.text(rows.at(*at)), text) == 0;
        const double behind = at != order.end() ? keys[*at] : at != order.begin() ? keys[*std::prev(at)] + 2 : 0;
        const double before = at != order.begin() ? keys[*std::prev(at)] : behind - 2;
        const double between = equal ? behind : (before + behind) / 2;
        if (!equal && !(before < between && between < behind)) return false; // no room is left between the two
        keys[size_t(place)] = between;
        order.insert(at, quint32(place));
    }
    return true;
}

const std::vector<double>& LeadTableModel::keysOf(int column) const
{
    const auto known = m_keys.constFind(column);
    if (known != m_keys.cend()) return *known;
    const LeadColumn& spec = m_columns.at(column);
    std::vector<double> keys;
    if (spec.number) {
        keys.reserve(size_t(m_store.rows().size()));
        for (const LeadRow& lead : m_store.rows()) keys.push_back(spec.number(lead));
    } else {
        keys = collationRanks(m_store.rows(), spec, m_collator);
    }
    return *m_keys.insert(column, std::move(keys));
}

void LeadTableModel::sortCandidates()
{
    const std::vector<double>& keys = keysOf(m_sortColumn);
    const QList<LeadRow>& rows = m_store.rows();
    const auto before = [&](quint32 a, quint32 b) {
        const bool none = std::isnan(keys[a]), otherNone = std::isnan(keys[b]);
        if (none != otherNone) return otherNone;
        if (!none && keys[a] != keys[b]) return m_order == Qt::AscendingOrder ? keys[a] < keys[b] : keys[a] > keys[b];
        const MilliPoints one = rows.at(a).card.total, other = rows.at(b).card.total;
        return one != other ? one > other : a < b;
    };
    std::sort(m_candidates.begin(), m_candidates.end(), before);
}

std::vector<quint32> searchLeads(const QList<LeadRow>& rows, const std::vector<quint32>& among, const QStringList& words)
{
    if (words.isEmpty()) return among;
    std::vector<quint32> found;
    for (const quint32 place : among) {
        const QString& fold = rows.at(place).fold;
        if (std::all_of(words.begin(), words.end(), [&fold](const QString& word) { return fold.contains(word); })) found.push_back(place);
    }
    return found;
}

void LeadTableModel::take(std::vector<quint32> shown)
{
    m_shown = std::move(shown);
    m_rowOfPlace.clear();
    m_standingsKnown = false;
}

void LeadTableModel::show(std::vector<quint32> shown)
{
    if (shown == m_shown) return;
    std::vector<qint64> rowOfPlace(size_t(m_store.rows().size()), -1);
    for (size_t row = 0; row < shown.size(); ++row) rowOfPlace[shown[row]] = qint64(row);
    const bool sameLeads = shown.size() == m_shown.size() && std::all_of(m_shown.begin(), m_shown.end(), [&](quint32 place) { return rowOfPlace[place] >= 0; });
    if (!sameLeads) {
        beginResetModel();
        take(std::move(shown));
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from) to.append(index(int(rowOfPlace[m_shown[size_t(old.row())]]), old.column()));
    take(std::move(shown));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

const LeadRow* LeadTableModel::leadAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_store.rows().at(m_shown[size_t(row)]) : nullptr;
}

std::vector<quint32> LeadTableModel::placesOf(const std::vector<int>& rows) const
{
    std::vector<quint32> places;
    places.reserve(rows.size());
    for (const int row : rows) places.push_back(m_shown[size_t(row)]);
    return places;
}

int LeadTableModel::rowOf(qint64 lead) const
{
    const int place = m_store.indexOf(lead);
    if (m_rowOfPlace.empty()) {
        m_rowOfPlace.assign(size_t(m_store.rows().size()), -1);
        for (size_t row = 0; row < m_shown.size(); ++row) m_rowOfPlace[m_shown[row]] = int(row);
    }
    // A lead that came after the rows were shown is not among them.
    return place >= 0 && size_t(place) < m_rowOfPlace.size() ? m_rowOfPlace[size_t(place)] : -1;
}

void LeadTableModel::divideByStanding() const
{
    if (m_standingsKnown) return;
    for (std::vector<int>& rows : m_rowsByStanding) rows.clear();
    for (int row = 0; row < rowCount(); ++row) {
        const LeadRow& lead = *leadAt(row);
        m_rowsByStanding[lead.trashed ? LeadStandings::stageCount : size_t(lead.stage)].push_back(row);
    }
    m_standingsKnown = true;
}

LeadStandings LeadTableModel::standings(int first, int last) const
{
    divideByStanding();
    LeadStandings found;
    for (size_t standing = 0; standing < standingCount; ++standing) {
        const std::vector<int>& rows = m_rowsByStanding[standing];
        const auto nearest = std::lower_bound(rows.begin(), rows.end(), first);
        if (nearest == rows.end() || *nearest > last) continue;
        if (standing == LeadStandings::stageCount) found.trashed = true;
        else found.stages.set(standing);
    }
    return found;
}

QList<qint64> LeadTableModel::leads() const
{
    QList<qint64> rows;
    rows.reserve(qsizetype(m_shown.size()));
    for (const quint32 place : m_shown) rows.append(m_store.rows().at(place).row);
    return rows;
}

/// What a cell says where there is room.
static QString fullText(const LeadColumn& column, const LeadRow& lead, const Wording& w)
{
    const QVariant full = column.roles ? column.roles(lead, w, Qt::AccessibleTextRole) : QVariant();
    return full.isValid() ? full.toString() : column.display(lead, w);
}

/// What tells a lead with an unsaved call sheet from the others.
static QVariant unsavedMark(const QString& name, int role)
{
    switch (role) {
    case Role::Icon: return u"edit"_s;
    case Qt::AccessibleTextRole: return filled(LeadTableModel::tr("%1, not saved", "name of a lead whose call sheet is not saved"), {name});
    case Qt::ToolTipRole: return plainToolTip(name + u'\n' + LeadTableModel::tr("What was typed on the call sheet is not saved yet."));
    default: return {};
    }
}

QVariant LeadTableModel::data(const QModelIndex& at, int role) const
{
    if (!checkIndex(at, CheckIndexOption::IndexIsValid)) return {};
    const LeadColumn& column = m_columns.at(at.column());
    const LeadRow& lead = *leadAt(at.row());
    if (!m_unsaved.isEmpty() && column.id == u"name" && m_unsaved.contains(lead.row))
        if (const QVariant mark = unsavedMark(calledText(lead), role); mark.isValid()) return mark;
    switch (role) {
    case Qt::DisplayRole: return column.display(lead, m_wording);
    case Qt::ToolTipRole: return plainToolTip(fullText(column, lead, m_wording));
    case Qt::TextAlignmentRole: return int(column.alignment | Qt::AlignVCenter);
    case Role::LeadId: return lead.row;
    case Role::Dimmed: return lead.trashed;
    default: return column.roles ? column.roles(lead, m_wording, role) : QVariant();
    }
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return QAbstractTableModel::headerData(section, orientation, role);
    const LeadColumn& column = m_columns.at(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return column.title;
    if (role == Qt::TextAlignmentRole) return int(column.alignment | Qt::AlignVCenter);
    return column.header.value(role);
}

} // namespace Kelvin
