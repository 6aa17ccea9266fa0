// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelEdit.h"
#include "tests/core/scoring/RandomModels.h"
#include "tests/core/scoring/ShippedModels.h"
#include "tests/support/Registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

Condition where(const char* text) { return *parseCondition(QString::fromUtf8(text)); }

ScoringModel base() { return templateModel(u"fibonacci"_qs); }

/// "code id" of every finding that is no note.
QStringList found(const ScoringModel& model, const CheckContext& context = {})
{
    QStringList list;
    for (const Issue& issue : checkModel(model, context))
        if (checkLevel(issue) != CheckLevel::Note) list.append(issue.code + u' ' + issue.column);
    return list;
}

PointRule* rule(ScoringModel& model, const char* id)
{
    for (PointRule& own : model.rules)
        if (own.id == QLatin1String(id)) return &own;
    return nullptr;
}

template <typename T> T& body(ScoringModel& model, const char* id) { return std::get<T>(rule(model, id)->body); }

} // namespace

class TestModelCheck : public QObject {
    Q_OBJECT
private slots:
    void deadRulesAreNamed();
    void rulesThatNeverActAreNamed();
    void segmentsThatChangeNothingAreNamed();
    void rungsThatNobodyReachesAreNamed();
    void capsThatCannotBiteTogetherAreNamed();
    void unknownWordsAreNamed();
    void bandsMustBeReachableAndInOrder();
    void overridesAreCheckedInEveryCombination();
    void overlapsAreNotes();
    void silentChannelsAreNamed();
    void idsAreUnique();
    void activityNumbersFitTheirColumn();
    void policyNumbersHaveARange();
    void numbersOfRulesHaveTheRangesOfTheSchema();
    void draftsThatAreWrongAreScoredAllTheSame();
    void whatIsOffIsNobodysMistake();
    void randomModelsNeverCrashIt();
};

void TestModelCheck::deadRulesAreNamed()
{
    ScoringModel model = base();
    QCOMPARE(found(model), QStringList());
    rule(model, "blog")->cap = 0;
    body<AttributeRule>(model, "it").points = 0;
    body<AttributeRule>(model, "size").condition = where("employees < 5 and employees > 100");
    rule(model, "download")->validFrom = CalendarDay{2026, 2, 1};
    rule(model, "download")->validTo = CalendarDay{2026, 1, 1};
    QCOMPARE(found(model), (QStringList{u"rule_zero_points it"_qs, u"rule_contradiction size"_qs, u"dates_reversed download"_qs, u"rule_cap_zero blog"_qs}));
}

void TestModelCheck::rulesThatNeverActAreNamed()
{
    ScoringModel model = templateModel(u"journey"_qs);
    QCOMPARE(found(model), QStringList());
    const auto notes = [&] {
        const auto issues = checkModel(model);
        return std::count_if(issues.begin(), issues.end(), [](const Issue& issue) { return issue.code == u"no_system_reports_opens"; });
    };
    QCOMPARE(notes(), 1);
    model.openReportingSystems = {u"hubspot"_qs};
    QCOMPARE(notes(), 0);
    body<UnopenedEmailRule>(model, "unopened").afterDays = 365;
    body<InactivityClock>(model, "no-site-visit").maximum = 0;
    body<ActivityRule>(model, "blog").match.notPageGroups = {u"blog"_qs, u"careers"_qs};
    body<ActivityRule>(model, "return-visit").match.results = {CallResult::Reached};
    auto& days = body<ActivityRule>(model, "newsletter");
    days.countBy = CountBy::Day;
    days.windowDays = 3;
    days.frequency = AwardAtLeastN{5, 20, false};
    model.scope = where("employees < 5 and employees > 10");
    QStringList names = found(model);
    names.sort();
    QCOMPARE(names, (QStringList{u"day_cap_below_n newsletter"_qs, u"matches_no_page blog"_qs, u"matches_no_type return-visit"_qs,
                                 u"rule_cap_zero no-site-visit"_qs, u"scope_contradiction "_qs, u"unopened_never_due unopened"_qs}));
    body<UnopenedEmailRule>(model, "unopened").afterDays = 364;
    days.frequency = AwardAtLeastN{4, 20, false};
    QVERIFY(!found(model).contains(u"day_cap_below_n newsletter"_qs));
    QVERIFY(!found(model).contains(u"unopened_never_due unopened"_qs));
}

