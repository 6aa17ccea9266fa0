// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace Kelvin {

/// What is said for a failure or issue code of core: what is wrong, with the code's values as %1, %2 ..., and what to do next.
struct CodeWords {
    const char* code;
    const char* text;
    const char* next = ""; ///< may be empty for findings that need no act
};

/// Codes of one topic with the context of their translations.
struct CodeTopic {
    const char* context;
    std::span<const CodeWords> codes;
};

std::span<const CodeWords> commandCodes();
std::span<const CodeWords> databaseCodes();
std::span<const CodeWords> fileCodes();
std::span<const CodeWords> leadCodes();
std::span<const CodeWords> modelCodes();
std::span<const CodeWords> rowCodes();
std::span<const CodeWords> valueCodes();

/// All topics; a code stands in one of them only.
std::span<const CodeTopic> codeTopics();

} // namespace Kelvin
