// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Funnel.h"
#include "ui/text/Wording.h"

namespace Kelvin {

QString word(FunnelMode mode);
QString word(FunnelCounting counting);
/// "MQL to SQL 33.7 % (30.9–36.7), median 11 days"; says so when there is nobody to count.
QString headlineText(const Wording& w, const FunnelHeadline& headline);
/// The whole funnel in one sentence, the picture's accessible name: "6,214 leads, 1,118 became MQL, 812 SAL, 341 SQL and 118 customers."
QString funnelSentence(const Wording& w, const Funnel& funnel);
/// What is counted, under the page's title: "6,214 leads created in the period".
QString countedText(const Wording& w, const Funnel& funnel);
/// How it is counted, under the picture: "Cohort, in order. Step: passed on of those who entered, with 95 % Wilson interval. ..."
QString countingCaption(const FunnelQuery& query, bool rootScale);
/// A step between two stages: "MQL to SAL".
QString stepText(StageRole from, StageRole to);
/// The leads that came to a stage: "Reached SAL".
QString reachedText(StageRole stage);
/// "719 open".
QString openText(const Wording& w, qint64 open);
/// Tag of a share that rests on few cases.
QString fewLeadsText();
/// A share with its interval for a cell, or a dash where there is nothing to count: "75.2 %".
QString shareText(const Wording& w, const Proportion& share);
/// "72.5–77.7"; empty where no interval holds.
QString shareIntervalText(const Wording& w, const Proportion& share);
/// What a funnel is broken down by, beside months: the name of the field, or of what was so when the lead came or became MQL.
QString breakdownName(const QString& by);
/// A value of the breakdown: a month "2026-03" by name, a choice in words, "not known" for none.
QString breakdownText(const Wording& w, const QString& by, const QString& value);
/// Heads of the table by column id: stage entered passed exited open step interval ofAll median p90.
QString funnelColumnText(const QString& column);

} // namespace Kelvin
