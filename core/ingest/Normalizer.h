// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/DateText.h"
#include "core/ingest/NumberText.h"

namespace Kelvin {

/// What a file needs beyond its text to be read: the same for all its rows.
struct ReadingRules {
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalSign decimalSign = DecimalSign::Unknown;
    QTimeZone zone = QTimeZone::utc();
    QString country;             ///< ISO 3166 of telephone numbers in national form, or empty
};

/// A typed value, or the code of why the text is none: not_a_number, not_an_amount, not_yes_or_no, date_...
struct ValueReading {
    FieldValue value;            ///< no value for blank text
    const char* error = nullptr;
    bool ok() const { return error == nullptr; }
};

/// Reads the text of a cell as a value of the type. Choices are taken as written: their words are mapped before.
ValueReading readValue(FieldType type, QStringView text, const ReadingRules& rules);

/// yes, true, 1, tak, да ... and their opposites; nothing for any other word.
std::optional<bool> readBoolean(QStringView text);

/// Tags separated by commas, semicolons or pipes; a tag in double quotes may hold these (lists inside a CSV cell).
QStringList readTags(QStringView text);

} // namespace Kelvin
