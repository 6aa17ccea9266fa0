// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/scoring/NumberColumn.h"
#include "core/scoring/OriginColumn.h"
#include "core/scoring/ScoringModel.h"

#include <QHash>

#include <limits>
#include <vector>

namespace Kelvin {

/// Distinct (subject, campaign, source) of activities; columns hold its index.
struct AttributeTriple {
    QString subject, campaign, source;
    bool operator==(const AttributeTriple&) const = default;
};

inline size_t qHash(const AttributeTriple& triple, size_t seed = 0)
{
    return qHashMulti(seed, triple.subject, triple.campaign, triple.source);
}

/// One field of all leads in valid time: the lead's own value, else its company's, already merged.
struct FieldColumn {
    std::vector<quint32> start;       ///< per lead + 1: its slice of changes, ordered by validFrom
    std::vector<Instant> validFrom;
    std::vector<quint32> value;       ///< index into values; 0 is "no value"
    QList<FieldValue> values{FieldValue()};
};

/// The optional columns that at least one version reads; the others stay empty.
struct ColumnNeeds {
    bool value = false;
    bool duration = false;
    bool visit = false;
    bool origin = false;              ///< systems and call results
    QStringList fields;               ///< stored keys that some condition reads (base fields of derived ones)
    bool activities = true;           ///< false: only what leads and companies are, not what they did

    /// Adds what the other needs.
    void unite(const ColumnNeeds& other);
    /// Whether columns loaded for these needs serve the other ones.
    bool covers(const ColumnNeeds& other) const;
};

/// Facts of many leads as columns: what the evaluator reads. Activities of a lead are one slice, ordered by (type, at, order of recording).
struct FactColumns {
    std::vector<qint64> leadRow;      ///< local number in the file
    std::vector<Instant> createdAt;
    std::vector<quint64> activityStart{0}; ///< per lead + 1

    std::vector<quint16> type;        ///< number in the catalogue
    std::vector<Instant> at;
    Instant latest = std::numeric_limits<Instant>::max(); ///< no activity is dated later; the greatest Instant while nobody has looked
    std::vector<quint32> attribute;   ///< index into attributes
    std::vector<quint32> mail;        ///< same non-zero number = same mail; 0: none
    NumberColumn value;               ///< empty unless needed
    NumberColumn duration;            ///< seconds; empty unless needed
    std::vector<quint32> visit;       ///< same non-zero number = same visit; empty unless needed
    OriginColumn origin;              ///< system, index into systems, and call result; empty unless needed

    QList<AttributeTriple> attributes;
    QStringList systems;
    QHash<QString, FieldColumn> fields;

    /// Where appendLead finds what it has seen before; columns filled from a file need none of it.
    struct Interned {
        QHash<AttributeTriple, quint32> attributes;
        QHash<QString, quint32> mails, visits, systems;
        QHash<QString, QHash<QString, quint32>> values; ///< by field, by type and stored text of the value
    };
    Interned interned;

    struct Answer { Instant at; Criterion criterion; BantLevel level; };
    struct AdjustmentCell { Instant at; Instant expires; int points; int model; }; ///< expires: max of Instant if never; model: index into adjustmentModels, -1: all
    struct StageCell { Instant at; StageRole to; };
    std::vector<quint32> answerStart{0};
    std::vector<Answer> answers;      ///< per lead ordered by (at, order of recording)
    std::vector<quint32> adjustmentStart{0};
    std::vector<AdjustmentCell> adjustments;
    QStringList adjustmentModels;
    std::vector<quint32> stageStart{0};
    std::vector<StageCell> stages;

    size_t leadCount() const { return leadRow.size(); }
    size_t activityCount() const { return type.size(); }
    /// Gives back what the columns have reserved for more.
    void shrinkToFit();
};

/// For whoever appends an activity: keeps `latest` true. To be called before the activity is in the columns.
inline void noteActivityAt(FactColumns& columns, Instant at)
{
    columns.latest = columns.at.empty() ? at : std::max(columns.latest, at);
}

/// What these models read.
ColumnNeeds columnNeeds(const QList<ScoringModel>& models);
/// One lead appended at the end. Its activity i lies at activityStart of the lead + i.
void appendLead(FactColumns& columns, const LeadFacts& lead, const ColumnNeeds& needs);
/// Both histories as one: the lead's own value where it has one, else the company's; ordered by validFrom.
QList<std::pair<Instant, FieldValue>> mergedHistory(const QList<FieldChange>& own, const QList<FieldChange>& company, const QString& field);

} // namespace Kelvin
