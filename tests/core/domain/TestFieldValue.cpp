// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldValue.h"
#include "tests/support/Registry.h"

#include <QRandomGenerator>

#include <cmath>
#include <limits>

using namespace Kelvin;

class TestFieldValue : public QObject {
    Q_OBJECT
private slots:
    void whatIsWrittenReadsBack();
    void numbersKeepEveryBit();
    void emptyIsNoValue();
    void whatDoesNotFitIsNoValue();
};

void TestFieldValue::whatIsWrittenReadsBack()
{
    const QList<std::pair<FieldType, FieldValue>> values{
        {FieldType::Text, u"Łódź\n\"x\" 10001 PLN"_qs}, {FieldType::Choice, u"B2B"_qs}, {FieldType::Number, 0.0}, {FieldType::Number, -12.5},
        {FieldType::Money, Money{10'001, u"PLN"_qs}}, {FieldType::Money, Money{-0.25, {}}}, {FieldType::Date, DateValue{1'773'308'280, false}},
        {FieldType::Date, DateValue{1'773'270'000, true}}, {FieldType::Boolean, true}, {FieldType::Boolean, false},
        {FieldType::Tags, QStringList{u"vip"_qs, u"two words"_qs}}};
    for (const auto& [type, value] : values) QCOMPARE(decodeValue(type, encodeValue(value)), value);
}

void TestFieldValue::numbersKeepEveryBit()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 50'000; ++i) {
        const quint64 bits = random.generate64();
        double number = 0;
        memcpy(&number, &bits, sizeof number);
        if (!std::isfinite(number)) continue;
        QCOMPARE(decodeValue(FieldType::Number, encodeValue(number)), FieldValue(number));
        QCOMPARE(decodeValue(FieldType::Money, encodeValue(Money{number, u"EUR"_qs})), FieldValue(Money{number, u"EUR"_qs}));
    }
}

void TestFieldValue::emptyIsNoValue()
{
    for (const FieldValue& value : {FieldValue(), FieldValue(QString()), FieldValue(QStringList())}) QVERIFY(isEmpty(value));
    for (const FieldValue& value : {FieldValue(0.0), FieldValue(false), FieldValue(Money{}), FieldValue(DateValue{})}) QVERIFY(!isEmpty(value));
    for (const auto& [type, key] : EnumKeys<FieldType>::keys) QVERIFY(isEmpty(decodeValue(type, u"")));
}

void TestFieldValue::whatDoesNotFitIsNoValue()
{
    for (const char* text : {"many", "1,5", "1 000", "nan", "inf", "-inf", "1e999"}) {
        QVERIFY2(isEmpty(decodeValue(FieldType::Number, QString::fromLatin1(text))), text);
        QVERIFY2(isEmpty(decodeValue(FieldType::Money, QString::fromLatin1(text))), text);
    }
    QVERIFY(isEmpty(decodeValue(FieldType::Date, u"2026-02-30T00:00:00Z")));
    QVERIFY(isEmpty(decodeValue(FieldType::Boolean, u"yes")));
}

KELVIN_TEST(TestFieldValue)
#include "TestFieldValue.moc"
