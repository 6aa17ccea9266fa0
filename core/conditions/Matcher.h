// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"

#include <QMap>
#include <QTimeZone>

#include <algorithm>

namespace Kelvin {

/// What a comparison needs beside the two values.
struct ValueContext {
    Instant t = 0;                    ///< the moment "the last N days" are counted back from
    QTimeZone zone = QTimeZone::utc();///< workspace zone: where a whole day begins and ends
    QString currency;                 ///< workspace currency, ISO 4217
    QMap<QString, double> rates;      ///< 1 unit of the key in workspace currency
    QStringList tagFields{QStringLiteral("tags")}; ///< fields that hold tags: never unknown
};

/// What `operand op values` means for one value of the operand: the only place that decides it. No value is unknown, also for
/// `is not`; isSet, isEmpty, tags and counts never are.
Truth testValue(const Test& test, const FieldValue& value, const ValueContext& context);

/// An amount in workspace currency; nothing without a rate. No currency: the workspace's.
std::optional<double> inWorkspaceCurrency(const Money& money, const ValueContext& context);

/// True if the answer can change with t alone ("within the last N days", counts in a window, days since).
bool dependsOnTime(const Test& test);

/// A condition's truth, given that of its tests. AND is the least, OR the greatest; stops as soon as it is decided.
template <typename Leaf> Truth evaluate(const Condition& condition, const Leaf& leaf)
{
    switch (condition.kind) {
    case Condition::Kind::Always: return Truth::True;
    case Condition::Kind::All: {
        Truth truth = Truth::True;
        for (const Condition& child : condition.children) {
            truth = std::min(truth, evaluate(child, leaf));
            if (truth == Truth::False) break;
        }
        return truth;
    }
    case Condition::Kind::Any: {
        Truth truth = Truth::False;
        for (const Condition& child : condition.children) {
            truth = std::max(truth, evaluate(child, leaf));
            if (truth == Truth::True) break;
        }
        return truth;
    }
    case Condition::Kind::Not: return condition.children.isEmpty() ? Truth::Unknown : !evaluate(condition.children.first(), leaf);
    case Condition::Kind::Test: return Truth(leaf(condition.test));
    }
    return Truth::Unknown;
}

/// Calls `visit` with every test of the tree, in order.
template <typename Visit> void forEachTest(const Condition& condition, const Visit& visit)
{
    if (condition.kind == Condition::Kind::Test) visit(condition.test);
    for (const Condition& child : condition.children) forEachTest(child, visit);
}

} // namespace Kelvin
