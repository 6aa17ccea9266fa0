// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/ChangeText.h"
#include "ui/text/ConditionText.h"
#include "ui/text/Format.h"
#include "ui/text/GoalText.h"

#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

Instant at(QStringView iso) { return *instantFromIso(iso); }

PointRule rule(const QString& id, const QString& name, RuleBody body)
{
    PointRule out;
    out.id = id;
    out.name = {{QStringLiteral("en"), name}, {QStringLiteral("pl"), QStringLiteral("PL ") + name}};
    out.group = QStringLiteral("website");
    out.body = std::move(body);
    return out;
}

Evidence occurrence(QStringView iso, double points, double factor = 1)
{
    Evidence evidence;
    evidence.kind = Evidence::Kind::Activity;
    evidence.key = QStringLiteral("page_view");
    evidence.at = at(iso);
    evidence.points = points;
    evidence.factor = factor;
    return evidence;
}

ExplanationPart part(const QString& id, qint64 milli, QList<Evidence> evidence = {})
{
    ExplanationPart out;
    out.id = id;
    out.group = QStringLiteral("website");
    out.points = out.beforeCap = MilliPoints{milli};
    out.occurrences = int(evidence.size());
    out.evidence = std::move(evidence);
    return out;
}

ScoringModel model()
{
    ScoringModel out;
    out.key = QStringLiteral("fibonacci");
    out.name = {{QStringLiteral("en"), QStringLiteral("Fibonacci")}};
    RuleGroup group;
    group.id = QStringLiteral("website");
    group.name = {{QStringLiteral("en"), QStringLiteral("Website")}};
    group.limits.max = 20;
    out.groups = {group};
    ActivityRule pages;
    pages.frequency = AwardAtLeastN{10, 5, true};
    ActivityRule visits;
    visits.countBy = CountBy::Visit;
    out.rules = {rule(QStringLiteral("pages"), QStringLiteral("Ten pages"), pages),
                 rule(QStringLiteral("pricing"), QStringLiteral("Viewed pricing"), visits),
                 rule(QStringLiteral("size"), QStringLiteral("5–100 employees"), AttributeRule()),
                 rule(QStringLiteral("silence"), QStringLiteral("No engagement"), InactivityClock()),
                 rule(QStringLiteral("need"), QStringLiteral("Need"), BantRule()),
                 rule(QStringLiteral("mails"), QStringLiteral("Unopened"), UnopenedEmailRule())};
    out.rules[1].cap = 9;
    return out;
}

QString detail(const ExplanationPart& line) { return lineText(english(), line, model(), {}).detail; }

} // namespace

class TestExplanationText : public QObject {
    Q_OBJECT
private slots:
    void occurrencesOfThePicture();
    void capsAndFading();
    void factsAndAnswers();
    void clocks();
    void limitsSayWhichEdgeActed();
    void adjustmentsSayWhoAndUntilWhen();
    void namesAreInTheLanguageAndNeverMarkup();
    void sumsAndVersions();
    void gatesOnAndOpen();
    void everyCauseHasWordsAndCausesSum();
    void waysToAGoal();
};

void TestExplanationText::occurrencesOfThePicture()
{
    WithEnglishPlurals plurals;
    QCOMPARE(detail(part(QStringLiteral("pages"), 5'000, {occurrence(u"2026-03-01T10:00:00Z", 0, 0), occurrence(u"2026-03-10T09:31:00Z", 5)})),
             QStringLiteral("earned 10 Mar, once"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), 3'000, {occurrence(u"2026-03-03T10:00:00Z", 3)})), QStringLiteral("3 Mar"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), 3'000, {occurrence(u"2026-03-11T14:47:00Z", 3)})), QStringLiteral("11 Mar 15:47"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), 6'000, {occurrence(u"2026-03-01T10:00:00Z", 3), occurrence(u"2026-03-03T10:00:00Z", 3)})),
             QStringLiteral("in 2 visits, last 3 Mar"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), 0)), QString());
}

