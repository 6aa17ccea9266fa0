// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/LetterStatistics.h"

#include <QChar>
#include <QHash>
#include <QString>

namespace Kelvin {
namespace {

// Letters from frequent to rare; each class falls off slowly, so that a text of one language beats a mixture of rare letters.
constexpr QStringView polish = u"ąęłóśżćńźĄĘŁÓŚŻĆŃŹ";
constexpr QStringView central = u"áéíöüěščřžýůúäőűďťňĺľôŕăâîşţţđČŠŽŘÁÉÍÖÜÚĎŤŇÝ";
constexpr QStringView western = u"éäöüàèßñçóáíúêôâãåøæîïëõòùìœÄÖÜÉÀÇÅØÆÑÈ";
constexpr QStringView russian = u"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
constexpr QStringView signs = u"–—„”“’«»§°…€№•·×©®™ \u00A0";

QHash<char16_t, double> makeScores(TextEncoding encoding)
{
    QHash<char16_t, double> scores;
    const auto add = [&scores](QStringView letters, double best, double worst) {
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const double score = best + (worst - best) * double(i) / double(letters.size());
            const char16_t c = letters.at(i).unicode();
            if (!scores.contains(c) || scores.value(c) < score) scores.insert(c, score);
        }
    };
    add(signs, -1.2, -1.6);
    const bool cyrillic = encoding == TextEncoding::Windows1251 || encoding == TextEncoding::Koi8R || encoding == TextEncoding::Ibm866;
    if (cyrillic) {
        add(russian, 0.6, -1.0);
        add(russian.toString().toUpper(), 0.5, -1.1);
    } else if (encoding == TextEncoding::Windows1252) {
        add(western, 0.3, -0.9);
    } else {
        add(polish, 0.5, -0.4);
        add(central, 0.2, -0.9);
    }
    return scores;
}

enum class Script { None, Ascii, Latin, Cyrillic };

Script scriptOf(QChar c)
{
    if (!c.isLetter()) return Script::None;
    if (c.unicode() < 0x80) return Script::Ascii;
    return c.script() == QChar::Script_Cyrillic ? Script::Cyrillic : Script::Latin;
}

/// What a pair of neighbours says: scripts do not mix inside a word, capitals do not follow small letters.
double pairScore(QChar before, QChar c)
{
    const Script a = scriptOf(before), b = scriptOf(c);
    if (a == Script::None || b == Script::None) return 0;
    double score = 0;
    if ((a == Script::Cyrillic) != (b == Script::Cyrillic)) score -= 2;
    if (a == Script::Latin && b == Script::Latin) score -= 0.6;
    if (before.isLower() && c.isUpper()) score -= 1.5;
    return score;
}

} // namespace

double letterLikelihood(QByteArrayView lines, TextEncoding encoding)
{
    constexpr double unlikely = -3, meaningless = -8;
    const auto& high = highCharacters(encoding);
    const auto scores = makeScores(encoding);
    double sum = 0;
    qsizetype letters = 0;
    QChar before = u' ';
    for (const char raw : lines) {
        const auto byte = quint8(raw);
        const QChar c = byte < 0x80 ? QChar(char16_t(byte)) : QChar(high[byte - 0x80u]);
        if (byte >= 0x80) {
            ++letters;
            sum += c == QChar::ReplacementCharacter ? meaningless : scores.value(c.unicode(), unlikely);
        }
        if (byte >= 0x80 || before.unicode() >= 0x80) sum += pairScore(before, c);
        before = c;
    }
    return letters == 0 ? 0 : sum / double(letters);
}

} // namespace Kelvin
