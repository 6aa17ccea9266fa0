// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/ColumnWidths.h"

#include "ui/models/Roles.h"
#include "ui/painting/BadgePainter.h"
#include "ui/painting/ScorePainter.h"
#include "ui/painting/StagePainter.h"
#include "ui/painting/TabularText.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr double chevron = 12, longestStage = 132, shortStage = 72, scoreNumber = 26, scoreBar = 8 + 46;

/// A column of free text: its share of what is left, and what it never goes below (100 %), nor below its title.
struct Elastic {
    const char16_t* id;
    double share, least;
};
constexpr Elastic elastics[] = {{u"name", 150, 124}, {u"company", 126, 64}, {u"nextStep", 118, 64}};

/// What gives way to the free text where a window is too narrow, the least missed first.
enum class Economy { None, LongStages, ScoreBars, Changes };

const Elastic* elasticOf(const LeadColumn& column)
{
    const auto found = std::find_if(std::begin(elastics), std::end(elastics), [&](const Elastic& elastic) { return column.id == QStringView(elastic.id); });
    return found == std::end(elastics) ? nullptr : found;
}

double badgeWidth(const Tokens& t)
{
    double widest = 0;
    for (const auto& [temperature, key] : EnumKeys<Temperature>::keys)
        widest = std::max(widest, temperatureBadgeSize({temperature, word(temperature), false, false}, t).width());
    return widest - t.px(2); // the badge begins a little before the words of its column
}

double stagesWidth(const ListedWords& listed, Economy economy, const Tokens& t)
{
    double widest = stageWidth(word(StageRole::MarketingQualified), t);
    // Long ones as far as that leaves room for the other columns; they may be cut, their sign stays.
    QStringList words = listed.stageNames.values();
    for (const StageRole stage : listed.stages) {
        if (stage <= StageRole::Customer) widest = std::max(widest, std::min(stageWidth(word(stage), t), t.px(longestStage)));
        else words.append(word(stage));
    }
    const double most = t.px(economy >= Economy::LongStages ? shortStage : longestStage);
    for (const QString& stage : std::as_const(words)) widest = std::max(widest, std::min(stageWidth(stage, t), most));
    return widest;
}

double agesWidth(const Wording& w, const Tokens& t)
{
    double widest = 0;
    for (const qint64 seconds : {qint64(58) * 60, qint64(22) * 3600, 288 * secondsPerDay})
        widest = std::max(widest, tabularWidth(shortDurationText(w, seconds), t.font(FontRole::Body)));
    return widest;
}

double contentWidth(const LeadColumn& column, const ListedWords& listed, Economy economy, const Wording& w, const Tokens& t)
{
    if (column.id == u"temperature") return badgeWidth(t);
    if (column.id == u"score") return t.px(economy >= Economy::ScoreBars ? scoreNumber : scoreNumber + scoreBar);
    if (column.id == u"weekChange") return changeWidth({-88, changeText(w, MilliPoints::whole(88), MilliPoints::whole(0))}, t);
    if (column.id == u"stage") return stagesWidth(listed, economy, t);
    if (column.id == u"bant") return t.px(3 * pipStep + pipSide);
    if (column.id == u"owner") return t.px(20);
    if (column.id == u"lastActivity") return agesWidth(w, t);
    return t.px(column.width - 2 * Size::CellPadding);
}

double titleWidth(const LeadColumn& column, const Tokens& t)
{
    return std::ceil(QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(column.title) + t.px(2 * Size::CellPadding)) + 1;
}

double neededWidth(const LeadColumn& column, const ListedWords& listed, Economy economy, const Wording& w, const Tokens& t)
{
    const bool atEdge = column.id == u"temperature" || column.id == u"lastActivity";
    const double padding = t.px(Size::CellPadding + (atEdge ? Size::FirstCellPadding : Size::CellPadding));
    const bool titled = !column.header.contains(Role::HeaderIcon) && !column.header.contains(Role::HeaderLetters);
    double title = titled ? QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(column.title) : 0;
    // The list is sorted by temperature unless told otherwise; elsewhere the arrow takes the padding.
    if (column.id == u"temperature") title += t.px(chevron) - t.px(Size::CellPadding);
    return std::ceil(std::max(contentWidth(column, listed, economy, w, t), title) + padding) + 1;
}

} // namespace

void ListedWords::add(const LeadRow& lead)
{
    nextSteps = nextSteps || lead.nextStep;
    if (lead.stageName.isEmpty()) stages.insert(lead.stage);
    else stageNames.insert(lead.stageName);
}

QList<int> fittedWidths(const QList<LeadColumn>& columns, const QList<bool>& shown, const ListedWords& listed, const Wording& w, const Tokens& t, int available,
                        const QString& sortedBy)
{
    QList<double> needed(columns.size());
    double rest = 0, leasts = 0, shares = 0;
    // Nobody's next step needs no more than its title.
    const auto shareOf = [&](const LeadColumn& column) { return column.id == u"nextStep" && !listed.nextSteps ? nullptr : elasticOf(column); };
    const auto take = [&](Economy economy) {
        rest = available, leasts = 0, shares = 0;
        for (int i = 0; i < columns.size(); ++i) {
            const LeadColumn& column = columns.at(i);
            const Elastic* elastic = shareOf(column);
            if (elastic) needed[i] = std::max(t.px(elastic->least), titleWidth(column, t));
            else if (elasticOf(column)) needed[i] = titleWidth(column, t);
            else if (economy >= Economy::Changes && column.id == u"weekChange" && column.id != sortedBy) needed[i] = 0;
            else needed[i] = neededWidth(column, listed, economy, w, t);
            if (!shown.at(i)) continue;
            (elastic ? leasts : rest) += elastic ? needed[i] : -needed[i];
            shares += elastic ? elastic->share : 0;
        }
    };
    for (const Economy economy : {Economy::None, Economy::LongStages, Economy::ScoreBars, Economy::Changes}) {
        take(economy);
        if (rest >= leasts) break;
    }
    // Who has to scroll anyway need not miss a column.
    if (rest < leasts) take(Economy::ScoreBars);
    QList<int> widths;
    for (int i = 0; i < columns.size(); ++i) {
        const Elastic* elastic = shown.at(i) ? shareOf(columns.at(i)) : nullptr;
        widths.append(int(needed[i] + (elastic ? std::max(0.0, std::floor((rest - leasts) * elastic->share / shares)) : 0)));
    }
    return widths;
}

} // namespace Kelvin
