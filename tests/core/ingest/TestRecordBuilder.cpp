// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/RecordBuilder.h"
#include "tests/core/ingest/CsvFixtures.h"
#include "tests/support/Registry.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

/// All records of a file, and the issues of its rows.
struct Built {
    ColumnMapping mapping;
    QList<Record> records;
    QList<Issue> issues;
    int rejected = 0;

    template <typename T> QList<T> of() const
    {
        QList<T> found;
        for (const auto& record : records)
            if (const auto* one = std::get_if<T>(&record)) found.append(*one);
        return found;
    }
    QStringList codes() const
    {
        QStringList found;
        for (const auto& issue : issues) found.append(issue.code + u'@' + QString::number(issue.line));
        return found;
    }
};

void buildAll(CsvSource& source, RecordBuilder& builder, Built& built)
{
    RowBatch batch;
    while (source.next(batch)) {
        for (const auto& row : batch.rows) {
            auto one = builder.build(batch, row);
            built.rejected += one.rejected();
            built.issues += one.issues;
            if (!one.rejected()) built.records.append(std::move(one.record));
        }
    }
}

} // namespace

class TestRecordBuilder : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aLeadCarriesItsTypedValues();
    void faultyKeysRejectOnlyRowsWithoutOthers();
    void faultyValuesAreLeftOut();
    void leadsMayCarryOutcomesStagesAndAnswers();
    void activitiesAreRead();
    void activitiesWithoutTypeOrTimeAreRejected();
    void addressesBecomePathsAndCampaigns();
    void answersAreRead();
    void answersOfAnUnreadableDayAreNotOfToday();
    void whatHasNotHappenedYetIsLeftOut();
    void outcomesAreRead();
    void flawedRowsAreRejectedWithTheirPlace();
    void hubspotFilesGiveTheirKnownAnswers();
    void olistFilesGiveTheirKnownAnswers();
    void speedIsMeasured();

private:
    Built build(const QByteArray& bytes, const RecordContext& context = {});
    Built buildFile(const QString& path);
    ImportVocabulary m_vocabulary;
};

void TestRecordBuilder::initTestCase()
{
    auto read = readImportVocabulary(QStringLiteral(":/kelvin/profiles"));
    QVERIFY(read.ok());
    m_vocabulary = *std::move(read);
}

Built TestRecordBuilder::build(const QByteArray& bytes, const RecordContext& context)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto source = openCsv(std::unique_ptr<QIODevice>(std::move(buffer)));
    Built built;
    if (!source.ok()) return built;
    built.mapping = guessMapping((*source)->columns(), m_vocabulary);
    built.mapping.dateOrder = DateOrder::DayFirst;
    RecordBuilder builder(built.mapping, context);
    buildAll(**source, builder, built);
    return built;
}

Built TestRecordBuilder::buildFile(const QString& path)
{
    auto source = openCsv(path);
    Built built;
    if (!source.ok()) return built;
    built.mapping = guessMapping((*source)->columns(), m_vocabulary);
    RecordBuilder builder(built.mapping, RecordContext());
    buildAll(**source, builder, built);
    return built;
}

void TestRecordBuilder::aLeadCarriesItsTypedValues()
{
    RecordContext context;
    context.country = QStringLiteral("PL");
    const auto built = build("id;E-mail;Telefon;Firma;Strona www;Liczba pracowników;Przychody;Zgoda;Tagi;Data utworzenia;Typ klienta\n"
                             "7; Anna@Firma.PL ;22 123 45 67;Firma SA;https://www.firma.pl/;1 234;10 000,50 zł;tak;a, b;04.03.2024;Firmy\n", context);
    QCOMPARE(built.codes(), QStringList{});
    const auto lead = built.of<LeadRecord>().value(0);
    QCOMPARE(lead.line, 2);
    QCOMPARE(lead.keys.externalId, QStringLiteral("7"));
    QCOMPARE(lead.keys.email, QStringLiteral("anna@firma.pl"));
    QCOMPARE(lead.keys.phone, QStringLiteral("+48221234567"));
    QCOMPARE(lead.keys.system, QStringLiteral("default"));
    const QList<NamedValue> expected{{"company", QStringLiteral("Firma SA")}, {"domain", QStringLiteral("firma.pl")}, {"employees", 1234.0},
                                     {"revenue", Money{10000.5, "PLN"}}, {"consent", true}, {"tags", QStringList{"a", "b"}},
                                     {"customerType", QStringLiteral("B2B")}};
    QCOMPARE(lead.values, expected);
    QCOMPARE(encodeValue(*lead.createdAt), QStringLiteral("2024-03-04T00:00:00Z/day"));
}

