// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/FilterWords.h"

#include "ui/text/ConditionText.h"
#include "ui/text/FieldText.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct Words { Q_DECLARE_TR_FUNCTIONS(FilterWords) };

struct FilterName {
    const char* key;
    const char* name;
};

constexpr FilterName shippedNames[] = {
    {"call_first", QT_TRANSLATE_NOOP("FilterWords", "Call first")},
    {"all", QT_TRANSLATE_NOOP("FilterWords", "All leads")},
    {"mine", QT_TRANSLATE_NOOP("FilterWords", "My leads")},
    {"new_mqls", QT_TRANSLATE_NOOP("FilterWords", "New MQLs")},
    {"hot", QT_TRANSLATE_NOOP("FilterWords", "Hot")},
    {"going_cold", QT_TRANSLATE_NOOP("FilterWords", "Going cold")},
    {"cold_high_potential", QT_TRANSLATE_NOOP("FilterWords", "Cold, high potential")},
    {"nothing_asked", QT_TRANSLATE_NOOP("FilterWords", "Nothing asked yet")},
    {"rejected", QT_TRANSLATE_NOOP("FilterWords", "Rejected in 30 days")},
    {"trash", QT_TRANSLATE_NOOP("FilterWords", "Trash")},
};

/// The values of a test as its sentence lists them.
QString valuesText(const Wording& w, const Test& test)
{
    const QString key = test.operand.kind == OperandKind::Bant ? u"bant."_s + test.operand.key : test.operand.key;
    QStringList values;
    for (const FieldValue& value : test.values) values.append(valueText(w, key, value));
    return alternativesText(values);
}

} // namespace

QString filterName(const SavedFilter& filter)
{
    for (const FilterName& shipped : shippedNames)
        if (filter.name.isEmpty() && filter.key == QLatin1StringView(shipped.key)) return Words::tr(shipped.name);
    return visibleText(filter.name.isEmpty() ? filter.key : filter.name, 80);
}

ChipWords chipWords(const Wording& w, const Condition& condition)
{
    const QString sentence = sentenceCase(w, conditionText(w, condition));
    if (condition.kind != Condition::Kind::Test) return {{}, sentence};
    // The sentence is the language's own; only where it ends with the values can they be set off.
    const QString values = valuesText(w, condition.test);
    if (!values.isEmpty() && sentence.endsWith(values) && sentence.size() > values.size())
        return {sentence.left(sentence.size() - values.size()).trimmed(), values};
    const QString field = operandText(condition.test.operand);
    if (!sentence.startsWith(field, Qt::CaseInsensitive)) return {{}, sentence};
    // "Last activity within …", "Ostatnia aktywność: w ciągu …"
    const qsizetype named = field.size() + (sentence.mid(field.size()).startsWith(u':') ? 1 : 0);
    if (sentence.size() > named + 1 && sentence.at(named).isSpace()) return {sentence.left(named), sentence.mid(named + 1)};
    return {{}, sentence};
}

} // namespace Kelvin
