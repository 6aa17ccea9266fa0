// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "tests/ui/text/Locales.h"
#include "ui/text/ActivityText.h"
#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/text/FieldText.h"
#include "ui/text/FunnelText.h"
#include "ui/text/ReasonText.h"

#include <QFile>
#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

// Every value of an enum has a word of its own.
template <typename E> void checkWords()
{
    QSet<QString> words;
    for (const auto& [value, key] : EnumKeys<E>::keys) {
        const QString said = word(value);
        QVERIFY2(!said.isEmpty(), key);
        QVERIFY2(!words.contains(said), key);
        words.insert(said);
    }
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void everyValueHasAWordOfItsOwn();
    void everyLevelHasAWordOfItsOwn();
    void everyActivityTypeHasWordsAndAPicture();
    void everyNamedFieldHasANameOfItsOwn();
    void everyReasonCodeHasWordsOfItsOwn();
    void gateReasonsAreSaidLikeDisqualifications();
    void storedReasonsAreSaidWhateverTheirMove();
    void unknownCodesAreShownAsTheyAre();
    void hostileNamesStayPlainText();
    void placesInDataAreHarmless();
    void standingsOfTheExample();
    void choicesAreSaidByField();
    void valuesAreSaidByType();
    void countriesAndLanguagesAreSaidByName();
};

void TestWords::everyValueHasAWordOfItsOwn()
{
    checkWords<Temperature>();
    checkWords<Band>();
    checkWords<Axis>();
    checkWords<StageRole>();
    checkWords<MoveBy>();
    checkWords<OutcomeKind>();
    checkWords<Channel>();
    checkWords<JourneyStage>();
    checkWords<CallResult>();
    checkWords<ThresholdKind>();
    checkWords<TemperatureRule>();
    checkWords<VersionState>();
    checkWords<CountBy>();
    checkWords<Criterion>();
    checkWords<CriterionState>();
    checkWords<ReasonKind>();
    QCOMPARE(word(StageRole::SalesAccepted), QStringLiteral("SAL"));
    QCOMPARE(temperatureText(Temperature::Warm, true), QStringLiteral("Warm, provisional"));
    QCOMPARE(stageText(StageRole::SalesQualified, QStringLiteral("Opportunity")), QStringLiteral("Opportunity"));
    QCOMPARE(stageText(StageRole::SalesQualified, QStringLiteral("  ")), QStringLiteral("SQL"));
}

void TestWords::everyLevelHasAWordOfItsOwn()
{
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
        QSet<QString> words;
        for (int level = 0; level <= 4; ++level) words.insert(levelText(criterion, BantLevel(level)));
        QCOMPARE(words.size(), 5);
        QVERIFY(!words.contains(QString()));
        QSet<QString> wishes{wishText(criterion, 2), wishText(criterion, 3), neededText(criterion, 2), neededText(criterion, 3)};
        QCOMPARE(wishes.size(), 4);
        QCOMPARE(letter(criterion), word(criterion).left(1));
    }
}

void TestWords::everyActivityTypeHasWordsAndAPicture()
{
    QSet<QString> names;
    for (const ActivityType& type : shippedActivityTypes()) {
        const QString name = activityTypeText(type.key);
        QVERIFY2(name != type.key && !names.contains(name), qPrintable(type.key));
        names.insert(name);
        const QString picture = sourcePath(u"resources/icons/%1.svg").arg(activityIcon(type.key));
        QVERIFY2(QFile::exists(picture), qPrintable(picture));
        Activity activity;
        const QString plain = activityText(english(), type.key, activity);
        activity.subject = QStringLiteral("/pricing");
        const QString about = activityText(english(), type.key, activity);
        QVERIFY2(!plain.contains(u'%') && plain != about && about.contains(QLatin1String("/pricing")), qPrintable(about));
    }
}

void TestWords::everyNamedFieldHasANameOfItsOwn()
{
    QHash<QString, QString> names;
    for (const QString& key : namedFields()) {
        const QString name = fieldText(key);
        QVERIFY2(!name.isEmpty() && name != key, qPrintable(key));
        QVERIFY2(!names.contains(name), qPrintable(key + QLatin1String(" and ") + names.value(name)));
        names.insert(name, key);
    }
    // The words of scoring.md section 3a.
    for (const char* key : {"externalId", "email", "phone", "name", "firstName", "lastName", "title", "company", "domain", "industry",
                            "employees", "revenue", "customerType", "country", "region", "city", "language", "source", "campaign", "product",
                            "segment", "owner", "orderValue", "purchaseBy", "createdAt", "consent", "tags", "type", "occurredAt", "subject",
                            "value", "durationSeconds", "eventId", "visitId", "startsAt", "result", "outcome", "outcomeAt", "wonAt", "lostAt",
                            "dealId", "amount", "reason", "stage", "stageAt", "answeredAt", "answeredBy", "note", "channel"})
        QVERIFY2(namedFields().contains(QLatin1String(key)), key);
    QCOMPARE(fieldText(QStringLiteral("bant.need")), QStringLiteral("Need"));
    QCOMPARE(fieldText(QStringLiteral("custom.Fleet size")), QStringLiteral("Fleet size"));
}

