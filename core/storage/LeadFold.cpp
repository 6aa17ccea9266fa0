// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LeadFold.h"

#include "core/domain/SearchFold.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {
namespace {

constexpr const char* searched[] = {"name", "firstName", "lastName", "company", "email", "phone"};

} // namespace

bool isSearchedField(const QString& field)
{
    for (const char* name : searched)
        if (field == QLatin1String(name)) return true;
    return false;
}

void writeFold(Connection& connection, qint64 lead)
{
    RawStatement values(connection, "SELECT field, value FROM field_value WHERE lead = ?1 AND field IN "
                                    "('name', 'firstName', 'lastName', 'company', 'email', 'phone') ORDER BY field, valid_from, seq");
    values.bind(1, lead);
    QHash<QString, QString> latest;
    while (values.next()) latest.insert(values.text(0), values.text(1));
    if (latest.value(QStringLiteral("company")).isEmpty()) {
        RawStatement company(connection, "SELECT v.value FROM account_value v WHERE v.field = 'company' AND v.account = (SELECT account FROM "
                                         "lead_account WHERE lead = ?1 ORDER BY seq DESC LIMIT 1) ORDER BY v.valid_from DESC, v.seq DESC LIMIT 1");
        company.bind(1, lead);
        if (company.next()) latest.insert(QStringLiteral("company"), company.text(0));
    }
    QString fold;
    for (const char* name : searched) {
        const QString text = searchFold(latest.value(QString::fromLatin1(name)));
        if (!text.isEmpty()) fold += (fold.isEmpty() ? QString() : QStringLiteral("\n")) + text;
    }
    RawStatement update(connection, "UPDATE lead SET fold = ?1 WHERE id = ?2");
    update.bind(1, fold);
    update.bind(2, lead);
    update.run();
}

} // namespace Kelvin
