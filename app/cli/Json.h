// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"
#include "core/usecases/ImportFile.h"
#include "core/usecases/LeadTable.h"
#include "ui/text/Wording.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kelvin {

struct ImportedFile;

// The JSON shapes of interface.md section 4: a contract. Keys may be added, never changed.

QJsonObject scoreJson(const QList<LeadRow>& leads, Instant asOf, const QString& model, int version);
/// `all`: lines of 0 points too.
QJsonObject explanationJson(const Explanation& explanation, const LeadFacts& lead, const ScoringModel& model, const Wording& w, bool all);
/// Both ends of a difference. A line is named by the newer rules, or by the older ones where only they have it.
struct RulesThenAndNow {
    ScoringModel then, now;
    const ScoringModel& of(const CausedChange& change) const;
};
QJsonObject differenceJson(const ExplanationDiff& diff, const Explanation& before, const Explanation& after, const RulesThenAndNow& rules,
                           const QList<Adjustment>& adjustments, const Wording& w);
QJsonObject funnelJson(const Funnel& funnel, const Wording& w);
QJsonObject importJson(const ImportedFile& file, const Wording& w);
QJsonArray issuesJson(const QList<Issue>& issues, const Wording& w);
QJsonObject leadJson(const LeadFacts& lead, Instant asOf, const QList<ActivityType>& catalogue);

} // namespace Kelvin
