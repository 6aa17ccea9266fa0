// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/TextTable.h"

#include "core/usecases/LeadTable.h"
#include "ui/text/DomainText.h"
#include "ui/text/Format.h"
#include "ui/text/VisibleText.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

/// Blocks whose letters take two places (Unicode's East Asian Width W and F, and the pictures).
constexpr std::pair<char32_t, char32_t> wideBlocks[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},
                                                        {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};

int placesOf(char32_t letter)
{
    if (QChar::isMark(letter)) return 0;
    return std::any_of(std::begin(wideBlocks), std::end(wideBlocks), [letter](const auto& block) { return letter >= block.first && letter <= block.second; }) ? 2 : 1;
}

/// What other verbs take for LEAD: the e-mail, else the id of its system, else ours.
QString keyOf(const LeadRow& lead)
{
    if (!lead.email.isEmpty()) return lead.email;
    return lead.externalIds.isEmpty() ? lead.id.toString() : lead.externalIds.first();
}

} // namespace

int placesOf(const QString& text)
{
    int places = 0;
    for (const char32_t letter : text.toUcs4()) places += placesOf(letter);
    return places;
}

QString cutTo(const QString& text, int places)
{
    if (placesOf(text) <= places) return text;
    QString cut;
    int taken = 1; // the ellipsis
    for (const char32_t letter : text.toUcs4()) {
        taken += placesOf(letter);
        if (taken > places) break;
        cut += QString::fromUcs4(&letter, 1);
    }
    return cut + u'…';
}

QStringList textTable(const QList<TextColumn>& columns)
{
    QStringList lines;
    for (const TextColumn& column : columns) {
        QList<int> places;
        for (const QString& cell : column.cells) places.append(placesOf(cell));
        int width = places.isEmpty() ? 0 : *std::max_element(places.begin(), places.end());
        if (column.most > 0) width = std::min(width, column.most);
        if (width == 0 && !lines.isEmpty()) continue; // nobody has any
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const QString cell = places.at(row) > width ? cutTo(column.cells.at(row), width) : column.cells.at(row);
            const QString blanks(width - placesOf(cell), u' ');
            if (row == lines.size()) lines.append(QString());
            if (&column != &columns.first()) lines[row] += u"  "_s;
            lines[row] += column.right ? blanks + cell : cell + blanks;
        }
    }
    for (QString& line : lines)
        while (line.endsWith(u' ')) line.chop(1);
    return lines;
}

QStringList leadLines(const Wording& w, QList<LeadRow> leads)
{
    const auto pointsOf = [](const LeadRow& lead) { return lead.card.inScope ? lead.card.total.value : std::numeric_limits<decltype(lead.card.total.value)>::min(); };
    std::stable_sort(leads.begin(), leads.end(), [&](const LeadRow& a, const LeadRow& b) { return pointsOf(a) > pointsOf(b); });
    TextColumn score{{}, 0, true}, temperature, stage{{}, 20}, name{{}, 32}, company{{}, 28}, key;
    for (const LeadRow& lead : leads) {
        score.cells.append(lead.card.inScope ? scoreText(w, lead.card.total) : u"-"_s);
        temperature.cells.append(lead.card.inScope ? temperatureText(lead.card.temperature, lead.card.provisional) : QString());
        stage.cells.append(visibleText(stageText(lead.stage, lead.stageName)));
        name.cells.append(visibleText(lead.name));
        company.cells.append(visibleText(lead.company));
        key.cells.append(visibleText(keyOf(lead)));
    }
    return textTable({score, temperature, stage, name, company, key});
}

} // namespace Kelvin
