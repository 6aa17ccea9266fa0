// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/RuleWords.h"

#include "core/storage/KnownValues.h"
#include "core/storage/StorageError.h"

namespace Kelvin {

Result<FieldRegistry> fieldsOf(Workspace& workspace)
{
    return attempt([&]() -> Result<FieldRegistry> { return FieldRegistry{readCustomFields(workspace.database())}; });
}

Result<QStringList> knownWords(Workspace& workspace, const QString& key, int most)
{
    return attempt([&]() -> Result<QStringList> {
        if (key == u"activity.subject") return readActivityWords(workspace.database(), ActivityWord::Subject, most);
        if (key == u"activity.campaign") return readActivityWords(workspace.database(), ActivityWord::Campaign, most);
        if (key == u"activity.source") return readActivityWords(workspace.database(), ActivityWord::Source, most);
        return readFieldTexts(workspace.database(), key, most);
    });
}

} // namespace Kelvin
