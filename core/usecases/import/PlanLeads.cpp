// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/import/AnswerNews.h"
#include "core/usecases/import/Contradictions.h"
#include "core/usecases/import/ImportPlan.h"
#include "core/usecases/import/Likeness.h"
#include "core/usecases/import/OutcomeNews.h"
#include "core/usecases/import/RoleKeys.h"
#include "core/usecases/import/StageNews.h"

#include "core/storage/LeadRepository.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const LeadRecord& record, QStringView field)
{
    for (const NamedValue& named : record.values)
        if (named.field == field)
            if (const auto* text = std::get_if<QString>(&named.value)) return *text;
    return {};
}

QString nameOf(const LeadRecord& record)
{
    const QString name = textOf(record, u"name");
    return name.isEmpty() ? (textOf(record, u"firstName") + u' ' + textOf(record, u"lastName")).trimmed() : name;
}

class LeadPlanner {
public:
    LeadPlanner(Workspace& workspace, const ImportRequest& request, Instant importedAt, ImportPlan& plan)
        : m_system(request.mapping.system)
        , m_plan(plan)
        , m_people(workspace.database())
        , m_roleKeys(workspace.database(), {[this](const QString& email) { return m_people.leadOfEmail(email); },
                                            [this](const ExternalKey& key) { return m_people.leadOfExternal(key); }})
        , m_trashed(LeadRepository(workspace.database()).trashed())
        , m_assumed(LeadRepository(workspace.database()).assumed())
        , m_values(readKnownLeadValues(workspace.database()))
        , m_stages(workspace.database(), m_system, importedAt)
        , m_outcomes(workspace.database())
        , m_answers(workspace.database(), m_system, importedAt)
        , m_likeness(workspace.shipped().newestMailboxes())
    {
        for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) m_likeness.remember(it.key(), it.value());
    }

    /// All rows of the file: first who each is about, then what they say.
    void take(const ImportRows& rows)
    {
        for (const Record& record : rows.records)
            if (const auto* lead = std::get_if<LeadRecord>(&record)) identify(*lead);
        m_said.judge([this](size_t row) { return sayings(*m_rows[row].record); });
        m_said.addIssues(m_plan.issues);
        for (const size_t row : m_said.order()) plan(row);
    }

