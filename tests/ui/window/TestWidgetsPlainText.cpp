// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Registry.h"
#include "ui/text/VisibleText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"

#include <QApplication>
#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTextDocument>
#include <QTimer>

using namespace Kelvin;
using namespace Qt::StringLiterals;

namespace {

// What a reader sees of a text that a widget parses as markup.
QString shownOf(const QString& markup)
{
    QTextDocument document;
    document.setHtml(markup);
    return document.toPlainText();
}

const QStringList hostile = {u"<img src=/dev/zero>"_s, u"budget < 5000 and seats > 10"_s, u"<b>bold</b> & <script>x</script>"_s,
                             u"<table><tr><td>deep"_s, u"a\nb<br>c"_s, u"&lt;already&gt; &amp;"_s};

} // namespace

class TestWidgetsPlainText : public QObject {
    Q_OBJECT
private slots:
    void visibleTextShowsWhatIsHidden_data();
    void visibleTextShowsWhatIsHidden();
    void ordinaryTextOfAnyLanguageIsUntouched();
    void manyCombiningMarksAreCutToEight();
    void longTextIsCutOnce();
    void visibleTextIsIdempotent();
    void hugeTextIsQuick();
    void aLabelNeverInterpretsMarkup();
    void aToolTipShowsItsCharactersLiterally();
    void aQuestionShowsItsCharactersLiterally();
    void anElidedLabelShrinksAndKeepsItsText();
    void aWrappedLabelKeepsNumbersWithTheirWords();
};

void TestWidgetsPlainText::visibleTextShowsWhatIsHidden_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("right-to-left override") << u"invoice\u202Efdp.exe"_s << u"invoice□fdp.exe"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069c"_s << u"a□b□c"_s;
    QTest::newRow("zero-width space") << u"pay\u200Bpal"_s << u"pay□pal"_s;
    QTest::newRow("byte order mark") << u"\uFEFFname"_s << u"□name"_s;
    QTest::newRow("soft hyphen") << u"in\u00ADvoice"_s << u"in□voice"_s;
    QTest::newRow("nul and bell") << QString(u"a"_s + QChar(0) + QChar(7) + u"b"_s) << u"a□□b"_s;
    QTest::newRow("hangul filler") << u"a\u3164b"_s << u"a□b"_s;
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"b"_s) << u"a□b"_s;
    QTest::newRow("private use") << u"a\uE000b"_s << u"a□b"_s;
    QTest::newRow("line break") << u"one\ntwo\r\nthree"_s << u"one two three"_s;
    QTest::newRow("line separator") << u"one\u2028two"_s << u"one two"_s;
    QTest::newRow("tab") << u"one\ttwo"_s << u"one two"_s;
    QTest::newRow("joiner after a letter") << u"\u0645\u200C\u06CC"_s << u"\u0645\u200C\u06CC"_s;
    QTest::newRow("joiners in a row") << u"a\u200D\u200Db"_s << u"a\u200D□b"_s;
    QTest::newRow("joiner at the start") << u"\u200Db"_s << u"□b"_s;
    QTest::newRow("tag characters") << QString::fromUcs4(U"a\U000E0041b") << u"a□b"_s;
}

void TestWidgetsPlainText::visibleTextShowsWhatIsHidden()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visibleText(text), shown);
}

void TestWidgetsPlainText::ordinaryTextOfAnyLanguageIsUntouched()
{
    for (const QString& text : {u"Katarzyna Brzezińska"_s, u"Пётр Ильич"_s, u"שלום עולם"_s, u"株式会社"_s, u"e\u0301te\u0301"_s, u"क्षेत्र"_s, u"👩\u200D💻 5 € <b>"_s, u""_s})
        QCOMPARE(visibleText(text), text);
    QCOMPARE(visibleLines(u"one\ntwo"_s), u"one\ntwo"_s);
}

void TestWidgetsPlainText::manyCombiningMarksAreCutToEight()
{
    const QString zalgo = u"e"_s + QString(10000, QChar(0x0301)) + u"x"_s;
    QCOMPARE(visibleText(zalgo), u"e"_s + QString(8, QChar(0x0301)) + u"x"_s);
}

void TestWidgetsPlainText::longTextIsCutOnce()
{
    const QString text(5000, u'a');
    QCOMPARE(visibleText(text, 100).size(), 101);
    QVERIFY(visibleText(text, 100).endsWith(QChar(0x2026)));
    QCOMPARE(visibleText(QString(100, u'a'), 100), QString(100, u'a'));
}

void TestWidgetsPlainText::visibleTextIsIdempotent()
{
    for (const QString& text : {u"a\u202Eb\u200D\u200D"_s, u"x\n\u0301\u0301"_s, u"<b>&amp;"_s}) QCOMPARE(visibleText(visibleText(text)), visibleText(text));
}

void TestWidgetsPlainText::hugeTextIsQuick()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(visibleText(QString(20'000'000, u'\u0301')).size() <= 8);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    const QString endless(20'000'000, u'a');
    timer.restart();
    QCOMPARE(visibleText(endless).size(), 2001);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed()))); // it stops at the limit
}

void TestWidgetsPlainText::aLabelNeverInterpretsMarkup()
{
    for (const QString& text : hostile) {
        PlainLabel label(text);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(label.text(), visibleLines(text));
        QCOMPARE(label.fullText(), text);
        // Markup would shrink or grow it: plain text is as wide as its characters.
        if (!text.contains(u'\n')) QVERIFY(label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(text));
    }
}

void TestWidgetsPlainText::aToolTipShowsItsCharactersLiterally()
{
    for (const QString& text : hostile) {
        QVERIFY(Qt::mightBeRichText(plainToolTip(text)));
        QCOMPARE(shownOf(plainToolTip(text)), text);
    }
    QVERIFY(plainToolTip(QString()).isEmpty());
    QCOMPARE(shownOf(plainToolTip(u"a\u202Eb"_s)), u"a□b"_s);
}

void TestWidgetsPlainText::aQuestionShowsItsCharactersLiterally()
{
    for (const QString& text : hostile) {
        QString shownText;
        QString shownDetail;
        QTimer::singleShot(0, this, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            if (!box) return;
            shownText = shownOf(box->text());
            shownDetail = shownOf(box->informativeText());
            box->buttons().first()->click();
        });
        QCOMPARE(plainQuestion(nullptr, u"Title"_s, text, text, {{u"Go on"_s, QMessageBox::AcceptRole}}), 0);
        QCOMPARE(shownText, text);
        QCOMPARE(shownDetail, text);
    }
}

void TestWidgetsPlainText::anElidedLabelShrinksAndKeepsItsText()
{
    ElidedLabel label(QString(200, u'w'));
    QVERIFY(label.minimumSizeHint().width() < 100);
    QCOMPARE(label.fullText().size(), 200);
    PlainLabel plain(QString(200, u'w'));
    QVERIFY(plain.minimumSizeHint().width() > 500);
}

void TestWidgetsPlainText::aWrappedLabelKeepsNumbersWithTheirWords()
{
    PlainLabel label(u"last 13 Nov"_s);
    QCOMPARE(label.text(), u"last 13 Nov"_s);
    label.setWordWrap(true);
    label.ensurePolished();
    QCOMPARE(label.text(), u"last 13\u00A0Nov"_s);
    QCOMPARE(label.fullText(), u"last 13 Nov"_s);
    label.setText(u"4 answers, 2\n3 . a 7"_s);
    QCOMPARE(label.text(), u"4\u00A0answers, 2\n3 . a 7"_s);
}

KELVIN_TEST(TestWidgetsPlainText)
#include "TestWidgetsPlainText.moc"
