// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/ColumnMapping.h"
#include "core/ingest/Record.h"

#include <QHash>

#include <array>

namespace Kelvin {

/// What the workspace and the moment of the import add to a mapping.
struct RecordContext {
    QTimeZone zone = QTimeZone::utc();        ///< of the workspace, for times without an offset
    QString country;                          ///< ISO 3166 of national telephone numbers, or empty
    Instant importedAt = 0;                   ///< UTC seconds: nothing has happened more than 24 h behind it
    QList<ActivityType> activityTypes = shippedActivityTypes();
};

/// Turns rows into records. A row is rejected for: the flaws of the reader, no_person (no key at all), email_... and phone_... where
/// the row has no other key, type_missing, type_unknown, time_missing, date_... of its time, in_future, outcome_missing,
/// outcome_unknown, answer_missing. Other faults leave the value out: their codes are those of readValue, readEmail and readPhone,
/// stage_unknown, level_unknown, choice_unknown, domain_invalid, row_ragged, and in_future of a date. Answers whose time cannot be read,
/// and outcomes and stages of the future, are left out whole; a row that says nothing else is rejected.
class RecordBuilder {
public:
    RecordBuilder(const ColumnMapping& mapping, const RecordContext& context);

    BuiltRow build(const RowBatch& batch, const SourceRow& row);
    const ColumnMapping& mapping() const { return m_mapping; }

private:
    /// Targets that are looked up in every row; their columns are found once.
    enum class Slot {
        ExternalId, Email, Phone, VisitorId, CompanyId, Domain, CreatedAt, ChangedAt, Stage, StageAt, Outcome, OutcomeAt, WonAt, LostAt,
        DealId, DealName, Reason, Amount, Type, Result, MeetingOutcome, OccurredAt, StartsAt, Value, Duration, Subject, Campaign, Source,
        EventId, VisitId, Title, Author, Note, Budget, Authority, Need, Timeframe, AnsweredAt, AnsweredBy, Channel, Company, Count
    };
    static QStringView keyOf(Slot slot);

    QStringView text(Slot slot) const;
    QString string(Slot slot) const { return text(slot).toString(); }
    const ColumnTarget* columnOf(Slot slot) const;
    std::optional<QString> choice(Slot slot) const;
    void note(const char* code, const QString& column, QStringView value);
    void note(const char* code, Slot slot);
    void reject(const char* code, const QString& column = {}, const QStringList& args = {});
    void reject(const char* code, Slot slot);

    bool takeRow(const RowBatch& batch, const SourceRow& row);
    bool takeKeys(LeadKeys& keys);
    void takePhone(LeadKeys& keys);
    DateReading readDateOf(Slot slot) const;
    DateReading takeDate(Slot slot);
    std::optional<Instant> instant(Slot slot);
    std::optional<double> number(Slot slot);
    QList<NamedValue> values();
    FieldValue value(const ColumnTarget& column, QStringView text);
    FieldValue choiceValue(const ColumnTarget& column, QStringView text);
    std::optional<StageRecord> stage();
    std::optional<OutcomeKind> outcomeKind();
    std::optional<Outcome> outcome();
    QList<BantAnswer> answers();

    void buildLead();
    void buildCompany();
    void buildActivity();
    void buildAnswers();
    void buildOutcome();
    const ActivityType* readType();
    bool readTime(ActivityRecord& record);
    void readSubject(Activity& activity, const ActivityType& type) const;

    ColumnMapping m_mapping;
    RecordContext m_context;
    ReadingRules m_rules;
    std::array<int, size_t(Slot::Count)> m_columns{};
    std::array<QString, size_t(Slot::Count)> m_constants;
    QHash<QString, const ActivityType*> m_types; ///< words seen -> type, or nothing
    QString m_phoneText;                      ///< of this row: LeadRecord::phoneText
    const RowBatch* m_batch = nullptr;
    const SourceRow* m_row = nullptr;
    BuiltRow m_built;
};

} // namespace Kelvin
