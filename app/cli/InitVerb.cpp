// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verbs.h"

#include "core/ingest/PhoneNumber.h"
#include "core/usecases/FileSettings.h"
#include "core/usecases/SampleWorkspace.h"

#include <QDir>
#include <QFileInfo>

namespace Kelvin {

using namespace Qt::StringLiterals;

ExitCode runInit(CliContext& cli, const QStringList& list)
{
    const auto arguments = parseArguments(list, {{u"template"_s, u"zone"_s, u"currency"_s, u"country"_s}, {u"sample"_s}, 0, 0});
    if (!arguments) return cli.fail(arguments.failure());
    const auto shipped = cli.shipped();
    if (!shipped) return cli.fail(shipped.failure());

    CreateOptions options;
    options.templateKey = arguments->value(u"template"_s, options.templateKey);
    options.zone = arguments->value(u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    options.currency = arguments->value(u"currency"_s, options.currency);
    const QString country = arguments->value(u"country"_s);
    if (!country.isEmpty() && !isPhoneCountry(country.toUpper())) return cli.fail(Failure{FailureKind::Usage, u"bad_country"_s, {country}});
    if (!(*shipped)->find(options.templateKey)) return cli.fail(Failure{FailureKind::Usage, u"unknown_template"_s, {options.templateKey}});
    if (!QTimeZone(options.zone.toLatin1()).isValid()) return cli.fail(Failure{FailureKind::Usage, u"bad_zone"_s, {options.zone}});
    cli.useZone(QTimeZone(options.zone.toLatin1()));

    const QString path = QFileInfo(cli.databasePath).absoluteFilePath();
    QDir().mkpath(QFileInfo(path).path());
    const bool sample = arguments->has(u"sample"_s);
    const auto made = sample ? createSampleWorkspace(path, **shipped, cli.actor(), cli.language) : Workspace::create(path, options, **shipped, cli.actor());
    if (!made) return cli.fail(made.failure());
    if (!country.isEmpty())
        if (const auto chosen = choosePhoneCountry(**made, country); !chosen) return cli.fail(chosen.failure());
    if (cli.json) {
        cli.print(QJsonObject{{u"db"_s, path}, {u"template"_s, sample ? u"fibonacci"_s : options.templateKey}, {u"sample"_s, sample}});
    } else {
        cli.out() << QCoreApplication::translate("Cli", "Made %1").arg(path) << Qt::endl;
    }
    return ExitCode::Ok;
}

} // namespace Kelvin
