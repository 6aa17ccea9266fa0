// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/BenchmarkModels.h"

#include "core/scoring/ScoringModelJson.h"
#include "tests/support/SourcePath.h"

#include <QFile>

namespace Kelvin::Tests {

static QByteArray resource(const char* name)
{
    QFile file(sourcePath(u"resources/models/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ScoringModel shipped(const char* name)
{
    ScoringModel model = *shippedTemplate(resource(name), resource("page-groups.json"), resource("titles.json"));
    model.openReportingSystems = {QStringLiteral("default")};
    return model;
}

ScoringModel kitchenSink()
{
    ScoringModel model = shipped("journey.json");
    model.key = QStringLiteral("kitchen-sink");
    model.zone = QStringLiteral("Europe/Warsaw");
    const auto types = [](std::initializer_list<const char*> keys) {
        ActivityMatch match;
        for (const char* key : keys) match.types.append(QString::fromLatin1(key));
        return match;
    };
    const auto add = [&](const char* id, const ActivityRule& rule) {
        PointRule line;
        line.id = QString::fromLatin1(id);
        line.group = model.groups.first().id;
        line.cap = 50;
        line.body = rule;
        model.rules.append(line);
    };
    ActivityMatch web;
    web.channels = {Channel::Web};
    ActivityMatch priced = types({"page_view"});
    priced.pageGroups = {QStringLiteral("pricing")};
    priced.minValue = 3;
    add("half-life", {types({"page_view"}), {}, CountBy::Occurrence, {}, {}, AwardEach{3}, HalfLifeDecay{30}});
    add("half-life-mail", {types({"email_open", "email_click"}), {}, CountBy::Occurrence, {}, {}, AwardEach{2}, HalfLifeDecay{14}});
    add("day-cap", {web, 90, CountBy::Occurrence, 1, 20, AwardFirstThenBonus{10, 5}, HalfLifeDecay{30}});
    add("every-5", {types({"page_view"}), {}, CountBy::Occurrence, {}, {}, AwardEveryN{5, 4}, NoDecay{}});
    add("once-earned", {web, 30, CountBy::Occurrence, {}, {}, AwardAtLeastN{10, 5, true}, NoDecay{}});
    add("while-true", {types({"page_view"}), 30, CountBy::Occurrence, {}, {}, AwardAtLeastN{3, 5, false}, NoDecay{}});
    add("by-subject", {priced, 365, CountBy::Subject, {}, 10, AwardEach{1}, LinearDecay{365}});
    add("by-day", {types({"email_open"}), {}, CountBy::Day, {}, {}, AwardEach{1}, MonthlyDecay{10}});
    add("by-visit", {types({"page_view"}), 180, CountBy::Visit, {}, {}, AwardEach{1}, ExpiryDecay{90}});
    return model;
}

} // namespace Kelvin::Tests
