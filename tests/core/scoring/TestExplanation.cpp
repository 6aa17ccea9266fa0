// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/ExplanationDiff.h"
#include "core/scoring/LeadScorer.h"
#include "tests/support/Registry.h"

using namespace Kelvin;

namespace {

constexpr Instant day = secondsPerDay;
constexpr Instant begin = 1'700'000'000;

Condition where(const char* text) { return *parseCondition(QString::fromUtf8(text)); }

ScoringModel modelWith(const RuleBody& body, std::optional<int> cap = std::nullopt)
{
    ScoringModel model;
    model.key = u"test"_qs;
    model.activityTypes = shippedActivityTypes();
    model.groups = {{u"group"_qs, {}, Axis::Engagement, {}}};
    PointRule rule;
    rule.id = u"rule"_qs;
    rule.group = u"group"_qs;
    rule.body = body;
    rule.cap = cap;
    model.rules = {rule};
    return model;
}

LeadFacts leadWith(const QList<FieldChange>& fields)
{
    LeadFacts lead;
    lead.createdAt = begin;
    lead.fields = fields;
    return lead;
}

FieldChange change(const char* field, const FieldValue& value, Instant at)
{
    FieldChange out;
    out.field = QString::fromLatin1(field);
    out.value = value;
    out.validFrom = at;
    return out;
}

Activity pageView(Instant at, int number)
{
    Activity activity;
    activity.id = Id{1, quint64(number)};
    activity.type = 1;
    activity.at = at;
    activity.subject = u"/page-%1"_qs.arg(number % 7);
    return activity;
}

QList<ChangeCause> causes(const ScoringModel& model, const LeadFacts& lead, Instant from, Instant to)
{
    QList<ChangeCause> out;
    const MailboxLists none;
    for (const CausedChange& each : explanationDiff(lead, {from, model, none}, {to, model, none}).causes) out.append(each.cause);
    return out;
}

/// Ten days apart, by two versions.
QList<ChangeCause> causes(const ScoringModel& before, const ScoringModel& after, const LeadFacts& lead)
{
    QList<ChangeCause> out;
    const MailboxLists none;
    for (const CausedChange& each : explanationDiff(lead, {begin + 10 * day, before, none}, {begin + 20 * day, after, none}).causes) out.append(each.cause);
    return out;
}

std::optional<Instant> expiry(const ScoringModel& model, const LeadFacts& lead, Instant t) { return explain(model, 1, lead, t, {}).parts.first().expires; }

} // namespace

/// What a line rests on, why it changed, and how long it lasts.
class TestExplanation : public QObject {
    Q_OBJECT
private slots:
    void anotherRungAfterAnEditIsAnEdit()
    {
        LadderRule ladder;
        ladder.rungs = {{where("industry is IT"), 5}, {where("employees > 100"), 3}};
        const ScoringModel model = modelWith(ladder);
        const LeadFacts lead = leadWith({change("employees", 250.0, begin), change("industry", u"IT"_qs, begin), change("industry", u"Law"_qs, begin + 10 * day)});
        QCOMPARE(explain(model, 1, lead, begin + 5 * day, {}).card.total, MilliPoints::whole(5));
        const Explanation after = explain(model, 1, lead, begin + 20 * day, {});
        QCOMPARE(after.card.total, MilliPoints::whole(3));
        QCOMPARE(causes(model, lead, begin + 5 * day, begin + 20 * day), QList{ChangeCause::FieldEdit});
        // What decided comes first, then what was passed over.
        const QList<Evidence> evidence = after.parts.first().evidence;
        QCOMPARE(evidence.size(), 2);
        QCOMPARE(evidence[0].key, u"employees"_qs);
        QCOMPARE(evidence[1].key, u"industry"_qs);
        QCOMPARE(evidence[1].at, begin + 10 * day);
    }

    void whatIsPassedOverIsSaidOnce()
    {
        LadderRule ladder;
        ladder.rungs = {{where("freeMailbox is true or disposableMailbox is true"), -5}, {where("email is set"), 5}};
        const Explanation why = explain(modelWith(ladder), 1, leadWith({change("email", u"anna@firm.example"_qs, begin)}), begin + day, {});
        QCOMPARE(why.card.total, MilliPoints::whole(5));
        QCOMPARE(why.parts.first().evidence.size(), 1);
        QCOMPARE(why.parts.first().evidence.first().key, u"email"_qs);
    }

