// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/ActivityMatcher.h"
#include "core/conditions/DerivedFields.h"
#include "core/conditions/Matcher.h"
#include "core/scoring/Program.h"

namespace Kelvin {

/// Which rules get steps: all, so that turning one on costs nothing, or only those that are on.
enum class RulesToCompile { All, On };

/// Turns a model into a program over the dictionaries of some columns; used once.
class Compiler {
public:
    Compiler(const ScoringModel& model, const FactColumns& columns, const MailboxLists& mailboxes);

    /// `previous`, a program over the same columns, lends masks and tables that are still right.
    Program compile(RulesToCompile rules, const Program* previous = nullptr);

private:
    void compileCatalogue();
    void compileExclusions();
    void compileRule(const PointRule& rule, int index);
    ActivityProgram activityProgram(const ActivityRule& rule, const PointRule& line);
    ClockProgram clockProgram(const InactivityClock& clock);
    UnopenedProgram unopenedProgram(const UnopenedEmailRule& rule);
    void compileTracks();
    void compileZone();
    void compileSubjects();
    void compileSlots();
    void compileTally();
    void compileReads();

    int condition(const Condition& condition);
    void appendNodes(const Condition& condition);
    int test(const Test& test);
    void fillTable(CompiledTest& compiled);
    int field(const QString& key);
    int filter(const ActivityMatch& match);
    int mask(const ActivityMatch& match, const ActivityMatcher& matcher);
    const TitleTable& titles();
    const std::vector<AttributeTriple>& folded();
    int slot(QStringView key) const;

    const ScoringModel& m_model;
    const FactColumns& m_columns;
    const MailboxLists& m_mailboxes;
    const Program* m_previous = nullptr;
    ValueContext m_context;
    std::optional<TitleTable> m_titles;
    std::vector<AttributeTriple> m_folded; ///< by attribute, once somebody asked: folding costs more than matching
    std::vector<char> m_excluded;     ///< by attribute; empty: nothing is excluded
    bool m_sameInputs = false;        ///< previous was made with the same lists, groups, exclusions and money
    Program m_program;
};

/// How values compare in this model at t.
ValueContext valueContext(const ScoringModel& model, Instant t);
/// The same where the model's zone has been looked up.
ValueContext valueContext(const ScoringModel& model, const QTimeZone& zone, Instant t);
/// The model's zone; UTC if the system does not know its name.
QTimeZone modelZone(const ScoringModel& model);

} // namespace Kelvin