void TestExplanationText::capsAndFading()
{
    WithEnglishPlurals plurals;
    ExplanationPart capped = part(QStringLiteral("pricing"), 9'000, {occurrence(u"2026-03-01T10:00:00Z", 6), occurrence(u"2026-03-03T10:00:00Z", 6)});
    capped.detail = QStringLiteral("capped");
    QCOMPARE(detail(capped), QStringLiteral("in 2 visits, last 3 Mar, capped at 9"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), 7'500, {occurrence(u"2026-03-03T10:00:00Z", 7.5, 0.75)})),
             QStringLiteral("3 Mar, faded from +10"));
    QCOMPARE(detail(part(QStringLiteral("pricing"), -2'500, {occurrence(u"2026-03-03T10:00:00Z", -2.5, 0.5)})),
             QStringLiteral("3 Mar, faded from \u22125"));
}

void TestExplanationText::factsAndAnswers()
{
    WithEnglishPlurals plurals;
    Evidence employees;
    employees.key = QStringLiteral("employees");
    employees.value = 42.0;
    QCOMPARE(detail(part(QStringLiteral("size"), 5'000, {employees})), QStringLiteral("42 employees"));
    employees.value = FieldValue();
    QCOMPARE(detail(part(QStringLiteral("size"), 0, {employees})), QStringLiteral("Employees not known"));
    Evidence industry;
    industry.key = QStringLiteral("industry");
    industry.value = QStringLiteral("IT, <b>%1</b>");
    QCOMPARE(detail(part(QStringLiteral("size"), 2'000, {industry})), QStringLiteral("Industry is “IT, <b>%1</b>”"));

    Evidence answer;
    answer.kind = Evidence::Kind::Answer;
    answer.key = QStringLiteral("need");
    answer.value = 3.0;
    answer.at = at(u"2026-03-09T17:22:00Z");
    QCOMPARE(detail(part(QStringLiteral("need"), 8'000, {answer})), QStringLiteral("problem confirmed, 9 Mar"));
    answer.factor = 0;
    QCOMPARE(detail(part(QStringLiteral("need"), 0, {answer})), QStringLiteral("asked 9 March, ask again"));
    answer.factor = 1;
    answer.value = FieldValue();
    QCOMPARE(detail(part(QStringLiteral("need"), 0, {answer})), QStringLiteral("asked 9 Mar, no answer"));
    QCOMPARE(detail(part(QStringLiteral("need"), 0)), QStringLiteral("never asked"));
}

void TestExplanationText::clocks()
{
    WithEnglishPlurals plurals;
    Evidence silence;
    silence.kind = Evidence::Kind::Inactivity;
    silence.value = 95.0;
    silence.at = at(u"2025-12-07T08:38:00Z");
    silence.points = 30;
    ExplanationPart line = part(QStringLiteral("silence"), 0, {silence});
    line.detail = QStringLiteral("returned");
    QCOMPARE(detail(line), QStringLiteral("returned after 95 days: +30"));
    line.detail.clear();
    line.points = MilliPoints{-30'000};
    QCOMPARE(detail(line), QStringLiteral("nothing for 95 days, since 7 Dec"));
    ExplanationPart mails = part(QStringLiteral("mails"), -5'000);
    mails.occurrences = 1;
    QCOMPARE(detail(mails), QStringLiteral("1 mail without a reaction"));
}

void TestExplanationText::limitsSayWhichEdgeActed()
{
    ExplanationPart line = part(QStringLiteral("website"), -14'000);
    line.kind = ExplanationPart::Kind::Limit;
    QCOMPARE(lineText(english(), line, model(), {}), (LineText{QStringLiteral("Limit of Website"), QStringLiteral("group limit 20 reached")}));
    ScoringModel limited = model();
    limited.limits.min = -60;
    line.id.clear();
    line.points = MilliPoints{3'000};
    QCOMPARE(lineText(english(), line, limited, {}).detail, QStringLiteral("model limit \u221260 reached"));
    QCOMPARE(groupLimitText(english(), model().groups.first(), false), QStringLiteral("limit 20, not reached"));
    RuleGroup both = model().groups.first();
    both.limits.min = -60;
    QCOMPARE(groupLimitText(english(), both, true), QStringLiteral("limits \u221260 and 20, reached"));
    QCOMPARE(groupLimitText(english(), RuleGroup(), false), QStringLiteral("no limit"));
}

void TestExplanationText::adjustmentsSayWhoAndUntilWhen()
{
    Adjustment adjustment;
    adjustment.id = Id{1, 2};
    adjustment.author = QStringLiteral("Ewa %2");
    adjustment.note = QStringLiteral("met at the fair");
    adjustment.at = at(u"2026-03-02T10:00:00Z");
    ExplanationPart line = part(adjustment.id.toString(), 10'000);
    line.kind = ExplanationPart::Kind::Adjustment;
    QCOMPARE(lineText(english(), line, model(), {adjustment}), (LineText{QStringLiteral("Adjusted by Ewa %2"), QStringLiteral("2 Mar, met at the fair")}));
    adjustment.expiresAt = at(u"2026-05-01T10:00:00Z");
    QCOMPARE(lineText(english(), line, model(), {adjustment}).detail, QStringLiteral("2 Mar, met at the fair, until 1 May"));
    // Points of a day count up to its end.
    adjustment.expiresAt = at(u"2026-05-01T22:00:00Z");
    QCOMPARE(lineText(english(), line, model(), {adjustment}).detail, QStringLiteral("2 Mar, met at the fair, until 1 May"));
    QVERIFY(!lineText(english(), line, model(), {}).title.isEmpty());
}

void TestExplanationText::namesAreInTheLanguageAndNeverMarkup()
{
    QCOMPARE(ruleName(polish(), model(), QStringLiteral("pricing")), QStringLiteral("PL Viewed pricing"));
    QCOMPARE(ruleName(russian(), model(), QStringLiteral("pricing")), QStringLiteral("Viewed pricing"));
    QCOMPARE(ruleName(english(), model(), QStringLiteral("gone")), QStringLiteral("gone"));
    ScoringModel hostile = model();
    hostile.rules[0].name = {{QString(), QStringLiteral("<img src=x>\u202E%1")}};
    QCOMPARE(ruleName(english(), hostile, QStringLiteral("pages")), QStringLiteral("<img src=x>□%1"));
}

void TestExplanationText::sumsAndVersions()
{
    WithEnglishPlurals plurals;
    Explanation explanation;
    explanation.asOf = pictureNow;
    explanation.version = 7;
    explanation.parts = {part(QStringLiteral("pricing"), 8'700), part(QStringLiteral("size"), 5'000)};
    QCOMPARE(scoreLineText(english(), explanation, model()), QStringLiteral("Score on 12 Mar 2026, Fibonacci v7"));
    explanation.version = 0;
    QCOMPARE(scoreLineText(english(), explanation, model()), QStringLiteral("Score on 12 Mar 2026, Fibonacci, draft"));
    QCOMPARE(limitsSumText(explanation), QStringLiteral("Group and model limits, none reached"));
    QCOMPARE(adjustmentsSumText(english(), explanation), QStringLiteral("Manual adjustments, none"));
    QCOMPARE(shortSumText(explanation), QStringLiteral("Sum, no limit reached"));
    ExplanationPart limit = part(QStringLiteral("website"), -14'000);
    limit.kind = ExplanationPart::Kind::Limit;
    ExplanationPart adjustment = part(QStringLiteral("x"), 1'000);
    adjustment.kind = ExplanationPart::Kind::Adjustment;
    explanation.parts << limit << adjustment;
    QCOMPARE(shortSumText(explanation), QStringLiteral("Sum, limits reached"));
    QCOMPARE(adjustmentsSumText(english(), explanation), QStringLiteral("1 manual adjustment"));
}

void TestExplanationText::gatesOnAndOpen()
{
    Test employees;
    employees.operand.key = QStringLiteral("employees");
    employees.op = Operator::Greater;
    employees.values = {FieldValue(100.0)};
    ScoringModel gated = model();
    Gate gate;
    gate.id = QStringLiteral("outside");
    gate.reason = QStringLiteral("outside_definition");
    gate.condition = Condition::negation(Condition::all({Condition::of(employees)}));
    gated.gates = {gate};
    QCOMPARE(gateText(english(), {QStringLiteral("outside"), false, {employees, employees}}, gated), sentenceCase(english(), notKnownText(english(), employees)));
    QCOMPARE(gateText(english(), {QStringLiteral("outside"), true, {employees}}, gated),
             QStringLiteral("Outside the definition of a lead: ") + failedText(english(), employees));
    gated.gates.first().condition = Condition::of(employees);
    QCOMPARE(gateText(english(), {QStringLiteral("outside"), true, {employees}}, gated),
             QStringLiteral("Outside the definition of a lead: ") + testText(english(), employees));
    QVERIFY(failedText(english(), employees) != testText(english(), employees));
    Test order = employees;
    order.operand.key = QStringLiteral("orderValue");
    GateFinding open{QStringLiteral("outside"), false, {order}, {{QStringLiteral("orderValue"), QStringLiteral("USD")}}};
    QCOMPARE(gateText(english(), open, gated), QStringLiteral("Order value: no exchange rate for USD"));
    QCOMPARE(gateText(english(), {QStringLiteral("demo"), true, {}}, gated), QStringLiteral("demo"));
}

void TestExplanationText::everyCauseHasWordsAndCausesSum()
{
    QSet<QString> words;
    ExplanationDiff diff;
    diff.from = at(u"2026-03-05T10:00:00Z");
    for (const auto& [cause, key] : EnumKeys<ChangeCause>::keys) {
        words.insert(word(cause));
        diff.causes.append({cause, ExplanationPart::Kind::Rule, QStringLiteral("pricing"), MilliPoints{1'500}});
        diff.causes.append({cause, ExplanationPart::Kind::Rule, QStringLiteral("size"), MilliPoints{-500}});
        diff.change += MilliPoints{1'000};
    }
    QCOMPARE(words.size(), qsizetype(EnumKeys<ChangeCause>::keys.size()));
    MilliPoints sum;
    for (const auto& [cause, points] : causesOf(diff)) sum += points;
    QCOMPARE(sum.value, diff.change.value);
    QCOMPARE(changeHeadline(english(), diff), QStringLiteral("+10 since 5 Mar"));
    diff.change = MilliPoints{};
    QCOMPARE(changeHeadline(english(), diff), QStringLiteral("no change since 5 Mar"));
    Explanation after;
    after.parts = {part(QStringLiteral("pricing"), 3'000, {occurrence(u"2026-03-03T10:00:00Z", 3)})};
    QCOMPARE(changedLine(english(), diff.causes.at(10), Explanation(), after, model(), {}),
             (LineText{QStringLiteral("Viewed pricing"), QStringLiteral("New activity: 3 Mar")}));
    // Time takes activities, and it ends the days of rules and of dates.
    const CausedChange left{ChangeCause::WindowExpiry, ExplanationPart::Kind::Rule, QStringLiteral("pricing"), MilliPoints{-3'000}};
    QCOMPARE(changedLine(english(), left, after, Explanation(), model(), {}).detail, QStringLiteral("Activity too long ago: 3 Mar"));
    CausedChange began{ChangeCause::WindowExpiry, ExplanationPart::Kind::Rule, QStringLiteral("size"), MilliPoints{3'000}};
    Evidence industry;
    industry.key = QStringLiteral("industry");
    industry.value = QStringLiteral("IT");
    after.parts = {part(QStringLiteral("size"), 3'000, {industry})};
    QCOMPARE(changedLine(english(), began, Explanation(), after, model(), {}).detail,
             QStringLiteral("A period began or ended: Industry is \u201cIT\u201d"));
    Evidence rank;
    rank.key = QStringLiteral("titleRank");
    rank.value = QStringLiteral("director");
    rank.subject = QStringLiteral("Dyrektor sprzeda\u017cy");
    after.parts = {part(QStringLiteral("size"), 3'000, {rank})};
    QCOMPARE(lineText(english(), after.parts.first(), model(), {}).detail, QStringLiteral("Title rank: Director (Dyrektor sprzeda\u017cy)"));
    rank = industry;
    rank.key = QStringLiteral("orderValue");
    rank.value = Money{1'000, QStringLiteral("USD")};
    rank.factor = 0;
    after.parts = {part(QStringLiteral("size"), 0, {rank})};
    QVERIFY(lineText(english(), after.parts.first(), model(), {}).detail.endsWith(QStringLiteral(", no exchange rate for USD")));
}

void TestExplanationText::waysToAGoal()
{
    PossibleStep budget{PossibleStep::Kind::Answer, Criterion::Budget, BantLevel::Partly, {}, {}};
    PossibleStep timeframe{PossibleStep::Kind::Answer, Criterion::Timeframe, BantLevel::Partly, {}, {}};
    PossibleStep again{PossibleStep::Kind::Activity, Criterion::Budget, BantLevel::Unknown, {}, QStringLiteral("pricing")};
    PathToGoal both;
    both.steps = {budget, timeframe};
    QCOMPARE(calloutText(english(), Goal::Hot, {both}, model()),
             (LineText{QStringLiteral("Two answers from hot"), QStringLiteral("Budget planned or approved and a purchase within 12 months.")}));
    PossibleStep approved = budget;
    approved.level = BantLevel::Yes;
    PathToGoal climbs = both;
    climbs.steps = {budget, approved, timeframe};
    QCOMPARE(calloutText(english(), Goal::Hot, {climbs}, model()).title, QStringLiteral("Two answers from hot"));
    PathToGoal more;
    more.steps = {again};
    more.gain = MilliPoints{21'000};
    more.frequency = 0.34;
    QCOMPARE(calloutText(english(), Goal::MarketingQualified, {more}, model()).title, QStringLiteral("One step from MQL"));
    QCOMPARE(pathText(english(), more, model()), QStringLiteral("Once more: Viewed pricing: +21"));
    QCOMPARE(frequencyText(english(), more), QStringLiteral("34\u00A0% of won leads had this"));
    QCOMPARE(calloutText(english(), Goal::Hot, {}, model()), LineText());
}

KELVIN_TEST(TestExplanationText)
#include "TestExplanationText.moc"
