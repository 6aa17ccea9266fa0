// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/Crossings.h"
#include "core/scoring/Lift.h"
#include "core/storage/HistoryRepository.h"
#include "core/usecases/StepCrossings.h"

namespace Kelvin {

/// One lead under one model for which a step does something.
struct LeadStep {
    qint64 row = 0;
    size_t model = 0;                          ///< index of the published models
    Scorecard card;
    bool isPrimary = false;                    ///< only then the step acts
    std::optional<Instant> revisit;            ///< its revisit date has come and armed it again
    QList<LineStep> lines;
    QList<Advance> asks;                       ///< where a rule may take it, if a fact that is new enough lifted it
    QList<Advance> fresh;                      ///< of these, where one did
};

/// Writes what a step found as facts of the commit: crossings, and what they set off.
class StepActs {
public:
    StepActs(Workspace& workspace, const Commit& commit, const StepOrder& order) : m_workspace(workspace), m_commit(commit), m_order(order), m_history(workspace.database()) {}

    /// `facts`: of the lead, null if it is no longer there.
    void write(const LeadStep& step, const ModelVersion& version, const LeadFacts* facts);
    const StepResult& result() const { return m_result; }

private:
    void record(const LeadStep& step, const ModelVersion& version, LineStep line, bool fresh, const QString& cause);
    QString causeOf(const ModelVersion& version, const LeadFacts& facts, Advance advance);
    void promote(const LeadStep& step, const ModelVersion& version, const LeadFacts& facts);
    void move(const LeadStep& step, const ModelVersion& version, const LeadFacts& facts, Advance advance, const QString& reason);
    void raiseTask(qint64 row, int hours);
    bool acts(bool fresh) const;

    Workspace& m_workspace;
    const Commit& m_commit;
    const StepOrder& m_order;
    HistoryRepository m_history;
    StepResult m_result;
    int m_causes = 0;                          ///< looked for
};

/// The line a threshold is.
Advance advanceOf(ThresholdKind threshold);

} // namespace Kelvin
