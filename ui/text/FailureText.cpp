// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/FailureText.h"

#include "ui/text/Codes.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kelvin {

namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FailureText) };

struct Found {
    const char* context = nullptr;
    const CodeWords* words = nullptr;
};

Found find(const QString& code)
{
    for (const CodeTopic& topic : codeTopics())
        for (const CodeWords& words : topic.codes)
            if (code == QLatin1String(words.code)) return {topic.context, &words};
    return {};
}

QString said(const Found& found, const char* pattern, const QStringList& args)
{
    return *pattern ? filled(QCoreApplication::translate(found.context, pattern), args) : QString();
}

/// What to do next. Its options stand in parentheses or behind a colon, in every language, and its commands in a sentence of their own.
QString nextSaid(const Found& found, const QStringList& args, NextFor place)
{
    if (place == NextFor::CommandLine || !*found.words->next) return said(found, found.words->next, args);
    static const QRegularExpression options(QStringLiteral(" \\(--[^)]*\\)|: --[^.]*")), commands(QStringLiteral("[^.]*kelvin-cli[^.]*\\."));
    QString next = QCoreApplication::translate(found.context, found.words->next);
    return filled(next.remove(options).remove(commands).trimmed(), args);
}

/// Whether the count of a finding is one of leads, not of rows or moves.
bool countsLeads(const QString& code)
{
    return code == QLatin1String("stage_disagrees") || code == QLatin1String("won_before_created") || code == QLatin1String("won_undated") || code == QLatin1String("lost_still_open") ||
           code == QLatin1String("lead_kept");
}

QString placeText(const Wording& w, const Issue& issue)
{
    const QString line = numberText(w, issue.line);
    const QString rows = numberText(w, issue.count);
    const int n = pluralCount(issue.count);
    if (issue.line > 0 && !issue.column.isEmpty())
        return filled(Words::tr("%1 row(s), first on line %2, column “%3”.", "issue", n), {rows, line, issue.column});
    if (issue.line > 0) return filled(Words::tr("%1 row(s), first on line %2.", "issue", n), {rows, line});
    if (!issue.column.isEmpty()) return filled(Words::tr("%1 row(s), column “%2”.", "issue", n), {rows, issue.column});
    if (countsLeads(issue.code)) return filled(Words::tr("%1 lead(s).", "issue", n), {rows});
    if (issue.count > 1) return filled(Words::tr("%1 time(s).", "issue", n), {rows});
    return {};
}

/// A finding's code, what it is found at, its values: said as the check says it.
FailureWords brokenText(const Found& broken, const QStringList& args, NextFor to)
{
    const Issue finding{args.value(0), 1, 0, {}, args.mid(2)};
    const QString place = visibleText(args.value(1), 80);
    const QString why = reasonForRow(finding.code, finding.args);
    return {said(broken, broken.words->text, {place.isEmpty() ? why : place + QLatin1String(": ") + why}), issueNext(finding, to)};
}

} // namespace

std::span<const CodeTopic> codeTopics()
{
    static const CodeTopic topics[] = {
        {"CommandCodes", commandCodes()}, {"DatabaseCodes", databaseCodes()}, {"FileCodes", fileCodes()}, {"LeadCodes", leadCodes()},
        {"ModelCodes", modelCodes()},     {"RowCodes", rowCodes()},           {"ValueCodes", valueCodes()},
    };
    return topics;
}

bool hasWords(const QString& code) { return find(code).words != nullptr; }

FailureWords failureText(const Wording& w, const Failure& failure, NextFor place)
{
    QStringList args = failure.args;
    // Core writes moments in this form only; what somebody typed in it means the same moment.
    for (QString& arg : args)
        if (const auto at = arg.endsWith(QLatin1Char('Z')) ? instantFromIso(arg) : std::nullopt) arg = fullDateText(w, *at) + QLatin1Char(' ') + clockText(w, *at);
    const Found found = find(failure.code);
    if (!found.words)
        return {filled(Words::tr("Something went wrong (%1)."), {failure.code}),
                Words::tr("Try again; if it happens again, report it with this code.")};
    if (failure.code == QLatin1String("model_broken")) return brokenText(found, args, place);
    return {said(found, found.words->text, args), nextSaid(found, args, place)};
}

QString failureLine(const Wording& w, const Failure& failure)
{
    const FailureWords words = failureText(w, failure);
    return words.next.isEmpty() ? words.text : words.text + QLatin1Char(' ') + words.next;
}

QString reasonForRow(const QString& code, const QStringList& args)
{
    const Found found = find(code);
    return found.words ? said(found, found.words->text, args) : filled(Words::tr("Not usable (%1)."), {code});
}

QString issueText(const Wording& w, const Issue& issue)
{
    const QString sentence = reasonForRow(issue.code, issue.args);
    const QString place = placeText(w, issue);
    return place.isEmpty() ? sentence : sentence + QLatin1Char(' ') + place;
}

QString issueNext(const Issue& issue, NextFor place)
{
    const Found found = find(issue.code);
    return found.words ? nextSaid(found, issue.args, place) : QString();
}

} // namespace Kelvin
