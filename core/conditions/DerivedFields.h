// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/conditions/TitleTable.h"
#include "core/domain/FieldValue.h"

namespace Kelvin {

/// Fields computed from another one: emailDomain, freeMailbox and disposableMailbox from email, titleRank and department from title.
const QStringList& derivedFields();
/// The stored field a derived one is computed from; the field itself if it is not derived.
QString baseField(const QString& field);
bool isDerivedField(QStringView field);

/// What derived fields are computed with. Pointers to the caller's lists; absent lists know nothing.
struct DerivedTables {
    const MailboxLists* mailboxes = nullptr;
    const TitleTable* titles = nullptr;
};

/// The value of a derived field, given the value of its base field; `base` itself if the field is not derived.
/// No value where the base has none or the table does not know it.
FieldValue derivedValue(QStringView field, const FieldValue& base, const DerivedTables& tables);

} // namespace Kelvin
