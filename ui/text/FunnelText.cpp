// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FunnelText.h"

#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FieldText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FunnelText) };

constexpr QChar dash(0x2014);

struct Column {
    const char* id;
    const char* head;
};

constexpr Column columns[] = {
    {"stage", QT_TRANSLATE_NOOP("FunnelText", "Stage")},         {"entered", QT_TRANSLATE_NOOP("FunnelText", "Entered")},
    {"passed", QT_TRANSLATE_NOOP("FunnelText", "Passed")},       {"exited", QT_TRANSLATE_NOOP("FunnelText", "Exited")},
    {"open", QT_TRANSLATE_NOOP("FunnelText", "Open")},           {"conversion", QT_TRANSLATE_NOOP("FunnelText", "Conversion")},
    {"step", QT_TRANSLATE_NOOP("FunnelText", "Step")},           {"interval", QT_TRANSLATE_NOOP("FunnelText", "95 % interval")},
    {"low", QT_TRANSLATE_NOOP("FunnelText", "From, 95 %")},      {"high", QT_TRANSLATE_NOOP("FunnelText", "To, 95 %")},
    {"decided", QT_TRANSLATE_NOOP("FunnelText", "Decided")},  {"ofAll", QT_TRANSLATE_NOOP("FunnelText", "Of all")},
    {"cumulative", QT_TRANSLATE_NOOP("FunnelText", "Of the first stage")},
    {"median", QT_TRANSLATE_NOOP("FunnelText", "Median")},       {"medianDays", QT_TRANSLATE_NOOP("FunnelText", "Median days")},
    {"p90", QT_TRANSLATE_NOOP("FunnelText", "90th")},            {"p90Days", QT_TRANSLATE_NOOP("FunnelText", "Days, 90th percentile")},
    {"value", QT_TRANSLATE_NOOP("FunnelText", "Value")},
};

qint64 entered(const Funnel& funnel, StageRole stage)
{
    for (const FunnelStep& step : funnel.steps)
        if (step.stage == stage) return step.entered.size();
    return 0;
}

} // namespace

QString word(FunnelMode mode)
{
    switch (mode) {
    case FunnelMode::Cohort: return Words::tr("Cohort", "who is counted");
    case FunnelMode::Period: return Words::tr("Period", "who is counted");
    }
    return {};
}

QString word(FunnelCounting counting)
{
    switch (counting) {
    case FunnelCounting::InOrder: return Words::tr("In order", "how stages are counted");
    case FunnelCounting::AnyStage: return Words::tr("Any stage", "how stages are counted");
    }
    return {};
}

QString shareText(const Wording& w, const Proportion& share) { return share.value ? percentText(w, *share.value) : QString(dash); }

QString shareIntervalText(const Wording& w, const Proportion& share)
{
    return share.low && share.high ? intervalText(w, *share.low, *share.high) : QString();
}

QString headlineText(const Wording& w, const FunnelHeadline& headline)
{
    const HeadlineFigure& whole = headline.whole;
    if (!whole.rate.value) return Words::tr("MQL to SQL: nobody to count yet");
    const QString rate = shareText(w, whole.rate);
    const QString interval = shareIntervalText(w, whole.rate);
    if (!whole.medianDays)
        return interval.isEmpty() ? filled(Words::tr("MQL to SQL %1"), {rate}) : filled(Words::tr("MQL to SQL %1 (%2)"), {rate, interval});
    const QString days = decimalText(w, *whole.medianDays, *whole.medianDays < 9.95 ? 1 : 0);
    const int n = pluralCount(wholePart(*whole.medianDays + 0.5));
    return interval.isEmpty() ? filled(Words::tr("MQL to SQL %1, median %2 day(s)", nullptr, n), {rate, days})
                              : filled(Words::tr("MQL to SQL %1 (%2), median %3 day(s)", nullptr, n), {rate, interval, days});
}

QString funnelSentence(const Wording& w, const Funnel& funnel)
{
    const qint64 leads = entered(funnel, StageRole::Lead);
    const QStringList counts{numberText(w, leads), numberText(w, entered(funnel, StageRole::MarketingQualified)),
                             numberText(w, entered(funnel, StageRole::SalesAccepted)), numberText(w, entered(funnel, StageRole::SalesQualified)),
                             numberText(w, entered(funnel, StageRole::Customer))};
    const QString customers = filled(Words::tr("%1 customer(s)", "count", pluralCount(entered(funnel, StageRole::Customer))), {counts.last()});
    return filled(Words::tr("%1 lead(s): %2 became MQL, %3 SAL, %4 SQL, %5.", "leads, MQL, SAL, SQL, customers with the word", pluralCount(leads)), counts.mid(0, 4) + QStringList{customers});
}

QString countedText(const Wording& w, const Funnel& funnel)
{
    const qint64 leads = entered(funnel, StageRole::Lead);
    const QStringList args{numberText(w, leads)};
    switch (funnel.query.mode) {
    case FunnelMode::Cohort: return filled(Words::tr("%1 lead(s) created in the period", nullptr, pluralCount(leads)), args);
    case FunnelMode::Period: return filled(Words::tr("%1 lead(s) with a move in the period", nullptr, pluralCount(leads)), args);
    }
    return {};
}

static QString countingCaption(const FunnelQuery& query)
{
    const bool ordered = query.counting == FunnelCounting::InOrder;
    switch (query.mode) {
    case FunnelMode::Cohort:
        return ordered ? Words::tr("Cohort, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.")
                       : Words::tr("Cohort, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.");
    case FunnelMode::Period:
        return ordered ? Words::tr("Moves in the period, in order. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.")
                       : Words::tr("Moves in the period, any stage. Step: passed on of those who entered, with 95 % Wilson interval. Hatched: not yet decided.");
    }
    return {};
}

QString countingCaption(const FunnelQuery& query, bool rootScale)
{
    const QString counting = countingCaption(query);
    return rootScale ? counting + QLatin1Char(' ') + Words::tr("Heights on a root scale.") : counting;
}

QString stepText(StageRole from, StageRole to) { return filled(Words::tr("%1 to %2", "stages"), {word(from), word(to)}); }

QString reachedText(StageRole stage) { return filled(Words::tr("Reached %1", "leads, stage"), {word(stage)}); }

QString openText(const Wording& w, qint64 open)
{
    return filled(Words::tr("%1 open", "leads not yet decided", pluralCount(open)), {numberText(w, open)});
}

QString fewLeadsText() { return Words::tr("few leads", "tag"); }

QString breakdownName(const QString& by)
{
    if (by == QLatin1String("temperature")) return Words::tr("Temperature at entry");
    if (by == QLatin1String("version")) return Words::tr("Version that made it MQL");
    return fieldText(by);
}

QString breakdownText(const Wording& w, const QString& by, const QString& value)
{
    if (value.isEmpty()) return Words::tr("not known", "value of a breakdown");
    if (by == QLatin1String("month"))
        if (const auto day = dayFromIso(QString(value + QLatin1String("-01")))) return sentenceCase(w, monthText(w, *day));
    return valueText(w, by, value);
}

QString funnelColumnText(const QString& column)
{
    for (const Column& known : columns)
        if (column == QLatin1String(known.id)) return Words::tr(known.head);
    return visibleText(column, 80);
}

} // namespace Kelvin
