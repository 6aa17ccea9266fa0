// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleStory.h"

#include "core/usecases/SampleSales.h"

#include <algorithm>
#include <array>

namespace Kelvin {

namespace {

constexpr std::array pages{"/", "/product", "/product/integrations", "/product/reports", "/customers", "/about", "/contact"};
constexpr std::array posts{"/blog/lead-generation", "/blog/scoring-in-practice", "/blog/bant", "/blog/crm-and-people", "/blog/funnel-leaks"};
constexpr std::array assets{"sales-plan-template", "lead-scoring-guide", "case-study-logistics", "case-study-software", "roi-calculator"};

const char* pageFor(SampleRandom& random, double interest)
{
    const double roll = random.real();
    const double pricing = std::clamp(0.13 + 0.07 * interest, 0.02, 0.35);
    if (roll < pricing) return "/pricing";
    if (roll < pricing + 0.08) return "/how-we-work";
    if (roll < pricing + 0.28) return random.pick(posts);
    if (roll > 0.985) return "/careers";
    return random.pick(pages);
}

/// Writes what a lead does on the web and with mails.
class WebStory {
public:
    WebStory(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft, LeadFacts& lead)
        : m_random(random), m_calendar(calendar), m_draft(draft), m_lead(lead)
    {
    }

    void tell(int endDay)
    {
        // Visits are denser in the first two weeks, while the question is fresh.
        for (int n = m_random.count(1.5 * std::exp(0.55 * m_draft.interest)); n > 0; --n) visit(m_draft.createdDay + m_random.whole(0, 13));
        const double weeks = std::max(0, endDay - m_draft.createdDay - 14) / 7.0;
        for (int n = m_random.count(0.25 * weeks * std::exp(0.3 * m_draft.interest)); n > 0; --n)
            visit(m_random.whole(m_draft.createdDay + 14, std::max(m_draft.createdDay + 14, endDay)));
        for (int n = m_random.count(0.5 * std::exp(0.7 * m_draft.interest)); n > 0; --n)
            add("download", m_draft.createdDay + m_random.whole(0, 13), m_random.pick(assets), daytime());
        if (m_random.chance(0.08 + 0.03 * m_draft.interest)) add("webinar", m_draft.createdDay + m_random.whole(1, 20), "webinar-funnel", 11 * 3'600);
        if (m_random.chance(0.06)) add("social_follow", m_draft.createdDay + m_random.whole(0, 30), "linkedin", daytime());
        mails(endDay);
    }

    void first()
    {
        const int second = daytime();
        const double way = m_random.real();
        visit(m_draft.createdDay, second);
        if (way < 0.45) add("download", m_draft.createdDay, m_random.pick(assets), second + 900);
        else if (way < 0.70) add("form_submit", m_draft.createdDay, "newsletter-form", second + 900);
        else if (way < 0.85) add("contact_request", m_draft.createdDay, "contact-form", second + 900);
        else add("event_attended", m_draft.createdDay, "fair-warsaw", second + 900);
        m_lead.createdAt = m_lead.activities.last().at;
    }

private:
    int daytime() { return m_random.chance(0.85) ? m_random.whole(8 * 3'600, 15 * 3'600) : m_random.whole(15 * 3'600, 21 * 3'600); }

    void add(const char* type, int day, const char* subject, int second, const QString& visit = {})
    {
        Activity activity = sampleActivity(m_random, type, m_calendar.workday(day, second));
        activity.subject = QString::fromLatin1(subject);
        activity.visit = visit;
        m_lead.activities.append(activity);
    }

    void visit(int day) { visit(day, daytime()); }

    void visit(int day, int second)
    {
        const QString key = QStringLiteral("v-") + m_random.id().toString().left(10);
        for (int n = 1 + m_random.count(std::clamp(1.3 + 0.5 * m_draft.interest, 0.3, 4.0)); n > 0; --n) {
            add("page_view", day, pageFor(m_random, m_draft.interest), second, key);
            m_lead.activities.last().source = m_draft.source;
            m_lead.activities.last().durationSeconds = m_random.whole(8, 240);
            second += m_random.whole(10, 150);
        }
    }

    void mails(int endDay)
    {
        for (int day = m_draft.createdDay + 3; day < endDay; day += 14) {
            const QByteArray key = QByteArrayLiteral("newsletter-") + QByteArray::number((m_calendar.lastDay + day) / 14 % 52 + 1);
            mail("email_sent", day, key, 9 * 3'600 + 1'800);
            const double open = std::clamp(0.35 + 0.14 * m_draft.interest, 0.03, 0.9);
            const int opened = 9 * 3'600 + 1'800 + m_random.whole(120, 18'000);
            const bool reads = m_random.chance(open), clicks = m_random.chance(0.28), leaves = m_random.chance(0.012);
            if (reads) mail("email_open", day, key, opened);
            if (reads && clicks) mail("email_click", day, key, opened + 40);
            if (!leaves) continue;
            mail("email_unsubscribe", day, key, opened + 90);
            return;
        }
    }

    void mail(const char* type, int day, const QByteArray& key, int second)
    {
        add(type, day, key.constData(), second);
        m_lead.activities.last().mail = QString::fromLatin1(key);
        m_lead.activities.last().campaign = QString::fromLatin1(key);
    }

    SampleRandom& m_random;
    const SampleCalendar& m_calendar;
    const SampleDraft& m_draft;
    LeadFacts& m_lead;
};

void addFields(SampleRandom& random, const SampleDraft& draft, LeadFacts& lead)
{
    const Instant at = lead.createdAt;
    const auto own = [&](const char* field, const FieldValue& value) {
        if (!isEmpty(value)) lead.fields.append(sampleField(random, field, value, at));
    };
    const SamplePerson& person = draft.person;
    own("email", person.email);
    own("name", QString(person.firstName + QLatin1Char(' ') + person.lastName));
    own("firstName", person.firstName);
    own("lastName", person.lastName);
    own("title", random.chance(0.9) ? person.title : QString());
    own("phone", random.chance(0.75) ? person.phone : QString());
    own("language", person.language);
    own("source", draft.source);
    own("campaign", draft.campaign);
    own("product", draft.product);
    own("owner", draft.owner);
    own("consent", random.chance(0.86));
}

} // namespace

Account sampleAccount(SampleRandom& random, const SampleCompany& company, Instant at)
{
    Account account;
    account.id = random.id();
    account.domain = company.domain;
    const auto add = [&](const char* field, const FieldValue& value) { account.fields.append(sampleField(random, field, value, at)); };
    add("company", company.name);
    add("domain", company.domain);
    add("industry", company.industry);
    add("employees", double(company.employees));
    add("customerType", company.customerType);
    add("country", company.country);
    add("region", company.region);
    add("city", company.city);
    return account;
}

LeadFacts sampleStory(SampleRandom& random, const SampleCalendar& calendar, const SampleDraft& draft)
{
    LeadFacts lead;
    lead.id = random.id();
    WebStory web(random, calendar, draft, lead);
    web.first();
    addFields(random, draft, lead);
    lead.account = sampleAccount(random, draft.company, lead.createdAt);
    const int endDay = sampleEndDay(random, draft);
    web.tell(endDay);
    tellSales(random, calendar, draft, endDay, lead);
    sortFacts(lead);
    return lead;
}

} // namespace Kelvin