void TestRecordBuilder::faultyKeysRejectOnlyRowsWithoutOthers()
{
    const auto built = build("email,id,phone\nbad,1,\nbad,,\n,,\ngood@b.pl,,12\n,,12\n");
    QCOMPARE(built.codes(), (QStringList{"email_no_at@2", "email_no_at@3", "no_person@4", "phone_no_country@5", "phone_no_country@6"}));
    QCOMPARE(built.of<LeadRecord>().size(), 2);
    QCOMPARE(built.rejected, 3);
}

void TestRecordBuilder::faultyValuesAreLeftOut()
{
    const auto built = build("email,employees,createdAt,domain,stage\na@b.pl,many,30.02.2024,none,Dreamer\nb@b.pl,,,,\n");
    QCOMPARE(built.codes(), (QStringList{"not_a_number@2", "domain_invalid@2", "date_impossible@2", "stage_unknown@2"}));
    QCOMPARE(built.issues[0].args, QStringList{"many"});
    QCOMPARE(built.issues[0].column, QStringLiteral("employees"));
    const auto leads = built.of<LeadRecord>();
    QCOMPARE(leads.size(), 2);
    QVERIFY(!leads[0].createdAt);
    QCOMPARE(leads[0].stage->role, StageRole::Lead);
    QVERIFY(!leads[1].stage);
}

void TestRecordBuilder::leadsMayCarryOutcomesStagesAndAnswers()
{
    const auto built = build("email,name,title,stage,stage date,won,close date,amount,budget,need\n"
                             "a@b.pl,A,x,MQL,1.2.2024,1,5.3.2024,\"1,000.50 EUR\",approved,tak\n"
                             "b@b.pl,B,x,Customer,,no,,,,\n"
                             "c@b.pl,C,x,,,,5.3.2024,7,maybe,\n");
    QCOMPARE(built.codes(), QStringList{"level_unknown@4"});
    const auto leads = built.of<LeadRecord>();
    QCOMPARE(leads[0].stage->role, StageRole::MarketingQualified);
    QCOMPARE(toIso(*leads[0].stage->at), QStringLiteral("2024-02-01T00:00:00Z"));
    QCOMPARE(leads[0].outcome->kind, OutcomeKind::Won);
    QCOMPARE(toIso(*leads[0].outcome->at), QStringLiteral("2024-03-05T00:00:00Z"));
    QCOMPARE(*leads[0].outcome->amount, (Money{1000.5, "EUR"}));
    QCOMPARE(leads[0].answers.size(), 2);
    QCOMPARE(leads[0].answers[0].level, BantLevel::Yes);
    QCOMPARE(leads[1].outcome->kind, OutcomeKind::Lost);
    QVERIFY(!leads[1].outcome->at);
    QVERIFY(!leads[2].outcome);
}

