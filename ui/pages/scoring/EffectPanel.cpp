// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/EffectPanel.h"

#include "ui/charts/HistogramWidget.h"
#include "ui/models/Roles.h"
#include "ui/pages/scoring/BinModel.h"
#include "ui/pages/scoring/MoverModel.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/FillMark.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/delegates/ScoreDelegates.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Kelvin {

using namespace Qt::StringLiterals;

namespace {

constexpr Band shownBands[] = {Band::Lead, Band::MarketingQualified, Band::SalesQualified, Band::Disqualified};
/// The fills of the bands in the histogram above them; who is disqualified is not in it.
constexpr size_t bandFills[] = {0, 1, 3};

/// Counts put into bins that begin at `first`; bins outside the old range are empty.
QList<qint64> binsFrom(const std::vector<qint64>& counts, qint64 firstBin, qint64 first, qint64 bins)
{
    QList<qint64> out(bins, 0);
    for (size_t i = 0; i < counts.size(); ++i) {
        const qint64 place = (firstBin - first) / WhatIfEffect::binPoints + qint64(i);
        if (place >= 0 && place < bins) out[place] += counts[i];
    }
    return out;
}

} // namespace

EffectPanel::EffectPanel(const Theme& theme, const Wording& wording, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_wording(wording)
    , m_title(new PlainLabel({}, u"section"_s, this))
    , m_histogram(new HistogramWidget(theme, this))
    , m_before(new PlainLabel({}, u"hint"_s, this))
    , m_sentence(new PlainLabel({}, u"second"_s, this))
    , m_forecast(new PlainLabel({}, u"second"_s, this))
    , m_bins(new BinModel(wording, this))
    , m_movers(new DataTable(theme, this))
    , m_moverModel(new MoverModel(wording, this))
    , m_moversTitle(new PlainLabel(tr("Movers and the rule that moved them"), u"second"_s, this))
    , m_test(new ElidedLabel({}, this))
    , m_allMovers(makeLink(new QPushButton(this)))
{
    const Tokens& t = theme.tokens();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, t.pxi(8), 0, t.pxi(8));
    layout->setSpacing(t.pxi(8));
    // The cells of a table have their own room at the sides: it reaches from edge to edge, its words stand where the others do.
    auto* top = new QVBoxLayout;
    top->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    top->setSpacing(t.pxi(8));
    top->addWidget(makeChart(), 1);
    auto* hint = new PlainLabel(tr("Root scale keeps small bands visible. Arrow keys move the line by 1."), u"tiny"_s, this);
    hint->setWordWrap(true);
    top->addWidget(hint);

    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(t.pxi(4));
    grid->setColumnStretch(1, 1);
    auto* heading = new PlainLabel(tr("Effect, as of now"), u"second"_s, this);
    auto* draft = new PlainLabel(tr("draft"), u"hint"_s, this);
    auto* change = new PlainLabel(tr("change"), u"hint"_s, this);
    grid->addWidget(heading, 0, 0, 1, 2);
    grid->addWidget(m_before, 0, 2, Qt::AlignRight);
    grid->addWidget(draft, 0, 3, Qt::AlignRight);
    grid->addWidget(change, 0, 4, Qt::AlignRight);
    for (int line = 0; line < int(std::size(shownBands)); ++line) {
        QList<PlainLabel*> labels{new PlainLabel({}, u"body"_s, this), new PlainLabel({}, u"second"_s, this), new PlainLabel({}, u"sum"_s, this), new PlainLabel({}, u"second"_s, this)};
        for (int column = 0; column < labels.size(); ++column) grid->addWidget(labels.at(column), line + 1, column + 1, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        if (line < int(std::size(bandFills))) grid->addWidget(new FillMark(theme, bandFills[line], this), line + 1, 0, Qt::AlignVCenter);
        m_bands.append(labels);
    }
    top->addLayout(grid);
    m_sentence->setWordWrap(true);
    top->addWidget(m_sentence);
    m_forecast->setWordWrap(true);
    m_forecast->hide();
    top->addWidget(m_forecast);
    top->addWidget(makeMovers());
    layout->addLayout(top, 3);
    layout->addWidget(m_movers, 2);
    layout->addWidget(makeTest());

    const auto kindOf = [](int index) { return index == 0 ? ThresholdKind::MarketingQualified : ThresholdKind::SalesQualified; };
    connect(m_histogram, &HistogramWidget::thresholdMoved, this, [this, kindOf](int index, double points) { emit thresholdMoved(kindOf(index), qRound(points)); });
    connect(m_histogram, &HistogramWidget::thresholdDropped, this, [this, kindOf](int index, double points) { emit thresholdDropped(kindOf(index), qRound(points)); });
    connect(m_histogram, &HistogramWidget::binChosen, this, &EffectPanel::binWanted);
    connect(m_movers, &DataTable::openRequested, this, [this](const QModelIndex& index) { emit leadWanted(m_moverModel->leadAt(index.row())); });
}

QWidget* EffectPanel::makeChart()
{
    auto* box = new QWidget(this);
    auto* asTable = makeIconButton(new QToolButton(box), m_theme, u"table"_s, tr("As a table"));
    asTable->setCheckable(true);
    auto* table = new DataTable(m_theme, box);
    table->setModel(m_bins);
    table->setAccessibleName(tr("Leads by score"));
    table->setItemDelegate(new NumberDelegate(m_theme, this));
    table->setColumnWidths({120, 90, 90});
    m_chart = new QStackedWidget(box);
    m_chart->addWidget(m_histogram);
    m_chart->addWidget(table);
    const auto resize = [this] { m_chart->setMinimumHeight(m_theme.tokens().pxi(240)); };
    connect(&m_theme, &Theme::changed, this, resize);
    resize();
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(asTable);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    connect(asTable, &QToolButton::toggled, this, [this](bool on) { m_chart->setCurrentIndex(on ? 1 : 0); });
    connect(table, &DataTable::openRequested, this, [this](const QModelIndex& index) {
        const double from = double(m_bins->fromAt(index.row()));
        emit binWanted(from, from + double(WhatIfEffect::binPoints));
    });
    return box;
}

QWidget* EffectPanel::makeMovers()
{
    m_movers->setModel(m_moverModel);
    m_movers->setAccessibleName(tr("Movers"));
    m_movers->setItemDelegate(new TextDelegate(m_theme, this, Ink::Second));
    m_movers->setItemDelegateForColumn(MoverModel::Change, new NumberDelegate(m_theme, this));
    m_movers->setItemDelegateForColumn(MoverModel::Lands, new StageDelegate(m_theme, this));
    m_movers->setColumnWidths({128, 74, 76, 100});
    m_movers->setEmptyState(tr("Nobody moves."));
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_moversTitle, 1);
    layout->addWidget(m_allMovers);
    m_moversTitle->setElideMode(Qt::ElideRight);
    m_allMovers->hide();
    connect(m_allMovers, &QPushButton::clicked, this, &EffectPanel::moversWanted);
    return row;
}

