// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/Database.h"

#include <QHash>

namespace Kelvin {

/// Reads leads with everything that hangs on them. Attributes and words once read stay in memory: keep one reader for many leads.
class LeadFactsReader {
public:
    explicit LeadFactsReader(Database& database) : m_database(database) {}

    /// Nothing if there is no such lead. May throw StorageError.
    std::optional<LeadFacts> read(qint64 lead);
    /// In the order asked for; missing ones are left out.
    QList<LeadFacts> read(const QList<qint64>& leads);
    std::optional<Account> readAccount(qint64 account);
    /// Ordered by (at, order of recording).
    QList<StageMove> readStageMoves(qint64 lead);

private:
    void readKeys(LeadFacts& lead);
    void readFields(LeadFacts& lead);
    void readActivities(LeadFacts& lead);
    void readAnswers(LeadFacts& lead);
    void readAdjustments(LeadFacts& lead);
    void readCrossings(LeadFacts& lead);
    void readTasks(LeadFacts& lead);
    const QString& word(qint64 number);
    struct Triple { QString subject, campaign, source; };
    const Triple& attribute(qint64 number);

    Database& m_database;
    QHash<qint64, QString> m_words;
    QHash<qint64, Triple> m_attributes;
};

} // namespace Kelvin
