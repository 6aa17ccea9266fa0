// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Crossings.h"
#include "core/scoring/Evaluator.h"
#include "core/scoring/ExplanationDiff.h"
#include "core/scoring/TemperaturePolicy.h"
#include "tests/core/scoring/GoldenFacts.h"
#include "tests/core/scoring/ScoringLaws.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QJsonArray>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

QString k(const char* key) { return QString::fromLatin1(key); }

MilliPoints milli(const QJsonValue& points) { return roundedMilli(points.toDouble() * 1'000); }

/// Points of the lines that are not 0, by id.
QMap<QString, qint64> linesOf(const Explanation& explanation, ExplanationPart::Kind kind, const QString& group = {})
{
    QMap<QString, qint64> lines;
    for (const ExplanationPart& part : explanation.parts)
        if (part.kind == kind && part.points.value != 0 && (group.isEmpty() || part.group == group)) lines.insert(part.id, part.points.value);
    return lines;
}

QMap<QString, qint64> linesOf(const QJsonObject& expected)
{
    QMap<QString, qint64> lines;
    for (auto it = expected.begin(); it != expected.end(); ++it)
        if (it.value().toDouble() != 0) lines.insert(it.key(), milli(it.value()).value);
    return lines;
}

QMap<QString, QStringList> gatesOf(const Explanation& explanation, bool on)
{
    QMap<QString, QStringList> gates;
    for (const GateFinding& gate : explanation.gates) {
        if (gate.on != on) continue;
        QStringList keys;
        for (const Test& leaf : gate.leaves) keys.append(leaf.operand.key);
        gates.insert(gate.id, keys);
    }
    return gates;
}

QMap<QString, QStringList> gatesOf(const QJsonObject& expected)
{
    QMap<QString, QStringList> gates;
    for (auto it = expected.begin(); it != expected.end(); ++it)
        for (const QJsonValue& key : it.value().toArray()) gates[it.key()].append(key.toString());
    return gates;
}

const ExplanationPart& partOf(const Explanation& explanation, const QString& id)
{
    const auto found = std::find_if(explanation.parts.begin(), explanation.parts.end(), [&](const ExplanationPart& p) { return p.id == id; });
    if (found == explanation.parts.end()) throw std::runtime_error("no line " + id.toStdString());
    return *found;
}

} // namespace

/// The cases G1 to G16 of the specification: facts and models are files in tests/golden, expectations beside them. G12, which undoes what
/// verbs wrote, and what the steps of G10 set off are played in a file by tests/core/usecases/TestGoldenSteps.
class TestGoldenCases : public QObject {
    Q_OBJECT

private slots:
    void scoresAsWritten_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir golden(sourcePath(u"tests/golden"));
        for (int n = 1; n <= 16; ++n) {
            if (n == 12) continue;
            const QString name = QStringLiteral("G%1").arg(n);
            QTest::newRow(qPrintable(name)) << golden.filePath(name);
        }
    }

    void scoresAsWritten()
    {
        QFETCH(const QString, folder);
        const QJsonObject expected = goldenExpectations(folder);
        QVERIFY2(!expected.isEmpty(), "no expectations");
        const QMap<QString, LeadFacts> leads = goldenLeads(folder);
        for (const QJsonValue& value : expected.value(k("cases")).toArray()) {
            const QJsonObject one = value.toObject();
            const ScoringModel model = modelOf(folder, expected, one);
            const QString lead = one.value(k("lead")).toString();
            QVERIFY2(leads.contains(lead), qPrintable(lead));
            check(one, model, leads.value(lead));
            if (QTest::currentTestFailed()) QFAIL(qPrintable(QStringLiteral("%1 at %2 by %3").arg(lead, one.value(k("asOf")).toString(), model.key)));
        }
        for (const QJsonValue& value : expected.value(k("differences")).toArray()) {
            const QJsonObject one = value.toObject();
            checkDifference(one, modelOf(folder, expected, one), leads.value(one.value(k("lead")).toString()));
        }
        checkSteps(expected.value(k("steps")).toObject());
        const QString law = expected.value(k("property")).toString();
        if (!law.isEmpty()) {
            const QString broken = brokenLaw(law, expected.value(k("cases")).toInt());
            QVERIFY2(broken.isEmpty(), qPrintable(broken));
        }
    }

private:
    ScoringModel modelOf(const QString& folder, const QJsonObject& expected, const QJsonObject& one)
    {
        ScoringModel model = goldenModel(folder, one.value(k("model")).toString(expected.value(k("model")).toString()));
        for (const QJsonValue& system : expected.value(k("openReportingSystems")).toArray()) model.openReportingSystems.append(system.toString());
        const QString onlyRule = one.value(k("onlyRule")).toString(), onlyGroup = one.value(k("onlyGroup")).toString();
        for (PointRule& rule : model.rules)
            if ((!onlyRule.isEmpty() && rule.id != onlyRule) || (!onlyGroup.isEmpty() && rule.group != onlyGroup)) rule.on = false;
        return model;
    }

    void check(const QJsonObject& one, const ScoringModel& model, const LeadFacts& lead)
    {
        const Instant t = *instantFromIso(one.value(k("asOf")).toString());
        const Explanation explanation = explain(model, 1, lead, t, m_mailboxes);
        const Scorecard card = scoreLead(model, lead, t, m_mailboxes);
        QCOMPARE(explanation.card, card);
        const auto has = [&](const char* key) { return one.contains(QString::fromLatin1(key)); };
        const auto object = [&](const char* key) { return one.value(QString::fromLatin1(key)).toObject(); };
        if (has("total")) QCOMPARE(card.total.value, milli(one.value(k("total"))).value);
        if (has("band")) QCOMPARE(enumKey(card.band), one.value(k("band")).toString());
        if (has("grade")) QCOMPARE(grade(card), one.value(k("grade")).toString());
        if (has("temperature")) QCOMPARE(enumKey(card.temperature), one.value(k("temperature")).toString());
        if (has("provisional")) QCOMPARE(card.provisional, one.value(k("provisional")).toBool());
        if (has("allCriteriaMet")) QCOMPARE(allCriteriaMet(card.states), one.value(k("allCriteriaMet")).toBool());
        if (has("mql")) QCOMPARE(card.marketingQualified.value_or(MilliPoints{-1}).value, milli(one.value(k("mql"))).value);
        if (has("lines")) QCOMPARE(linesOf(explanation, ExplanationPart::Kind::Rule), linesOf(object("lines")));
        if (has("limits")) QCOMPARE(linesOf(explanation, ExplanationPart::Kind::Limit), linesOf(object("limits")));
        const QJsonObject groups = object("groupLines");
        for (auto it = groups.begin(); it != groups.end(); ++it)
            QCOMPARE(linesOf(explanation, ExplanationPart::Kind::Rule, it.key()), linesOf(it.value().toObject()));
        if (has("gatesOn")) QCOMPARE(gatesOf(explanation, true), gatesOf(object("gatesOn")));
        if (has("gatesOpen")) QCOMPARE(gatesOf(explanation, false), gatesOf(object("gatesOpen")));
        checkMore(one, model, lead, explanation);
    }

    void checkMore(const QJsonObject& one, const ScoringModel& model, const LeadFacts& lead, const Explanation& explanation)
    {
        const QJsonObject expires = one.value(k("expires")).toObject();
        for (auto it = expires.begin(); it != expires.end(); ++it)
            QCOMPARE(toIso(partOf(explanation, it.key()).expires.value_or(0)), it.value().toString());
        const QJsonObject occurrences = one.value(k("occurrences")).toObject();
        for (auto it = occurrences.begin(); it != occurrences.end(); ++it) QCOMPARE(partOf(explanation, it.key()).occurrences, it.value().toInt());
        const QJsonObject states = one.value(k("states")).toObject();
        for (auto it = states.begin(); it != states.end(); ++it) {
            const auto criterion = enumFromKey<Criterion>(it.key());
            QVERIFY(criterion);
            QCOMPARE(enumKey(explanation.card.states[size_t(*criterion)]), it.value().toString());
        }
        for (const QJsonValue& key : one.value(k("expired")).toArray()) {
            const CriterionStanding& standing = explanation.criteria[size_t(*enumFromKey<Criterion>(key.toString()))];
            QVERIFY(standing.expired && standing.asked && standing.state == CriterionState::Open && standing.level != BantLevel::Unknown);
        }
        if (const QJsonObject returned = one.value(k("returned")).toObject(); !returned.isEmpty()) {
            const ExplanationPart& part = partOf(explanation, returned.value(k("part")).toString());
            QCOMPARE(part.detail, QStringLiteral("returned"));
            QCOMPARE(std::get<double>(part.evidence.first().value), returned.value(k("days")).toDouble());
            QCOMPARE(part.evidence.first().points, returned.value(k("points")).toDouble());
        }
        if (one.contains(k("crossings"))) checkCrossings(one, model, lead);
    }

    /// The lead is stepped at each 00:00 UTC up to the moment; what the last step wrote is compared.
    void checkCrossings(const QJsonObject& one, const ScoringModel& model, const LeadFacts& lead)
    {
        const Instant until = *instantFromIso(one.value(k("asOf")).toString());
        QStringList last;
        ArmedLines armed;
        for (Instant t = lead.createdAt; t <= until; t += secondsPerDay) {
            last.clear();
            for (const LineStep& line : stepLines(scoreLead(model, lead, t, m_mailboxes), armed, MilliPoints::whole(model.hysteresis))) {
                armed.of(line.threshold) = !line.crossed;
                if (line.crossed) last.append(enumKey(line.threshold));
            }
        }
        QStringList expected;
        for (const QJsonValue& key : one.value(k("crossings")).toArray()) expected.append(key.toString());
        QCOMPARE(last, expected);
    }

    void checkDifference(const QJsonObject& one, const ScoringModel& model, const LeadFacts& lead)
    {
        const auto at = [&](const char* key) { return RuledMoment{*instantFromIso(one.value(QString::fromLatin1(key)).toString()), model, m_mailboxes}; };
        const ExplanationDiff diff = explanationDiff(lead, at("from"), at("to"));
        QCOMPARE(diff.change.value, milli(one.value(k("change"))).value);
        QStringList found, expected;
        for (const CausedChange& cause : diff.causes) found.append(QStringLiteral("%1 %2 %3").arg(enumKey(cause.cause), cause.part).arg(cause.points.value));
        for (const QJsonValue& value : one.value(k("causes")).toArray())
            expected.append(QStringLiteral("%1 %2 %3").arg(value[k("cause")].toString(), value[k("part")].toString()).arg(milli(value[k("points")]).value));
        QCOMPARE(found, expected);
    }

    void checkSteps(const QJsonObject& steps)
    {
        const QJsonArray scores = steps.value(k("scores")).toArray(), crossed = steps.value(k("crossed")).toArray();
        QCOMPARE(scores.size(), crossed.size());
        bool armed = true;
        for (qsizetype i = 0; i < scores.size(); ++i) {
            const CrossingStep step = stepCrossing(armed, milli(scores[i]), milli(steps.value(k("threshold"))), milli(steps.value(k("hysteresis"))));
            QVERIFY2(step.crossed == crossed[i].toBool(), qPrintable(QString::number(scores[i].toDouble())));
            armed = step.armed;
        }
    }

    const MailboxLists m_mailboxes = shippedMailboxes();
};

KELVIN_TEST(TestGoldenCases)
#include "TestGoldenCases.moc"
