// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/domain/FieldValue.h"
#include "ui/text/Wording.h"

#include <QStringList>

namespace Kelvin {

/// The keys of scoring.md section 3a that have a name here: of leads and companies, derived, results, activities, outcomes and answers.
QStringList namedFields();
/// The name of a field: "Employees", "Sells to"; a custom field ("custom.<name>") is called what its owner called it.
QString fieldText(const QString& key);
/// The name of what a condition looks at: a field, a criterion or a result; activity operands have sentences of their own.
QString operandText(const Operand& operand);
/// A value of a field in words and by locale: "IT, software", "42", "Consumers", "Germany (DE)", "1,234 PLN", "yes"; empty for no value.
QString valueText(const Wording& w, const QString& field, const FieldValue& value);
/// A known choice in words (customerType, titleRank, department, consent, results); other texts as they may be shown.
QString choiceText(const QString& field, const QString& value);
/// Title ranks in words: c-level, vp, director, manager, specialist, student, unknown.
QString titleRankText(const QString& rank);
/// Where a value came from: "CRM" for a system, "by hand", "default" as "import".
QString systemText(const QString& system);

} // namespace Kelvin
