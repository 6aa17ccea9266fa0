// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/BenchmarkFile.h"

#include "core/storage/ActivityRepository.h"
#include "core/storage/HistoryRepository.h"
#include "core/storage/LeadRepository.h"
#include "core/storage/Transaction.h"
#include "tests/benchmarks/BenchmarkPopulation.h"

#include <algorithm>

namespace Kelvin::Tests {

using namespace Qt::StringLiterals;

namespace {

/// A number that looks random, the same for the same `n`: keys of activities are hashes.
quint64 mixed(quint64 n)
{
    n += 0x9e3779b97f4a7c15;
    n = (n ^ (n >> 30)) * 0xbf58476d1ce4e5b9;
    n = (n ^ (n >> 27)) * 0x94d049bb133111eb;
    return n ^ (n >> 31);
}

Id keyOf(quint64 activity)
{
    return Id{mixed(activity), mixed(~activity)};
}

class Writer {
public:
    Writer(Database& database, const FactColumns& columns) : m_database(database), m_columns(columns), m_transaction(database)
    {
        Batch batch;
        batch.kind = u"import"_s;
        batch.author = u"benchmark"_s;
        batch.at = benchmarkNow;
        m_commit = BatchRepository(database).begin(batch);
    }

    void run()
    {
        writeLeads();
        writeActivities();
        m_transaction.commit();
    }

private:
    void writeLeads()
    {
        LeadRepository leads(m_database);
        HistoryRepository history(m_database);
        for (size_t i = 0; i < m_columns.leadCount(); ++i) {
            const qint64 row = leads.add(m_commit, Id{mixed(i), i}, m_columns.createdAt[i]);
            m_rows.push_back(row);
            leads.addEmail(m_commit, row, u"lead%1@example.com"_s.arg(i));
            for (auto field = m_columns.fields.constBegin(); field != m_columns.fields.constEnd(); ++field)
                for (quint32 c = field->start[i]; c < field->start[i + 1]; ++c) {
                    FieldChange change;
                    change.field = field.key();
                    change.validFrom = field->validFrom[c];
                    change.value = field->values.at(field->value[c]);
                    leads.addFieldChange(m_commit, row, change);
                }
            for (quint32 a = m_columns.answerStart[i]; a < m_columns.answerStart[i + 1]; ++a) {
                BantAnswer answer;
                answer.criterion = m_columns.answers[a].criterion;
                answer.level = m_columns.answers[a].level;
                answer.answeredAt = m_columns.answers[a].at;
                history.add(m_commit, row, answer);
            }
        }
    }

    void writeActivities()
    {
        ActivityRepository activities(m_database);
        std::vector<Id> keys;
        keys.reserve(m_columns.activityCount());
        for (size_t i = 0; i < m_columns.activityCount(); ++i) keys.push_back(keyOf(i));
        std::sort(keys.begin(), keys.end());
        activities.addKeys(keys);
        std::vector<qint64> attributes, mails{0}, systems;
        for (const AttributeTriple& triple : m_columns.attributes) attributes.push_back(activities.attributeNumber(triple.subject, triple.campaign, triple.source));
        const quint32 lastMail = m_columns.mail.empty() ? 0 : *std::max_element(m_columns.mail.begin(), m_columns.mail.end());
        for (quint32 mail = 1; mail <= lastMail; ++mail) mails.push_back(activities.wordNumber(u"mail %1"_s.arg(mail)));
        for (const QString& system : m_columns.systems) systems.push_back(activities.wordNumber(system));
        size_t i = 0, lead = 0;
        ActivityRow row;
        activities.addSorted(m_commit, [&]() -> const ActivityRow* {
            if (i == m_columns.activityCount()) return nullptr;
            while (i >= m_columns.activityStart[lead + 1]) ++lead;
            row.lead = m_rows[lead];
            row.type = m_columns.type[i];
            row.at = m_columns.at[i];
            row.key = keyOf(i);
            row.attribute = attributes[m_columns.attribute[i]];
            row.mail = mails[m_columns.mail[i]];
            row.system = systems[m_columns.origin.system(i)];
            row.result = m_columns.origin.result(i);
            row.value = m_columns.value.at(i);
            ++i;
            return &row;
        });
    }

    Database& m_database;
    const FactColumns& m_columns;
    Transaction m_transaction;
    Commit m_commit;
    std::vector<qint64> m_rows;
};

} // namespace

void writePopulation(Database& database, const FactColumns& columns)
{
    Writer(database, columns).run();
}

} // namespace Kelvin::Tests
