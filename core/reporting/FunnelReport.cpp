// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/FunnelReport.h"

#include "core/reporting/Json.h"

namespace Kelvin {

static QJsonObject stepJson(const FunnelStep& step)
{
    return {{QStringLiteral("stage"), enumKey(step.stage)},
            {QStringLiteral("entered"), step.entered.size()},
            {QStringLiteral("passed"), step.passed.size()},
            {QStringLiteral("open"), step.open.size()},
            {QStringLiteral("exited"), step.exited.size()},
            {QStringLiteral("conversion"), numberJson(step.conversion.value)},
            {QStringLiteral("low"), numberJson(step.conversion.low)},
            {QStringLiteral("high"), numberJson(step.conversion.high)},
            {QStringLiteral("few"), step.conversion.few},
            {QStringLiteral("decided"), numberJson(step.decided.value)},
            {QStringLiteral("decidedLow"), numberJson(step.decided.low)},
            {QStringLiteral("decidedHigh"), numberJson(step.decided.high)},
            {QStringLiteral("cumulative"), numberJson(step.cumulative.value)},
            {QStringLiteral("medianDays"), daysJson(step.medianDays)},
            {QStringLiteral("p90Days"), daysJson(step.p90Days)}};
}

static QJsonArray stepsJson(const QList<FunnelStep>& steps)
{
    QJsonArray out;
    for (const FunnelStep& step : steps) out.append(stepJson(step));
    return out;
}

static QJsonObject headlineJson(const HeadlineFigure& figure)
{
    return {{QStringLiteral("value"), figure.value},
            {QStringLiteral("entered"), figure.entered.size()},
            {QStringLiteral("reached"), figure.reached.size()},
            {QStringLiteral("rate"), numberJson(figure.rate.value)},
            {QStringLiteral("low"), numberJson(figure.rate.low)},
            {QStringLiteral("high"), numberJson(figure.rate.high)},
            {QStringLiteral("medianDays"), daysJson(figure.medianDays)}};
}

QJsonObject funnelJson(const Funnel& funnel)
{
    QJsonArray by, months, issues;
    for (const FunnelGroup& group : funnel.by)
        by.append(QJsonObject{{QStringLiteral("value"), group.value}, {QStringLiteral("steps"), stepsJson(group.steps)}});
    for (const HeadlineFigure& month : funnel.headline.months) months.append(headlineJson(month));
    for (const Issue& issue : funnel.issues)
        issues.append(QJsonObject{{QStringLiteral("code"), issue.code}, {QStringLiteral("count"), issue.count}});
    QJsonObject headline = headlineJson(funnel.headline.whole);
    headline.remove(QStringLiteral("value"));
    headline.insert(QStringLiteral("months"), months);
    return {{QStringLiteral("mode"), enumKey(funnel.query.mode)},
            {QStringLiteral("counting"), enumKey(funnel.query.counting)},
            {QStringLiteral("from"), instantJson(funnel.query.from)},
            {QStringLiteral("to"), instantJson(funnel.query.to)},
            {QStringLiteral("asOf"), instantJson(funnel.query.asOf)},
            {QStringLiteral("steps"), stepsJson(funnel.steps)},
            {QStringLiteral("by"), by},
            {QStringLiteral("mqlToSql"), headline},
            {QStringLiteral("issues"), issues}};
}

} // namespace Kelvin
