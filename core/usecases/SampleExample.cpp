// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleStory.h"

namespace Kelvin {

namespace {

struct Deed {
    int day, hour, minute;
    const char* type;
    const char* subject;
};

// Ten pages in 23 days, one of them about the process, one post, one about prices; a week between the first two visits.
constexpr std::array<Deed, 14> deeds{
    Deed{-28, 10, 12, "page_view", "/"},              Deed{-28, 10, 20, "download", "sales-plan-template"},
    Deed{-28, 10, 24, "page_view", "/how-we-work"},   Deed{-21, 9, 5, "page_view", "/blog/lead-generation"},
    Deed{-21, 9, 12, "page_view", "/pricing"},        Deed{-14, 8, 0, "email_sent", "newsletter-lead-scoring"},
    Deed{-14, 8, 47, "email_open", "newsletter-lead-scoring"}, Deed{-12, 13, 30, "page_view", "/product"},
    Deed{-12, 13, 34, "page_view", "/product/integrations"}, Deed{-12, 13, 41, "page_view", "/customers"},
    Deed{-6, 11, 2, "page_view", "/product/reports"}, Deed{-6, 11, 6, "page_view", "/about"},
    Deed{-6, 11, 9, "page_view", "/contact"},         Deed{0, 16, 0, "meeting_booked", "demo"}};

Activity activityOf(SampleRandom& random, const SampleCalendar& calendar, const Deed& deed)
{
    Activity out;
    out.id = random.id();
    out.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(deed.type));
    out.at = calendar.at(deed.day, deed.hour * 3'600 + deed.minute * 60);
    out.subject = QString::fromLatin1(deed.subject);
    out.system = QStringLiteral("default");
    if (out.subject.startsWith(QLatin1Char('/'))) out.visit = QStringLiteral("hw-%1").arg(-deed.day);
    if (out.subject.startsWith(QLatin1String("newsletter"))) out.mail = out.subject;
    return out;
}

void addFields(SampleRandom& random, LeadFacts& lead)
{
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    const Instant at = lead.createdAt;
    const auto own = [&](const char* field, const FieldValue& value) { lead.fields.append(sampleField(random, field, value, at)); };
    own("email", text("hanna@balticadata.example"));
    own("name", text("Hanna Wójtowicz"));
    own("firstName", text("Hanna"));
    own("lastName", text("Wójtowicz"));
    own("title", text("Head of Operations"));
    own("phone", text("+48 58 100 42 17"));
    own("language", text("pl"));
    own("source", text("organic"));
    own("owner", text("Marta Lis"));
    own("consent", true);
    Account account;
    account.id = random.id();
    account.domain = text("balticadata.example");
    const auto theirs = [&](const char* field, const FieldValue& value) { account.fields.append(sampleField(random, field, value, at)); };
    theirs("company", text("Baltica Data Sp. z o.o."));
    theirs("domain", account.domain);
    theirs("industry", text("IT"));
    theirs("employees", 45.0);
    theirs("customerType", text("B2C"));
    theirs("country", text("PL"));
    theirs("region", text("Pomorskie"));
    theirs("city", text("Gdańsk"));
    lead.account = account;
}

} // namespace

LeadFacts sampleExampleLead(SampleRandom& random, const SampleCalendar& calendar)
{
    LeadFacts lead;
    lead.id = random.id();
    lead.keys = {{QStringLiteral("default"), QStringLiteral("L-1000")}};
    for (const Deed& deed : deeds) lead.activities.append(activityOf(random, calendar, deed));
    lead.createdAt = lead.activities.at(1).at; // the download, with contact data
    lead.activities.last().startsAt = calendar.workday(5, 10 * 3'600);
    addFields(random, lead);
    addSampleCrossings(random, lead, calendar.end());
    for (const Crossing& crossing : std::as_const(lead.crossings)) {
        StageMove move;
        move.id = random.id();
        move.to = StageRole::MarketingQualified;
        move.at = crossing.at;
        move.by = MoveBy::Rule;
        move.score = crossing.score;
        move.version = crossing.version;
        lead.stageMoves.append(move);
    }
    sortFacts(lead);
    return lead;
}

} // namespace Kelvin
