// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FormulaGuard.h"
#include "tests/support/Registry.h"

#include <QRandomGenerator>

using namespace Kelvin;

class TestFormulaGuard : public QObject {
    Q_OBJECT
private slots:
    void everyFormulaIsGuarded();
    void unguardUndoesGuard();
};

void TestFormulaGuard::everyFormulaIsGuarded()
{
    for (const QString text : {"=1", "+1", "-1", "@x", " =1", "\t=1", "\u200B=1", "\uFF1D1", "'=1", "''+1"})
        QCOMPARE(guardFormula(text), u'\'' + text);
    for (const QString text : {"", "a=1", "'", "'quoted'", "1-2", "O'Neil"}) QCOMPARE(guardFormula(text), text);
}

void TestFormulaGuard::unguardUndoesGuard()
{
    const QString alphabet = QStringLiteral("'=+-@ \ta1\u200B\uFF1D");
    QRandomGenerator generator(11);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        const int length = generator.bounded(6);
        for (int i = 0; i < length; ++i) text += alphabet.at(generator.bounded(int(alphabet.size())));
        const QString guarded = guardFormula(text);
        QCOMPARE(unguardFormula(guarded).toString(), text);
    }
}

KELVIN_TEST(TestFormulaGuard)
#include "TestFormulaGuard.moc"
