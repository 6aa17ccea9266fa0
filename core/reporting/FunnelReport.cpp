// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/FunnelReport.h"

#include "core/analytics/Quantile.h"
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

static Cell shareCell(const std::optional<double>& share)
{
    return share ? Cell(Percent{*share}) : Cell();
}

static Cell daysCell(const std::optional<double>& days)
{
    return days ? Cell(oneDecimal(*days)) : Cell();
}

static QList<Cell> stepCells(const FunnelStep& step, const FunnelWords& words)
{
    const auto size = [](const QList<qint64>& rows) { return Cell(qint64(rows.size())); };
    return {words.stage ? words.stage(step.stage) : enumKey(step.stage),
            size(step.entered), size(step.passed), size(step.exited), size(step.open),
            shareCell(step.conversion.value), shareCell(step.conversion.low), shareCell(step.conversion.high),
            shareCell(step.decided.value), shareCell(step.decided.low), shareCell(step.decided.high),
            shareCell(step.cumulative.value), daysCell(step.medianDays), daysCell(step.p90Days)};
}

static QList<ReportColumn> funnelColumns(const FunnelWords& words)
{
    using enum CellType;
    const QList<std::pair<const char*, CellType>> columns{
        {"stage", Text}, {"entered", Integer}, {"passed", Integer}, {"exited", Integer}, {"open", Integer},
        {"conversion", CellType::Percent}, {"low", CellType::Percent}, {"high", CellType::Percent},
        {"decided", CellType::Percent}, {"decidedLow", CellType::Percent}, {"decidedHigh", CellType::Percent},
        {"cumulative", CellType::Percent}, {"medianDays", Decimal}, {"p90Days", Decimal}};
    QList<ReportColumn> out;
    for (const auto& [key, type] : columns) {
        const QString id = QString::fromLatin1(key);
        out.append({id, words.columns.value(id, id), type});
    }
    return out;
}

TableReport funnelTable(const Funnel& funnel, const FunnelWords& words)
{
    TableReport out;
    out.id = QStringLiteral("funnel");
    out.title = words.title;
    out.aboutTitle = words.aboutTitle;
    out.columns = funnelColumns(words);
    out.zone = funnel.query.zone;
    out.madeAt = funnel.query.asOf;
    for (const FunnelStep& step : funnel.steps) out.rows.append(stepCells(step, words));
    if (funnel.by.isEmpty()) return out;
    const QString id = QStringLiteral("value");
    out.columns.prepend({id, words.columns.value(id, id), CellType::Text});
    for (QList<Cell>& row : out.rows) row.prepend(Cell());
    for (const FunnelGroup& group : funnel.by)
        for (const FunnelStep& step : group.steps) {
            QList<Cell> row = stepCells(step, words);
            row.prepend(words.value ? words.value(group.value) : group.value);
            out.rows.append(row);
        }
    return out;
}

} // namespace Kelvin
