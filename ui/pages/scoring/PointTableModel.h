// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>

#include <vector>

namespace Kelvin {

/// The point table: a heading for each group, then its rules; gates and fast tracks last. Changes are asked for, not made here.
class PointTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { On, Rule, Points, Cap, Decay, Leads, ColumnCount };

    explicit PointTableModel(const Wording& wording, QObject* parent = nullptr);

    /// The model being edited, beside the published one it is compared with.
    void setModels(const ScoringModel& draft, const ScoringModel& published);
    /// Leads with points by rule, in the order of the draft's rules.
    void setLeadCounts(const std::vector<qint64>& counts);
    void setSearch(const QString& text);

    /// The rule of a row; empty of headings, gates and fast tracks.
    QString ruleAt(int row) const;
    /// The group of a heading, else empty.
    QString groupAt(int row) const;
    bool isHeading(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void pointsTyped(const QString& rule, int points);
    void capTyped(const QString& rule, const QString& text);
    void onToggled(const QString& rule, bool on);

private:
    enum class Kind { Group, Rule, GateHeading, Gate, FastTrack };
    struct Line {
        Kind kind = Kind::Rule;
        int index = 0;                         ///< into groups, rules, gates or fast tracks of the draft
    };
    void rebuild();
    QVariant groupData(const RuleGroup& group, int column, int role) const;
    QVariant ruleData(int rule, int column, int role) const;
    QVariant gateData(const Line& line, int column, int role) const;
    QString pointsCell(const PointRule& rule) const;

    Wording m_wording;
    ScoringModel m_draft, m_published;
    std::vector<qint64> m_counts;
    std::vector<Line> m_lines;
    QString m_search;
};

} // namespace Kelvin