QWidget* EffectPanel::makeTest()
{
    auto* row = new QWidget(this);
    auto* button = makeSmall(makePlain(new QPushButton(tr("Test &on a lead…"), row), m_theme, u"test"_s));
    setTextRole(*m_test, u"second"_s);
    auto* layout = new QHBoxLayout(row);
    const int side = m_theme.tokens().pxi(16);
    layout->setContentsMargins(side, 0, side, 0);
    layout->addWidget(button);
    layout->addWidget(m_test, 1);
    connect(button, &QPushButton::clicked, this, &EffectPanel::testWanted);
    return row;
}

void EffectPanel::setEffect(const StudioEffect& effect, const ScoringModel& changed, const ScoringModel& published, int publishedNumber)
{
    const auto& after = effect.effect;
    const qint64 total = std::accumulate(after.bandsAfter.begin(), after.bandsAfter.end(), qint64(0));
    const qint64 bin = WhatIfEffect::binPoints;
    qint64 first = std::min(after.firstBin, effect.publishedFirstBin);
    qint64 end = std::max(after.firstBin + qint64(after.histogram.size()) * bin, effect.publishedFirstBin + qint64(effect.publishedHistogram.size()) * bin);
    // A line above (or below) everybody is on the scale too, with room to move it on.
    for (const auto& threshold : {changed.thresholds.marketingQualified, changed.thresholds.salesQualified}) {
        if (!threshold) continue;
        first = std::min(first, qint64(std::floor(double(*threshold) / double(bin))) * bin);
        end = std::max(end, qint64(std::floor(double(*threshold) / double(bin)) + 1) * bin);
    }
    Histogram histogram;
    histogram.from = double(first);
    histogram.binWidth = double(bin);
    histogram.counts = binsFrom(after.histogram, after.firstBin, first, (end - first) / bin);
    histogram.published = binsFrom(effect.publishedHistogram, effect.publishedFirstBin, first, (end - first) / bin);
    histogram.locale = m_wording.locale;
    const auto line = [&](const std::optional<int>& points, ThresholdKind kind, std::optional<double>& place, QString& label, QString& note, qint64 above) {
        if (!points) return;
        place = *points;
        label = tr("%1 %2").arg(kind == ThresholdKind::MarketingQualified ? tr("MQL") : tr("SQL")).arg(numberText(m_wording, *points));
        note = total > 0 ? filled(tr("From %1: %2 lead(s), %3", "points, count, share", pluralCount(above)), {numberText(m_wording, qint64(*points)), numberText(m_wording, above), percentText(m_wording, double(above) / double(total))}) : QString();
    };
    const qint64 sales = after.bandsAfter[size_t(Band::SalesQualified)];
    const qint64 marketing = after.bandsAfter[size_t(Band::MarketingQualified)] + sales;
    line(changed.thresholds.marketingQualified, ThresholdKind::MarketingQualified, histogram.thresholds.marketingQualified, histogram.marketingLabel, histogram.marketingNote, marketing);
    line(changed.thresholds.salesQualified, ThresholdKind::SalesQualified, histogram.thresholds.salesQualified, histogram.salesLabel, histogram.salesNote, sales);
    m_histogram->setHistogram(histogram);
    m_bins->setBins(first, histogram.counts, publishedNumber > 0 ? histogram.published : QList<qint64>());
    m_title->setText(tr("All %1 leads by score").arg(numberText(m_wording, total)));
    m_histogram->setAccessibleName(m_title->fullText());
    showBands(effect, changed, publishedNumber);
    m_moverModel->setMovers(effect.movers, changed, published);
    m_allMovers->setVisible(after.moves > 0);
    m_allMovers->setText(tr("All %1", "movers").arg(numberText(m_wording, after.moves)));
}

