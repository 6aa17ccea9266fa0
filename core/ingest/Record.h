// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/domain/LeadFacts.h"

#include <variant>

namespace Kelvin {

/// What a row says about who it is about; empty what it does not say. Matching is done later.
struct LeadKeys {
    QString system;      ///< where externalId comes from
    QString externalId;
    QString email;       ///< in the form in which it identifies
    QString phone;       ///< E.164
    QString visitorId;
    bool operator==(const LeadKeys&) const = default;
    bool isEmpty() const { return externalId.isEmpty() && email.isEmpty() && phone.isEmpty() && visitorId.isEmpty(); }
};

/// A field of the vocabulary, or "custom.name", with the row's value.
struct NamedValue {
    QString field;
    FieldValue value;    ///< no value: the cell is blank
    bool operator==(const NamedValue&) const = default;
};

/// A stage as a file gives it.
struct StageRecord {
    QString name;                 ///< as written: "Evangelist"
    StageRole role = StageRole::Lead;
    std::optional<Instant> at;    ///< UTC seconds
    bool operator==(const StageRecord&) const = default;
};

/// A row of a file of leads. `email` and `phone` are in the keys and not among the values.
struct LeadRecord {
    qint64 line = 0;
    LeadKeys keys;
    QString phoneText;                      ///< the telephone as written, where its key would lose something: an extension, or all of it
    QString companyId;                      ///< in `keys.system`
    QList<NamedValue> values;               ///< mapped columns in their order, blank ones too
    std::optional<DateValue> createdAt;
    std::optional<Instant> changedAt;       ///< since when the values are true, if a column says so
    std::optional<StageRecord> stage;
    std::optional<Outcome> outcome;         ///< without id
    QList<BantAnswer> answers;              ///< without ids; answeredAt 0: not given
    bool operator==(const LeadRecord&) const = default;
};

/// A row of a file of companies.
struct CompanyRecord {
    qint64 line = 0;
    QString system;
    QString externalId;
    QString domain;                         ///< lower case, ASCII form; also among the values
    QList<NamedValue> values;
    std::optional<DateValue> createdAt;
    std::optional<Instant> changedAt;
    bool operator==(const CompanyRecord&) const = default;
};

/// A row of a file of activities. The activity has no id yet: its key is made from what is here (import.md section 5).
struct ActivityRecord {
    qint64 line = 0;
    LeadKeys keys;
    QString eventId;
    QString timeText;                       ///< the time as written
    Activity activity;
    bool operator==(const ActivityRecord&) const = default;
};

/// A row of a file of BANT answers.
struct AnswerRecord {
    qint64 line = 0;
    LeadKeys keys;
    QList<BantAnswer> answers;              ///< without ids; answeredAt 0: not given
    bool operator==(const AnswerRecord&) const = default;
};

/// A row of a file of outcomes, or of stage changes.
struct OutcomeRecord {
    qint64 line = 0;
    LeadKeys keys;
    QString domain;                         ///< of the company, if given
    std::optional<Outcome> outcome;         ///< without id
    std::optional<StageRecord> stage;
    bool operator==(const OutcomeRecord&) const = default;
};

/// A row as typed values; monostate: rejected.
using Record = std::variant<std::monostate, LeadRecord, CompanyRecord, ActivityRecord, AnswerRecord, OutcomeRecord>;

/// What became of one row. Issues of a record that is there concern single values, which are left out.
struct BuiltRow {
    Record record;
    QList<Issue> issues;                    ///< line and column set, args: the value as written (up to 200 characters)
    bool rejected() const { return std::holds_alternative<std::monostate>(record); }
};

} // namespace Kelvin
