// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "core/domain/Result.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// A condition as one readable sentence: "Industry is IT or software and employees is between 5 and 100"; "Always" if it asks nothing.
QString conditionText(const Wording& w, const Condition& condition);
/// One comparison as it stands inside a sentence: "employees is more than 100".
QString testText(const Wording& w, const Test& test);
/// The opposite of a comparison, for what a lead failed: "employees is at most 100".
QString failedText(const Wording& w, const Test& test);
/// "employees not known".
QString notKnownText(const Wording& w, const Test& test);
/// "order value: no exchange rate for USD".
QString noRateText(const Wording& w, const Test& test, const QString& currency);
/// Which activities are meant: "page view on pages of pricing or product".
QString matchText(const Wording& w, const ActivityMatch& match);
/// "in the last 30 days"; empty for 0.
QString windowText(int days);
/// What is wrong with a condition that was written (a failure condition_syntax): what was expected there, and what stands there.
QString syntaxErrorText(const Failure& failure);
/// How an operator is called in a list of choices: "is any of", "is at least".
QString word(Operator op);

} // namespace Kelvin
