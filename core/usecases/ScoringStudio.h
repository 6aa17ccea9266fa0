// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// Keeps everybody's step sums under one model, so that an edit shows its effect at once. Lives on the thread of its workspace.
class ScoringStudio {
public:
    /// Loads what the published version of the model and `draft` read. `no_model` if there is none of that key.
    static Result<std::shared_ptr<ScoringStudio>> open(Workspace& workspace, const QString& model, const ScoringModel& draft, Instant asOf);
    ~ScoringStudio();

    StudioEffect update(const ScoringModel& changed, size_t movers = 50);
    /// The score and band of one lead, before and after; nothing if the columns do not hold it.
    std::optional<std::pair<Scorecard, Scorecard>> leadBeforeAndAfter(qint64 row) const;
    /// Rows of the leads whose total lies in [from, to) points.
    QList<qint64> leadsBetween(double from, double to) const;
    /// Whether columns loaded then still serve this model; if not, open anew.
    bool serves(const ScoringModel& changed) const;

private:
    struct State;
    explicit ScoringStudio(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace Kelvin