    void aValueTakenAwayIsAnEditThoughTheCompanyHasOne()
    {
        AttributeRule attribute;
        attribute.condition = where("industry is IT");
        attribute.points = 7;
        const ScoringModel model = modelWith(attribute);
        LeadFacts lead = leadWith({change("industry", u"IT"_qs, begin), change("industry", FieldValue(), begin + 10 * day)});
        lead.account = Account();
        lead.account->fields = {change("industry", u"Law"_qs, begin - 100 * day)};
        QCOMPARE(causes(model, lead, begin + 5 * day, begin + 20 * day), QList{ChangeCause::FieldEdit});
        QCOMPARE(explain(model, 1, lead, begin + 20 * day, {}).parts.first().evidence.first().at, begin + 10 * day);
    }

    void whatARuleRefersToIsPartOfTheRules()
    {
        ActivityRule views;
        views.match.types = {u"page_view"_qs};
        views.match.pageGroups = {u"pricing"_qs};
        views.frequency = AwardEach{3};
        ScoringModel model = modelWith(views), wider = model;
        model.pageGroups = {PageGroup{u"pricing"_qs, {u"/pricing*"_qs}}};
        wider.pageGroups = {PageGroup{u"pricing"_qs, {u"/pricing*"_qs, u"/page-*"_qs}}};
        LeadFacts lead = leadWith({});
        lead.activities = {pageView(begin + day, 1)};
        QCOMPARE(causes(model, wider, lead), QList{ChangeCause::RuleChange});
        QCOMPARE(causes(wider, model, lead), QList{ChangeCause::RuleChange});
        // What came after the first day came by itself, whatever else a version changes.
        lead.activities = {pageView(begin + 15 * day, 1)};
        wider.rates.insert(u"PLN"_qs, 0.23);
        QCOMPARE(causes(wider, wider, lead), QList{ChangeCause::NewActivity});
        model.pageGroups = wider.pageGroups;
        QCOMPARE(causes(model, wider, lead), QList{ChangeCause::NewActivity});
    }

    void anotherRateAndAnotherValidityAreChangesOfRules()
    {
        AttributeRule order;
        order.condition = where("orderValue > 10 PLN");
        order.points = 6;
        ScoringModel model = modelWith(order), dearer = model;
        model.currency = dearer.currency = u"PLN"_qs;
        model.rates = {{u"EUR"_qs, 4.0}};
        dearer.rates = {{u"EUR"_qs, 6.0}};
        const LeadFacts lead = leadWith({change("orderValue", Money{2, u"EUR"_qs}, begin)});
        QCOMPARE(causes(model, dearer, lead), QList{ChangeCause::RuleChange});

        ScoringModel asking = modelWith(BantRule{Criterion::Budget, {0, 0, 5, 8}}), sooner = asking;
        sooner.bant.validDays[size_t(Criterion::Budget)] = 5;
        LeadFacts asked = leadWith({});
        BantAnswer answer;
        answer.criterion = Criterion::Budget;
        answer.level = BantLevel::Yes;
        answer.answeredAt = begin;
        asked.answers = {answer};
        QCOMPARE(causes(asking, sooner, asked), QList{ChangeCause::RuleChange});
    }

    void whatBringsALeadIntoTheScopeIsTheCauseOfItsLines()
    {
        AttributeRule known;
        known.condition = where("city is set");
        known.points = 4;
        ScoringModel model = modelWith(known);
        model.scope = where("product is A");
        LeadFacts lead = leadWith({change("city", u"Toruń"_qs, begin), change("product", u"A"_qs, begin + 15 * day)});
        lead.adjustments = {Adjustment{Id{2, 1}, {}, 10, {}, {}, begin, std::nullopt}};
        QCOMPARE(causes(model, model, lead), (QList{ChangeCause::FieldEdit, ChangeCause::FieldEdit}));
        // A scope that a version has changed is a change of rules.
        ScoringModel all = model;
        all.scope = {};
        lead.fields.removeLast();
        QCOMPARE(causes(model, all, lead), (QList{ChangeCause::RuleChange, ChangeCause::RuleChange}));
        // By the scope of the model that counted before it, another model counts since.
        ScoringModel other = model;
        other.key = u"other"_qs;
        std::get<AttributeRule>(other.rules.first().body).points = 7;
        lead.fields.append(change("product", u"A"_qs, begin + 15 * day));
        QCOMPARE(causes(all, other, lead), QList{ChangeCause::FieldEdit});
    }

