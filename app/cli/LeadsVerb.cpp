// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LeadsVerbs.h"

#include "app/cli/Json.h"
#include "app/cli/Verbs.h"

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

struct SubVerb {
    const char* name;
    ExitCode (*run)(CliContext&, const QStringList&);
};

constexpr SubVerb subVerbs[] = {{"list", runLeadsList},     {"show", runLeadsShow},     {"add", runLeadsAdd},     {"edit", runLeadsEdit},
                                {"log", runLeadsLog},       {"accept", runLeadsAccept}, {"reject", runLeadsReject}, {"recycle", runLeadsRecycle},
                                {"stage", runLeadsStage},   {"adjust", runLeadsAdjust}, {"merge", runLeadsMerge},
                                {"export", runLeadsExport}};

} // namespace

ExitCode runLeads(CliContext& cli, const QStringList& list)
{
    if (list.isEmpty()) return runLeadsList(cli, list);
    const auto verb = std::find_if(std::begin(subVerbs), std::end(subVerbs), [&](const SubVerb& v) { return list.first() == QLatin1String(v.name); });
    if (verb == std::end(subVerbs)) return cli.fail(Failure{FailureKind::Usage, u"unknown_verb"_s, {u"leads "_s + list.first()}});
    return verb->run(cli, list.mid(1));
}

void sayDone(CliContext& cli, qint64 commit)
{
    cli.out() << (commit > 0 ? QCoreApplication::translate("Cli", "Done. To take it back: kelvin-cli import undo %1").arg(commit)
                             : QCoreApplication::translate("Cli", "Nothing changed."))
              << Qt::endl;
}

ExitCode finishEdit(CliContext& cli, const Result<CommitResult>& result)
{
    if (!result) return cli.fail(result.failure());
    if (cli.json) {
        QJsonArray leads;
        for (const qint64 row : result->leads)
            if (const auto facts = leadFacts(**cli.workspace(), row)) leads.append(facts->id.toString());
        cli.print(QJsonObject{{u"commit"_s, result->commit}, {u"leads"_s, leads},
                              {u"crossings"_s, QJsonObject{{u"fresh"_s, result->freshCrossings}, {u"history"_s, result->historyCrossings}}}});
    } else {
        sayDone(cli, result->commit);
    }
    return ExitCode::Ok;
}

} // namespace Kelvin