void TestWords::everyReasonCodeHasWordsOfItsOwn()
{
    for (const auto& [kind, key] : EnumKeys<ReasonKind>::keys) {
        QSet<QString> words;
        for (const QString& code : reasonCodes(kind)) {
            const QString said = reasonText(kind, code);
            QVERIFY2(said != code && !said.isEmpty() && !words.contains(said), qPrintable(code));
            words.insert(said);
        }
        QCOMPARE(reasonCodes(kind).last(), QStringLiteral("other"));
    }
}

void TestWords::gateReasonsAreSaidLikeDisqualifications()
{
    QSet<QString> words;
    for (const QString& code : gateReasonCodes()) {
        QVERIFY2(gateReasonText(code) != code, qPrintable(code));
        words.insert(gateReasonText(code));
    }
    QCOMPARE(words.size(), gateReasonCodes().size());
    QCOMPARE(gateReasonText(QStringLiteral("Too far away")), QStringLiteral("Too far away"));
}

void TestWords::storedReasonsAreSaidWhateverTheirMove()
{
    // What rules and imports write; no person chooses them.
    for (const char* code : {"crossed_line", "fast_track", "bant_complete", "outcome_won", "given_by_file", "published", "promoted_later", "revisit_due", "merged_leads"}) {
        StageMove move;
        move.to = StageRole::MarketingQualified;
        move.reason = QLatin1String(code);
        QVERIFY2(moveReasonText(move) != move.reason, code);
    }
    StageMove lost;
    lost.to = StageRole::Lost;
    lost.reason = QStringLiteral("price");
    QCOMPARE(moveReasonText(lost), QStringLiteral("Price too high"));
    StageMove churned = lost;
    churned.to = StageRole::Churned;
    QCOMPARE(moveReasonText(churned), QStringLiteral("Became too expensive"));
    lost.reason = QStringLiteral("their CFO left");
    QCOMPARE(moveReasonText(lost), QStringLiteral("their CFO left"));
}

void TestWords::unknownCodesAreShownAsTheyAre()
{
    QCOMPARE(activityTypeText(QStringLiteral("showroom_visit")), QStringLiteral("showroom_visit"));
    QCOMPARE(activityIcon(QStringLiteral("showroom_visit")), QStringLiteral("tag"));
    QCOMPARE(fieldText(QStringLiteral("somethingNew")), QStringLiteral("somethingNew"));
    QCOMPARE(taskKindText(QStringLiteral("visit")), QStringLiteral("visit"));
}

