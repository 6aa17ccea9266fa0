// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SearchFold.h"

#include <QVarLengthArray>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include <array>
#include <memory>

namespace Kelvin {
namespace {

// Latin with its extensions and Cyrillic, the scripts of nearly every text here, are folded by table: transliterating
// a string costs microseconds, a look-up nanoseconds. Greek is left out, its letters depend on their neighbours.
constexpr char16_t latinEnd = 0x0250;
constexpr char16_t cyrillicBegin = 0x0400;
constexpr char16_t tableEnd = 0x0530;
constexpr qsizetype maxFolded = 4;

struct FoldedLetter {
    char16_t text[maxFolded];
    qint8 size = -1;
};

bool inTable(char16_t c) { return c < latinEnd || (c >= cyrillicBegin && c < tableEnd); }

const icu::Normalizer2* caseFolder()
{
    UErrorCode status = U_ZERO_ERROR;
    return icu::Normalizer2::getNFKCCasefoldInstance(status);
}

icu::Transliterator* latinizer()
{
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError error;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            u"Any-Latin; NFKD; [[:Mn:][:Me:][:Cf:]\\u02B9\\u02BA\\u02BB\\u02BC\\u02BE\\u02BF] Remove; Latin-ASCII; Lower",
            UTRANS_FORWARD, error, status));
    }();
    return instance.get();
}

icu::UnicodeString transliterated(icu::UnicodeString text)
{
    UErrorCode status = U_ZERO_ERROR;
    if (const auto* folder = caseFolder()) text = folder->normalize(text, status);
    if (auto* latin = latinizer()) latin->transliterate(text);
    return text;
}

std::array<FoldedLetter, tableEnd> makeTable()
{
    std::array<FoldedLetter, tableEnd> table;
    for (char16_t c = 0; c < tableEnd; ++c) {
        if (!inTable(c) || u_charType(c) == U_NON_SPACING_MARK || u_charType(c) == U_UNASSIGNED) continue;
        auto& letter = table[c];
        if (QChar(c).isSpace()) {
            letter.text[0] = u' ';
            letter.size = 1;
        } else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) {
            letter.size = 0;
        } else if (c < 0x80) {
            letter.text[0] = (c >= u'A' && c <= u'Z') ? char16_t(c | 0x20) : c;
            letter.size = 1;
        } else {
            const auto folded = transliterated(icu::UnicodeString(c));
            if (folded.length() > maxFolded) continue;
            for (int i = 0; i < folded.length(); ++i) letter.text[i] = folded[i];
            letter.size = qint8(folded.length());
        }
    }
    return table;
}

const std::array<FoldedLetter, tableEnd>& foldTable()
{
    static const auto table = makeTable();
    return table;
}

/// Appends and squeezes white space; a leading space is never written.
template <typename Text> void append(Text& out, char16_t c)
{
    if (QChar(c).isSpace()) {
        if (!out.isEmpty() && out.back() != u' ') out.append(QChar(u' '));
    } else {
        out.append(QChar(c));
    }
}

void appendTransliterated(QString& out, QStringView run)
{
    const auto folded = transliterated(icu::UnicodeString(run.utf16(), int(run.size())));
    for (int i = 0; i < folded.length(); ++i) append(out, folded[i]);
}

void chopSpace(QString& out)
{
    if (out.endsWith(u' ')) out.chop(1);
}

/// False if a character is not in the table; `out` is then of no use.
bool foldByTable(QStringView text, QString& out)
{
    const auto& table = foldTable();
    // A string that grows letter by letter costs more than looking the letters up.
    QVarLengthArray<QChar, 256> folded;
    for (const QChar c : text) {
        if (c.unicode() >= tableEnd) return false;
        const auto& letter = table[c.unicode()];
        if (letter.size < 0) return false;
        for (int i = 0; i < letter.size; ++i) append(folded, letter.text[i]);
    }
    if (!folded.isEmpty() && folded.back() == u' ') folded.removeLast();
    out = QString(folded.constData(), folded.size());
    return true;
}

QString composed(QStringView text)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto source = icu::UnicodeString(text.utf16(), int(text.size()));
    const auto* folder = caseFolder();
    const auto normal = folder ? folder->normalize(source, status) : source;
    return QString(reinterpret_cast<const QChar*>(normal.getBuffer()), normal.length());
}

QString withoutLoneSurrogates(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!c.isSurrogate()) {
            out.append(c);
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out.append(c);
            out.append(text.at(++i));
        } else {
            out.append(QChar::ReplacementCharacter);
        }
    }
    return out;
}

QString foldOnce(QStringView text)
{
    const auto& table = foldTable();
    const QString whole = composed(text);
    QString out;
    qsizetype runStart = -1;
    for (qsizetype i = 0; i <= whole.size(); ++i) {
        const char16_t c = i < whole.size() ? whole.at(i).unicode() : char16_t(0);
        const bool known = i == whole.size() || (c < tableEnd && table[c].size >= 0);
        if (!known) {
            if (runStart < 0) runStart = i;
            continue;
        }
        if (runStart >= 0) appendTransliterated(out, QStringView(whole).mid(runStart, i - runStart));
        runStart = -1;
        for (int k = 0; i < whole.size() && k < table[c].size; ++k) append(out, table[c].text[k]);
    }
    chopSpace(out);
    return out;
}

} // namespace

int searchFoldLibraryVersion()
{
    UVersionInfo version;
    u_getVersion(version);
    return version[0];
}

QString searchFold(QStringView text)
{
    QString out;
    if (foldByTable(text, out)) return out;

    // A letter the library writes in another non-ASCII letter may fold further, and of a rare letter before an iteration
    // mark (U+309E) it leaves half: fold until nothing changes.
    out = withoutLoneSurrogates(foldOnce(withoutLoneSurrogates(text)));
    for (int round = 0; round < 8; ++round) {
        QString again;
        if (!foldByTable(out, again)) again = withoutLoneSurrogates(foldOnce(out));
        if (again == out) break;
        out = std::move(again);
    }
    return out;
}

} // namespace Kelvin
