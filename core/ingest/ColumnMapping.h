// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/ingest/ColumnProfile.h"
#include "core/ingest/Presets.h"
#include "core/ingest/TargetFields.h"

namespace Kelvin {

/// How a column came to its target.
enum class MappedBy { None, Preset, Exact, Folded, Close, Hand };

template <> struct EnumKeys<MappedBy> {
    static constexpr std::array keys{std::pair{MappedBy::None, "none"},   std::pair{MappedBy::Preset, "preset"},
                                     std::pair{MappedBy::Exact, "exact"}, std::pair{MappedBy::Folded, "folded"},
                                     std::pair{MappedBy::Close, "close"}, std::pair{MappedBy::Hand, "hand"}};
};

/// One column of a file and what becomes of it.
struct ColumnTarget {
    QString column;                       ///< the file's own name
    QString target;                       ///< a target's key, "custom.name", or empty: left out
    MappedBy by = MappedBy::None;
    QString word;                         ///< the synonym that was found, for the reason shown
    FieldType type = FieldType::Text;     ///< of custom fields; the type of a target is its own
    ValueMap values;                      ///< words of choices
    bool operator==(const ColumnTarget&) const = default;
};

/// How a file is read: a value that can be saved as a profile and used again.
struct ColumnMapping {
    QString preset;                       ///< name of the preset it came from, or of the user's profile
    ImportKind kind = ImportKind::Leads;
    QString system = QStringLiteral("default");
    QList<ColumnTarget> columns;          ///< one for each column of the file, in its order
    QMap<QString, QString> constants;     ///< target -> text for all rows
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalSign decimalSign = DecimalSign::Unknown;
    QString zone;                         ///< IANA name of the zone of times without an offset; empty: the workspace's
    bool operator==(const ColumnMapping&) const = default;

    /// The column mapped to a target, or -1.
    int columnOf(QStringView target) const;
};

/// The mapping the header suggests: the best preset, else the kind and targets the words find. Columns left over are left out.
ColumnMapping guessMapping(const QStringList& header, const ImportVocabulary& vocabulary);
/// The same with what all rows say: a column "type" of persons does not make a file one of activities.
ColumnMapping guessMapping(const QStringList& header, const ImportVocabulary& vocabulary, const FileProfile& profile);
/// The mapping of a header whose kind a person names: the best preset of that kind, else its words.
ColumnMapping mappingOfKind(ImportKind kind, const QStringList& header, const ImportVocabulary& vocabulary);
/// The mapping of a named preset, or of a product ("hubspot"): of its presets the one that fits best. Nothing if there is none of that name.
std::optional<ColumnMapping> mappingOfPreset(const QString& preset, const QStringList& header, const ImportVocabulary& vocabulary);

/// Turns columns that are left out into custom fields, with the types all rows say.
void mapRestToCustom(ColumnMapping& mapping, const FileProfile& profile);
/// Sets date order and decimal sign from all rows, and the types of custom fields. Returns questions that only a person can answer:
/// ambiguous_date_order, mixed_date_order (the columns).
QList<Issue> settleByRows(ColumnMapping& mapping, const FileProfile& profile);
/// What is wrong with a mapping: target_twice (target, both columns), target_unknown (target), zone_unknown (zone), and columns that
/// are missing (args: those of the file): file_no_table, file_no_key, file_no_company, file_no_type, file_no_time, file_no_outcome, file_no_answer.
QList<Issue> checkMapping(const ColumnMapping& mapping);

/// What a file may be besides: activities_as_leads (columns), where a file of leads leaves out when something happened and on which page.
QList<Issue> mappingRemarks(const ColumnMapping& mapping, const ImportWords& words);

} // namespace Kelvin