void TestRecordBuilder::activitiesAreRead()
{
    const auto built = build("Event ID,E-mail,Type,Date,Subject,Value,Duration,Result,Start date\n"
                             "e1,A@b.pl,Page view,2024-05-01T10:00:00Z,/pricing,5,00:01:30,,\n"
                             "e2,a@b.pl,call,2024-05-01 11:00,,,60,Left voicemail,\n"
                             "e3,a@b.pl,Otwarcie maila,1714561200,newsletter-5,,,,\n"
                             "e4,a@b.pl,meeting,2024-05-02,,,,,2024-06-01 12:00\n");
    QCOMPARE(built.codes(), QStringList{});
    const auto found = built.of<ActivityRecord>();
    QCOMPARE(found.size(), 4);
    QCOMPARE(found[0].activity.type, 1);
    QCOMPARE(found[0].eventId, QStringLiteral("e1"));
    QCOMPARE(found[0].timeText, QStringLiteral("2024-05-01T10:00:00Z"));
    QCOMPARE(found[0].activity.value, 5.0);
    QCOMPARE(found[0].activity.durationSeconds, 90.0);
    QCOMPARE(found[1].activity.result, CallResult::Voicemail);
    QCOMPARE(found[2].activity.type, 20);
    QCOMPARE(found[2].activity.mail, QStringLiteral("newsletter-5"));
    QCOMPARE(toIso(found[2].activity.at), QStringLiteral("2024-05-01T11:00:00Z"));
    QCOMPARE(found[3].activity.type, 83);
    QCOMPARE(toIso(*found[3].activity.startsAt), QStringLiteral("2024-06-01T12:00:00Z"));
}

void TestRecordBuilder::activitiesWithoutTypeOrTimeAreRejected()
{
    RecordContext context;
    context.importedAt = *instantFromIso(u"2024-05-10T00:00:00Z");
    const auto built = build("email,type,occurredAt\na@b.pl,,2024-05-01\na@b.pl,dance,2024-05-01\na@b.pl,call,\na@b.pl,call,soon\n"
                             "a@b.pl,call,2024-05-11T00:00:01Z\na@b.pl,call,2024-05-11T00:00:00Z\n", context);
    QCOMPARE(built.codes(), (QStringList{"type_missing@2", "type_unknown@3", "time_missing@4", "date_unreadable@5", "in_future@6"}));
    QCOMPARE(built.records.size(), 1);
}

void TestRecordBuilder::addressesBecomePathsAndCampaigns()
{
    const auto built = build("email,type,date,page,campaign\na@b.pl,page_view,2024-05-01,https://Firma.pl/Cennik?utm_campaign=wiosna+24&utm_source=fb#x,\n"
                             "a@b.pl,page_view,2024-05-01,https://firma.pl,own\na@b.pl,page_view,2024-05-01,/a?b=secret,own\n"
                             "a@b.pl,email_open,2024-05-01,Why? Because,\n");
    const auto found = built.of<ActivityRecord>();
    QCOMPARE(found[0].activity.subject, QStringLiteral("/Cennik"));
    QCOMPARE(found[0].activity.campaign, QStringLiteral("wiosna 24"));
    QCOMPARE(found[0].activity.source, QStringLiteral("fb"));
    QCOMPARE(found[1].activity.subject, QStringLiteral("/"));
    QCOMPARE(found[2].activity.subject, QStringLiteral("/a"));
    QCOMPARE(found[2].activity.campaign, QStringLiteral("own"));
    QCOMPARE(found[3].activity.subject, QStringLiteral("Why? Because"));
}

void TestRecordBuilder::answersAreRead()
{
    const auto built = build("email,budget,authority,need,timeframe,date\na@b.pl,approved,decydent,nice-to-have,3-12-months,1.5.2024\nb@b.pl,,,,,\n"
                             "c@b.pl,huge,,,,\n");
    const auto found = built.of<AnswerRecord>();
    QCOMPARE(found.size(), 1);
    QList<BantLevel> levels;
    for (const auto& answer : found[0].answers) levels.append(answer.level);
    QCOMPARE(levels, (QList<BantLevel>{BantLevel::Yes, BantLevel::Yes, BantLevel::Partly, BantLevel::Partly}));
    QCOMPARE(toIso(found[0].answers[0].answeredAt), QStringLiteral("2024-05-01T00:00:00Z"));
    QCOMPARE(built.codes(), (QStringList{"answer_missing@3", "level_unknown@4"}));
}

