// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/SearchFold.h"
#include "tests/support/Registry.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace Kelvin;

class TestSearchFold : public QObject {
    Q_OBJECT
private slots:
    void examplesOfTheSpecification_data();
    void examplesOfTheSpecification();
    void foldingTwiceChangesNothing();
    void aRareLetterBeforeAnIterationMarkIsNotCutInHalf();
    void composedAndDecomposedFoldEqual();
    void loneSurrogatesDoNotCrash();
    void foldsAMillionShortTexts();
};

void TestSearchFold::examplesOfTheSpecification_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char* name, const char16_t* text, const char* folded) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf8(folded);
    };
    row("polish", u"Łódź", "lodz");
    row("polish sentence", u"ZAŻÓŁĆ GĘŚLĄ JAŹŃ", "zazolc gesla jazn");
    row("german", u"Straße", "strasse");
    row("russian", u"Пётр", "petr");
    row("soft sign is silent", u"Ольга", "olga");
    row("czech", u"Žluťoučký kůň", "zlutoucky kun");
    row("turkish dotted", u"İSTANBUL", "istanbul");
    row("nordic", u"Ærø Åse Þór", "aero ase thor");
    row("full width and ligature", u"Ｋｅｌｖｉｎ ﬁx", "kelvin fix");
    row("greek", u"Αθήνα", "athena");
    row("white space squeezed", u"  a\u00A0\t b\u2003\n c ", "a b c");
    row("apostrophe kept", u"O'Neil", "o'neil");
    row("empty", u"", "");
    row("only spaces", u" \u00A0 ", "");
    row("digits and signs", u"A-1 (B) №5", "a-1 (b) no5");
}

void TestSearchFold::examplesOfTheSpecification()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(searchFold(text), folded);
}

void TestSearchFold::foldingTwiceChangesNothing()
{
    auto* random = QRandomGenerator::system();
    const quint32 seed = random->generate();
    QRandomGenerator generator(seed);
    for (int round = 0; round < 4000; ++round) {
        QString text;
        const int length = generator.bounded(12);
        for (int i = 0; i < length; ++i) {
            const auto kind = generator.bounded(4);
            if (kind == 0) text.append(QChar(generator.bounded(0x80)));
            else if (kind == 1) text.append(QChar(generator.bounded(0x530)));
            else if (kind == 2) text.append(QChar(generator.bounded(0x10000)));
            else text.append(QString::fromUcs4(QList<char32_t>{char32_t(0x10000 + generator.bounded(0x20000))}.constData(), 1));
        }
        const QString once = searchFold(text);
        QVERIFY2(searchFold(once) == once, qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromLatin1(text.toUtf8().toHex()))));
    }
}

void TestSearchFold::aRareLetterBeforeAnIterationMarkIsNotCutInHalf()
{
    // The library turns the second half of the letter into nothing; what is left is no character.
    for (const char* text : {"\xF0\xA4\xB5\xA2\xE3\x82\x9E", "\xF0\x9F\x9C\xA4\xE3\x83\xBD", "\xF0\x91\xA5\x95\xE3\x82\x9E\xD2\xB3"}) {
        const QString once = searchFold(QString::fromUtf8(text));
        QCOMPARE(searchFold(once), once);
        QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
    }
}

void TestSearchFold::composedAndDecomposedFoldEqual()
{
    for (char16_t c = 0xA0; c < 0x2000; ++c) {
        if (!QChar(c).isLetter()) continue;
        const QString letter{QChar(c)};
        const QString apart = letter.normalized(QString::NormalizationForm_D);
        QVERIFY2(searchFold(letter) == searchFold(apart), qPrintable(QString::number(c, 16)));
    }
}

void TestSearchFold::loneSurrogatesDoNotCrash()
{
    const QString high = QString(QChar(0xD800)) + QChar(u'A');
    const QString replaced = QString(QChar(0xFFFD)) + QChar(u'a');
    QCOMPARE(searchFold(high), replaced);
    QCOMPARE(searchFold(QString(QChar(0xDC00))), QString(QChar(0xFFFD)));
}

void TestSearchFold::foldsAMillionShortTexts()
{
    const QString names[] = {QStringLiteral("Anna Kowalska"), QStringLiteral("Łódzkie Zakłady"), QStringLiteral("Пётр Ильич"),
                             QStringLiteral("anna72@example.net")};
    qsizetype letters = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1'000'000; ++i) letters += searchFold(names[i % 4]).size();
    qInfo("1,000,000 short texts folded in %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(letters > 0);
}

KELVIN_TEST(TestSearchFold)
#include "TestSearchFold.moc"
