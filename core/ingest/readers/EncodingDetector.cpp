// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/readers/EncodingDetector.h"

#include "core/ingest/readers/LetterStatistics.h"
#include "core/ingest/readers/TextDecoder.h"

#include <uchardet/uchardet.h>

#include <algorithm>

namespace Kelvin {
namespace {

constexpr qsizetype startSize = 4096;
constexpr qsizetype foreignSize = 128 * 1024;
constexpr qint64 scanSize = 64 * 1024 * 1024;
constexpr qsizetype chunkSize = 1024 * 1024;

bool isForeign(char c) { return c < 0; }

void collectForeignLines(QByteArrayView bytes, QByteArray& out)
{
    auto lineBegin = bytes.begin();
    while (lineBegin < bytes.end() && out.size() < foreignSize) {
        auto foreign = std::find_if(lineBegin, bytes.end(), isForeign);
        if (foreign == bytes.end()) return;
        const auto isBreak = [](char c) { return c == '\n' || c == '\r'; };
        auto begin = foreign;
        while (begin > lineBegin && !isBreak(begin[-1])) --begin;
        const auto end = std::find_if(foreign, bytes.end(), isBreak);
        out.append(begin, std::min<qsizetype>(end - begin, foreignSize));
        out.append('\n');
        lineBegin = end;
    }
}

/// UTF-16 without a mark: in one byte of each pair stand the few blocks a text is written in, zero among them, and hardly ever in the other.
std::optional<TextEncoding> utf16WithoutMark(QByteArrayView start)
{
    qsizetype zeros[2] = {0, 0};
    qsizetype blocks[2] = {0, 0};
    const qsizetype pairs = start.size() / 2;
    for (qsizetype i = 0; i < pairs * 2; ++i) {
        const auto byte = quint8(start[i]);
        zeros[i % 2] += byte == 0;
        blocks[i % 2] += byte <= 0x05 || byte == 0x20;
    }
    if (pairs < 2) return std::nullopt;
    const auto fits = [&](int high) {
        return zeros[high] * 20 > pairs && blocks[high] * 10 > pairs * 9 && zeros[1 - high] * 20 < zeros[high];
    };
    if (fits(1)) return TextEncoding::Utf16LE;
    if (fits(0)) return TextEncoding::Utf16BE;
    return std::nullopt;
}

/// Lines that are whole UTF-8 against lines that are not.
bool mostlyUtf8(QByteArrayView lines)
{
    qsizetype good = 0, bad = 0;
    bool lineGood = true;
    for (qsizetype i = 0; i < lines.size();) {
        const int size = utf8CharacterSize(lines.sliced(i));
        if (size == 0) lineGood = false;
        if (lines[i] == '\n') {
            ++(lineGood ? good : bad);
            lineGood = true;
        }
        i += std::max(size, 1);
    }
    return good > 0 && good >= bad;
}

std::optional<TextEncoding> libraryGuess(QByteArrayView lines)
{
    uchardet_t detector = uchardet_new();
    const bool failed = uchardet_handle_data(detector, lines.data(), size_t(lines.size())) != 0;
    uchardet_data_end(detector);
    const QByteArray name = failed ? QByteArray() : QByteArray(uchardet_get_charset(detector)).toUpper();
    uchardet_delete(detector);
    for (const auto& [encoding, key] : EnumKeys<TextEncoding>::keys)
        if (name == QByteArray(key).toUpper()) return encoding;
    if (name == "ISO-8859-1" || name == "ISO-8859-15") return TextEncoding::Windows1252;
    return std::nullopt;
}

TextEncoding guessSingleByte(QByteArrayView lines)
{
    // The library knows more languages, but mixes up code pages of one script: it only breaks near ties.
    constexpr double libraryBonus = 0.1;
    const auto library = libraryGuess(lines);
    auto best = TextEncoding::Windows1250;
    double bestScore = letterLikelihood(lines, best) + (library == best ? libraryBonus : 0);
    for (const auto& [encoding, key] : EnumKeys<TextEncoding>::keys) {
        if (encoding == TextEncoding::Utf8 || isUtf16(encoding)) continue;
        const double score = letterLikelihood(lines, encoding) + (library == encoding ? libraryBonus : 0);
        if (score > bestScore) {
            best = encoding;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

EncodingSample takeEncodingSample(QIODevice& device)
{
    EncodingSample sample;
    qint64 scanned = 0;
    QByteArray rest;
    while (scanned < scanSize && sample.foreignLines.size() < foreignSize) {
        QByteArray chunk = device.read(chunkSize);
        if (chunk.isEmpty()) break;
        if (scanned == 0) sample.start = chunk.left(startSize);
        scanned += chunk.size();
        chunk.prepend(rest);
        // A line goes over the edge of a chunk; a line without end is taken in pieces.
        const qsizetype lastBreak = std::max(chunk.lastIndexOf('\n'), chunk.lastIndexOf('\r'));
        const qsizetype whole = lastBreak < 0 ? chunk.size() : lastBreak + 1;
        collectForeignLines(QByteArrayView(chunk).first(whole), sample.foreignLines);
        rest = chunk.mid(whole);
    }
    collectForeignLines(rest, sample.foreignLines);
    return sample;
}

EncodingGuess guessEncoding(const EncodingSample& sample)
{
    EncodingGuess guess;
    for (const auto& [encoding, key] : EnumKeys<TextEncoding>::keys) {
        if (byteOrderMarkSize(encoding, sample.start) == 0) continue;
        guess.encoding = encoding;
        guess.byteOrderMark = true;
        return guess;
    }
    if (const auto wide = utf16WithoutMark(sample.start)) {
        guess.encoding = *wide;
        return guess;
    }
    guess.onlyAscii = sample.foreignLines.isEmpty();
    if (!guess.onlyAscii && !mostlyUtf8(sample.foreignLines)) guess.encoding = guessSingleByte(sample.foreignLines);
    return guess;
}

} // namespace Kelvin
