// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ScoringStudio.h"
#include "ui/text/Wording.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Kelvin {

class BinModel;
class DataTable;
class HistogramWidget;
class MoverModel;
class PlainLabel;
class Theme;

/// What the draft does to everybody: leads by score with movable lines, bands before and after, who moves and by which rule.
class EffectPanel : public QWidget {
    Q_OBJECT

public:
    EffectPanel(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    /// `changed`: the model that the effect is of, beside the published one with its number (0: none).
    void setEffect(const StudioEffect& effect, const ScoringModel& changed, const ScoringModel& published, int publishedNumber);
    /// What publishing would set off, once it is known.
    void setForecast(const std::optional<PublishForecast>& forecast);
    /// The lead that the table tests, before and after; nobody: the line is empty.
    void setTestLead(const QString& name, const std::optional<std::pair<Scorecard, Scorecard>>& cards);
    /// Whether the lines may be moved.
    void setEditable(bool editable);

signals:
    void thresholdMoved(ThresholdKind kind, int points);
    void thresholdDropped(ThresholdKind kind, int points);
    void leadWanted(qint64 row);
    void binWanted(double from, double to);
    void moversWanted();
    void testWanted();

private:
    QWidget* makeChart();
    QWidget* makeMovers();
    QWidget* makeTest();
    void showBands(const StudioEffect& effect, const ScoringModel& changed, int publishedNumber);

    const Theme& m_theme;
    Wording m_wording;
    PlainLabel* m_title;
    HistogramWidget* m_histogram;
    QList<QList<PlainLabel*>> m_bands;          ///< by line: name, before, after, change
    PlainLabel* m_before;
    PlainLabel* m_sentence;
    PlainLabel* m_forecast;
    BinModel* m_bins;
    QStackedWidget* m_chart = nullptr;          ///< the leads by score as a picture, and the same as a table
    DataTable* m_movers;
    MoverModel* m_moverModel;
    PlainLabel* m_moversTitle;
    PlainLabel* m_test;
    QPushButton* m_allMovers;
};

} // namespace Kelvin
