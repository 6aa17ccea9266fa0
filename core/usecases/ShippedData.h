// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/ingest/Presets.h"
#include "core/scoring/Evaluator.h"
#include "core/usecases/SampleTexts.h"

namespace Kelvin {

/// What comes with the program and core must be told: templates, mailbox lists by number.
struct ShippedData {
    QList<ScoringModel> templates;            ///< fibonacci, journey, bant, definition, in this order
    QHash<int, MailboxLists> mailboxLists;    ///< by the number a version names
    ImportVocabulary vocabulary;              ///< header words and presets of imports
    QHash<QString, SampleTexts> sampleTexts;  ///< by language: "en"

    /// The template of that key, or nothing.
    const ScoringModel* find(const QString& key) const;
    /// The lists a version names. A number that is not shipped comes from a newer program only: then the newest, and Workspace says so.
    const MailboxLists& mailboxes(int number) const;
    const MailboxLists& newestMailboxes() const;
};

/// Reads models/, lists/, profiles/ and samples/ below `root` (the program passes ":/kelvin").
Result<ShippedData> readShippedData(const QString& root);

} // namespace Kelvin
