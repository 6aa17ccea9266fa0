// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/scoring/GoldenFacts.h"

#include "core/scoring/ScoringModelJson.h"
#include "tests/support/LeadBuilder.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QJsonDocument>

#include <stdexcept>

namespace Kelvin::Tests {

namespace {

using Row = QMap<QString, QString>;

QList<Row> csvRows(const QString& path)
{
    QList<Row> rows;
    QStringList header;
    for (const QString& line : QString::fromUtf8(fileBytes(path)).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(QLatin1Char(','));
        if (header.isEmpty()) {
            header = cells;
            continue;
        }
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i) row.insert(header[i], cells.value(i));
        rows.append(row);
    }
    return rows;
}

Instant instant(const QString& text)
{
    const auto at = instantFromIso(text);
    if (!at) throw std::runtime_error("no time: " + text.toStdString());
    return *at;
}

FieldValue fieldValue(const QString& field, const QString& text)
{
    if (field == u"employees") return decodeValue(FieldType::Number, text);
    if (field == u"orderValue" || field == u"revenue") return decodeValue(FieldType::Money, text);
    if (field == u"purchaseBy") {
        const auto at = instantOrDay(text, QTimeZone::utc(), DayEnd::Start);
        return at ? FieldValue(DateValue{*at, dayFromIso(text).has_value()}) : FieldValue();
    }
    return decodeValue(FieldType::Text, text);
}

Activity activityOf(const Row& row)
{
    Activity activity;
    activity.type = activityTypeNumber(shippedActivityTypes(), row.value(QStringLiteral("type")));
    if (activity.type == 0) throw std::runtime_error("no activity type: " + row.value(QStringLiteral("type")).toStdString());
    activity.at = instant(row.value(QStringLiteral("occurredAt")));
    activity.subject = row.value(QStringLiteral("subject"));
    activity.campaign = row.value(QStringLiteral("campaign"));
    activity.source = row.value(QStringLiteral("source"));
    if (const auto result = enumFromKey<CallResult>(row.value(QStringLiteral("result")))) activity.result = *result;
    return activity;
}

void addAnswers(LeadBuilder& lead, const Row& row)
{
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
        const QString word = row.value(QString::fromLatin1(key));
        if (word.isEmpty()) continue;
        const auto level = bantLevelFromKey(criterion, word);
        if (!level) throw std::runtime_error("no level: " + word.toStdString());
        lead.answer(criterion, *level, instant(row.value(QStringLiteral("answeredAt"))));
    }
}

} // namespace

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ScoringModel goldenModel(const QString& folder, const QString& name)
{
    const QString models = sourcePath(u"resources/models/");
    const QString path = name.endsWith(QLatin1String(".json")) ? folder + QLatin1Char('/') + name : models + name + QStringLiteral(".json");
    const auto model = shippedTemplate(fileBytes(path), fileBytes(models + QStringLiteral("page-groups.json")), fileBytes(models + QStringLiteral("titles.json")));
    if (!model) throw std::runtime_error(path.toStdString() + ": " + model.failure().code.toStdString() + " " + model.failure().args.join(QLatin1Char(' ')).toStdString());
    return *model;
}

MailboxLists shippedMailboxes()
{
    const QString lists = sourcePath(u"resources/lists/");
    return {DomainList(fileBytes(lists + QStringLiteral("free-mailboxes-1.txt"))),
            DomainList(fileBytes(lists + QStringLiteral("disposable-mailboxes-1.txt")))};
}

QMap<QString, LeadFacts> goldenLeads(const QString& folder)
{
    const auto rows = [&](const char* file) { return csvRows(folder + QLatin1Char('/') + QString::fromLatin1(file)); };
    const QString id = QStringLiteral("externalId"), created = QStringLiteral("createdAt");
    QMap<QString, LeadFacts> leads;
    for (const Row& row : rows("leads.csv")) {
        LeadBuilder lead(instant(row.value(created)));
        for (auto cell = row.begin(); cell != row.end(); ++cell)
            if (cell.key() != id && cell.key() != created && !cell.value().isEmpty()) lead.field(cell.key(), fieldValue(cell.key(), cell.value()));
        for (const Row& change : rows("changes.csv"))
            if (change.value(id) == row.value(id)) {
                const QString field = change.value(QStringLiteral("field"));
                lead.field(field, fieldValue(field, change.value(QStringLiteral("value"))), instant(change.value(QStringLiteral("validFrom"))));
            }
        for (const Row& activity : rows("activities.csv"))
            if (activity.value(id) == row.value(id)) lead.activity(activityOf(activity));
        for (const Row& answers : rows("bant.csv"))
            if (answers.value(id) == row.value(id)) addAnswers(lead, answers);
        leads.insert(row.value(id), lead.build());
    }
    return leads;
}

QJsonObject goldenExpectations(const QString& folder)
{
    return QJsonDocument::fromJson(fileBytes(folder + QStringLiteral("/expected.json"))).object();
}

} // namespace Kelvin::Tests