private:
    /// A row, and the lead it names.
    struct IdentifiedRow {
        const LeadRecord* record = nullptr;
        LeadKeys keys;                         ///< by which it names the lead
        qint64 lead = 0;                       ///< negative: new
        bool news = false;                     ///< the row gives the lead a key
        bool names = false;                    ///< the row is the first of the file that names a new lead; an older one may make it
        Likely likely{};                       ///< of a new lead: who has one of its keys without being it
    };

    void identify(const LeadRecord& record)
    {
        const LeadKeys keys = m_roleKeys.of(record.keys, nameOf(record));
        const Match match = m_people.find(keys);
        if (match.conflict) {
            m_conflicts.insert(m_rows.size(), match);
            m_rows.push_back({&record, keys, 0, false, false});
            m_said.add(0, std::nullopt);
            return;
        }
        if (const qint64 holder = m_people.leadOfVisitor(keys); holder != 0 && holder != match.lead)
            note(m_plan, Issue{u"visitor_conflict"_s, 1, record.line, {}, {record.keys.visitorId}}, whoIs(record));
        const Likely likely = match.lead == 0 ? likelyByKey(record.keys, keys) : Likely{};
        const qint64 lead = match.lead == 0 ? m_people.add(keys) : match.lead;
        const bool news = match.lead != 0 && m_people.learn(lead, keys);
        m_roleKeys.learn(lead, nameOf(record));
        m_rows.push_back({&record, keys, lead, news, match.lead == 0, likely});
        m_said.add(lead, record.changedAt);
    }

    /// Who has the mailbox or the telephone of a person who is new by the keys that count.
    Likely likelyByKey(const LeadKeys& written, const LeadKeys& keys) const
    {
        if (written.email != keys.email) return {m_people.leadOfEmail(written.email), "same_role_mailbox"};
        return {m_people.leadOfPhone(keys.phone), "same_phone"};
    }

    std::vector<Saying> sayings(const LeadRecord& record) const
    {
        std::vector<Saying> said;
        for (const NamedValue& named : allValues(record))
            if (!isEmpty(named.value)) said.push_back(sayingOf(named, record.changedAt));
        if (record.stage && !record.stage->at) said.push_back(sayingOf(*record.stage, record.changedAt));
        if (record.outcome) said.push_back(sayingOf(*record.outcome));
        for (const BantAnswer& answer : record.answers)
            if (answer.answeredAt == 0) said.push_back(sayingOf(answer, record.changedAt));
        return said;
    }

    void plan(size_t index)
    {
        const IdentifiedRow& row = m_rows[index];
        const LeadRecord& record = *row.record;
        if (const auto conflict = m_conflicts.constFind(index); conflict != m_conflicts.cend()) {
            reject(record, *conflict);
            return;
        }
        PlannedLead planned = plannedFrom(record);
        planned.keys = row.keys;
        planned.lead = row.lead;
        planned.isNew = row.lead < 0 && !m_made.contains(row.lead);
        planned.createdAt = newsOfCreation(planned);
        if (planned.isNew) m_made.insert(row.lead, &record);
        bool news = planned.isNew || planned.createdAt || row.news || (row.names && linksMore(record, *m_made.value(row.lead)));
        QList<NamedValue> values = allValues(record);
        values.removeIf([&](const NamedValue& named) { return m_said.isOverruled(index, named.field); });
        planned.values = changingValues(values, m_system, record.changedAt, m_values[planned.lead]);
        if (planned.isNew) {
            suggestDuplicate(row, m_values[planned.lead]);
            m_likeness.remember(planned.lead, m_values[planned.lead]);
        }
        if (planned.stage && !planned.stage->at && m_said.isOverruled(index, sayingOf(*planned.stage, {}).what)) planned.stage.reset();
        if (planned.outcome && m_said.isOverruled(index, sayingOf(*planned.outcome).what)) planned.outcome.reset();
        if (planned.stage) takeStage(m_plan, m_stages, planned.lead, planned, record.line, whoIs(record));
        if (planned.outcome && m_outcomes.judge(planned.lead, *planned.outcome) == OutcomeNews::Known) planned.outcome.reset();
        planned.answers = m_answers.of(planned.lead, row.keys, standing(m_said, index, record.answers));
        // Found again: back from the trash, not a second lead.
        planned.restores = m_trashed.remove(planned.lead);
        if (planned.restores) note(m_plan, Issue{u"lead_restored"_s, 1, record.line, {}, {}}, whoIs(record));
        const bool takesWaiting = m_answers.takesWaiting(row.keys);
        news = news || takesWaiting || planned.restores || !planned.values.isEmpty() || planned.stage || planned.outcome || !planned.answers.isEmpty();
        count(record, planned, news);
        if (news) m_plan.leads.push_back(std::move(planned));
    }

    /// A date of creation is given once; before, it is assumed.
    std::optional<DateValue> newsOfCreation(const PlannedLead& planned)
    {
        if (planned.isNew && !planned.createdAt) m_assumed.insert(planned.lead);
        return planned.isNew || (planned.createdAt && m_assumed.remove(planned.lead)) ? planned.createdAt : std::nullopt;
    }

    /// Whether a row has a key or a company link that the row which made the lead has not.
    static bool linksMore(const LeadRecord& record, const LeadRecord& maker)
    {
        const auto isMore = [](const QString& said, const QString& known) { return !said.isEmpty() && said != known; };
        return isMore(record.keys.externalId, maker.keys.externalId) || isMore(record.keys.email, maker.keys.email) ||
               isMore(record.keys.phone, maker.keys.phone) || isMore(record.keys.visitorId, maker.keys.visitorId) || isMore(record.companyId, maker.companyId);
    }

    PlannedLead plannedFrom(const LeadRecord& record) const
    {
        PlannedLead planned;
        planned.line = record.line;
        planned.companyId = record.companyId;
        planned.domain = textOf(record, u"domain");
        planned.createdAt = record.createdAt;
        planned.stage = record.stage;
        planned.outcome = record.outcome;
        return planned;
    }

    /// The keys are fields as well: what a person sees and conditions read.
    QList<NamedValue> allValues(const LeadRecord& record) const
    {
        QList<NamedValue> values = record.values;
        if (!record.keys.email.isEmpty()) values.append({u"email"_s, record.keys.email});
        const QString phone = record.phoneText.isEmpty() ? record.keys.phone : record.phoneText;
        if (!phone.isEmpty()) values.append({u"phone"_s, phone});
        return values;
    }

    void suggestDuplicate(const IdentifiedRow& row, const KnownValues& values)
    {
        const Likely likely = row.likely.lead != 0 ? row.likely : m_likeness.find(values);
        if (likely.lead == 0) return;
        ++m_plan.counts.possibleDuplicates;
        const QString name = nameOf(*row.record);
        list(m_plan.duplicates, CheckedRow{row.record->line, {}, name, QString::fromLatin1(likely.reason), {called(likely.lead)}, name});
    }

    QString called(qint64 lead) const
    {
        const KnownValues values = m_values.value(lead);
        const QString name = nameAmong(values);
        return name.isEmpty() ? textAmong(values, u"email"_s) : name;
    }

    void count(const LeadRecord& record, const PlannedLead& planned, bool news)
    {
        const QString who = whoIs(record);
        if (planned.isNew) {
            ++m_plan.counts.created;
            list(m_plan.created, CheckedRow{record.line, {}, {}, {}, {}, who});
        } else if (news) {
            ++m_plan.counts.updated;
            list(m_plan.updated, CheckedRow{record.line, {}, {}, {}, fieldNames(planned), who});
        } else {
            ++m_plan.counts.unchanged;
        }
    }

    static QStringList fieldNames(const PlannedLead& planned)
    {
        QStringList names;
        for (const PlannedValue& value : planned.values) names.append(value.field);
        return names;
    }

    static QString whoIs(const LeadRecord& record)
    {
        const QString name = nameOf(record);
        return name.isEmpty() ? personOf(record.keys) : name;
    }

    void reject(const LeadRecord& record, const Match& match)
    {
        Issue issue{u"two_leads"_s, 1, record.line, {}, {called(match.lead), called(match.other)}};
        note(m_plan, issue, whoIs(record));
        m_plan.rejected.append(RejectedRow{record.line, issue, whoIs(record)});
    }

    QString m_system;
    ImportPlan& m_plan;
    People m_people;
    RoleKeys m_roleKeys;
    QSet<qint64> m_trashed;
    QSet<qint64> m_assumed;                    ///< leads whose creation nobody has said
    QHash<qint64, KnownValues> m_values;
    StagePlan m_stages;
    OutcomePlan m_outcomes;
    AnswerNews m_answers;
    Likeness m_likeness;
    std::vector<IdentifiedRow> m_rows;
    QHash<size_t, Match> m_conflicts;          ///< rows whose keys name two leads
    Contradictions m_said;
    QHash<qint64, const LeadRecord*> m_made;   ///< new leads, and the rows that make them
};

} // namespace

void planLeads(Workspace& workspace, const ImportRows& rows, const ImportRequest& request, Instant importedAt, ImportPlan& plan)
{
    LeadPlanner(workspace, request, importedAt, plan).take(rows);
}

} // namespace Kelvin
