// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/import/ImportPlan.h"
#include "core/usecases/import/LeadFactsWriter.h"

#include "core/storage/AccountRepository.h"
#include "core/storage/LeadRepository.h"

namespace Kelvin {

/// Writes planned leads and their facts, in the order of the file. Within an open transaction.
class LeadWriter {
public:
    LeadWriter(Workspace& workspace, const Commit& commit, const ImportRequest& request);

    void write(const PlannedLead& planned);

    const QSet<qint64>& touched() const { return m_touched; }
    const QSet<qint64>& stageGiven() const { return m_stageGiven; }
    /// Leads whose stage and deals disagree, and the first row of each.
    int disagreements() const { return int(m_disagreeing.size()); }
    const QList<CheckedRow>& disagreeing() const { return m_disagreements; }

private:
    qint64 rowOf(const PlannedLead& planned);
    void writeKeys(qint64 row, const LeadKeys& keys);
    void writeValues(qint64 row, const PlannedLead& planned);
    void note(qint64 row, const PlannedLead& planned, const StageEffect& effect);
    void writeFacts(qint64 row, const PlannedLead& planned);
    void wait(const PlannedLead& planned);

    Workspace& m_workspace;
    const Commit& m_commit;
    const ImportRequest& m_request;
    LeadRepository m_leads;
    AccountRepository m_accounts;
    ActivityRepository m_activities;
    QHash<qint64, qint64> m_rows;              ///< number of a new lead -> row
    QSet<qint64> m_touched, m_stageGiven, m_disagreeing;
    QList<CheckedRow> m_disagreements;
};

} // namespace Kelvin
