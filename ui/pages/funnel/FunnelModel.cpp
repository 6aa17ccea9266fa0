// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel/FunnelModel.h"

#include "ui/models/Roles.h"
#include "ui/painting/Tokens.h"
#include "ui/text/DomainText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/text/FunnelText.h"
#include "ui/widgets/PlainText.h"

namespace Kelvin {

using namespace Qt::StringLiterals;

static constexpr int right = int(Qt::AlignRight | Qt::AlignVCenter);

void FunnelModel::setSteps(const QList<FunnelStep>& steps)
{
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

CountedLeads FunnelModel::leadsOf(const QModelIndex& index) const
{
    const FunnelStep& step = m_steps.at(index.row());
    const QString stage = word(step.stage);
    switch (Column(index.column())) {
    case Passed:
    case Step:
    case Interval:
    case Decided: return {step.passed, filled(tr("Went on from %1", "leads, stage"), {stage})};
    case Exited: return {step.exited, filled(tr("Left at %1", "leads, stage"), {stage})};
    case Open: return {step.open, filled(tr("Open in %1", "leads, stage"), {stage})};
    case Stage:
    case Entered:
    case OfAll:
    case Median:
    case P90:
    case ColumnCount: break;
    }
    return {step.entered, reachedText(step.stage)};
}

QString FunnelModel::text(const FunnelStep& step, int column, bool isLast) const
{
    const auto count = [&](const QList<qint64>& rows) { return numberText(m_wording, rows.size()); };
    switch (Column(column)) {
    case Stage: return word(step.stage);
    case Entered: return count(step.entered);
    case Passed: return isLast ? QString() : count(step.passed);
    case Exited: return isLast ? QString() : count(step.exited);
    case Open: return isLast ? QString() : count(step.open);
    case Step: return isLast ? QString() : shareText(m_wording, step.conversion);
    case Interval: return isLast ? QString() : shareIntervalText(m_wording, step.conversion);
    case Decided: return isLast ? QString() : shareText(m_wording, step.decided);
    case OfAll: return shareText(m_wording, step.cumulative);
    case Median: return step.medianDays ? daysText(m_wording, *step.medianDays) : QString();
    case P90: return step.p90Days ? daysText(m_wording, *step.p90Days) : QString();
    case ColumnCount: break;
    }
    return {};
}

QVariant FunnelModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const FunnelStep& step = m_steps.at(index.row());
    if (role == Role::Stage && index.column() == Stage) return QVariant::fromValue(step.stage);
    if (role == Qt::TextAlignmentRole && index.column() != Stage) return right;
    if (role == Role::Weight && index.column() == Step) return int(FontWeight::Bold);
    const QString shown = text(step, index.column(), index.row() + 1 == m_steps.size());
    if (role == Qt::DisplayRole) return shown;
    // Eleven columns leave no room for a tag.
    if (index.column() != Step || !step.conversion.few || !step.conversion.value || shown.isEmpty()) return {};
    switch (role) {
    case Role::Ink: return int(Ink::Second);
    case Qt::ToolTipRole: return plainToolTip(sentenceCase(m_wording, fewLeadsText()));
    case Qt::AccessibleTextRole: return QString(shown + u", "_s + fewLeadsText());
    default: return {};
    }
}

QVariant FunnelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const ids[] = {"stage", "entered", "passed", "exited", "open", "step", "interval", "decided", "ofAll", "median", "p90"};
    // Eleven heads stand side by side: what a short one leaves out its tip says.
    static const char* const whole[] = {"", "", "", "", "", "conversion", "", "", "cumulative", "medianDays", "p90Days"};
    if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
    switch (role) {
    case Qt::TextAlignmentRole: return section == Stage ? QVariant() : right;
    case Qt::DisplayRole: return funnelColumnText(QString::fromLatin1(ids[section]));
    case Qt::ToolTipRole: return plainToolTip(funnelColumnText(QString::fromLatin1(whole[section])));
    default: return {};
    }
}

void BreakdownModel::setGroups(const QList<FunnelGroup>& groups, int step, const QString& by)
{
    beginResetModel();
    m_groups = groups;
    m_step = step;
    m_by = by;
    endResetModel();
}

QString BreakdownModel::valueAt(int row) const { return breakdownText(m_wording, m_by, m_groups.at(row).value); }

CountedLeads BreakdownModel::leadsOf(const QModelIndex& index) const
{
    const auto& steps = m_groups.at(index.row()).steps;
    const bool entered = index.column() == Value || index.column() == Entered;
    const FunnelStep& step = steps.at(m_step);
    const QString reached = reachedText(steps.at(entered ? m_step : m_step + 1).stage);
    return {entered ? step.entered : step.passed, filled(tr("%1: %2", "value of the breakdown, which leads"), {valueAt(index.row()), reached})};
}

QVariant BreakdownModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const FunnelStep& step = m_groups.at(index.row()).steps.at(m_step);
    if (role == Qt::TextAlignmentRole && index.column() != Value) return right;
    if (role == Role::Weight && index.column() == Share) return int(FontWeight::Bold);
    if (role == Role::Tag && index.column() == Value && step.conversion.few) return fewLeadsText();
    if (role != Qt::DisplayRole) return {};
    switch (Column(index.column())) {
    case Value: return valueAt(index.row());
    case Entered: return numberText(m_wording, step.entered.size());
    case Passed: return numberText(m_wording, step.passed.size());
    case Share: return shareText(m_wording, step.conversion);
    case Interval: return shareIntervalText(m_wording, step.conversion);
    case ColumnCount: break;
    }
    return {};
}

QVariant BreakdownModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const char* const ids[] = {"", "entered", "passed", "step", "interval"};
    if (orientation != Qt::Horizontal || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole && section != Value) return right;
    if (role != Qt::DisplayRole) return {};
    if (section == Value) return m_by == u"month" ? tr("Month") : breakdownName(m_by);
    return funnelColumnText(QString::fromLatin1(ids[section]));
}

} // namespace Kelvin
