// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/LeadColumns.h"
#include "ui/models/StageMoves.h"

#include <QAbstractTableModel>
#include <QCollator>

#include <array>
#include <vector>

namespace Kelvin {

/// Those of the places whose lead holds all the words (folded).
std::vector<quint32> searchLeads(const QList<LeadRow>& rows, const std::vector<quint32>& among, const QStringList& words);
/// The rank of each lead's text under collation, equal texts alike; NaN where there is no text.
std::vector<double> collationRanks(const QList<LeadRow>& rows, const LeadColumn& column, const QCollator& collator);
/// Finds the sort keys of a few changed rows anew, a rank between those of the neighbours; false: all must be ranked anew.
bool rankAnew(const QList<LeadRow>& rows, const QList<int>& changed, const LeadColumn& column, const QCollator& collator, std::vector<double>& keys);

/// The lead list as a table: places in the store, sorted by one column and searched as you type. Sorting is stable under collation; keys
/// are kept until the store changes, so that a keystroke costs one pass over the folds.
class LeadTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    LeadTableModel(const LeadStore& store, const Wording& wording, QObject* parent = nullptr);

    const QList<LeadColumn>& columns() const { return m_columns; }
    int columnOf(QStringView id) const;
    /// Words and the moment ages are measured from.
    void setWording(const Wording& wording);
    /// Marks these leads: something typed about them is not stored yet.
    void setUnsaved(const QList<qint64>& leads);
    const Wording& wording() const { return m_wording; }

    /// The leads to choose from, as places in the store: what the filter found.
    void setCandidates(std::vector<quint32> candidates);
    /// Shows only leads that hold all these words.
    void setSearch(const QString& text);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const { return m_sortColumn; }

    /// Null where the row does not exist.
    const LeadRow* leadAt(int row) const;
    /// The row that shows a lead, or -1.
    int rowOf(qint64 lead) const;
    /// What the leads of these rows, all of which exist, have in common; as quick for all rows as for one.
    LeadStandings standings(int first, int last) const;
    /// Where the leads of these rows stand in the store.
    std::vector<quint32> placesOf(const std::vector<int>& rows) const;
    /// All leads shown, in their order.
    QList<qint64> leads() const;

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void forgetKeys();
    void rowsChanged(const QList<int>& places);
    const std::vector<double>& keysOf(int column) const;
    void sortCandidates();
    std::vector<quint32> searched(const std::vector<quint32>& among) const { return searchLeads(m_store.rows(), among, m_words); }
    void divideByStanding() const;
    void show(std::vector<quint32> shown);
    void take(std::vector<quint32> shown);

    const LeadStore& m_store;
    Wording m_wording;
    QList<LeadColumn> m_columns;
    QCollator m_collator;
    std::vector<quint32> m_candidates;         ///< sorted
    std::vector<quint32> m_shown;              ///< those of them that the search found
    static constexpr size_t standingCount = LeadStandings::stageCount + 1; ///< the last one: in the trash
    mutable std::array<std::vector<int>, standingCount> m_rowsByStanding;  ///< sorted
    mutable bool m_standingsKnown = false;
    mutable std::vector<int> m_rowOfPlace;     ///< by place in the store, -1: not shown; empty until asked for
    QSet<qint64> m_unsaved;
    QStringList m_words;                       ///< folded
    int m_sortColumn = 0;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    mutable QHash<int, std::vector<double>> m_keys; ///< by column, one per lead of the store
};

} // namespace Kelvin
