// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/LeadBuilder.h"

#include <QRandomGenerator>

namespace Kelvin::Tests {

/// Small histories of at most 40 activities over the 120 days around the change to summer time of 2026, many of them at the same
/// second, on the edge of a day or exactly whole days apart.
class RandomHistory {
public:
    static constexpr Instant start = 1'769'900'400; ///< 31 January 2026 23:00 UTC
    static constexpr int days = 120;

    explicit RandomHistory(quint32 seed) : m_random(seed) {}

    LeadFacts make()
    {
        LeadBuilder lead(start + below(20) * secondsPerDay);
        addFields(lead);
        for (int i = below(41); i > 0; --i) lead.activity(activity());
        for (int i = below(7); i > 0; --i) lead.answer(Criterion(below(4)), BantLevel(below(5)), moment());
        for (int i = below(3); i > 0; --i)
            lead.adjustment(below(30) - 10, moment(), below(2) ? std::optional(moment()) : std::nullopt, below(3) ? QString() : t(below(2) ? "random" : "other"));
        for (int i = below(3); i > 0; --i) lead.stage(below(2) ? StageRole::Recycle : StageRole::SalesAccepted, moment());
        return lead.build();
    }

    /// A moment in the history, often on its coarse grid.
    Instant moment()
    {
        const Instant day = start + below(days) * secondsPerDay;
        switch (below(4)) {
        case 0: return day;
        case 1: return day + 3'600;
        case 2: return day + below(24) * 3'600 + below(4) * 900;
        default: return day + below(86'400);
        }
    }

    Activity activity()
    {
        static const char* const types[] = {"page_view", "page_view", "page_view", "download", "email_open", "email_click", "email_sent", "email_sent", "email_bounce",
                                            "call", "social_follow", "meeting_booked", "demo_request", "note"};
        Activity out;
        out.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(types[below(14)]));
        out.at = moment();
        out.subject = pick({"", "/pricing/a", "/blog/b", "/Blog/b", "/about"});
        out.campaign = pick({"", "", "spring-1", "test-2"});
        out.source = pick({"", "ads", "organic"});
        out.visit = pick({"", "", "v1", "v2"});
        out.system = pick({"default", "default", "other"});
        // Among them numbers that no float holds.
        if (below(3) == 0) out.value = below(3) == 0 ? below(8) + 0.1 : below(8);
        if (below(3) == 0) out.durationSeconds = below(120);
        if (out.type == 80) out.result = CallResult(below(6));
        return out;
    }

private:
    static QString t(const char* text) { return QString::fromLatin1(text); }
    int below(int n) { return int(m_random.bounded(n)); }
    QString pick(std::initializer_list<const char*> list) { return QString::fromLatin1(list.begin()[below(int(list.size()))]); }

    void addFields(LeadBuilder& lead)
    {
        const auto sometimes = [&] { return below(2) ? std::optional(moment()) : std::nullopt; };
        for (int i = below(3); i > 0; --i) lead.field(t("industry"), below(4) ? FieldValue(pick({"IT", "retail"})) : FieldValue(), sometimes());
        for (int i = below(3); i > 0; --i) lead.field(t("employees"), double(below(150)), sometimes());
        for (int i = below(3); i > 0; --i) lead.field(t("title"), pick({"Director", "Sales manager", "Gardener"}), sometimes());
        if (below(2)) lead.field(t("email"), pick({"a@gmail.com", "b@firm.example", "c@ours.example"}), sometimes());
        if (below(4) == 0) lead.field(t("purchaseBy"), DateValue{moment(), below(2) == 0}, sometimes());
        for (int i = below(3); i > 0; --i) lead.companyField(pick({"industry", "employees"}), pick({"IT", "50"}), sometimes());
    }

    QRandomGenerator m_random;
};

} // namespace Kelvin::Tests
