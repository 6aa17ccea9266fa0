// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/ingest/Presets.h"
#include "core/scoring/Evaluator.h"
#include "core/usecases/QuestionBank.h"
#include "core/usecases/SampleTexts.h"

namespace Kelvin {

/// What comes with the program and core must be told: templates, mailbox lists by number, questions of a call.
struct ShippedData {
    QList<ScoringModel> templates;            ///< fibonacci, journey, bant, definition, in this order
    QHash<int, MailboxLists> mailboxLists;    ///< by the number a version names
    ImportVocabulary vocabulary;              ///< header words and presets of imports
    QuestionBank questions;                   ///< what is asked about each criterion
    QHash<QString, SampleTexts> sampleTexts;  ///< by language: "en"

    /// The template of that key, or nothing.
    const ScoringModel* find(const QString& key) const;
    /// The lists a version names. A number that is not shipped comes from a newer program only: then the newest, and Workspace says so.
    const MailboxLists& mailboxes(int number) const;
    const MailboxLists& newestMailboxes() const;
};

/// Reads models/, lists/, profiles/, questions/ and samples/ below `root` (the program passes ":/kelvin"). Failures: shipped_file_missing {path},
/// and those of what a file holds.
Result<ShippedData> readShippedData(const QString& root);

} // namespace Kelvin
