// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"

#include <cstdio>
#include <map>
#include <string>

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using TestApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

// A function-local map, because registration runs before main in an order nobody promises.
std::map<std::string, Factory>& registry()
{
    static std::map<std::string, Factory> tests;
    return tests;
}

} // namespace

bool Kelvin::Tests::registerTest(const char* name, Factory make)
{
    registry()[name] = std::move(make);
    return true;
}

int main(int argc, char** argv)
{
    TestApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kelvin-tests"));
    QStringList arguments = app.arguments();
    const QString only = arguments.size() > 1 && !arguments.at(1).startsWith(QLatin1Char('-')) ? arguments.takeAt(1) : QString();
    int failures = 0;
    int ran = 0;
    for (const auto& [name, make] : registry()) {
        if (!only.isEmpty() && only.toStdString() != name) continue;
        ++ran;
        failures += QTest::qExec(make().get(), arguments);
    }
    if (ran == 0) std::fprintf(stderr, "no test class named %s\n", qPrintable(only));
    return failures == 0 && ran > 0 ? 0 : 1;
}
