// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileCare.h"

#include "core/storage/LeadRows.h"
#include "core/storage/NoTimeLimit.h"
#include "core/storage/RawStatement.h"

namespace Kelvin {
namespace {

Issue found(const char* code, qint64 count, const QStringList& args = {})
{
    Issue issue;
    issue.code = QString::fromLatin1(code);
    issue.count = count;
    issue.args = args;
    return issue;
}

void countedCheck(Connection& connection, QList<Issue>& issues, const char* code, const QByteArray& sql, const QStringList& args = {})
{
    const qint64 count = integers(connection, sql, {}).value(0);
    if (count > 0) issues.append(found(code, count, args));
}

} // namespace

QList<Issue> checkDatabase(Database& database)
{
    const NoTimeLimit wholeFile(database);
    QList<Issue> issues;
    Connection& connection = database.connection();
    {
        RawStatement row(connection, "PRAGMA integrity_check(20)");
        while (row.next())
            if (row.text(0) != QLatin1String("ok")) issues.append(found("check_integrity", 1, {row.text(0)}));
    }
    {
        RawStatement row(connection, "PRAGMA foreign_key_check");
        while (row.next()) addIssue(issues, found("check_foreign_key", 1, {row.text(0)}));
    }
    if (!issues.isEmpty()) return issues;
    countedCheck(connection, issues, "check_activity_key", "SELECT count(*) FROM activity a WHERE NOT EXISTS (SELECT 1 FROM activity_key k WHERE k.key = a.key)");
    countedCheck(connection, issues, "check_waiting_key", "SELECT count(*) FROM waiting a WHERE NOT EXISTS (SELECT 1 FROM activity_key k WHERE k.key = a.key)");
    countedCheck(connection, issues, "check_seen_key", "SELECT abs((SELECT count(*) FROM activity_key) - (SELECT count(*) FROM activity) - (SELECT count(*) FROM waiting))");
    countedCheck(connection, issues, "check_attribute", "SELECT count(*) FROM activity a WHERE NOT EXISTS (SELECT 1 FROM attribute t WHERE t.id = a.attribute)");
    countedCheck(connection, issues, "check_word", "SELECT count(*) FROM activity a WHERE a.system <> 0 AND NOT EXISTS (SELECT 1 FROM word w WHERE w.id = a.system)");
    countedCheck(connection, issues, "check_state", "SELECT count(*) FROM lead l WHERE NOT EXISTS (SELECT 1 FROM lead_state s WHERE s.lead = l.id AND s.kind = 'created')");
    for (const char* table : {"activity", "field_value", "bant_answer", "stage_move", "outcome", "crossing", "adjustment", "task", "waiting", "lead_key", "lead_email", "lead_phone", "account_value",
                              "account_key", "account_domain"})
        countedCheck(connection, issues, "check_batch", "SELECT count(*) FROM " + QByteArray(table) + " f WHERE NOT EXISTS (SELECT 1 FROM batch b WHERE b.id = f.batch)",
                     {QString::fromLatin1(table)});
    for (const char* table : {"activity", "field_value"})
        countedCheck(connection, issues, "check_batch", "SELECT count(*) FROM " + QByteArray(table) + " f WHERE NOT EXISTS (SELECT 1 FROM batch_lead l "
                     "WHERE l.batch = f.batch AND l.lead = f.lead)", {QString::fromLatin1(table)});
    return issues;
}

} // namespace Kelvin
