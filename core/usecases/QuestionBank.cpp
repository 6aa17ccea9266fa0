// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/QuestionBank.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Kelvin {

static const QString formatName = QStringLiteral("kelvin-questions");

static Failure unreadable(const QString& why)
{
    return {FailureKind::Input, QStringLiteral("questions_unreadable"), {why}};
}

static CriterionQuestions questionsFrom(const QJsonObject& object)
{
    CriterionQuestions out{object.value(u"main").toString().trimmed(), {}};
    for (const QJsonValue& value : object.value(u"more").toArray()) {
        const QString question = value.toString().trimmed();
        if (!question.isEmpty()) out.more.append(question);
    }
    return out;
}

Result<QuestionBank> questionBankFromJson(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) return unreadable(error.errorString());
    if (root.value(u"format").toString() != formatName || root.value(u"formatVersion").toInt() != 1) return unreadable(QStringLiteral("format"));
    const QJsonObject languages = root.value(u"languages").toObject();
    if (languages.isEmpty()) return unreadable(QStringLiteral("languages"));
    QuestionBank bank;
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
            CriterionQuestions read = questionsFrom(language.value().toObject().value(QLatin1String(key)).toObject());
            if (read.main.isEmpty())
                return Failure{FailureKind::Input, QStringLiteral("questions_incomplete"), {language.key(), QString::fromLatin1(key)}};
            bank.byLanguage[language.key()][size_t(criterion)] = read;
        }
    }
    return bank;
}

CriterionQuestions questions(const QuestionBank& bank, Criterion criterion, const QString& language)
{
    if (bank.byLanguage.isEmpty()) return {};
    for (const QString& wanted : {language, language.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0), QStringLiteral("en")})
        if (const auto found = bank.byLanguage.constFind(wanted); found != bank.byLanguage.constEnd()) return found.value()[size_t(criterion)];
    return bank.byLanguage.first()[size_t(criterion)];
}

} // namespace Kelvin
