// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Issue.h"
#include "core/domain/Result.h"
#include "core/scoring/ScoringModel.h"
#include "ui/text/Wording.h"

namespace Kelvin {

/// A failure as a person reads it: what is wrong, and the next step. Both are whole sentences.
struct FailureWords {
    QString text;
    QString next;
    bool operator==(const FailureWords&) const = default;
};

/// Where what to do next is read: only at the command line are its options and commands a help.
enum class NextFor { Window, CommandLine };

/// The sentences of a failure, the moments in it in the workspace's zone and in words of the locale; a code without words says that something
/// went wrong and names the code.
FailureWords failureText(const Wording& w, const Failure& failure, NextFor place = NextFor::Window);
/// Both sentences in one line.
QString failureLine(const Wording& w, const Failure& failure);

/// What is wrong with one row or value, by its code: "Not an e-mail address: no @".
QString reasonForRow(const QString& code, const QStringList& args);
/// A finding with its count and first place: "Not a number. 9 rows, first on line 390, column “Liczba prac.”."
QString issueText(const Wording& w, const Issue& issue);
/// What to do about a finding; may be empty.
QString issueNext(const Issue& issue, NextFor place = NextFor::Window);
/// A finding of checkModel, whose args begin with the id that stands in `column`: ("Viewed pricing", "The cap of 9 can never act."). The
/// title is the name of the rule, group, gate, fast track or segment, or the model's own.
struct FindingText {
    QString title;
    QString text;
    QString next;
    bool operator==(const FindingText&) const = default;
};
FindingText findingText(const Wording& w, const Issue& issue, const ScoringModel& model);
/// Whether there are words for this code.
bool hasWords(const QString& code);

} // namespace Kelvin
