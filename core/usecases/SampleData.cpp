// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleData.h"

#include "core/usecases/SampleSales.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace Kelvin {

namespace {

constexpr int leadCount = 300;
constexpr int historyDays = 182;
constexpr int wonCount = 78;
/// Open deals in which all is said.
constexpr int hotCount = 5;
/// Younger leads are still undecided.
constexpr int settledAfterDays = 32;

struct Source {
    const char* key;
    const char* campaigns;
    int upTo;                   ///< of a hundred
    double merit;
};

constexpr std::array<Source, 7> sources{
    Source{"organic", "", 27, 0.1},          Source{"paid_search", "search-brand|search-scoring", 47, -0.15}, Source{"social", "linkedin-spring|linkedin-roi", 62, -0.5},
    Source{"referral", "", 72, 0.9},         Source{"webinar", "webinar-funnel|webinar-bant", 83, 0.5},       Source{"email", "newsletter", 92, 0.1},
    Source{"fair", "fair-warsaw|fair-berlin", 100, 0.3}};

SampleDraft draftOf(SampleRandom& random, const SampleCompany& company, int number)
{
    static const QStringList owners{QStringLiteral("Marta Lis"), QStringLiteral("Jan Wrona"), QStringLiteral("Ewa Sowa"), QString::fromUtf8("Adam Żuraw")};
    static const QStringList products{QStringLiteral("Pipeline"), QStringLiteral("Pipeline"), QStringLiteral("Insight"), QString()};
    SampleDraft out;
    out.company = company;
    out.person = samplePerson(random, company);
    const int roll = random.whole(0, 99);
    const Source& source = *std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return roll < s.upTo; });
    out.source = QString::fromLatin1(source.key);
    out.campaign = random.pick(QString::fromLatin1(source.campaigns).split(QLatin1Char('|')));
    out.owner = owners.at(number % owners.size());
    out.product = random.pick(products);
    out.interest = random.normal();
    out.createdDay = -random.whole(1, historyDays);
    // What can be seen, and what nobody can.
    out.merit = 0.9 * sampleFit(out.company, out.person) + source.merit + 1.15 * out.interest + 0.6 * random.normal();
    return out;
}

/// The best of the settled ones are won; what becomes of the others is chance.
void decideFates(SampleRandom& random, QList<SampleDraft>& drafts)
{
    QList<SampleDraft*> settled;
    for (SampleDraft& draft : drafts)
        if (-draft.createdDay >= settledAfterDays) settled.append(&draft);
    std::stable_sort(settled.begin(), settled.end(), [](const SampleDraft* a, const SampleDraft* b) { return a->merit > b->merit; });
    for (qsizetype i = 0; i < settled.size(); ++i) {
        const double roll = random.real();
        // Those who nearly bought are still being talked to.
        const double lost = i < wonCount + 40 ? 0.25 : 0.62;
        if (i < wonCount) settled.at(i)->fate = SampleFate::Won;
        else if (roll < lost) settled.at(i)->fate = SampleFate::Lost;
        else if (roll < lost + 0.15) settled.at(i)->fate = SampleFate::Disqualified;
        else if (roll < lost + 0.25) settled.at(i)->fate = SampleFate::Recycled;
    }
}

QList<SampleDraft> draftsOf(SampleRandom& random, int count)
{
    QList<SampleDraft> out;
    QSet<QString> mails;
    SampleCompany company = sampleCompany(random, 0);
    for (int number = 0; out.size() < count; ++number) {
        // One in twelve is a colleague of the one before.
        if (number > 0 && !random.chance(1 / 12.0)) company = sampleCompany(random, number);
        const SampleDraft draft = draftOf(random, company, number);
        if (mails.contains(draft.person.email)) continue;
        mails.insert(draft.person.email);
        out.append(draft);
    }
    return out;
}

/// The likeliest buyers among the open deals have said all there is to say: somebody to call first today. With chance of its own, so
/// that the other stories stay as they are.
void tellLastTalks(quint32 seed, const SampleCalendar& calendar, const QList<SampleDraft>& drafts, QList<LeadFacts>& leads)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < drafts.size(); ++i)
        if (drafts.at(i).fate == SampleFate::Open && stageAt(leads.at(i + 1).stageMoves, calendar.end()) == StageRole::SalesQualified) open.append(i);
    std::stable_sort(open.begin(), open.end(), [&](qsizetype a, qsizetype b) { return drafts.at(a).merit > drafts.at(b).merit; });
    SampleRandom random(seed + 1);
    for (const qsizetype i : open.first(std::min<qsizetype>(hotCount, open.size()))) tellLastTalk(random, calendar, drafts.at(i), leads[i + 1]);
}

/// Colleagues have one company, known since the first of them came.
void shareAccounts(QList<LeadFacts>& leads)
{
    QHash<QString, const LeadFacts*> first;
    for (const LeadFacts& lead : std::as_const(leads)) {
        const LeadFacts*& known = first[lead.account->domain];
        if (!known || lead.createdAt < known->createdAt) known = &lead;
    }
    QHash<QString, Account> accounts;
    for (const LeadFacts* lead : std::as_const(first)) accounts.insert(lead->account->domain, *lead->account);
    for (LeadFacts& lead : leads) lead.account = accounts.value(lead.account->domain);
}

} // namespace

QList<LeadFacts> sampleLeads(quint32 seed, Instant lastDay)
{
    SampleRandom random(seed);
    SampleCalendar calendar;
    calendar.zone = QTimeZone(sampleZone);
    calendar.lastDay = daysFromCivil(dayOf(lastDay, calendar.zone));
    QList<SampleDraft> drafts = draftsOf(random, leadCount - 1);
    decideFates(random, drafts);
    QList<LeadFacts> leads{sampleExampleLead(random, calendar)};
    for (const SampleDraft& draft : drafts) {
        leads.append(sampleStory(random, calendar, draft));
        leads.last().keys = {{QStringLiteral("default"), QStringLiteral("L-%1").arg(999 + leads.size())}};
    }
    tellLastTalks(seed, calendar, drafts, leads);
    shareAccounts(leads);
    return leads;
}

} // namespace Kelvin
