// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ConditionCheck.h"
#include "ui/dialogs/FilterFields.h"

#include <QStringList>

#include <functional>
#include <memory>

class QObject;

namespace Kelvin {

/// What a condition can be about at one place, and from where what a person types is completed.
struct ConditionSource {
    QList<FilterField> fields;
    Vocabulary vocabulary;                     ///< of activities, and for reading and checking what is written as text
    ConditionPlace place = ConditionPlace::Filter;
    QTimeZone zone = QTimeZone::utc();
    /// Gives the words the file knows for a field's key, or for "activity.subject", "activity.campaign", "activity.source"; not called
    /// once `context` is gone. Empty: nothing is completed.
    std::function<void(const QString& key, QObject* context, std::function<void(const QStringList&)> then)> known;
};

using ConditionSourcePtr = std::shared_ptr<const ConditionSource>;

/// What the filters of lists ask for.
ConditionSourcePtr filterSource();

} // namespace Kelvin