/// "MQL, 45 to 84".
static QString marketingBandText(const Wording& w, const Thresholds& lines)
{
    const int from = *lines.marketingQualified;
    if (!lines.salesQualified) return EffectPanel::tr("MQL, %1 and more").arg(numberText(w, from));
    return filled(EffectPanel::tr("MQL, %1 to %2", "points"), {numberText(w, from), numberText(w, *lines.salesQualified - 1)});
}

void EffectPanel::showBands(const StudioEffect& effect, const ScoringModel& changed, int publishedNumber)
{
    m_before->setText(publishedNumber > 0 ? tr("v%1").arg(publishedNumber) : QString());
    const auto signedCount = [&](qint64 n) { return n > 0 ? u'+' + numberText(m_wording, n) : numberText(m_wording, n); };
    for (int line = 0; line < int(std::size(shownBands)); ++line) {
        const Band band = shownBands[line];
        const qint64 before = effect.effect.bandsBefore[size_t(band)], after = effect.effect.bandsAfter[size_t(band)];
        QString name = word(band);
        if (band == Band::MarketingQualified && changed.thresholds.marketingQualified) name = marketingBandText(m_wording, changed.thresholds);
        if (band == Band::SalesQualified && changed.thresholds.salesQualified) name = tr("SQL, %1 and more").arg(numberText(m_wording, *changed.thresholds.salesQualified));
        const bool shown = band != Band::Disqualified || before + after > 0;
        const QStringList texts{name, numberText(m_wording, before), numberText(m_wording, after), signedCount(after - before)};
        for (int column = 0; column < 4; ++column) {
            m_bands.at(line).at(column)->setText(texts.at(column));
            m_bands.at(line).at(column)->setVisible(shown);
        }
    }
    const auto leads = [this](qint64 n) { return filled(tr("%1 lead(s)", "count", pluralCount(n)), {numberText(m_wording, n)}); };
    const qint64 rises = effect.effect.rises, falls = effect.effect.falls;
    m_sentence->setText(rises + falls == 0 ? tr("Nobody changes band.")
                                           : filled(tr("Into a higher band: %1. Into a lower one: %2. All keep their stage.", "leads, leads"), {leads(rises), leads(falls)}));
}

void EffectPanel::setEditable(bool editable) { m_histogram->setEditable(editable); }

void EffectPanel::setForecast(const std::optional<PublishForecast>& forecast)
{
    m_forecast->setVisible(forecast && forecast->above > 0);
    if (!forecast) return;
    const QString above = filled(tr("%1 lead(s) (crosses|cross) the MQL line", "count", pluralCount(forecast->above)), {numberText(m_wording, forecast->above)});
    const QString tasks = filled(tr("%1 task(s)", "count", pluralCount(forecast->tasks)), {numberText(m_wording, forecast->tasks)});
    m_forecast->setText(filled(tr("%1; publishing can raise %2 for them.", "leads that cross, tasks"), {above, tasks}));
}

void EffectPanel::setTestLead(const QString& name, const std::optional<std::pair<Scorecard, Scorecard>>& cards)
{
    m_test->setText(cards ? tr("%1: %2 → %3, %4", "lead, score before and after, band").arg(name, scoreText(m_wording, cards->first.total), scoreText(m_wording, cards->second.total), word(cards->second.band))
                          : QString());
}

} // namespace Kelvin
