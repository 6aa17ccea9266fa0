// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/PreviewData.h"
#include "ui/state/WindowContext.h"

#include <QWidget>

namespace Kelvin {

class MessageBar;
class PipWidget;
class PlainLabel;

/// The four answers with their pips, and how many answers the lead is from hot.
class PreviewBant : public QWidget {
    Q_OBJECT

public:
    explicit PreviewBant(WindowContext& context, QWidget* parent = nullptr);
    void clear();
    void showLead(const LeadRow& lead);
    void showData(const PreviewData& preview);
    void showPaths(const QList<PathToGoal>& paths, const ScoringModel& model);

private:
    WindowContext& m_context;
    PlainLabel* m_met;
    std::array<PipWidget*, criterionCount> m_pips{};
    std::array<PlainLabel*, criterionCount> m_standings{};
    MessageBar* m_callout;
};

} // namespace Kelvin
