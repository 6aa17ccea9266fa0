// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FormulaGuard.h"
#include "core/reporting/writers/XlsxWriter.h"
#include "tests/core/reporting/HostileTexts.h"
#include "tests/support/Registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Kelvin;

namespace {

/// A member of the archive, by whichever unpacker is here.
QByteArray memberOf(const QString& path, const QString& member)
{
    QProcess process;
    if (!QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty())
        process.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path, member});
    else
        process.start(QStringLiteral("python3"), {QStringLiteral("-c"),
            QStringLiteral("import sys,zipfile;sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"), path, member});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

/// What the format says a text means: _xHHHH_ is a character.
QString decoded(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, match.capturedStart() + 1))
        text.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    return text;
}

QStringList sharedStrings(const QString& path)
{
    QXmlStreamReader xml(memberOf(path, QStringLiteral("xl/sharedStrings.xml")));
    QStringList out;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"t") out.append(decoded(xml.readElementText()));
    return xml.hasError() ? QStringList() : out;
}

struct RawCell {
    QString type, value;
    int style = 0;
    bool formula = false;
};

QHash<QString, RawCell> cellsOf(const QString& path, int sheet = 1)
{
    QXmlStreamReader xml(memberOf(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    QHash<QString, RawCell> out;
    QString at;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"c") {
            at = xml.attributes().value(QLatin1String("r")).toString();
            out[at] = {xml.attributes().value(QLatin1String("t")).toString(), {}, xml.attributes().value(QLatin1String("s")).toInt(), false};
        } else if (xml.name() == u"v") {
            out[at].value = xml.readElementText();
        } else if (xml.name() == u"f") {
            out[at].formula = true;
        }
    }
    return out;
}

TableReport table(const QList<QList<Cell>>& rows)
{
    TableReport out;
    out.id = QStringLiteral("leads");
    out.title = QStringLiteral("Leady: Łódź [2026] / kwiecień i maj wersja druga");
    out.aboutTitle = QStringLiteral("O raporcie");
    out.about = {{QStringLiteral("Model"), QStringLiteral("=fibonacci")}};
    for (int i = 0; !rows.isEmpty() && i < rows.first().size(); ++i) out.columns.append({QString::number(i), QStringLiteral("K%1").arg(i)});
    out.rows = rows;
    out.madeAt = 1'767'225'600;
    return out;
}

} // namespace