void TestModelCheck::segmentsThatChangeNothingAreNamed()
{
    ScoringModel model = base();
    model.segments = {{u"a"_qs, {}, where("city is set"), {40, 80}},
                      {u"b"_qs, {}, where("city is Lodz and employees > 5"), {30, std::nullopt}},
                      {u"c"_qs, {}, where("employees > 5"), {std::nullopt, std::nullopt}},
                      {u"d"_qs, {}, where("employees > 5 and employees < 3"), {30, 70}}};
    QCOMPARE(found(model), (QStringList{u"segment_shadowed b"_qs, u"segment_without_lines c"_qs, u"segment_contradiction d"_qs}));
    model.segments = {{u"a"_qs, {}, where("city is set"), {40, std::nullopt}}, {u"b"_qs, {}, where("city is Lodz"), {30, 80}}};
    QCOMPARE(found(model), QStringList());
}

void TestModelCheck::rungsThatNobodyReachesAreNamed()
{
    ScoringModel model = templateModel(u"bant"_qs);
    auto& ladder = body<LadderRule>(model, "mailbox");
    ladder.rungs = {{where("employees > 10"), 3}, {where("employees > 50"), 5}, {where("employees <= 10"), 1}, {where("email is set"), 2}};
    const auto issues = checkModel(model);
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0].code, u"rung_unreachable"_qs);
    QCOMPARE(issues[0].args, (QStringList{u"mailbox"_qs, u"2"_qs}));
}

void TestModelCheck::capsThatCannotBiteTogetherAreNamed()
{
    ScoringModel model = base();
    auto& ten = body<ActivityRule>(model, "ten-pages");
    ten.countCap = 9;
    QCOMPARE(found(model), QStringList{u"count_cap_below_n ten-pages"_qs});
    ten.countCap = 10;
    QCOMPARE(found(model), QStringList());
    ten.countCap.reset();
    ten.windowDays = 3;
    ten.dayCap = 2;
    QCOMPARE(found(model), QStringList{u"day_cap_below_n ten-pages"_qs});
}

void TestModelCheck::unknownWordsAreNamed()
{
    ScoringModel model = base();
    body<ActivityRule>(model, "blog").match.pageGroups = {u"blogs"_qs};
    body<ActivityRule>(model, "download").match.types = {u"downloads"_qs};
    body<AttributeRule>(model, "it").condition = where("field.owner is Anna");
    body<AttributeRule>(model, "size").condition = where("score > 5");
    rule(model, "b2c")->group = u"nowhere"_qs;
    model.zone = u"Europe/Lodz"_qs;
    QStringList names = found(model);
    names.sort();
    QCOMPARE(names, (QStringList{u"missing_group b2c"_qs, u"result_not_allowed it"_qs, u"result_not_allowed size"_qs,
                                 u"unknown_activity_type download"_qs, u"unknown_page_group blog"_qs, u"unknown_zone "_qs}));
    ScoringModel definition = templateModel(u"definition"_qs);
    definition.currency = u"EUR"_qs;
    QCOMPARE(found(definition), (QStringList{u"no_rate order"_qs, u"no_rate outside-definition"_qs}));
    definition.rates.insert(u"PLN"_qs, 0.23);
    QCOMPARE(found(definition), QStringList());
}

void TestModelCheck::bandsMustBeReachableAndInOrder()
{
    ScoringModel model = templateModel(u"definition"_qs);
    model.thresholds = {101, std::nullopt};
    QCOMPARE(found(model), QStringList{u"band_unreachable "_qs});
    model.thresholds = {0, 100};
    QCOMPARE(found(model), QStringList{u"no_lead_band "_qs});
    model.thresholds = {60, 60};
    QCOMPARE(found(model), QStringList{u"mql_not_below_sql "_qs});
    model = base();
    model.groups[0].limits = {5, 1};
    model.rules.append(*findRule(model, u"it"_qs));
    model.rules.last().id = u"many"_qs;
    std::get<AttributeRule>(model.rules.last().body).points = 100'001;
    const auto names = found(model);
    QVERIFY(names.contains(u"limits_reversed profile"_qs));
    QVERIFY(names.contains(u"points_out_of_range many"_qs));
}

