// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/StepStore.h"

#include "core/domain/Overloaded.h"
#include "core/scoring/Blocks.h"
#include "core/scoring/Compiler.h"
#include "core/scoring/Steps.h"

#include <algorithm>

namespace Kelvin {

namespace {

/// A rule without all that only the fold reads.
PointRule shapeOf(PointRule rule)
{
    rule.on = true;
    rule.cap.reset();
    rule.name.clear();
    rule.note.clear();
    rule.group.clear();
    std::visit(Overloaded{[](AttributeRule& body) { body = {body.condition, 0, std::nullopt, std::nullopt}; },
                          [](LadderRule& body) {
                              for (LadderRung& rung : body.rungs) rung.points = 0;
                              body.elsePoints = body.unknownPoints = std::nullopt;
                          },
                          [](ActivityRule& body) {
                              std::visit(Overloaded{[](AwardFirstThenBonus& award) { award = {}; }, [](auto& award) { award.points = 0; }}, body.frequency);
                          },
                          [](InactivityClock& body) {
                              body.points = 0;
                              body.once = false;
                              body.maximum.reset();
                          },
                          [](UnopenedEmailRule& body) {
                              body.points = 0;
                              body.maximum.reset();
                          },
                          [](BantRule& body) { body.points = {}; }},
               rule.body);
    return rule;
}

/// What every rule's steps depend on.
bool sameSurroundings(const ScoringModel& a, const ScoringModel& b)
{
    return a.scope == b.scope && a.pageGroups == b.pageGroups && a.activityTypes == b.activityTypes && a.exclusions == b.exclusions &&
           a.titles == b.titles && a.mailboxLists == b.mailboxLists && a.openReportingSystems == b.openReportingSystems && a.zone == b.zone &&
           a.currency == b.currency && a.rates == b.rates && a.bant.validDays == b.bant.validDays;
}

bool sameState(const ScoringModel& a, const ScoringModel& b)
{
    const auto sameGate = [](const Gate& x, const Gate& y) { return x.condition == y.condition; };
    const auto sameTrack = [](const FastTrack& x, const FastTrack& y) { return x.condition == y.condition && x.activity == y.activity; };
    const auto sameSegment = [](const SegmentOverride& x, const SegmentOverride& y) { return x.condition == y.condition; };
    return a.key == b.key && std::equal(a.gates.begin(), a.gates.end(), b.gates.begin(), b.gates.end(), sameGate) &&
           std::equal(a.fastTracks.begin(), a.fastTracks.end(), b.fastTracks.begin(), b.fastTracks.end(), sameTrack) &&
           std::equal(a.segments.begin(), a.segments.end(), b.segments.begin(), b.segments.end(), sameSegment);
}

/// For each rule of `program` the one of `previous` whose steps are the same, or null.
std::vector<const RuleProgram*> reusableRules(const Program& program, const Program& previous)
{
    std::vector<const RuleProgram*> reusable;
    if (!sameSurroundings(program.model, previous.model)) return std::vector<const RuleProgram*>(program.rules.size());
    std::vector<PointRule> shapes;
    for (const RuleProgram& other : previous.rules) shapes.push_back(shapeOf(previous.model.rules[other.rule]));
    for (const RuleProgram& rule : program.rules) {
        const auto found = std::find(shapes.begin(), shapes.end(), shapeOf(program.model.rules[rule.rule]));
        reusable.push_back(found == shapes.end() ? nullptr : &previous.rules[size_t(found - shapes.begin())]);
    }
    return reusable;
}

void copySteps(const StepStore& from, const RuleProgram& source, StepStore& to, const RuleProgram& target, size_t block)
{
    const qint64* in = from.block(block) + size_t(source.step) * leadsPerBlock;
    std::copy_n(in, size_t(target.stepCount) * leadsPerBlock, to.steps.data() + block * size_t(to.program.stepCount) + size_t(target.step) * leadsPerBlock);
}

} // namespace

const qint64* StepStore::lead(size_t lead) const
{
    const size_t first = lead / leadsPerBlock * leadsPerBlock;
    return block(first) + (lead - first);
}

bool haveSameSteps(const ScoringModel& a, const ScoringModel& b)
{
    const auto sameShape = [](const PointRule& x, const PointRule& y) { return shapeOf(x) == shapeOf(y); };
    return sameSurroundings(a, b) && sameState(a, b) && std::equal(a.rules.begin(), a.rules.end(), b.rules.begin(), b.rules.end(), sameShape);
}

StepStore makeSteps(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes, Instant t, int threads, const StepStore* previous)
{
    StepStore out;
    const Program* lender = previous ? &previous->program : nullptr;
    out.program = Compiler(model, columns, mailboxes).compile(RulesToCompile::All, lender);
    const size_t blocks = (columns.leadCount() + leadsPerBlock - 1) / leadsPerBlock;
    out.steps.resize(blocks * leadsPerBlock * size_t(out.program.stepCount));
    const auto reusable = previous ? reusableRules(out.program, previous->program) : std::vector<const RuleProgram*>(out.program.rules.size());
    const Binding binding(out.program, columns, t);
    inParallel(columns, threads, [&](size_t first, size_t last, int) {
        LeadState state(binding);
        TotalsSink sink;
        for (size_t block = first; block < last; block += leadsPerBlock) {
            qint64* steps = out.steps.data() + block * size_t(out.program.stepCount);
            state.loadBlock(block, std::min(leadsPerBlock, last - block));
            writeStates(state, steps, leadsPerBlock);
            for (size_t r = 0; r < out.program.rules.size(); ++r) {
                const RuleProgram& rule = out.program.rules[r];
                if (reusable[r]) copySteps(*previous, *reusable[r], out, rule, block);
                else writeRuleSteps(state, rule, steps, leadsPerBlock, sink);
            }
        }
    });
    return out;
}

} // namespace Kelvin
