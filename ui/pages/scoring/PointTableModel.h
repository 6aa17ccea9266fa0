// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace Kelvin {

/// A line of the point table: what of the model it stands for.
struct PointLine {
    enum class Kind { Group, Rule, GateHeading, Gate, FastTrack, LineHeading, Segment, Model };
    Kind kind = Kind::Rule;
    int index = 0;                             ///< into groups, rules, gates, fast tracks or segments of the draft
    QString id;                                ///< of the group, rule, gate ...; empty of the other headings and the model
};

/// Whether the check found it about this part: the same id may stand for a gate and a rule.
bool isAbout(const Issue& issue, PointLine::Kind kind, const QString& id);

/// The point table: a heading for each group, then its rules; then gates and fast tracks, lines and limits. Changes are asked for, not made here.
class PointTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { On, Rule, Points, Cap, Decay, Leads, Note, ColumnCount };

    explicit PointTableModel(const Wording& wording, QObject* parent = nullptr);

    /// The model being edited, beside the published one it is compared with.
    void setModels(const ScoringModel& draft, const ScoringModel& published);
    /// Leads with points by rule, in the order of the rules of the model that was counted.
    void setLeadCounts(const ScoringModel& counted, const std::vector<qint64>& leads);
    /// What the check says of the draft: shown beside the part concerned.
    void setFindings(const QList<Issue>& findings);
    void setSearch(const QString& text);

    /// What a row stands for; nothing outside the table.
    std::optional<PointLine> lineAt(int row) const;
    /// The rule of a row, else empty.
    QString ruleAt(int row) const;
    /// The group that a row's rule stands in, or of a heading; else empty.
    QString groupAt(int row) const;
    /// Whether a rule of the draft fades.
    bool hasDecay() const;
    /// The row of the part with this id, -1: none.
    int rowOf(const QString& id) const;
    /// What is found about a row, the worst first.
    QList<Issue> findingsAt(int row) const;
    /// The next row behind `row` about which something is found, from the top again; -1: none.
    int nextFinding(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void pointsTyped(const QString& rule, int points);
    void capTyped(const QString& rule, const QString& text);
    void onToggled(const Kelvin::PointLine& line, bool on);

private:
    using Line = PointLine;
    using Kind = PointLine::Kind;
    void rebuild();
    template <typename T> void addLines(Kind kind, const QList<T>& parts);
    QVariant headingData(const QString& text, int column, int role) const;
    QVariant groupData(const RuleGroup& group, int column, int role) const;
    QVariant ruleData(int rule, int column, int role) const;
    QVariant gateData(const Line& line, int column, int role) const;
    QVariant linesData(const Line& line, int column, int role) const;
    QVariant findingData(int row, int column, int role) const;
    QString pointsCell(const PointRule& rule) const;

    Wording m_wording;
    ScoringModel m_draft, m_published;
    QHash<QString, qint64> m_counts;           ///< by id of the rule
    std::vector<Line> m_lines;
    QList<Issue> m_findings;
    QString m_search;
};

} // namespace Kelvin
