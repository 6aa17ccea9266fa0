// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"
#include "ui/painting/Tokens.h"

#include <QDirIterator>
#include <QFontInfo>
#include <QRegularExpression>

#include <cmath>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    const char* name;
    QColor Tokens::*ink;
    QColor Tokens::*ground;
    double least;
};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double readable = 4.5; // WCAG 2 AA for text
constexpr double visibleMark = 3.0; // WCAG 2 for graphics

const QList<Pair> pairs = {
    {"text on surface", &Tokens::text, &Tokens::surface, 13},      {"text on sel", &Tokens::text, &Tokens::sel, 10},
    {"text2 on surface", &Tokens::text2, &Tokens::surface, 7},     {"text2 on hover", &Tokens::text2, &Tokens::hover, 6},
    {"text2 on sel", &Tokens::text2, &Tokens::sel, 5.9},           {"text2 on track", &Tokens::text2, &Tokens::track, 5.7},
    {"text2 on selHover", &Tokens::text2, &Tokens::selHover, readable}, {"text3 on surface", &Tokens::text3, &Tokens::surface, 5},
    {"text3 on win", &Tokens::text3, &Tokens::win, readable},      {"text3 on sunken", &Tokens::text3, &Tokens::sunken, readable},
    {"text3 on hover", &Tokens::text3, &Tokens::hover, readable},  {"focus ring on surface", &Tokens::accent, &Tokens::surface, 5.4},
    {"onAccent on accent", &Tokens::onAccent, &Tokens::accent, 5.4}, {"onAccent on hover", &Tokens::onAccent, &Tokens::accentHover, 6.8},
    {"onAccent on pressed", &Tokens::onAccent, &Tokens::accentPressed, 5.4},
    {"accentText on surface", &Tokens::accentText, &Tokens::surface, 6.4}, {"accentText on sel", &Tokens::accentText, &Tokens::sel, 5.4},
    {"danger on surface", &Tokens::danger, &Tokens::surface, 6.4}, {"danger on its ground", &Tokens::danger, &Tokens::dangerBg, 5.5},
    {"text on note", &Tokens::text, &Tokens::noteBg, 12},          {"note icon", &Tokens::noteIcon, &Tokens::noteBg, 5},
    {"text on callout", &Tokens::text, &Tokens::calloutBg, readable}, {"callout icon", &Tokens::calloutIcon, &Tokens::calloutBg, visibleMark},
    {"tooltip", &Tokens::tipText, &Tokens::tip, 14},
};

} // namespace

class TestThemeTokens : public QObject {
    Q_OBJECT
private slots:
    void everyPairOfTextAndGroundIsReadable_data();
    void everyPairOfTextAndGroundIsReadable();
    void temperaturesAreReadableAndHotAloneIsSolid();
    void stagesGetDarkerOrLighterStepByStep();
    void contrastRatioFollowsTheDefinition();
    void sizesAndFontsFollowTheScale();
    void interIsUsedWhereItIsInstalled();
    void nothingElseNamesAColour();
};

void TestThemeTokens::everyPairOfTextAndGroundIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("index");
    for (const bool dark : {false, true})
        for (int i = 0; i < pairs.size(); ++i) QTest::addRow("%s %s", dark ? "dark" : "light", pairs[i].name) << dark << i;
}

void TestThemeTokens::everyPairOfTextAndGroundIsReadable()
{
    QFETCH(bool, dark);
    QFETCH(int, index);
    const Tokens t = dark ? darkTokens() : lightTokens();
    const double ratio = contrastRatio(t.*pairs[index].ink, t.*pairs[index].ground);
    QVERIFY2(ratio >= pairs[index].least, qPrintable(QString::number(ratio)));
}

void TestThemeTokens::temperaturesAreReadableAndHotAloneIsSolid()
{
    for (const Tokens& t : {lightTokens(), darkTokens()}) {
        for (const Temperature value : {Temperature::Cold, Temperature::Warm, Temperature::Hot}) {
            const TemperatureColours& colours = t.temperature(value);
            QVERIFY(contrastRatio(colours.text, colours.badge) >= readable);
            // Provisional badges stand on the page itself; a hot one never is.
            if (value != Temperature::Hot) QVERIFY(contrastRatio(colours.text, t.surface) >= readable);
        }
        QVERIFY(contrastRatio(t.hot.badge, t.surface) > 2 * contrastRatio(t.warm.badge, t.surface));
        QVERIFY(contrastRatio(t.hot.badge, t.surface) > 2 * contrastRatio(t.cold.badge, t.surface));
    }
}

void TestThemeTokens::stagesGetDarkerOrLighterStepByStep()
{
    for (const Tokens& t : {lightTokens(), darkTokens()})
        for (std::size_t i = 1; i < t.stageFill.size(); ++i) {
            QVERIFY(contrastRatio(t.stageFill[i], t.surface) > contrastRatio(t.stageFill[i - 1], t.surface));
            QVERIFY(contrastRatio(t.stageGlyph[i], t.surface) >= visibleMark);
        }
}

void TestThemeTokens::contrastRatioFollowsTheDefinition()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void TestThemeTokens::sizesAndFontsFollowTheScale()
{
    const Tokens t = lightTokens(1.5);
    QCOMPARE(t.pxi(Size::Row), 48);
    QCOMPARE(t.font(FontRole::Hero).pixelSize(), 60);
    QCOMPARE(lightTokens().font(FontRole::Body).pixelSize(), 13);
    QVERIFY(t.font(FontRole::Body, FontWeight::Bold).weight() > t.font(FontRole::Body, FontWeight::Strong).weight());
    QVERIFY(t.font(FontRole::Body, FontWeight::Strong).weight() > t.font(FontRole::Body).weight());
}

void TestThemeTokens::interIsUsedWhereItIsInstalled()
{
    const QStringList families = lightTokens().font(FontRole::Body).families();
    QCOMPARE(families, QStringList({u"Inter"_s, u"DejaVu Sans"_s}));
}

void TestThemeTokens::nothingElseNamesAColour()
{
    static const QRegularExpression named(
        uR"("#[0-9a-fA-F]{3,8}\b|#[0-9a-fA-F]{6}\b|\bQColor\s*\(\s*(\d|0x|")|Qt::(red|green|blue|white|black|gray|darkGray|lightGray|yellow|cyan|magenta)\b)"_s);
    QStringList offenders;
    QDirIterator files(sourcePath(u"ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(u"/painting/Tokens.cpp"_s)) continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        const QRegularExpressionMatch match = named.match(QString::fromUtf8(file.readAll()));
        if (match.hasMatch()) offenders.append(u"%1: %2"_s.arg(file.fileName(), match.captured()));
    }
    QVERIFY(read > 20);
    QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
}

KELVIN_TEST(TestThemeTokens)
#include "TestThemeTokens.moc"