void TestModelCheck::overridesAreCheckedInEveryCombination()
{
    ScoringModel model = base(); // 45 and 85
    model.segments = {{u"a"_qs, {}, where("country is Poland"), {90, std::nullopt}}};
    QCOMPARE(found(model), QStringList{u"mql_not_below_sql a"_qs});
    // An earlier override that is always true beside it takes the model's SQL away.
    model.segments = {{u"a"_qs, {}, where("country is Poland"), {90, 120}}};
    QCOMPARE(found(model), QStringList());
    // MQL of one and SQL of the other: only if both can be true.
    model.segments = {{u"a"_qs, {}, where("country is Poland"), {70, std::nullopt}}, {u"b"_qs, {}, where("country is Germany"), {std::nullopt, 60}}};
    QCOMPARE(found(model), QStringList());
    model.segments[1].condition = where("industry is IT");
    QCOMPARE(found(model), QStringList{u"mql_not_below_sql a"_qs});
    // Lines of two overrides with the same leads: nobody takes one of the two and the model's other one.
    model.thresholds = {45, 50};
    model.segments = {{u"a"_qs, {}, where("industry is IT"), {60, std::nullopt}}, {u"b"_qs, {}, where("industry is IT"), {std::nullopt, 70}}};
    QCOMPARE(found(model), QStringList());
    model.segments[1].condition = where("industry is IT and employees > 5");
    QCOMPARE(found(model), QStringList{u"mql_not_below_sql a"_qs});
    model = base();
    model.segments = {{u"a"_qs, {}, where("country is Poland"), {70, std::nullopt}}, {u"b"_qs, {}, where("industry is IT"), {std::nullopt, 60}}};
    // An earlier override that gives both never mixes with a later one.
    model.segments[0].thresholds = {70, 90};
    QCOMPARE(found(model), QStringList());
}

void TestModelCheck::overlapsAreNotes()
{
    ScoringModel model = templateModel(u"journey"_qs);
    const auto overlaps = [&] {
        QStringList pairs;
        for (const Issue& issue : checkModel(model))
            if (issue.code == u"matches_overlap") pairs.append(issue.args.join(u' '));
        return pairs;
    };
    QVERIFY(overlaps().contains(u"blog return-visit page_view"_qs));
    QVERIFY(!overlaps().contains(u"guide white-paper download"_qs));
    QVERIFY(!overlaps().contains(u"blog key-pages page_view"_qs));
    body<ActivityRule>(model, "white-paper").match.notPageGroups.clear();
    QVERIFY(overlaps().contains(u"guide white-paper download"_qs));
}

void TestModelCheck::silentChannelsAreNamed()
{
    CheckContext context;
    context.channelActivities = QMap<Channel, qint64>{{Channel::Web, 10}, {Channel::Email, 3}};
    QCOMPARE(found(templateModel(u"journey"_qs), context), QStringList{u"clock_channel_silent no-social"_qs});
    context.channelActivities->insert(Channel::Social, 1);
    QCOMPARE(found(templateModel(u"journey"_qs), context), QStringList());
}

void TestModelCheck::idsAreUnique()
{
    ScoringModel model = base();
    model.rules[1].id = model.rules[0].id;
    model.groups[1].id.clear();
    const auto names = found(model);
    QVERIFY(names.contains(u"duplicate_id it"_qs));
    QVERIFY(names.contains(u"empty_id "_qs));
}

void TestModelCheck::activityNumbersFitTheirColumn()
{
    ScoringModel model = base();
    model.activityTypes.append({-5, u"own"_qs});
    QCOMPARE(found(model), QStringList{u"out_of_range "_qs});
    QCOMPARE(checkModel(model).first().args, (QStringList{QString(), u"activityTypes.number"_qs, u"-5"_qs}));
    model.activityTypes.last().number = maxActivityNumber;
    QCOMPARE(found(model), QStringList());
}

void TestModelCheck::policyNumbersHaveARange()
{
    const auto names = [](const auto& change) {
        ScoringModel model = base();
        change(model);
        QStringList list;
        for (const Issue& issue : checkModel(model))
            if (checkLevel(issue) == CheckLevel::Error) list.append(issue.code + issue.args.join(u' '));
        return list;
    };
    QCOMPARE(names([](ScoringModel& m) { m.bant.metFrom[1] = 7; }), QStringList{u"out_of_range bant.metFrom.authority 7"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.bant.metFrom[0] = 0; }), QStringList{u"out_of_range bant.metFrom.budget 0"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.bant.validDays[3] = -1; }), QStringList{u"out_of_range bant.validDays.timeframe -1"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.bant.validDays[3] = 0; }), QStringList());
    QCOMPARE(names([](ScoringModel& m) { m.stages.freshDays = -7; }), QStringList{u"out_of_range stages.freshDays -7"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.stages.acceptHours = 0; }), QStringList{u"out_of_range stages.acceptHours 0"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.thresholds.salesQualified = 100'001; }), QStringList{u"points_out_of_range 100001"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.segments = {{u"a"_qs, {}, where("country is Poland"), {-100'001, std::nullopt}}}; }),
             QStringList{u"points_out_of_rangea -100001"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.hysteresis = 100'001; }), QStringList{u"out_of_range hysteresis 100001"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.hysteresis = 0; }), QStringList());
    QCOMPARE(names([](ScoringModel& m) { m.hysteresis = -1; }), QStringList{u"out_of_range hysteresis -1"_qs});
    QCOMPARE(names([](ScoringModel& m) { m.fitEdges = {1e12, 1}; }), QStringList{u"points_out_of_range 1e+12"_qs});
}

