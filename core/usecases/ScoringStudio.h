// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/scoring/Explanation.h"
#include "core/scoring/WhatIf.h"
#include "core/usecases/Workspace.h"

#include <memory>

namespace Kelvin {

/// A lead that a change moves, by name.
struct StudioMover {
    qint64 row = 0;
    QString name;
    Mover mover;
};

/// What a changed model does to everybody, against the published version.
struct StudioEffect {
    WhatIfEffect effect;
    std::vector<qint64> publishedHistogram;    ///< bins as of effect, from publishedFirstBin
    qint64 publishedFirstBin = 0;
    QList<StudioMover> movers;                 ///< most changed first
    double milliseconds = 0;                   ///< the computation took
};

/// How many leads something applies to, of all that the model scores.
struct RuleMatches {
    qint64 leads = 0, of = 0;
    bool operator==(const RuleMatches&) const = default;
};

/// What publishing would set off: the leads that cross the MQL line and have this model as their primary one.
struct PublishForecast {
    qint64 above = 0;                          ///< cross the line, whatever their stage
    qint64 promoted = 0;                       ///< of these, those still at Lead: they become MQL if asked for
    qint64 tasks = 0;                          ///< of these, those without an open next step: they get a task if asked for
    bool operator==(const PublishForecast&) const = default;
    qint64 falls = 0;                          ///< leads that fall into a lower band; they keep their stage
};

/// One lead under the draft: why it would score what it would.
struct DraftTest {
    LeadFacts facts;
    Scorecard before;                          ///< by the published version
    Explanation after;
};

/// Keeps everybody's step sums under one model, so that an edit shows its effect at once. One thread at a time.
class ScoringStudio {
public:
    /// Loads what the published version of the model and `draft` read. `no_model` if there is none of that key.
    static Result<std::shared_ptr<ScoringStudio>> open(Workspace& workspace, const QString& model, const ScoringModel& draft, Instant asOf,
                                                       const Progress& progress = {});
    ~ScoringStudio();

    StudioEffect update(const ScoringModel& changed, size_t movers = 50);
    /// The score and band of one lead, before and after; nothing if the columns do not hold it.
    std::optional<std::pair<Scorecard, Scorecard>> leadBeforeAndAfter(qint64 row) const;
    /// Rows of the leads whose total lies in [from, to) points.
    QList<qint64> leadsBetween(double from, double to) const;
    /// Rows of all leads that the last update moves, most changed first.
    QList<qint64> movers() const;
    /// Leads a rule applies to, or for which a condition is true; `model` is the one it stands in. Loads what is missing.
    Result<RuleMatches> matches(Workspace& workspace, const ScoringModel& model, const PointRule& rule);
    Result<RuleMatches> matches(Workspace& workspace, const ScoringModel& model, const Condition& condition);
    /// What publishing the model of the last update would set off.
    Result<PublishForecast> forecast(Workspace& workspace) const;
    Result<DraftTest> test(Workspace& workspace, qint64 row, const ScoringModel& draft) const;
    /// How many activities the file has, by channel.
    QMap<Channel, qint64> channelActivities() const;
    /// The systems that report opened mails: those with at least one open or click in the file (scoring.md section 4.5). Known only where a rule
    /// about unopened mails has asked for the columns.
    QStringList reportingSystems() const;
    /// Whether the columns hold what this model reads.
    bool serves(const ScoringModel& changed) const;
    /// Loads what this model reads and the columns do not hold yet.
    Result<Done> extend(Workspace& workspace, const ScoringModel& changed);

private:
    struct State;
    explicit ScoringStudio(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Kelvin