    void derivedFactsSayWhatTheyComeFrom()
    {
        AttributeRule attribute;
        attribute.condition = where("emailDomain is firma.pl");
        attribute.points = 7;
        const Explanation why = explain(modelWith(attribute), 1, leadWith({change("email", u"pan@firma.pl"_qs, begin)}), begin + day, {});
        const Evidence evidence = why.parts.first().evidence.first();
        QCOMPARE(evidence.value, FieldValue(u"firma.pl"_qs));
        QCOMPARE(evidence.subject, u"pan@firma.pl"_qs);
    }

    void moneyWithoutARateIsKnownAndCountsForNothing()
    {
        AttributeRule order;
        order.condition = where("orderValue > 10 PLN");
        order.points = 6;
        ScoringModel model = modelWith(order);
        model.currency = u"PLN"_qs;
        Gate gate;
        gate.id = u"small"_qs;
        gate.condition = where("orderValue < 5 PLN");
        model.gates = {gate};
        const LeadFacts lead = leadWith({change("orderValue", Money{1'000, u"USD"_qs}, begin)});
        Explanation why = explain(model, 1, lead, begin + day, {});
        QCOMPARE(why.parts.first().evidence.first().factor, 0.0);
        QCOMPARE(why.gates.first().withoutRate, (QMap<QString, QString>{{u"orderValue"_qs, u"USD"_qs}}));
        model.rates = {{u"USD"_qs, 4.0}};
        why = explain(model, 1, lead, begin + day, {});
        QCOMPARE(why.parts.first().evidence.first().factor, 1.0);
        QVERIFY(why.gates.isEmpty());
    }

    void aCappedLineOfThousandsSaysWhenItShrinks()
    {
        constexpr int views = 6'000;
        ActivityRule rule;
        rule.match.types = {u"page_view"_qs};
        rule.frequency = AwardEach{1};
        rule.windowDays = 365;
        LeadFacts lead = leadWith({});
        for (int i = 0; i < views; ++i) lead.activities.append(pageView(begin + i * 600, i));
        const ScoringModel model = modelWith(rule, 5);
        const Instant t = begin + views * 600;
        const auto found = expiry(model, lead, t);
        QVERIFY(found.has_value());
        // Five are left until the fifth newest leaves.
        QCOMPARE(*found, lead.activities[views - 5].at + 365 * day);
        QCOMPARE(explain(model, 1, lead, *found - 1, {}).card.total, MilliPoints::whole(5));
        QCOMPARE(explain(model, 1, lead, *found, {}).card.total, MilliPoints::whole(4));
    }

    void whatFadesAndComesBackIsFoundToo_data()
    {
        QTest::addColumn<int>("countBy");
        for (const auto& [by, key] : EnumKeys<CountBy>::keys) QTest::newRow(key) << int(by);
    }

    /// With decay, a subject's next occurrence may give more than the one that left: the first moment at which less is given counts.
    void whatFadesAndComesBackIsFoundToo()
    {
        QFETCH(int, countBy);
        ActivityRule rule;
        rule.match.types = {u"page_view"_qs};
        rule.frequency = AwardFirstThenBonus{10, 5};
        rule.windowDays = 20;
        rule.countBy = CountBy(countBy);
        rule.decay = ExpiryDecay{15};
        LeadFacts lead = leadWith({});
        for (int i = 0; i < 40; ++i) lead.activities.append(pageView(begin + i * day / 3, i));
        const ScoringModel model = modelWith(rule);
        const MailboxLists nobodys;
        for (int i = 10; i < 30; ++i) {
            const Instant t = begin + i * day;
            LeadFacts known = lead;
            known.activities.removeIf([t](const Activity& activity) { return activity.at > t; });
            const LeadScorer scorer(model, known, nobodys);
            const auto total = [&](Instant at) { return scorer.at(at).total; };
            const auto found = expiry(model, known, t);
            if (total(t) == MilliPoints()) continue;
            QVERIFY(found.has_value());
            QVERIFY(total(*found) < total(t));
            for (Instant before = t; before < *found; before += 7'200) QVERIFY2(!(total(before) < total(t)), qPrintable(toIso(before)));
        }
    }
};

KELVIN_TEST(TestExplanation)
#include "TestExplanation.moc"