/// What the schema refuses, the check refuses too.
void TestModelCheck::numbersOfRulesHaveTheRangesOfTheSchema()
{
    const QJsonObject schema = QJsonDocument::fromJson(modelFile(u"model.schema.json"_qs)).object();
    const auto findings = [](const RuleBody& body, std::optional<int> cap = {}) {
        ScoringModel model = base();
        model.rules.first().body = body;
        model.rules.first().cap = cap;
        return found(model).filter(u"out_of_range"_qs);
    };
    const auto most = [&](const QString& kind, const QString& name) {
        for (const QJsonValue& one : schema[u"$defs"_qs][u"rule"_qs][u"oneOf"_qs].toArray())
            if (one[u"properties"_qs][u"kind"_qs][u"const"_qs] == kind) return one[u"properties"_qs][name][u"maximum"_qs].toInt();
        return 0;
    };
    ActivityRule activity;
    InactivityClock clock;
    UnopenedEmailRule unopened;
    for (const int over : {0, 1}) {
        const QStringList expected(over, u"out_of_range it"_qs);
        activity.windowDays = most(u"activity"_qs, u"windowDays"_qs) + over;
        QCOMPARE(findings(activity), expected);
        clock.days = most(u"inactivity"_qs, u"days"_qs) + over;
        QCOMPARE(findings(clock), expected);
        unopened.sentWithinDays = most(u"unopenedEmail"_qs, u"sentWithinDays"_qs) + over;
        QCOMPARE(findings(unopened), expected);
        QCOMPARE(findings(InactivityClock{}, most(u"inactivity"_qs, u"cap"_qs) + over), expected);
        InactivityClock limited;
        limited.maximum = most(u"inactivity"_qs, u"maximum"_qs) + over;
        QCOMPARE(findings(limited), expected);
    }
    ScoringModel model = base();
    model.currency = u"zz"_qs;
    QCOMPARE(found(model).filter(u"currency"_qs), QStringList{u"bad_currency "_qs});
    model.currency = u"PLN"_qs;
    model.rates = {{u"usd"_qs, 4}};
    QCOMPARE(found(model).filter(u"currency"_qs), QStringList{u"bad_currency "_qs});
}

/// A draft is tried out while it is typed, before anybody has checked it.
void TestModelCheck::draftsThatAreWrongAreScoredAllTheSame()
{
    ScoringModel model;
    model.activityTypes = shippedActivityTypes();
    model.groups = {{u"g"_qs, {}, Axis::Engagement, {}}};
    InactivityClock clock;
    clock.points = -1'000'000'000;
    clock.days = 1;
    model.rules.append(PointRule{});
    model.rules[0].id = u"clock"_qs;
    model.rules[0].group = u"g"_qs;
    model.rules[0].body = clock;
    LeadFacts lead;
    lead.createdAt = 1'000'000;
    const Instant later = lead.createdAt + 100 * secondsPerDay;
    // No maximum of its own: three times the points.
    QCOMPARE(scoreLead(model, lead, later, {}).total, MilliPoints::whole(-3'000'000'000LL));
    // Reversed limits: the upper one holds, in the score and in its explanation.
    model.groups[0].limits = {10, -20};
    model.limits = {5, -7};
    const Explanation why = explain(model, 1, lead, later, {});
    QCOMPARE(scoreLead(model, lead, later, {}).total, MilliPoints::whole(-7));
    QCOMPARE(why.card.total, MilliPoints::whole(-7));
    qint64 sum = 0;
    for (const ExplanationPart& part : why.parts) sum += part.points.value;
    QCOMPARE(MilliPoints{sum}, why.card.total);
}

void TestModelCheck::whatIsOffIsNobodysMistake()
{
    ScoringModel model = base();
    body<AttributeRule>(model, "it").points = 0;
    model = setRuleOn(model, u"it"_qs, false);
    QCOMPARE(found(model), QStringList());
}

void TestModelCheck::randomModelsNeverCrashIt()
{
    RandomModels random(41);
    for (int i = 0; i < 500; ++i)
        for (const Issue& issue : checkModel(random.model())) QVERIFY(!issue.code.isEmpty());
}

KELVIN_TEST(TestModelCheck)
#include "TestModelCheck.moc"
