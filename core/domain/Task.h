// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"
#include "core/domain/Time.h"

namespace Kelvin {

/// A next step: what somebody is to do about a lead.
struct Task {
    Id id;
    QString kind;                     ///< call, mail, meeting, accept, other
    QString text;
    QString owner;                    ///< a person's name, or empty
    std::optional<Instant> dueAt;
    bool dueIsDay = false;            ///< dueAt means the whole day
    Instant createdAt = 0;
    std::optional<Instant> doneAt;
    bool byRule = false;              ///< raised by a crossing
    bool operator==(const Task&) const = default;
};

} // namespace Kelvin
