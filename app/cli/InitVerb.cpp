// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/scoring/ModelCheck.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/SampleWorkspace.h"
#include "ui/text/FailureText.h"

#include <QDir>
#include <QFileInfo>

namespace Kelvin {

using namespace Qt::StringLiterals;

ExitCode runInit(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"template"_s, u"zone"_s, u"currency"_s, u"country"_s}, {u"sample"_s}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const bool sample = arguments->has(u"sample"_s);
    for (const QString& option : {u"template"_s, u"zone"_s, u"currency"_s})
        if (sample && arguments->isGiven(option)) return cli.fail(Failure{FailureKind::Usage, u"options_exclude"_s, {u"--sample"_s, u"--"_s + option}});
    const auto shipped = cli.shipped();
    if (!shipped) return cli.fail(shipped.failure());

    CreateOptions options;
    options.templateKey = arguments->value(u"template"_s, options.templateKey);
    options.zone = arguments->value(u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    options.phoneCountry = arguments->value(u"country"_s);
    if (const auto country = knownPhoneCountry(options.phoneCountry); !country) return cli.fail(country.failure());
    const ScoringModel* shape = (*shipped)->find(options.templateKey);
    if (!shape) return cli.fail(Failure{FailureKind::Usage, u"unknown_template"_s, {options.templateKey}});
    // What the template compares amounts with: in another currency nobody would fit it for want of a rate.
    options.currency = arguments->value(u"currency"_s, shape->currency).toUpper();
    ScoringModel priced = *shape;
    priced.currency = options.currency;
    for (const Issue& issue : checkModel(priced))
        if (issue.code == u"bad_currency"_s) return cli.fail(Failure{FailureKind::Usage, issue.code, {options.currency}});
    if (!QTimeZone(options.zone.toLatin1()).isValid()) return cli.fail(Failure{FailureKind::Usage, u"bad_zone"_s, {options.zone}});
    cli.useZone(QTimeZone(options.zone.toLatin1()));

    const QString path = cli.databasePath;
    QDir().mkpath(QFileInfo(path).path());
    const auto made = sample ? createSampleWorkspace(path, **shipped, cli.actor(), cli.language) : Workspace::create(path, options, **shipped, cli.actor());
    if (!made) return cli.fail(made.failure());
    if (sample && !options.phoneCountry.isEmpty())
        if (const auto chosen = choosePhoneCountry(**made, options.phoneCountry); !chosen) return cli.fail(chosen.failure());
    if (cli.json) {
        cli.print(QJsonObject{{u"db"_s, path}, {u"template"_s, sample ? u"fibonacci"_s : options.templateKey}, {u"sample"_s, sample}, {u"currency"_s, (*made)->currency()}});
    } else {
        cli.out() << QCoreApplication::translate("Cli", "Made %1").arg(path) << Qt::endl;
    }
    // Amounts of the template that nobody's could be compared with.
    const ScoringModel& model = (*made)->models().first().published()->model;
    for (const Issue& issue : checkModel(model)) {
        if (issue.code != u"no_rate") continue;
        const FindingText found = findingText(cli.wording(), issue, model);
        cli.err() << found.title << u": "_s << found.text << u' ' << found.next << Qt::endl;
    }
    return ExitCode::Ok;
}

} // namespace Kelvin