void TestWords::hostileNamesStayPlainText()
{
    Activity activity;
    activity.subject = QStringLiteral("<img src=\"file:///etc/passwd\">\u202Egnp\n");
    const QString said = activityText(english(), QStringLiteral("page_view"), activity);
    QVERIFY(said.contains(QLatin1String("<img src=\"file:///etc/passwd\">")));
    QVERIFY(!said.contains(QChar(0x202E)) && !said.contains(u'\n'));
    activity.subject = QString(70'000, u'x');
    QVERIFY(activityText(english(), QStringLiteral("download"), activity).size() < 300);
}

void TestWords::placesInDataAreHarmless()
{
    Activity activity;
    activity.subject = QStringLiteral("%1 %2 %n");
    activity.startsAt = pictureNow;
    activity.result = CallResult::Reached;
    QCOMPARE(activityText(english(), QStringLiteral("call"), activity), QStringLiteral("Call: reached, %1 %2 %n"));
    activity.author = QStringLiteral("%1");
    activity.campaign = QStringLiteral("%2");
    QCOMPARE(activityDetailText(english(), activity), QStringLiteral("Campaign “%2”, logged by %1"));
    QCOMPARE(activityText(english(), QStringLiteral("own_%2"), activity), QStringLiteral("own_%2: %1 %2 %n"));
}

void TestWords::standingsOfTheExample()
{
    std::array<CriterionStanding, criterionCount> criteria;
    for (int i = 0; i < criterionCount; ++i) criteria[size_t(i)].criterion = Criterion(i);
    criteria[1] = {Criterion::Authority, BantLevel::Yes, CriterionState::Met, true, false, BantAnswer(), std::nullopt};
    criteria[2] = {Criterion::Need, BantLevel::No, CriterionState::NotMet, true, false, BantAnswer(), std::nullopt};
    criteria[3] = {Criterion::Timeframe, BantLevel::Yes, CriterionState::Open, true, true, BantAnswer(), std::nullopt};
    criteria[3].answer->answeredAt = *instantFromIso(u"2026-01-14T10:00:00Z");
    QCOMPARE(standingText(english(), criteria[0]), QStringLiteral("never asked"));
    QCOMPARE(standingText(english(), criteria[3]), QStringLiteral("asked 14 January, ask again"));
    QCOMPARE(standingText(polish(), criteria[3]), QStringLiteral("asked 14 stycznia, ask again"));
    QCOMPARE(metCountText(criteria), QStringLiteral("1 of 4 met"));
    QCOMPARE(standingsText(english(), criteria),
             QStringLiteral("Budget: never asked. Authority: decision maker, met. Need: none, not met. Timeframe: asked 14 January, ask again."));
    criteria[3].expired = false;
    criteria[3].level = BantLevel::NoAnswer;
    QCOMPARE(standingText(english(), criteria[3]), QStringLiteral("asked, no answer"));
    criteria[3].answer->channel = QStringLiteral("form");
    QCOMPARE(answerSourceText(english(), criteria[3]), QStringLiteral("form, 14 Jan 11:00"));
}

void TestWords::choicesAreSaidByField()
{
    QCOMPARE(choiceText(QStringLiteral("customerType"), QStringLiteral("b2c")), QStringLiteral("Consumers (B2C)"));
    QCOMPARE(choiceText(QStringLiteral("titleRank"), QStringLiteral("c-level")), QStringLiteral("Top management"));
    QCOMPARE(choiceText(QStringLiteral("stage"), QStringLiteral("sal")), QStringLiteral("SAL"));
    QCOMPARE(choiceText(QStringLiteral("bant.timeframe"), QStringLiteral("3-12-months")), QStringLiteral("3–12 months"));
    QCOMPARE(choiceText(QStringLiteral("industry"), QStringLiteral("hot")), QStringLiteral("hot"));
    QSet<QString> ranks;
    for (const char* rank : {"c-level", "vp", "director", "manager", "specialist", "student", "unknown"}) ranks.insert(titleRankText(QLatin1String(rank)));
    QCOMPARE(ranks.size(), 7);
}

void TestWords::valuesAreSaidByType()
{
    const Wording w = polish();
    QCOMPARE(valueText(w, QStringLiteral("revenue"), FieldValue(Money{1234567.5, QStringLiteral("PLN")})), QStringLiteral("1\u00A0234\u00A0567,50\u00A0PLN"));
    QCOMPARE(valueText(w, QStringLiteral("employees"), FieldValue(42.0)), QStringLiteral("42"));
    QCOMPARE(valueText(w, QStringLiteral("need"), FieldValue(3.0)), QStringLiteral("Problem confirmed"));
    QCOMPARE(valueText(w, QStringLiteral("freeMailbox"), FieldValue(true)), QStringLiteral("yes"));
    QCOMPARE(valueText(w, QStringLiteral("freeMailbox"), FieldValue(false)), QStringLiteral("no"));
    QCOMPARE(valueText(w, QStringLiteral("tags"), FieldValue(QStringList{QStringLiteral("a"), QStringLiteral("b")})), QStringLiteral("a, b"));
    QCOMPARE(valueText(w, QStringLiteral("industry"), FieldValue()), QString());
    QCOMPARE(valueText(w, QStringLiteral("purchaseBy"), FieldValue(DateValue{*instantFromIso(u"2026-04-30T22:00:00Z"), true})), QStringLiteral("1 maj 2026"));
}

void TestWords::countriesAndLanguagesAreSaidByName()
{
    Wording w = english();
    const auto said = [&](const char* field, const QString& value) { return valueText(w, QString::fromLatin1(field), value); };
    QCOMPARE(said("country", QStringLiteral("DE")), QStringLiteral("Germany (DE)"));
    QCOMPARE(said("language", QStringLiteral("pl")), QStringLiteral("Polish (pl)"));
    // What is no code stays as it is written, also where it looks like one.
    for (const char* other : {"XY", "Germany", "D3", "q", ""}) QCOMPARE(said("country", QString::fromLatin1(other)), QString::fromLatin1(other));
    QCOMPARE(said("industry", QStringLiteral("IT")), QStringLiteral("IT"));
    w.language = QStringLiteral("pl");
    QCOMPARE(said("country", QStringLiteral("DE")), QStringLiteral("Niemcy (DE)"));
    w.language = QStringLiteral("ru");
    QCOMPARE(said("country", QStringLiteral("de")), QStringLiteral("Германия (de)"));
    QCOMPARE(breakdownText(w, QStringLiteral("country"), QStringLiteral("PL")), QStringLiteral("Польша (PL)"));
}

KELVIN_TEST(TestWords)
#include "TestWords.moc"
