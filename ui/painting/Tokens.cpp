// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/painting/Tokens.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

struct FontSpec {
    double size; // px at 100 %
    double line; // px at 100 %
    FontWeight weight;
};

FontSpec specOf(FontRole role)
{
    switch (role) {
    case FontRole::Hero: return {40, 44, FontWeight::Bold};
    case FontRole::Title: return {22, 28, FontWeight::Bold};
    case FontRole::Page: return {17, 24, FontWeight::Bold};
    case FontRole::Section: return {14, 20, FontWeight::Bold};
    case FontRole::Body: return {13, 20, FontWeight::Regular};
    case FontRole::Small: return {12, 16, FontWeight::Regular};
    case FontRole::Tiny: return {11, 16, FontWeight::Regular};
    }
    return {13, 20, FontWeight::Regular};
}

QFont::Weight weightOf(FontWeight weight)
{
    switch (weight) {
    case FontWeight::Regular: return QFont::Normal;
    case FontWeight::Strong: return QFont::Medium;
    case FontWeight::Bold: return QFont::DemiBold;
    }
    return QFont::Normal;
}

} // namespace

QFont Tokens::font(FontRole role) const { return font(role, specOf(role).weight); }

QFont Tokens::font(FontRole role, FontWeight weight) const
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(specOf(role).size * scale));
    font.setWeight(weightOf(weight));
    // Half pixels in advances make a long line of text drift; Inter is drawn for unhinted sub-pixel positions.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Tokens::lineHeight(FontRole role) const { return specOf(role).line * scale; }

const TemperatureColours& Tokens::temperature(Temperature value) const
{
    switch (value) {
    case Temperature::Hot: return hot;
    case Temperature::Warm: return warm;
    case Temperature::Cold: return cold;
    }
    return cold;
}

QColor Tokens::fillOf(StageRole stage) const
{
    const auto step = static_cast<std::size_t>(stage);
    return step < stageFill.size() ? stageFill[step] : text3;
}

QColor Tokens::glyphOf(StageRole stage) const
{
    const auto step = static_cast<std::size_t>(stage);
    return step < stageGlyph.size() ? stageGlyph[step] : text2;
}

Tokens lightTokens(double scale)
{
    Tokens t;
    t.scale = scale;
    t.win = 0xF4F5F5, t.surface = 0xFFFFFF, t.sunken = 0xF9FAFA;
    t.hover = 0xF0F3F3, t.track = 0xE6EAEA, t.sel = 0xE2F0ED, t.selHover = 0xD5E9E5;
    t.text = 0x1A1F21, t.text2 = 0x515A5F, t.text3 = 0x657076, t.disabled = 0x9AA4A8;
    t.border = 0xE1E5E6, t.border2 = 0xC7CED0, t.line = 0xEDF0F0;
    t.accent = 0x0F766B, t.accentHover = 0x0C655C, t.accentPressed = 0x0A544C;
    t.onAccent = 0xFFFFFF, t.accentText = 0x0B6A60;
    t.danger = 0xB3204D, t.dangerBg = 0xFBEAF0, t.dangerLine = 0xEDBFCE;
    t.noteBg = 0xFFF9E8, t.noteLine = 0xEBDDB0, t.noteIcon = 0x825900;
    t.calloutBg = 0xFDEDE4, t.calloutIcon = 0xB0390D;
    t.tip = 0x22282A, t.tipText = 0xFFFFFF;
    t.hot = {0xC2420D, 0xFFFFFF, 0xD9541E};
    t.warm = {0xFCF2D8, 0x825900, 0xE09F00};
    t.cold = {0xE7F0F8, 0x1F5F99, 0x3A86C8};
    t.stageFill = {0xAEB9BE, 0x7DB8AF, 0x489C91, 0x1A7B6F, 0x0B564D};
    t.stageGlyph = {0x657076, 0x3A8A7F, 0x1E7A6E, 0x0F665C, 0x0B564D};
    return t;
}

Tokens darkTokens(double scale)
{
    Tokens t;
    t.dark = true;
    t.scale = scale;
    t.win = 0x141718, t.surface = 0x1A1E20, t.sunken = 0x171A1C;
    t.hover = 0x22282A, t.track = 0x2B3235, t.sel = 0x17352F, t.selHover = 0x1D413A;
    t.text = 0xE6EAEB, t.text2 = 0xAEB8BC, t.text3 = 0x8F9A9F, t.disabled = 0x5F6A6F;
    t.border = 0x2B3235, t.border2 = 0x434D51, t.line = 0x23292B;
    t.accent = 0x4DBAAA, t.accentHover = 0x66C8B9, t.accentPressed = 0x3AA596;
    t.onAccent = 0x06231F, t.accentText = 0x5FC9B9;
    t.danger = 0xF391AE, t.dangerBg = 0x371E28, t.dangerLine = 0x63324A;
    t.noteBg = 0x2A2617, t.noteLine = 0x4A4226, t.noteIcon = 0xEFC257;
    t.calloutBg = 0x3A2419, t.calloutIcon = 0xFF9C70;
    t.tip = 0xE6EAEB, t.tipText = 0x141718;
    t.hot = {0xF4814D, 0x230D03, 0xEE6B33};
    t.warm = {0x342B15, 0xEFC257, 0xDBA322};
    t.cold = {0x182D3E, 0x8AC3F1, 0x4C97D8};
    t.stageFill = {0x566268, 0x37746C, 0x3B9387, 0x55BBAC, 0xA9E8DD};
    t.stageGlyph = {0x8F9A9F, 0x5FA79C, 0x4FB5A6, 0x6FCFC0, 0xA9E8DD};
    return t;
}

} // namespace Kelvin
