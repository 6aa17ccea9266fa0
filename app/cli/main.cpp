// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandLine.h"

#include "app/Translations.h"

#include <QCoreApplication>
#include <QDateTime>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kelvin"));
    QCoreApplication::setOrganizationName(QStringLiteral("kelvin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KELVIN_VERSION));
    Kelvin::Translations translations;
    translations.install(Kelvin::Translations::systemLanguage());

    Kelvin::CliContext cli;
    cli.now = QDateTime::currentSecsSinceEpoch();
    cli.language = translations.language();
    return int(Kelvin::runCommandLine(cli, app.arguments().mid(1)));
}
