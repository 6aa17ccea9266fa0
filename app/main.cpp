// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/AppContext.h"
#include "ui/MainWindow.h"
#include "ui/text/FailureText.h"
#include "ui/theme/ThemedIcon.h"

#include <QApplication>

#include <cstdio>

namespace {

int print(FILE* stream, const QString& text, int code)
{
    std::fputs(text.toUtf8().constData(), stream);
    return code;
}

int refuse(const Kelvin::Failure& failure)
{
    const QString examples = failure.kind == Kelvin::FailureKind::Usage ? QStringLiteral("kelvin --help shows what there is.\n") : QString();
    return print(stderr, QStringLiteral("kelvin: %1\n").arg(Kelvin::failureText({}, failure).text) + examples, 2);
}

/// What can be answered without a screen: help, version, wrong arguments; nothing if the window is wanted.
std::optional<int> answerWithoutWindow(const Kelvin::Result<Kelvin::WindowOptions>& options)
{
    if (!options) return refuse(options.failure());
    if (options->help) return print(stdout, Kelvin::windowHelp(), 0);
    if (options->version) return print(stdout, QStringLiteral("kelvin %1\n").arg(QStringLiteral(KELVIN_VERSION)), 0);
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = Kelvin::readWindowOptions(arguments);
    if (const auto answer = answerWithoutWindow(options)) return *answer;

    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    // Qt takes its own arguments (-platform) out of the list.
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kelvin"));
    QCoreApplication::setOrganizationName(QStringLiteral("kelvin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KELVIN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kelvin"));
    QGuiApplication::setDesktopFileName(QStringLiteral("kelvin"));
    QApplication::setWindowIcon(Kelvin::appIcon());
    auto shipped = Kelvin::readShippedData(QStringLiteral(":/kelvin"));
    if (!shipped) return refuse(shipped.failure());

    Kelvin::AppContext context(*options, std::move(*shipped));
    Kelvin::MainWindow window(context.services());
    window.show();
    if (options->sample) window.openSample();
    else if (!options->file.isEmpty()) window.openPath(options->file);
    return QApplication::exec();
}