void TestRecordBuilder::answersOfAnUnreadableDayAreNotOfToday()
{
    const auto bant = build("email,budget,need,answeredAt\na@b.pl,approved,confirmed,brak\nb@b.pl,approved,confirmed,\n");
    QCOMPARE(bant.codes(), QStringList{"date_unreadable@2"});
    QCOMPARE(bant.rejected, 1);
    QCOMPARE(bant.of<AnswerRecord>().size(), 1);
    // Of a row of leads the rest is good.
    const auto leads = build("email,name,company,budget,need,answeredAt\na@b.pl,Anna,B,approved,confirmed,30.02.2026\n");
    QCOMPARE(leads.codes(), QStringList{"date_impossible@2"});
    QCOMPARE(leads.of<LeadRecord>().size(), 1);
    QVERIFY(leads.of<LeadRecord>()[0].answers.isEmpty());
}

void TestRecordBuilder::whatHasNotHappenedYetIsLeftOut()
{
    RecordContext context;
    context.importedAt = *instantFromIso(u"2026-03-12T09:00:00Z");
    const auto leads = build("email,name,company,createdAt,changedAt,stage,stageAt,outcome,outcomeAt,budget,answeredAt\n"
                             "a@b.pl,Anna,B,2062-01-01,2062-01-01,Customer,2062-01-01,won,2062-01-01,approved,2062-01-01\n"
                             "b@b.pl,Jan,B,2026-03-12,2026-03-12,Customer,2026-03-12,won,2026-03-12,approved,2026-03-12\n", context);
    QCOMPARE(leads.codes(), QStringList(5, "in_future@2"));
    QStringList columns;
    for (const Issue& issue : leads.issues) columns.append(issue.column);
    QCOMPARE(columns, (QStringList{"createdAt", "changedAt", "stageAt", "outcomeAt", "answeredAt"}));
    const auto found = leads.of<LeadRecord>();
    QCOMPARE(found.size(), 2);
    const auto facts = [](const LeadRecord& r) { return r.createdAt.has_value() + r.changedAt.has_value() + r.stage.has_value() + r.outcome.has_value() + r.answers.size(); };
    QCOMPARE(facts(found[0]), 0);
    QCOMPARE(facts(found[1]), 5);
    // A row that says nothing else is rejected; the close date of an open deal is a plan.
    const auto deals = build("email,dealId,outcome,outcomeAt\na@b.pl,1,won,2062-01-01\na@b.pl,2,open,2062-01-01\n", context);
    QCOMPARE(deals.codes(), QStringList{"in_future@2"});
    QCOMPARE(deals.rejected, 1);
    const auto answers = build("email,budget,need,answeredAt\na@b.pl,approved,confirmed,2062-01-01\n", context);
    QCOMPARE(answers.codes(), QStringList{"in_future@2"});
    QCOMPARE(answers.rejected, 1);
    const auto meetings = build("email,type,date,startsAt\na@b.pl,meeting_booked,2026-03-01,2062-01-01\n", context);
    QVERIFY(meetings.codes().isEmpty());
    QVERIFY(meetings.of<ActivityRecord>()[0].activity.startsAt);
}

void TestRecordBuilder::outcomesAreRead()
{
    const auto built = build("email,dealId,outcome,outcomeAt,amount,reason\na@b.pl,d1,Won,2.3.2024,100 PLN,\na@b.pl,d2,przegrana,,,price\n"
                             "a@b.pl,d3,open,2.3.2024,,\na@b.pl,d4,perhaps,,,\na@b.pl,d5,,,,\n");
    const auto found = built.of<OutcomeRecord>();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].outcome->kind, OutcomeKind::Won);
    QCOMPARE(found[0].outcome->dealId, QStringLiteral("d1"));
    QCOMPARE(found[1].outcome->reason, QStringLiteral("price"));
    QVERIFY(!found[2].outcome->at);
    QCOMPARE(built.codes(), (QStringList{"outcome_unknown@5", "outcome_missing@6"}));
}

void TestRecordBuilder::flawedRowsAreRejectedWithTheirPlace()
{
    const auto built = build("email,name\na@b.pl,\xC5\x81\nb@b.pl,\xFF\nc@b.pl,x,y\nd@b.pl\n");
    QCOMPARE(built.codes(), (QStringList{"bad_encoding@3", "row_ragged@4", "row_ragged@5"}));
    QCOMPARE(built.issues[0].column, QStringLiteral("name"));
    QCOMPARE(built.issues[0].args, QStringList{"28"});
    QCOMPARE(built.records.size(), 3);
}

