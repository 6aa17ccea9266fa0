// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"

#include <algorithm>

namespace Kelvin::Tests {

/// Builds a lead fact by fact; `build` puts everything in the order that facts keep.
class LeadBuilder {
public:
    explicit LeadBuilder(Instant createdAt)
    {
        m_lead.row = 1;
        m_lead.id = nextId();
        m_lead.createdAt = createdAt;
    }

    LeadBuilder& field(const QString& key, const FieldValue& value, std::optional<Instant> validFrom = std::nullopt)
    {
        m_lead.fields.append(change(key, value, validFrom));
        return *this;
    }

    LeadBuilder& companyField(const QString& key, const FieldValue& value, std::optional<Instant> validFrom = std::nullopt)
    {
        if (!m_lead.account) m_lead.account.emplace();
        m_lead.account->fields.append(change(key, value, validFrom));
        return *this;
    }

    LeadBuilder& activity(Activity activity)
    {
        if (activity.id.isNull()) activity.id = nextId();
        if (activity.system.isEmpty()) activity.system = QStringLiteral("default");
        const ActivityType* type = activityType(shippedActivityTypes(), activity.type);
        if (type && type->channel == Channel::Email && activity.mail.isEmpty())
            activity.mail = activity.subject.isEmpty() ? activity.campaign : activity.subject;
        m_lead.activities.append(std::move(activity));
        return *this;
    }

    LeadBuilder& activity(const char* type, Instant at, const QString& subject = {}, const QString& campaign = {})
    {
        Activity out;
        out.type = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(type));
        out.at = at;
        out.subject = subject;
        out.campaign = campaign;
        return activity(out);
    }

    LeadBuilder& answer(Criterion criterion, BantLevel level, Instant at)
    {
        BantAnswer out;
        out.id = nextId();
        out.criterion = criterion;
        out.level = level;
        out.answeredAt = at;
        m_lead.answers.append(out);
        return *this;
    }

    LeadBuilder& adjustment(int points, Instant at, std::optional<Instant> expiresAt = std::nullopt, const QString& model = {})
    {
        Adjustment out;
        out.id = nextId();
        out.model = model;
        out.points = points;
        out.at = at;
        out.expiresAt = expiresAt;
        m_lead.adjustments.append(out);
        return *this;
    }

    LeadBuilder& stage(StageRole to, Instant at)
    {
        StageMove move;
        move.id = nextId();
        move.from = stageAt(m_lead.stageMoves, at);
        move.to = to;
        move.at = at;
        m_lead.stageMoves.append(move);
        return *this;
    }

    LeadFacts build() const
    {
        LeadFacts lead = m_lead;
        const auto byField = [](const FieldChange& a, const FieldChange& b) {
            return a.field != b.field ? a.field < b.field : a.validFrom < b.validFrom;
        };
        std::stable_sort(lead.fields.begin(), lead.fields.end(), byField);
        if (lead.account) std::stable_sort(lead.account->fields.begin(), lead.account->fields.end(), byField);
        std::stable_sort(lead.activities.begin(), lead.activities.end(),
                         [](const Activity& a, const Activity& b) { return a.type != b.type ? a.type < b.type : a.at < b.at; });
        std::stable_sort(lead.answers.begin(), lead.answers.end(),
                         [](const BantAnswer& a, const BantAnswer& b) { return a.answeredAt < b.answeredAt; });
        std::stable_sort(lead.stageMoves.begin(), lead.stageMoves.end(), [](const StageMove& a, const StageMove& b) { return a.at < b.at; });
        return lead;
    }

private:
    Id nextId() { return Id{0x6b656c76696eULL, ++m_last}; }

    FieldChange change(const QString& key, const FieldValue& value, std::optional<Instant> validFrom)
    {
        FieldChange out;
        out.id = nextId();
        out.field = key;
        out.value = value;
        out.validFrom = validFrom.value_or(m_lead.createdAt);
        out.recordedAt = out.validFrom;
        out.undated = !validFrom;
        return out;
    }

    LeadFacts m_lead;
    quint64 m_last = 0;
};

} // namespace Kelvin::Tests
