// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTest>

#include <functional>
#include <memory>

namespace Kelvin::Tests {

/// Adds a test class to this executable; called before main by KELVIN_TEST.
bool registerTest(const char* name, std::function<std::unique_ptr<QObject>()> make);

} // namespace Kelvin::Tests

/// Puts a Qt Test class into its layer's executable. `kelvin_tests_x` runs all; `kelvin_tests_x TestName [function]` runs one.
#define KELVIN_TEST(Class)                                                                                             \
    static const bool registered##Class =                                                                              \
        Kelvin::Tests::registerTest(#Class, [] { return std::unique_ptr<QObject>(new Class); });