class TestXlsxWriter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty() && QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("neither unzip nor python3 is here to look into a workbook");
    }

    void everyTextComesBackAndNoCellIsAFormulaOrALink()
    {
        QList<QList<Cell>> rows;
        for (const QString& text : Tests::hostileTexts()) rows.append({text});
        const QString path = m_folder.filePath(QStringLiteral("hostile.xlsx"));
        QVERIFY(writeXlsx({table(rows)}, path).ok());
        const QStringList strings = sharedStrings(path);
        const auto cells = cellsOf(path);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const RawCell cell = cells.value(QStringLiteral("A%1").arg(i + 2));
            QCOMPARE(cell.type, QStringLiteral("s"));
            QCOMPARE(unguardFormula(strings.value(cell.value.toInt())).toString(), Tests::hostileTexts().at(i));
            QVERIFY(!QStringLiteral("=+-@").contains(strings.value(cell.value.toInt()).trimmed().at(0)));
        }
        for (const RawCell& cell : cells) QVERIFY(!cell.formula);
        QVERIFY(!memberOf(path, QStringLiteral("xl/worksheets/sheet1.xml")).contains("hyperlink"));
    }

    void numbersDatesAndSharesAreNumbers()
    {
        const QString path = m_folder.filePath(QStringLiteral("numbers.xlsx"));
        TableReport report = table({{qint64(42), 14.7, MilliPoints{44'600}, Percent{0.105}, CalendarDay{2026, 3, 1}, Moment{1'772'409'600}, true, Cell(), qQNaN()}});
        report.zone = QTimeZone("Europe/Warsaw");
        QVERIFY(writeXlsx({report}, path).ok());
        const auto cells = cellsOf(path);
        QCOMPARE(cells.value(QStringLiteral("A2")).value, QStringLiteral("42"));
        QCOMPARE(cells.value(QStringLiteral("B2")).value.toDouble(), 14.7);
        QCOMPARE(cells.value(QStringLiteral("C2")).value.toDouble(), 44.6);
        QCOMPARE(cells.value(QStringLiteral("D2")).value.toDouble(), 0.105);
        QCOMPARE(cells.value(QStringLiteral("E2")).value, QStringLiteral("46082")); // 1 March 2026
        QCOMPARE(cells.value(QStringLiteral("F2")).value.toDouble(), 46'083 + 1 / 24.0); // 2 March, 1:00 in Warsaw
        QCOMPARE(cells.value(QStringLiteral("G2")).type, QStringLiteral("b"));
        for (const char* number : {"A2", "B2", "C2", "D2", "E2", "F2"}) {
            QVERIFY(cells.value(QString::fromLatin1(number)).type != QStringLiteral("s"));
            QVERIFY(cells.value(QString::fromLatin1(number)).style > 0);
        }
        QVERIFY(!cells.contains(QStringLiteral("H2")) && !cells.contains(QStringLiteral("I2")));
        const QByteArray styles = memberOf(path, QStringLiteral("xl/styles.xml"));
        QVERIFY(styles.contains("0.0%") && styles.contains("yyyy-mm-dd") && styles.contains("0.###"));
    }

    void headerIsFrozenAndFiltered()
    {
        const QString path = m_folder.filePath(QStringLiteral("header.xlsx"));
        QVERIFY(writeXlsx({table({{qint64(1), qint64(2)}, {qint64(3), qint64(4)}})}, path).ok());
        const QByteArray sheet = memberOf(path, QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:B3\""));
    }

    void sheetsHaveLegalDifferentNamesAndAnAboutSheet()
    {
        const QString path = m_folder.filePath(QStringLiteral("sheets.xlsx"));
        TableReport third = table({});
        third.title = QStringLiteral("''");
        QVERIFY(writeXlsx({table({{qint64(1)}}), table({{qint64(1)}}), third}, path).ok());
        QXmlStreamReader xml(memberOf(path, QStringLiteral("xl/workbook.xml")));
        QStringList names;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"sheet") names.append(xml.attributes().value(QLatin1String("name")).toString());
        QCOMPARE(names, (QStringList{QStringLiteral("Leady Łódź 2026 kwiecień i maj"), QStringLiteral("Leady Łódź 2026 kwiecień i ma 2"),
                                     QStringLiteral("leads"), QStringLiteral("O raporcie")}));
        for (const QString& name : names) QVERIFY(name.size() <= 31);
        QVERIFY(sharedStrings(path).contains(QStringLiteral("'=fibonacci")));
    }

    void whatTheFormatCannotHoldIsCutOrReplacedAndCounted()
    {
        const QString path = m_folder.filePath(QStringLiteral("long.xlsx"));
        const QString control = QStringLiteral("a") + QChar(1) + QChar(0) + QChar(0xDC00) + QChar(0xFFFF) + QStringLiteral("b\r\nc\rd");
        const auto written = writeXlsx({table({{QString(40'000, QLatin1Char('x')), QString(32'767, QLatin1Char('y')), control, QStringLiteral("after")}})}, path);
        QVERIFY(written.ok());
        QCOMPARE(written->clippedCells, 1);
        const QStringList strings = sharedStrings(path);
        const auto cells = cellsOf(path);
        const auto textAt = [&](const char* at) { return strings.value(cells.value(QString::fromLatin1(at)).value.toInt()); };
        QCOMPARE(textAt("A2").size(), 32'767);
        QVERIFY(textAt("A2").endsWith(QChar(u'…')));
        QCOMPARE(textAt("B2").size(), 32'767);
        QCOMPARE(textAt("C2"), QStringLiteral("a\uFFFD\uFFFD\uFFFD\uFFFDb\nc\nd"));
        QCOMPARE(textAt("D2"), QStringLiteral("after")); // one bad byte would have dropped it in silence
    }

    void theSameReportGivesTheSameBytes()
    {
        const QList<TableReport> tables{table({{QStringLiteral("a"), qint64(1)}})};
        QByteArray bytes[2];
        for (int i = 0; i < 2; ++i) {
            const QString path = m_folder.filePath(QStringLiteral("same%1.xlsx").arg(i));
            QVERIFY(writeXlsx(tables, path).ok());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes[i] = file.readAll();
            QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        }
        QCOMPARE(bytes[0], bytes[1]);
    }

    void refusesWhatItCannotWrite()
    {
        QCOMPARE(writeXlsx({table({{qint64(1)}})}, m_folder.filePath(QStringLiteral("no/folder.xlsx"))).failure().code, QStringLiteral("cannot_write"));
        TableReport huge;
        huge.rows.resize(1'048'576);
        const QString path = m_folder.filePath(QStringLiteral("huge.xlsx"));
        QCOMPARE(writeXlsx({huge}, path).failure().code, QStringLiteral("too_many_rows"));
        QVERIFY(!QFile::exists(path));
    }

private:
    QTemporaryDir m_folder;
};

KELVIN_TEST(TestXlsxWriter)
#include "TestXlsxWriter.moc"
