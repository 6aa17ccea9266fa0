// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/CheckContext.h"

#include "core/storage/ColumnLoader.h"
#include "core/storage/StorageError.h"
#include "core/usecases/RuleWords.h"

namespace Kelvin {

QMap<Channel, qint64> activitiesByChannel(const QList<ActivityType>& catalogue, const FactColumns& columns)
{
    std::vector<qint64> byType(1 << 16);
    for (const quint16 type : columns.type) ++byType[type];
    QMap<Channel, qint64> channels;
    for (const ActivityType& type : catalogue) channels[type.channel] += byType[size_t(type.number) & 0xffff];
    return channels;
}

Result<CheckContext> checkContext(Workspace& workspace, const ScoringModel& model)
{
    const auto fields = fieldsOf(workspace);
    if (!fields) return fields.failure();
    return attempt([&] {
        return CheckContext{*fields, activitiesByChannel(model.activityTypes, loadColumns(workspace.database(), {})), workspace.shipped().mailboxLists.keys()};
    });
}

} // namespace Kelvin