void TestRecordBuilder::hubspotFilesGiveTheirKnownAnswers()
{
    const QString folder = sharedData(QStringLiteral("hubspot"));
    if (folder.isEmpty()) QSKIP("the product's files are not beside the sources");
    const auto contacts = buildFile(folder + QStringLiteral("/contacts.csv"));
    QCOMPARE(contacts.mapping.preset, QStringLiteral("hubspot-contacts"));
    QSet<QString> emails;
    QMap<QString, int> roles;
    for (const auto& lead : contacts.of<LeadRecord>()) {
        emails.insert(lead.keys.email);
        ++roles[enumKey(lead.stage->role)];
    }
    QCOMPARE(emails.size(), 950);
    QCOMPARE(roles, (QMap<QString, int>{{"lead", 117 + 117 + 126}, {"mql", 131}, {"sql", 101 + 128}, {"customer", 120 + 110}}));

    const auto activities = buildFile(folder + QStringLiteral("/activities.csv"));
    QMap<QString, int> types;
    int reached = 0;
    for (const auto& record : activities.of<ActivityRecord>()) {
        ++types[activityType(shippedActivityTypes(), record.activity.type)->key];
        reached += record.activity.result == CallResult::Reached;
        QVERIFY(emails.contains(record.keys.email));
    }
    QCOMPARE(types, (QMap<QString, int>{{"meeting_held", 58}, {"meeting_missed", 129}, {"meeting_booked", 225}, {"note", 403}, {"call", 402},
                                        {"email_sent", 398}, {"task", 385}}));
    QCOMPARE(reached, 78);

    const auto deals = buildFile(folder + QStringLiteral("/deals.csv"));
    QMap<OutcomeKind, int> kinds;
    for (const auto& record : deals.of<OutcomeRecord>()) ++kinds[record.outcome->kind];
    QCOMPARE(kinds, (QMap<OutcomeKind, int>{{OutcomeKind::Won, 71}, {OutcomeKind::Lost, 69}, {OutcomeKind::Open, 360}}));

    const auto companies = buildFile(folder + QStringLiteral("/companies.csv"));
    QCOMPARE(companies.of<CompanyRecord>().size(), 200);
    QCOMPARE(contacts.rejected + activities.rejected + deals.rejected + companies.rejected, 0);
}

void TestRecordBuilder::olistFilesGiveTheirKnownAnswers()
{
    const QString leads = sharedData(QStringLiteral("olist/olist_marketing_qualified_leads_dataset.csv"));
    const QString deals = sharedData(QStringLiteral("olist/olist_closed_deals_dataset.csv"));
    if (leads.isEmpty() || deals.isEmpty()) QSKIP("the marketing funnel files are not beside the sources");
    const auto found = buildFile(leads);
    QCOMPARE(found.of<LeadRecord>().size(), 8000);
    QVERIFY(found.issues.isEmpty());
    int organic = 0;
    for (const auto& lead : found.of<LeadRecord>())
        for (const auto& value : lead.values) organic += value.field == u"source" && value.value == FieldValue(QStringLiteral("organic_search"));
    QCOMPARE(organic, 2296);
    int won = 0;
    for (const auto& record : buildFile(deals).of<OutcomeRecord>()) won += record.outcome->kind == OutcomeKind::Won && record.outcome->at;
    QCOMPARE(won, 842);
}

void TestRecordBuilder::speedIsMeasured()
{
    QByteArray bytes("eventId,email,type,occurredAt,subject\n");
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "evt-" + n + ",lead" + QByteArray::number(i % 10'000) + "@example.com,page_view,2025-03-04T10:11:12Z,/products/item-" + n + "\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto built = build(bytes);
    qInfo("%lld activities read and built in %lld ms", static_cast<long long>(built.records.size()), static_cast<long long>(timer.elapsed()));
    QCOMPARE(built.records.size(), 20'000);
}

KELVIN_TEST(TestRecordBuilder)
#include "TestRecordBuilder.moc"
