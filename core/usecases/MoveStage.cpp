// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Reasons.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadFactsReader.h"
#include "core/usecases/Commit.h"
#include "core/usecases/EditLead.h"
#include "core/usecases/LeadNames.h"
#include "core/usecases/Scoring.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

/// The failure of a move that is not legal as asked, naming the lead.
static std::optional<Failure> refusal(MoveVerdict verdict, const LeadFacts& lead, StageRole from, StageRole to)
{
    const QStringList args{leadName(lead), enumKey(from), enumKey(to), reasonCodes(reasonKindOf(to)).join(u", "_s)};
    switch (verdict) {
    case MoveVerdict::Legal: return std::nullopt;
    case MoveVerdict::NeedsReason: return Failure{FailureKind::Input, u"needs_reason"_s, args};
    case MoveVerdict::NeedsRevisitDate: return Failure{FailureKind::Input, u"needs_revisit_date"_s, args};
    case MoveVerdict::Illegal: return Failure{FailureKind::Input, u"illegal_move"_s, args};
    }
    return std::nullopt;
}

Result<CommitResult> moveStage(Workspace& workspace, const QList<qint64>& rows, StageRole to, const QString& reason, std::optional<Instant> revisitAt,
                               const Actor& actor)
{
    return commitDeed(workspace, Deed{u"stage"_s, u"stage_moved"_s, {enumKey(to), QString::number(rows.size())}}, actor, [&](const Commit& commit) -> Result<Written> {
        LeadFactsReader reader(workspace.database());
        HistoryRepository history(workspace.database());
        for (const qint64 row : rows) {
            const auto lead = reader.read(row);
            if (!lead) return Failure{FailureKind::Input, u"no_lead"_s, {QString::number(row)}};
            const StageRole from = stageAt(lead->stageMoves, actor.now);
            if (const auto refused = refusal(judgeMove(from, to, !reason.trimmed().isEmpty(), revisitAt.has_value()), *lead, from, to)) return *refused;
            StageMove move;
            move.from = from;
            move.to = to;
            move.at = actor.now;
            move.by = MoveBy::Person;
            move.person = actor.name;
            move.reason = reason.trimmed();
            move.revisitAt = revisitAt;
            if (const auto explanation = explainLead(workspace, *lead, actor.now); explanation && explanation->card.inScope) {
                move.score = explanation->card.total;
                move.version = explanation->version;
            }
            history.add(commit, row, move);
        }
        return Written{rows, false, false, {}, 0, rows.isEmpty()};
    });
}

} // namespace Kelvin
