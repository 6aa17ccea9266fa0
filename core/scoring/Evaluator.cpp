// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/Evaluator.h"

#include "core/scoring/Blocks.h"
#include "core/scoring/Compiler.h"
#include "core/scoring/Fold.h"
#include "core/scoring/Steps.h"

namespace Kelvin {

CompiledModel::CompiledModel(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes)
    : m_program(std::make_unique<Program>(Compiler(model, columns, mailboxes).compile(RulesToCompile::On)))
{
}

CompiledModel::~CompiledModel() = default;
CompiledModel::CompiledModel(CompiledModel&&) noexcept = default;
CompiledModel& CompiledModel::operator=(CompiledModel&&) noexcept = default;

std::vector<Scorecard> evaluate(const CompiledModel& model, const FactColumns& columns, Instant t, int threads)
{
    const Program& program = model.program();
    const FoldPlan plan(program.model, program);
    const Binding binding(program, columns, t);
    std::vector<Scorecard> cards(columns.leadCount());
    inParallel(columns, threads, [&](size_t first, size_t last, int) {
        LeadState state(binding);
        TotalsSink sink;
        FoldedTotals totals;
        totals.resize(leadsPerBlock);
        std::vector<qint64> steps(size_t(program.stepCount) * leadsPerBlock);
        for (size_t block = first; block < last; block += leadsPerBlock) {
            const size_t leads = std::min(leadsPerBlock, last - block);
            state.loadBlock(block, leads);
            writeSteps(state, steps.data(), leadsPerBlock, sink);
            foldTotals(plan, steps.data(), leadsPerBlock, leads, totals);
            for (size_t i = 0; i < leads; ++i)
                cards[block + i] = scorecard(plan, steps.data() + i, leadsPerBlock, totals.total[i],
                                             {totals.axes[0][i], totals.axes[1][i], totals.axes[2][i]});
        }
    });
    return cards;
}

} // namespace Kelvin
