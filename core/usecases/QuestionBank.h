// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BantAssessment.h"
#include "core/domain/Result.h"

#include <QMap>
#include <QStringList>

namespace Kelvin {

/// What a salesperson asks about one criterion.
struct CriterionQuestions {
    QString main;                    ///< the question to begin with
    QStringList more;                ///< further ones, in the order of a talk
    bool operator==(const CriterionQuestions&) const = default;
};

/// The qualifying questions in every language of the file.
struct QuestionBank {
    QMap<QString, std::array<CriterionQuestions, criterionCount>> byLanguage; ///< "en", "pl", "ru"
    bool operator==(const QuestionBank&) const = default;
};

/// Reads a bank from JSON. Failures: questions_unreadable {what is wrong}, questions_incomplete {language, criterion}.
Result<QuestionBank> questionBankFromJson(const QByteArray& bytes);
/// The questions of a criterion in `language` ("pl", also "pl_PL"), else in English, else in any.
CriterionQuestions questions(const QuestionBank& bank, Criterion criterion, const QString& language);

} // namespace Kelvin
