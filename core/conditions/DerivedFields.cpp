// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/DerivedFields.h"

namespace Kelvin {

namespace {

FieldValue textOrNothing(const QString& text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

FieldValue mailboxIs(MailboxKind asked, const QString& email, const MailboxLists& lists)
{
    const MailboxKind kind = mailboxKind(email, lists);
    return kind == MailboxKind::None ? FieldValue() : FieldValue(kind == asked);
}

} // namespace

const QStringList& derivedFields()
{
    static const QStringList fields{QStringLiteral("emailDomain"), QStringLiteral("freeMailbox"),
                                    QStringLiteral("disposableMailbox"), QStringLiteral("titleRank"),
                                    QStringLiteral("department")};
    return fields;
}

bool isDerivedField(QStringView field)
{
    return derivedFields().contains(field);
}

QString baseField(const QString& field)
{
    if (field == u"emailDomain" || field == u"freeMailbox" || field == u"disposableMailbox") return QStringLiteral("email");
    if (field == u"titleRank" || field == u"department") return QStringLiteral("title");
    return field;
}

FieldValue derivedValue(QStringView field, const FieldValue& base, const DerivedTables& tables)
{
    if (!isDerivedField(field)) return base;
    const auto* text = std::get_if<QString>(&base);
    if (!text || text->isEmpty()) return {};
    if (field == u"emailDomain") return textOrNothing(emailDomain(*text));
    if (field == u"freeMailbox")
        return tables.mailboxes ? mailboxIs(MailboxKind::Free, *text, *tables.mailboxes) : FieldValue();
    if (field == u"disposableMailbox")
        return tables.mailboxes ? mailboxIs(MailboxKind::Disposable, *text, *tables.mailboxes) : FieldValue();
    if (!tables.titles) return {};
    const TitleStanding standing = tables.titles->standing(*text);
    return textOrNothing(field == u"titleRank" ? standing.rank : standing.department);
}

} // namespace Kelvin
