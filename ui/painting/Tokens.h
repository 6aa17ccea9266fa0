// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LifecycleStage.h"
#include "core/domain/Temperature.h"

#include <QColor>
#include <QFont>

#include <array>

namespace Kelvin {

/// What a piece of text is for; its size follows from it.
enum class FontRole { Hero, Title, Page, Section, Body, Small, Tiny };

/// How loud a piece of text is.
enum class FontWeight { Regular, Strong, Bold };

/// The three colours of a temperature: a badge's fill and text, and the fill of a mark in a chart.
struct TemperatureColours {
    QColor badge;
    QColor text;
    QColor chart;

    bool operator==(const TemperatureColours&) const = default;
};

/// Every colour, font and size of the interface; nothing else in the program names a colour.
/// Lengths are logical pixels at 100 %; `px` turns one into pixels at the user's scale.
struct Tokens {
    bool dark = false;
    double scale = 1.0; ///< 1.0 to 1.5, the user's font scale

    QColor win, surface, sunken;              ///< window frame parts, pages, headers and group rows
    QColor hover, track;                      ///< hovered row; bar tracks, tags, avatars, inactive selection
    QColor sel, selHover;                     ///< selection, hovered selection
    QColor text, text2, text3, disabled;      ///< main, second, hint (never on sel or track), disabled text
    QColor border, border2, line;             ///< panels; controls; table rows and chart grid
    QColor accent, accentHover, accentPressed;///< primary button, focus ring, threshold lines
    QColor onAccent, accentText;              ///< text on accent; links and rises
    QColor danger, dangerBg, dangerLine;      ///< errors, alarms, falls, negative points
    QColor noteBg, noteLine, noteIcon;        ///< a question or a warning
    QColor calloutBg, calloutIcon;            ///< "n answers from hot"
    QColor tip, tipText;                      ///< tooltips
    TemperatureColours hot, warm, cold;
    std::array<QColor, 5> stageFill;          ///< Lead, MQL, SAL, SQL, Customer in charts
    std::array<QColor, 5> stageGlyph;         ///< the same five as glyphs beside a word

    /// A length in pixels at the user's scale.
    double px(double length) const { return length * scale; }
    /// The same, rounded to whole pixels, for heights and widths of widgets.
    int pxi(double length) const { return qRound(length * scale); }

    /// The font of a role at the user's scale, with the role's own weight.
    QFont font(FontRole role) const;
    /// The font of a role with another weight.
    QFont font(FontRole role, FontWeight weight) const;
    /// Pixels from one line of a role to the next, at the user's scale.
    double lineHeight(FontRole role) const;

    const TemperatureColours& temperature(Temperature value) const;
    /// The chart fill of a stage; of an exit stage the quiet text colour.
    QColor fillOf(StageRole stage) const;
    /// The glyph colour of a stage; of an exit stage the second text colour.
    QColor glyphOf(StageRole stage) const;

    bool operator==(const Tokens&) const = default;
};

/// The light theme at a font scale.
Tokens lightTokens(double scale = 1.0);
/// The dark theme at a font scale.
Tokens darkTokens(double scale = 1.0);

/// Fixed sizes in logical pixels at 100 %.
namespace Size {
inline constexpr double PageHeader = 48, FilterBar = 40, PanelHeader = 40, TableHeader = 28, ActionBar = 48;
inline constexpr double Sidebar = 204, SidebarItem = 32, SavedFilter = 28, Preview = 316, PagePadding = 16;
inline constexpr double Row = 32, WideRow = 36, FactRow = 26, ContributionRow = 22;
inline constexpr double CellPadding = 8, FirstCellPadding = 16;
inline constexpr double Control = 28, SmallControl = 24, ControlPadding = 10, ControlRadius = 6, CardRadius = 8, TagRadius = 4;
inline constexpr double Icon = 16, SmallIcon = 14, StartIcon = 22;
} // namespace Size

} // namespace Kelvin
