// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/CsvFixtures.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

/// Everything one generated file is made with.
struct Shape {
    char separator = ',';
    QString lineEnd;
    TextEncoding encoding = TextEncoding::Utf8;
    bool mark = false;
    bool quoteAll = false;
    bool lastLineEnds = true;
    qsizetype chunk = 1;
};

QString lettersOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
    case TextEncoding::Utf16LE:
    case TextEncoding::Utf16BE: return QStringLiteral("łśżПёя€日本");
    case TextEncoding::Windows1250:
    case TextEncoding::Iso8859_2: return QStringLiteral("ąśżŁó");
    case TextEncoding::Windows1251:
    case TextEncoding::Koi8R:
    case TextEncoding::Ibm866: return QStringLiteral("Пёяжд");
    case TextEncoding::Windows1252: return QStringLiteral("éüñß");
    }
    return {};
}

QString randomCell(QRandomGenerator& generator, const Shape& shape)
{
    const QString letters = lettersOf(shape.encoding);
    QString text;
    const int length = generator.bounded(8);
    for (int i = 0; i < length; ++i) {
        switch (generator.bounded(8)) {
        case 0: text += u'"'; break;
        case 1: text += QLatin1Char(shape.separator); break;
        case 2: text += QStringList{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}.at(generator.bounded(3)); break;
        case 3: text += u' '; break;
        case 4: text += letters.at(generator.bounded(int(letters.size()))); break;
        default: text += QChar(u'a' + generator.bounded(26));
        }
    }
    return text;
}

Table randomTable(QRandomGenerator& generator, const Shape& shape)
{
    Table table;
    const int columns = 2 + generator.bounded(4), rows = 1 + generator.bounded(12);
    QStringList names;
    for (int c = 0; c < columns; ++c) names.append(QStringLiteral("column%1").arg(c));
    table.append(names);
    for (int r = 0; r < rows; ++r) {
        QStringList row;
        for (int c = 0; c < columns; ++c) row.append(randomCell(generator, shape));
        table.append(row);
    }
    return table;
}

QString cellText(QString cell, const Shape& shape, QRandomGenerator& generator)
{
    const bool must = cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(QLatin1Char(shape.separator));
    if (!must && !shape.quoteAll && generator.bounded(4)) return cell;
    return u'"' + cell.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"';
}

QByteArray bytesOf(const QString& text, const Shape& shape)
{
    if (shape.encoding == TextEncoding::Utf8) return (shape.mark ? "\xEF\xBB\xBF" : "") + text.toUtf8();
    if (isUtf16(shape.encoding)) {
        const auto order = shape.encoding == TextEncoding::Utf16LE ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
        const auto flag = shape.mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
        return QStringEncoder(order, flag).encode(text);
    }
    const auto& high = highCharacters(shape.encoding);
    QByteArray out;
    for (const QChar c : text) {
        const auto found = std::find(high.begin(), high.end(), c.unicode());
        out.append(c.unicode() < 0x80 ? char(c.unicode()) : char(0x80 + (found - high.begin())));
    }
    return out;
}

Shape randomShape(QRandomGenerator& generator)
{
    Shape shape;
    shape.separator = QByteArray(",;\t|").at(generator.bounded(4));
    shape.lineEnd = QStringList{QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")}.at(generator.bounded(3));
    shape.encoding = EnumKeys<TextEncoding>::keys[size_t(generator.bounded(9))].first;
    shape.mark = generator.bounded(2);
    shape.quoteAll = generator.bounded(3) == 0;
    shape.lastLineEnds = generator.bounded(2);
    shape.chunk = 1 + generator.bounded(generator.bounded(2) ? 8 : 300);
    return shape;
}

QString describe(const Shape& shape, quint32 seed, int round)
{
    return QStringLiteral("seed %1 round %2: %3 separator %4 chunk %5")
        .arg(QString::number(seed), QString::number(round), enumKey(shape.encoding), QString(QLatin1Char(shape.separator)), QString::number(shape.chunk));
}

} // namespace

class TestGeneratedCsv : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenIsRead();
};

void TestGeneratedCsv::whatIsWrittenIsRead()
{
    const quint32 seed = QRandomGenerator::system()->generate();
    QRandomGenerator generator(seed);
    for (int round = 0; round < scaled(2'000); ++round) {
        const Shape shape = randomShape(generator);
        Table table = randomTable(generator, shape);
        QStringList lines;
        for (const auto& row : table) {
            QStringList cells;
            for (const auto& cell : row) cells.append(cellText(cell, shape, generator));
            lines.append(cells.join(QLatin1Char(shape.separator)));
        }
        const QString text = lines.join(shape.lineEnd) + (shape.lastLineEnds ? shape.lineEnd : QString());
        CsvOptions options;
        // A handful of cells does not say which encoding or separator they are in: that is tested where there is text.
        options.encoding = shape.encoding;
        options.separator = shape.separator;
        options.header = true;
        options.chunkBytes = shape.chunk;
        options.batchRows = 1 + generator.bounded(6);
        const auto result = readCsv(bytesOf(text, shape), options);
        table.removeFirst();
        const QString where = describe(shape, seed, round);
        QVERIFY2(result.flawed.isEmpty(), qPrintable(where));
        QVERIFY2(result.rows == table, qPrintable(where));
    }
}

KELVIN_TEST(TestGeneratedCsv)
#include "TestGeneratedCsv.moc"
