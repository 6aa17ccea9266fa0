// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FormulaGuard.h"
#include "core/reporting/SaveFile.h"
#include "core/reporting/writers/CsvWriter.h"
#include "tests/core/reporting/HostileTexts.h"
#include "tests/support/Registry.h"
#include "tests/support/Scale.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Kelvin;

namespace {

/// A strict reader of its own: anything RFC 4180 does not allow gives nothing.
std::optional<QList<QStringList>> strictCsv(const QByteArray& bytes, char separator = ',')
{
    QList<QStringList> rows;
    QStringList row;
    qsizetype i = 0;
    while (i < bytes.size()) {
        QByteArray field;
        if (bytes.at(i) == '"') {
            for (++i;; ++i) {
                if (i >= bytes.size()) return std::nullopt;
                if (bytes.at(i) != '"') { field += bytes.at(i); continue; }
                if (i + 1 >= bytes.size() || bytes.at(i + 1) != '"') break;
                field += bytes.at(i++);
            }
            ++i;
        } else {
            while (i < bytes.size() && bytes.at(i) != separator && bytes.at(i) != '\r') {
                if (bytes.at(i) == '"' || bytes.at(i) == '\n') return std::nullopt;
                field += bytes.at(i++);
            }
        }
        row.append(QString::fromUtf8(field));
        if (i < bytes.size() && bytes.at(i) == separator) { ++i; continue; }
        if (bytes.mid(i, 2) != "\r\n") return std::nullopt;
        i += 2;
        rows.append(std::exchange(row, {}));
    }
    return row.isEmpty() ? std::optional(rows) : std::nullopt;
}

TableReport tableOf(const QStringList& texts)
{
    TableReport table;
    table.columns = {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}};
    for (const QString& text : texts) table.rows.append(QList<Cell>{text, text + text});
    return table;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private slots:
    void everyTextComesBackAndNoneIsAFormula_data()
    {
        QTest::addColumn<char>("separator");
        QTest::newRow("comma") << ',';
        QTest::newRow("semicolon") << ';';
        QTest::newRow("tab") << '\t';
    }
    void everyTextComesBackAndNoneIsAFormula()
    {
        QFETCH(char, separator);
        const QStringList texts = Tests::hostileTexts();
        const auto rows = strictCsv(csvBytes(tableOf(texts), {separator, false, false}), separator);
        QVERIFY(rows);
        QCOMPARE(rows->size(), texts.size() + 1);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString field = rows->at(i + 1).at(0);
            QVERIFY2(!QStringLiteral("=+-@").contains(field.trimmed().left(1)) || field.trimmed().isEmpty(), qPrintable(field));
            QCOMPARE(unguardFormula(field).toString(), texts.at(i));
            QCOMPARE(unguardFormula(rows->at(i + 1).at(1)).toString(), texts.at(i) + texts.at(i));
        }
    }

    void randomTextsComeBack()
    {
        QRandomGenerator random(20'261);
        const QString alphabet = QStringLiteral("a=+-@'\"\n\r\t ,;\u200B\uFF1D1Ż\u0301");
        QStringList texts;
        for (int i = 0; i < Kelvin::Tests::scaled(2'000); ++i) {
            QString text;
            for (int n = random.bounded(7); n > 0; --n) text += alphabet.at(random.bounded(int(alphabet.size())));
            texts.append(text);
        }
        const auto rows = strictCsv(csvBytes(tableOf(texts)));
        QVERIFY(rows);
        for (qsizetype i = 0; i < texts.size(); ++i) QCOMPARE(unguardFormula(rows->at(i + 1).at(0)).toString(), texts.at(i));
    }

    void numbersAreNumbers()
    {
        TableReport table;
        for (int i = 0; i < 8; ++i) table.columns.append({QString::number(i), QString::number(i)});
        table.rows = {{qint64(-1'234'567), 0.1, 1e21, MilliPoints{-44'600}, Percent{0.10525}, CalendarDay{2026, 3, 1}, Moment{0}, true},
                      {Cell(), qQNaN(), qInf(), MilliPoints{17'391}, MilliPoints{-1}, MilliPoints{0}, MilliPoints{5'050}, false}};
        const auto rows = strictCsv(csvBytes(table));
        QCOMPARE(rows->at(1).join(QLatin1Char(' ')),
                 QStringLiteral("-1234567 0.1 1000000000000000000000 -44.6 0.10525 2026-03-01 1970-01-01T00:00:00Z true"));
        QCOMPARE(rows->at(2).join(QLatin1Char('|')), QStringLiteral("|||17.391|-0.001|0|5.05|false"));
    }

    void anEmptyLineIsNeverWritten()
    {
        TableReport table;
        table.columns = {{QStringLiteral("a"), QString()}};
        table.rows = {{Cell()}};
        QCOMPARE(csvBytes(table), QByteArray("\"\"\r\n\"\"\r\n"));
    }

    void whatUtf8CannotSayIsReplaced()
    {
        const auto rows = strictCsv(csvBytes(tableOf({QStringLiteral("a") + QChar(0xD800) + QStringLiteral("b") + QChar(0)})));
        QCOMPARE(rows->at(1).at(0), QStringLiteral("a\uFFFDb\uFFFD"));
    }

    void headerIsIdsOrWords()
    {
        TableReport table = tableOf({});
        table.columns[0].words = QStringLiteral("=x");
        QCOMPARE(csvBytes(table), QByteArray("'=x,B\r\n"));
        QCOMPARE(csvBytes(table, {',', true, true}), QByteArray("\xEF\xBB\xBF" "a,b\r\n"));
    }

    void theFileIsItsOwnersAloneAndWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("leads.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        QVERIFY(old.setPermissions(QFileDevice::Permissions(0x6666)));
        QVERIFY(writeCsv(tableOf({QStringLiteral("x")}), path).ok());
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOwner;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(QFile::permissions(path) & QFileDevice::ReadOwner);
        const auto failed = writeCsv(tableOf({}), folder.filePath(QStringLiteral("no/such/folder.csv")));
        QCOMPARE(failed.failure().code, QStringLiteral("cannot_write"));
        QVERIFY(!writeCsv(tableOf({}), folder.path()).ok()); // a folder
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFullDiskIsSaidToBeOne()
    {
        QFile full(QStringLiteral("/dev/full"));
        if (!full.open(QIODevice::WriteOnly)) QSKIP("there is no full device here");
        full.write("a");
        QVERIFY(!full.flush());
        const Failure failure = writeFailure(full, QStringLiteral("/usb/a.csv"));
        QCOMPARE(failure.code, QStringLiteral("db_full"));
        QVERIFY(failure.kind == FailureKind::Database);
        QCOMPARE(failure.args, QStringList{QStringLiteral("/usb/a.csv")});
    }
};

KELVIN_TEST(TestCsvWriter)
#include "TestCsvWriter.moc"
