// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Activity.h"

#include <QStringList>

#include <optional>

namespace Kelvin {

/// Which activities are meant: all given parts must hold; within one list any of its entries. Empty = every activity.
struct ActivityMatch {
    QStringList types;                ///< keys of the catalogue
    QList<Channel> channels;
    QList<JourneyStage> stages;
    QStringList pageGroups;           ///< subject lies in one of these groups of the version
    QStringList notPageGroups;        ///< subject lies in none of these groups
    QStringList subjects;             ///< globs on the subject
    QStringList campaigns;            ///< globs on the campaign
    QStringList sources;              ///< globs on the source
    std::optional<double> minValue, maxValue;             ///< inclusive
    std::optional<double> minDuration, maxDuration;       ///< seconds, inclusive
    QList<CallResult> results;
    bool operator==(const ActivityMatch&) const = default;
};

/// Subjects by name: data that the marketer edits.
struct PageGroup {
    QString key;                      ///< "pricing"
    QStringList globs;                ///< "/cennik*"
    bool operator==(const PageGroup&) const = default;
};

} // namespace Kelvin
