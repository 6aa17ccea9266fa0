// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/PreviewData.h"
#include "ui/state/WindowContext.h"
#include "ui/widgets/ContributionList.h"

#include <array>

namespace Kelvin {

class PlainLabel;

/// Why this score: what gave or took most, the rest in one line, the sum; and how it splits.
class PreviewWhy : public QWidget {
    Q_OBJECT

public:
    explicit PreviewWhy(WindowContext& context, QWidget* parent = nullptr);
    void clear();
    void showData(const LeadRow& lead, const PreviewData& preview);

signals:
    void openRequested();

private:
    void showParts(const LeadRow& lead, const Explanation& explanation, const PreviewData& preview);

    WindowContext& m_context;
    PlainLabel* m_title;
    PlainLabel* m_since;
    ContributionList* m_list;
    QWidget* m_split;
    std::array<PlainLabel*, 3> m_axes{};       ///< by Axis
    PlainLabel* m_grade = nullptr;
};

/// The contributions shown: the `most` largest, the rest together, the sum.
QList<ContributionRow> topContributions(const Wording& w, const Explanation& explanation, const ScoringModel& model, const QList<Adjustment>& adjustments,
                                        int most);

} // namespace Kelvin
