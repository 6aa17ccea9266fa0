// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldValue.h"
#include "core/ingest/ImportKind.h"

#include <QList>

namespace Kelvin {

/// A word of the vocabulary (scoring.md section 3a) that a column may be mapped to.
struct TargetField {
    QString key;
    FieldType type = FieldType::Text;
    QList<ImportKind> kinds;   ///< files in which it may stand
    bool isValue = false;      ///< a field of the lead or company itself, not a key, date or fact of its own
    bool operator==(const TargetField&) const = default;
};

/// All targets, in the order a person would read them.
const QList<TargetField>& targetFields();
/// The target of that key in files of the kind, or nothing. Custom fields ("custom.name") are none of them.
const TargetField* targetField(QStringView key, ImportKind kind);

inline constexpr QStringView customPrefix = u"custom.";
/// "custom.landing_page_id" from a column's name: letters and digits of its search fold, joined by underscores.
QString customFieldKey(QStringView columnName);

} // namespace Kelvin
