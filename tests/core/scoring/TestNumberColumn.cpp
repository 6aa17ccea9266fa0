// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/NumberColumn.h"
#include "tests/support/Registry.h"

#include <QRandomGenerator>

using namespace Kelvin;

namespace {

bool same(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::bit_cast<quint64>(*a) == std::bit_cast<quint64>(*b));
}

} // namespace

/// Every number comes back as it went in.
class TestNumberColumn : public QObject {
    Q_OBJECT
private slots:
    void everyNumberComesBackExactly()
    {
        QRandomGenerator random(5);
        const QList<double> known{0, -0.0, 1, 19.99, -19.99, 0.1, 99'999'999, 100'000'000, 16'777'217, 1e300, -1e-300, 1.0 / 3,
                                  std::numeric_limits<double>::infinity(), std::numeric_limits<double>::max(), std::numeric_limits<double>::denorm_min()};
        NumberColumn column;
        QList<std::optional<double>> expected;
        for (int i = 0; i < 50'000; ++i) {
            std::optional<double> number;
            switch (random.bounded(4)) {
            case 0: break;
            case 1: number = known[random.bounded(int(known.size()))]; break;
            case 2: number = random.bounded(100'000) / 100.0; break;
            default: number = random.generateDouble() - 0.5;
            }
            column.append(number);
            expected.append(number);
            // Giving back memory in between loses nothing.
            if (i == 20'000) column.shrinkToFit();
        }
        for (qsizetype i = 0; i < expected.size(); ++i) QVERIFY2(same(column.at(size_t(i)), expected[i]), qPrintable(QString::number(expected[i].value_or(-1), 'g', 17)));
    }

    void noNumberFailsEveryComparison()
    {
        NumberColumn column;
        column.append(std::nullopt);
        column.append(std::numeric_limits<double>::quiet_NaN());
        for (const size_t i : {size_t(0), size_t(1)}) {
            QVERIFY(!(column.number(i) >= 0) && !(column.number(i) <= 0));
            QVERIFY(!column.at(i));
        }
    }

    void pricesTakeFourBytes()
    {
        NumberColumn column;
        for (int i = 0; i < 1'000'000; ++i) column.append((i % 5'000) / 100.0);
        column.shrinkToFit();
        QVERIFY(column.capacity() < 1'000'000 * 4 + 5'000 * 8 + 1'000);
    }
};

KELVIN_TEST(TestNumberColumn)
#include "TestNumberColumn.moc"
