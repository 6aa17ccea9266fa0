// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Compiler.h"

#include "core/domain/SearchFold.h"

#include <algorithm>

namespace Kelvin {

QTimeZone modelZone(const ScoringModel& model)
{
    const QTimeZone zone(model.zone.toUtf8());
    return zone.isValid() && model.zone != u"UTC" ? zone : QTimeZone::utc();
}

ValueContext valueContext(const ScoringModel& model, Instant t)
{
    return valueContext(model, modelZone(model), t);
}

ValueContext valueContext(const ScoringModel& model, const QTimeZone& zone, Instant t)
{
    ValueContext context;
    context.t = t;
    context.zone = zone;
    context.currency = model.currency;
    context.rates = model.rates;
    return context;
}

Compiler::Compiler(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes)
    : m_model(model), m_columns(columns), m_mailboxes(mailboxes), m_context(valueContext(model, 0))
{
}

Program Compiler::compile(RulesToCompile rules, const Program* previous)
{
    m_previous = previous;
    m_sameInputs = previous && previous->model.pageGroups == m_model.pageGroups && previous->model.exclusions == m_model.exclusions &&
                   previous->model.titles == m_model.titles && previous->model.currency == m_model.currency &&
                   previous->model.rates == m_model.rates && previous->model.zone == m_model.zone &&
                   previous->model.mailboxLists == m_model.mailboxLists;
    m_program.model = m_model;
    compileCatalogue();
    compileExclusions();
    m_program.timeZone = m_context.zone;
    m_program.purchaseByField = field(QStringLiteral("purchaseBy"));
    m_program.scope = condition(m_model.scope);
    for (int i = 0; i < m_model.rules.size(); ++i)
        if (rules == RulesToCompile::All || m_model.rules[i].on) compileRule(m_model.rules[i], i);
    compileTracks();
    compileZone();
    compileSubjects();
    compileSlots();
    compileTally();
    compileReads();
    m_program.adjustmentStep = m_program.stepCount++;
    m_program.bantStep = m_program.stepCount++;
    m_program.flagStep = m_program.stepCount;
    m_program.stepCount += (m_program.segmentBit(int(m_program.segments.size())) + 63) / 64;
    return std::move(m_program);
}

void Compiler::compileCatalogue()
{
    int highest = 0;
    for (const ActivityType& type : m_model.activityTypes) highest = std::max(highest, type.number);
    m_program.slotCount = int(m_model.activityTypes.size());
    m_program.slotOfType.assign(size_t(highest) + 1, quint16(m_program.slotCount));
    std::vector<int> numbers;
    for (const ActivityType& type : m_model.activityTypes) numbers.push_back(type.number);
    std::sort(numbers.begin(), numbers.end());
    for (size_t i = 0; i < numbers.size(); ++i) m_program.slotOfType[size_t(numbers[i])] = quint16(i);
}

void Compiler::compileExclusions()
{
    const Exclusions& exclusions = m_model.exclusions;
    if (!exclusions.campaigns.isEmpty() || !exclusions.sources.isEmpty()) {
        const GlobSet campaigns(exclusions.campaigns), sources(exclusions.sources);
        for (const AttributeTriple& triple : folded()) m_excluded.push_back(campaigns.matchesFolded(triple.campaign) || sources.matchesFolded(triple.source));
    }
    if (exclusions.emailDomains.isEmpty()) return;
    m_program.emailField = field(QStringLiteral("email"));
    QStringList folded;
    for (const QString& domain : exclusions.emailDomains) folded.append(domain.toLower());
    const auto emails = m_columns.fields.constFind(QStringLiteral("email"));
    if (emails == m_columns.fields.cend()) return m_program.internalEmail.push_back(false);
    for (const FieldValue& value : emails->values) {
        const QString domain = emailDomain(encodeValue(value));
        m_program.internalEmail.push_back(!domain.isEmpty() && folded.contains(domain));
    }
}

int Compiler::field(const QString& key)
{
    const auto at = m_program.fieldKeys.indexOf(key);
    if (at >= 0) return int(at);
    m_program.fieldKeys.append(key);
    return int(m_program.fieldKeys.size() - 1);
}

int Compiler::slot(QStringView key) const
{
    const int number = activityTypeNumber(m_model.activityTypes, key);
    return number == 0 ? -1 : m_program.slotOfType[size_t(number)];
}

const TitleTable& Compiler::titles()
{
    if (!m_titles) m_titles.emplace(m_model.titles);
    return *m_titles;
}

const std::vector<AttributeTriple>& Compiler::folded()
{
    if (m_folded.empty())
        for (const AttributeTriple& triple : m_columns.attributes) m_folded.push_back({searchFold(triple.subject), searchFold(triple.campaign), searchFold(triple.source)});
    return m_folded;
}

int Compiler::condition(const Condition& condition)
{
    const int first = int(m_program.nodes.size());
    appendNodes(condition);
    return first;
}

void Compiler::appendNodes(const Condition& condition)
{
    const size_t own = m_program.nodes.size();
    m_program.nodes.push_back({condition.kind, -1, 0});
    if (condition.kind == Condition::Kind::Test) m_program.nodes[own].test = test(condition.test);
    for (const Condition& child : condition.children) appendNodes(child);
    m_program.nodes[own].next = int(m_program.nodes.size());
}

int Compiler::test(const Test& test)
{
    for (size_t i = 0; i < m_program.tests.size(); ++i)
        if (m_program.tests[i].test == test) return int(i);
    CompiledTest compiled;
    compiled.test = test;
    switch (test.operand.kind) {
    case OperandKind::Field:
        compiled.kind = test.operand.key == u"createdAt" ? CompiledTest::Kind::CreatedAt : CompiledTest::Kind::Field;
        if (compiled.kind == CompiledTest::Kind::Field) fillTable(compiled);
        break;
    case OperandKind::Bant:
        if (const auto criterion = enumFromKey<Criterion>(test.operand.key)) {
            compiled.kind = CompiledTest::Kind::Bant;
            compiled.criterion = int(*criterion);
            for (int level = 0; level < 4; ++level)
                compiled.byLevel[size_t(level)] = testValue(test, level == 0 ? FieldValue() : FieldValue(double(level)), m_context);
        }
        break;
    case OperandKind::ActivityCount:
    case OperandKind::DaysSince:
        compiled.kind = test.operand.kind == OperandKind::DaysSince ? CompiledTest::Kind::DaysSince : CompiledTest::Kind::Count;
        compiled.filter = filter(test.operand.match);
        break;
    case OperandKind::Result:
        // A rule cannot depend on its own score; only gates may ask for the stage.
        if (test.operand.key == u"stage") compiled.kind = CompiledTest::Kind::Stage;
        break;
    }
    m_program.tests.push_back(std::move(compiled));
    return int(m_program.tests.size() - 1);
}

void Compiler::fillTable(CompiledTest& compiled)
{
    const QString& key = compiled.test.operand.key;
    const QString base = baseField(key);
    compiled.field = field(base);
    compiled.timed = dependsOnTime(compiled.test);
    if (compiled.timed) return;
    const auto column = m_columns.fields.constFind(base);
    const QList<FieldValue> nothing{FieldValue()};
    const QList<FieldValue>& values = column == m_columns.fields.constEnd() ? nothing : column->values;
    if (m_sameInputs)
        for (const CompiledTest& earlier : m_previous->tests)
            if (earlier.test == compiled.test && earlier.table.size() == size_t(values.size())) {
                compiled.table = earlier.table;
                return;
            }
    DerivedTables tables{&m_mailboxes, nullptr};
    if (base == u"title" && key != base) tables.titles = &titles();
    compiled.table.reserve(size_t(values.size()));
    for (const FieldValue& value : values)
        compiled.table.push_back(testValue(compiled.test, key == base ? value : derivedValue(key, value, tables), m_context));
}

int Compiler::filter(const ActivityMatch& match)
{
    const ActivityMatcher matcher(match, m_model.activityTypes, m_model.pageGroups);
    ActivityFilter out;
    for (const int number : matcher.types()) out.typeSlots.push_back(m_program.slotOfType[size_t(number)]);
    out.mask = mask(match, matcher);
    out.hasMinValue = match.minValue.has_value();
    out.hasMaxValue = match.maxValue.has_value();
    out.hasMinDuration = match.minDuration.has_value();
    out.hasMaxDuration = match.maxDuration.has_value();
    out.minValue = match.minValue.value_or(0);
    out.maxValue = match.maxValue.value_or(0);
    out.minDuration = match.minDuration.value_or(0);
    out.maxDuration = match.maxDuration.value_or(0);
    if (matcher.readsResult()) {
        out.results = 0;
        for (const CallResult result : match.results) out.results |= 1u << int(result);
    }
    out.extra = matcher.readsValue() || matcher.readsDuration() || matcher.readsResult();
    m_program.filters.push_back(std::move(out));
    return int(m_program.filters.size() - 1);
}

int Compiler::mask(const ActivityMatch& match, const ActivityMatcher& matcher)
{
    if (!matcher.readsTexts() && m_excluded.empty()) return -1;
    ActivityMatch texts;
    texts.pageGroups = match.pageGroups;
    texts.notPageGroups = match.notPageGroups;
    texts.subjects = match.subjects;
    texts.campaigns = match.campaigns;
    texts.sources = match.sources;
    if (const auto at = m_program.maskOf.indexOf(texts); at >= 0) return int(at);
    const size_t words = (size_t(m_columns.attributes.size()) + 63) / 64;
    AttributeMask out;
    const auto lent = m_sameInputs ? m_previous->maskOf.indexOf(texts) : -1;
    if (lent >= 0 && m_previous->masks[size_t(lent)].words.size() == words) {
        out = m_previous->masks[size_t(lent)];
    } else {
        out.words.assign(words, 0);
        for (size_t i = 0; i < folded().size(); ++i) {
            const AttributeTriple& triple = m_folded[i];
            if (!m_excluded.empty() && m_excluded[i]) continue;
            if (matcher.matchesFoldedTexts(triple.subject, triple.campaign, triple.source)) out.words[i >> 6] |= quint64(1) << (i & 63);
        }
    }
    m_program.maskOf.append(texts);
    m_program.masks.push_back(std::move(out));
    return int(m_program.masks.size() - 1);
}

void Compiler::compileTracks()
{
    for (const Gate& gate : m_model.gates) m_program.gates.push_back(condition(gate.condition));
    for (const FastTrack& track : m_model.fastTracks)
        m_program.tracks.push_back(track.activity ? TrackProgram{-1, filter(*track.activity)} : TrackProgram{condition(track.condition), -1});
    for (const SegmentOverride& segment : m_model.segments) m_program.segments.push_back(condition(segment.condition));
}

void Compiler::compileZone()
{
    const bool reads = std::any_of(m_program.rules.begin(), m_program.rules.end(), [](const RuleProgram& rule) {
        return rule.kind == RuleProgram::Kind::Activity && (rule.activity.dayCap > 0 || rule.activity.countBy == CountBy::Day);
    });
    if (!reads || m_columns.at.empty()) return;
    const auto [first, last] = std::minmax_element(m_columns.at.begin(), m_columns.at.end());
    m_program.zone = ZoneTable(m_context.zone, *first, *last);
}

void Compiler::compileSubjects()
{
    const bool reads = std::any_of(m_program.rules.begin(), m_program.rules.end(), [](const RuleProgram& rule) {
        return rule.kind == RuleProgram::Kind::Activity && rule.activity.countBy == CountBy::Subject;
    });
    if (!reads) return;
    if (m_previous && m_previous->subjectOfAttribute.size() == size_t(m_columns.attributes.size())) {
        m_program.subjectOfAttribute = m_previous->subjectOfAttribute;
        return;
    }
    QHash<QString, quint32> seen;
    for (const AttributeTriple& triple : folded()) {
        const auto found = seen.constFind(triple.subject);
        const quint32 id = found != seen.constEnd() ? *found : quint32(seen.size());
        if (found == seen.constEnd()) seen.insert(triple.subject, id);
        m_program.subjectOfAttribute.push_back(id);
    }
}

} // namespace Kelvin
