// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/CsvFixtures.h"
#include "tests/support/Registry.h"

#include <QRandomGenerator>

#include <unicode/ucnv.h>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

/// The independent writer: the library's own converter, not the tables under test.
QByteArray encoded(const QString& text, const char* name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(name, &status);
    QByteArray out(text.size() * 4 + 8, 0);
    const auto* source = reinterpret_cast<const UChar*>(text.utf16());
    out.resize(ucnv_fromUChars(converter, out.data(), int(out.size()), source, int(text.size()), &status));
    ucnv_close(converter);
    return out;
}

const QStringList polishWords = QStringLiteral("Łódź Gdańsk Świętokrzyska Źrebak Żółć Kraków Wrocław Grzegorz Brzęczyszczykiewicz Śląsk księgowość "
                                               "dyrektor sprzedaży źródło ćma Ósmy późno miły dzień").split(u' ');
const QStringList russianWords = QStringLiteral("Москва Пётр Ильич Чайковский директор по продажам Санкт-Петербург Щукин ООО Ромашка Ёлка "
                                                "генеральный подъезд Юлия эксперт").split(u' ');

Table tableOf(const QStringList& words, int rows)
{
    QRandomGenerator generator(7);
    Table table;
    for (int i = 0; i < rows; ++i) {
        const auto word = [&] { return words.at(generator.bounded(int(words.size()))); };
        table.append({QStringLiteral("lead%1@example.com").arg(i), word() + u' ' + word(), word()});
    }
    return table;
}

QString textOf(const Table& table)
{
    QString text = QStringLiteral("email,name,company\n");
    for (const auto& row : table) text += row.join(u',') + u'\n';
    return text;
}

} // namespace

class TestEncodings : public QObject {
    Q_OBJECT
private slots:
    void sameRowsInEveryEncoding_data();
    void sameRowsInEveryEncoding();
    void shortFilesAreRecognised_data();
    void shortFilesAreRecognised();
    void westernLettersAreRecognised();
    void lettersFarBehindTheStartAreSeen();
    void theUserCanChooseTheEncoding();
    void fewBrokenLinesDoNotMakeUtf8AnotherEncoding();
};

void TestEncodings::sameRowsInEveryEncoding_data()
{
    QTest::addColumn<bool>("russian");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("mark");
    for (const char* name : {"windows-1250", "ISO-8859-2"}) QTest::newRow(name) << false << QByteArray(name) << QByteArray();
    for (const char* name : {"windows-1251", "KOI8-R", "IBM866"}) QTest::newRow(name) << true << QByteArray(name) << QByteArray();
    for (const bool russian : {false, true}) {
        const auto row = [&](const char* label, const char* name, const QByteArray& mark) {
            QTest::addRow("%s %s", label, russian ? "russian" : "polish") << russian << QByteArray(name) << mark;
        };
        row("UTF-8", "UTF-8", {});
        row("UTF-8 with mark", "UTF-8", "\xEF\xBB\xBF");
        row("UTF-16LE", "UTF-16LE", {});
        row("UTF-16LE with mark", "UTF-16LE", "\xFF\xFE");
        row("UTF-16BE", "UTF-16BE", {});
        row("UTF-16BE with mark", "UTF-16BE", "\xFE\xFF");
    }
}

void TestEncodings::sameRowsInEveryEncoding()
{
    QFETCH(bool, russian);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, mark);
    const auto table = tableOf(russian ? russianWords : polishWords, 50);
    const auto result = readCsv(mark + encoded(textOf(table), name.constData()));
    QCOMPARE(enumKey(result.format.encoding), QString::fromLatin1(name));
    QCOMPARE(result.format.byteOrderMark, !mark.isEmpty());
    QVERIFY(result.flawed.isEmpty());
    QCOMPARE(result.columns.first(), QStringLiteral("email"));
    QCOMPARE(result.rows, table);
}

void TestEncodings::shortFilesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("one polish city") << QByteArray("windows-1250") << QStringLiteral("miasto\nŚwidnica\nWałbrzych\n");
    QTest::newRow("one polish name, iso") << QByteArray("ISO-8859-2") << QStringLiteral("nazwa\nJaś Wąsik\n");
    QTest::newRow("one russian name") << QByteArray("windows-1251") << QStringLiteral("имя\nПётр\n");
    QTest::newRow("one russian city, koi8") << QByteArray("KOI8-R") << QStringLiteral("город\nМосква\n");
    QTest::newRow("one russian city, 866") << QByteArray("IBM866") << QStringLiteral("город\nМосква\n");
    QTest::newRow("all capitals") << QByteArray("windows-1251") << QStringLiteral("ГОРОД\nМОСКВА\nКАЗАНЬ\n");
    QTest::newRow("all capitals, koi8") << QByteArray("KOI8-R") << QStringLiteral("ГОРОД\nМОСКВА\nКАЗАНЬ\n");
}

void TestEncodings::shortFilesAreRecognised()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, text);
    const auto result = readCsv(encoded(text, name.constData()));
    QCOMPARE(enumKey(result.format.encoding), QString::fromLatin1(name));
}

void TestEncodings::westernLettersAreRecognised()
{
    const auto text = QStringLiteral("name,city\nFrançois Noël,Nîmes\nPeña Núñez,La Coruña\nÅse Sørensen,Århus\nJürgen Groß,Köln\n");
    const auto result = readCsv(encoded(text, "windows-1252"));
    QCOMPARE(result.format.encoding, TextEncoding::Windows1252);
    QCOMPARE(result.rows.at(1).at(1), QStringLiteral("La Coruña"));
}

void TestEncodings::lettersFarBehindTheStartAreSeen()
{
    QByteArray bytes("name,city\n");
    while (bytes.size() < 3'000'000) bytes += "Anna Nowak,Opole\n";
    bytes += encoded(QStringLiteral("Żółta Łódź,Świdnica\n"), "windows-1250");
    const auto result = readCsv(bytes);
    QCOMPARE(result.format.encoding, TextEncoding::Windows1250);
    QCOMPARE(result.rows.last().first(), QStringLiteral("Żółta Łódź"));
}

void TestEncodings::theUserCanChooseTheEncoding()
{
    CsvOptions options;
    options.encoding = TextEncoding::Iso8859_2;
    const auto result = readCsv(encoded(QStringLiteral("a\nJaś\n"), "ISO-8859-2"), options);
    QCOMPARE(result.rows, (Table{{QStringLiteral("Jaś")}}));
    options.encoding = TextEncoding::Utf8;
    QCOMPARE(readCsv(encoded(QStringLiteral("a\nJaś\n"), "ISO-8859-2"), options).flawed.size(), 1);
}

void TestEncodings::fewBrokenLinesDoNotMakeUtf8AnotherEncoding()
{
    const auto table = tableOf(polishWords, 20);
    const auto result = readCsv(textOf(table).toUtf8() + "broken@example.com,J\xC4,x\n");
    QCOMPARE(result.format.encoding, TextEncoding::Utf8);
    QCOMPARE(result.rows, table);
    QCOMPARE(result.flawed.size(), 1);
}

KELVIN_TEST(TestEncodings)
#include "TestEncodings.moc"
