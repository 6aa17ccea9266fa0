// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conditions/ConditionParser.h"
#include "core/conditions/Json.h"
#include "core/scoring/ModelCheck.h"
#include "tests/core/scoring/RandomModels.h"
#include "tests/core/scoring/ShippedModels.h"
#include "tests/support/Registry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestScoringModelJson : public QObject {
    Q_OBJECT
private slots:
    void randomModelsReadBack();
    void emptyModelReadsBack();
    void faultsNameTheirPath_data();
    void faultsNameTheirPath();
    void activityNumbersFitTheirColumn();
    void whateverConditionCanBeTypedReadsBack();
    void otherFormatsAreRefused();
    void cutAndChangedFilesNeverCrash();
    void theSchemaKnowsEveryKeyThatIsWritten();
    void everyKeyOfTheSchemaIsDescribed();
};

void TestScoringModelJson::randomModelsReadBack()
{
    RandomModels random(21);
    for (int i = 0; i < 400; ++i) {
        const ScoringModel model = random.model();
        const QByteArray bytes = modelToJson(model);
        const auto read = modelFromJson(bytes);
        QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.failure().code + read.failure().args.join(u' ')));
        QVERIFY2(*read == model, bytes.constData());
        QCOMPARE(modelToJson(*read), bytes);
    }
}

void TestScoringModelJson::emptyModelReadsBack()
{
    // As Windows editors save it.
    QVERIFY(modelFromJson("\xEF\xBB\xBF" + modelToJson(ScoringModel())).ok());
    ScoringModel model;
    QCOMPARE(*modelFromJson(modelToJson(model)), model);
    model.thresholds = {std::nullopt, std::nullopt};
    QCOMPARE(*modelFromJson(modelToJson(model)), model);
}

void TestScoringModelJson::faultsNameTheirPath_data()
{
    QTest::addColumn<QByteArray>("old");
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("path");
    QTest::newRow("unknown key of a rule") << QByteArray("\"cap\": 42") << QByteArray("\"cup\": 42") << "unknown_key" << "rules[3].cup";
    QTest::newRow("unknown kind") << QByteArray("\"kind\": \"bant\"") << QByteArray("\"kind\": \"mood\"") << "unknown_word" << "rules[13].kind";
    QTest::newRow("points as text") << QByteArray("\"each\": 21") << QByteArray("\"each\": \"21\"") << "wrong_type" << "rules[3].award.each";
    QTest::newRow("half points") << QByteArray("\"each\": 21") << QByteArray("\"each\": 21.5") << "wrong_type" << "rules[3].award.each";
    QTest::newRow("huge points") << QByteArray("\"each\": 21") << QByteArray("\"each\": 1e12") << "out_of_range" << "rules[3].award.each";
    QTest::newRow("unknown axis") << QByteArray("\"axis\": \"fit\"") << QByteArray("\"axis\": \"size\"") << "unknown_word" << "groups[0].axis";
    QTest::newRow("no thresholds") << QByteArray("\"thresholds\"") << QByteArray("\"threshold\"") << "missing_key" << "thresholds";
    QTest::newRow("three levels") << QByteArray("[0, 0, 5, 8]") << QByteArray("[0, 0, 5]") << "out_of_range" << "rules[13].points";
    QTest::newRow("operator") << QByteArray("\"op\": \"between\"") << QByteArray("\"op\": \"amid\"") << "unknown_word" << "rules[1].condition.op";
    QTest::newRow("key twice") << QByteArray("\"formatVersion\": 1") << QByteArray("\"formatVersion\": 1, \"format\": \"x\"") << "json_duplicate_key" << "3";
}

void TestScoringModelJson::faultsNameTheirPath()
{
    QFETCH(QByteArray, old);
    QFETCH(QByteArray, now);
    QFETCH(QString, code);
    QFETCH(QString, path);
    QByteArray bytes = modelFile(u"fibonacci.json"_qs);
    const qsizetype at = bytes.indexOf(old);
    QVERIFY(at > 0);
    bytes.replace(at, old.size(), now);
    const auto read = modelFromJson(bytes);
    QVERIFY(!read.ok());
    QCOMPARE(read.failure().code, code);
    QCOMPARE(read.failure().args.value(0), path);
}

void TestScoringModelJson::activityNumbersFitTheirColumn()
{
    ScoringModel model = templateModel(u"fibonacci"_qs);
    model.activityTypes.append({maxActivityNumber, u"own"_qs});
    QVERIFY(modelFromJson(modelToJson(model)).ok());
    for (const int number : {0, -5, maxActivityNumber + 1, 2'000'000'000}) {
        model.activityTypes.last().number = number;
        const auto read = modelFromJson(modelToJson(model));
        QVERIFY(!read.ok());
        QCOMPARE(read.failure().code, u"out_of_range"_qs);
        QCOMPARE(read.failure().args, (QStringList{u"activityTypes[%1].number"_qs.arg(model.activityTypes.size() - 1), QString::number(number)}));
    }
}

void TestScoringModelJson::whateverConditionCanBeTypedReadsBack()
{
    ScoringModel model = templateModel(u"bant"_qs);
    PointRule& mailbox = *std::find_if(model.rules.begin(), model.rules.end(), [](const PointRule& rule) { return rule.id == u"mailbox"; });
    const QStringList shells{u"not (%1)"_qs, u"(%1 and score > 1)"_qs, u"(%1 or email is set and city is Lodz)"_qs, u"(count(call in pricing) > 1 and %1 or score > 1)"_qs};
    for (const QString& shell : shells) {
        int deepest = 0;
        QString text = u"count(call in pricing) > 2"_qs;
        for (int depth = 1; depth < 70; ++depth) {
            text = shell.arg(text);
            const auto condition = parseCondition(text);
            if (!condition) continue;
            deepest = depth;
            std::get<LadderRule>(mailbox.body).rungs = {{*condition, 1}};
            const auto read = modelFromJson(modelToJson(model));
            QVERIFY2(read.ok(), qPrintable(read ? QString() : read.failure().code + u' ' + QString::number(depth) + u' ' + shell));
            QCOMPARE(*read, model);
        }
        QVERIFY2(deepest >= 12, qPrintable(shell));
    }
}

void TestScoringModelJson::otherFormatsAreRefused()
{
    QCOMPARE(modelFromJson("{}").failure().code, u"not_a_model"_qs);
    QCOMPARE(modelFromJson("[]").failure().code, u"not_a_model"_qs);
    QCOMPARE(modelFromJson("").failure().code, u"json_syntax"_qs);
    QCOMPARE(modelFromJson("{\"format\": \"kelvin-model\", \"formatVersion\": 2}").failure().code, u"newer_format"_qs);
    QCOMPARE(modelFromJson(QByteArray(9 * 1024 * 1024, ' ')).failure().code, u"json_too_large"_qs);
    QCOMPARE(modelFromJson(QByteArray(100'000, '[')).failure().code, u"json_too_deep"_qs);
}

void TestScoringModelJson::cutAndChangedFilesNeverCrash()
{
    RandomModels random(22);
    const QByteArray whole = modelFile(u"journey.json"_qs);
    for (int i = 0; i < 500; ++i) {
        QByteArray bytes = whole.left(random.number(0, int(whole.size())));
        for (int n = random.number(0, 4); n > 0 && !bytes.isEmpty(); --n) bytes[random.number(0, int(bytes.size()) - 1)] = char(random.number(0, 255));
        const auto read = modelFromJson(bytes);
        if (read.ok()) QCOMPARE(*modelFromJson(modelToJson(*read)), *read);
    }
}

static void collectNames(const Json& json, QSet<QString>& names)
{
    for (qsizetype i = 0; i < json.items.size(); ++i) {
        const QString name = json.isObject() ? json.names[i] : QString();
        names.insert(name);
        // The members of these are data: languages and currencies.
        if (name != u"name" && name != u"rates") collectNames(json.items[i], names);
    }
}

void TestScoringModelJson::theSchemaKnowsEveryKeyThatIsWritten()
{
    const auto schema = parseJson(modelFile(u"model.schema.json"_qs));
    QVERIFY(schema.ok());
    QSet<QString> known, written;
    collectNames(*schema, known);
    RandomModels random(23);
    for (int i = 0; i < 80; ++i) collectNames(*parseJson(modelToJson(random.model())), written);
    written.remove(QString());
    const QSet<QString> missing = written - known;
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.values()).join(u' ')));
}

/// The members of every "properties" that have no description, by their path.
static void collectUndescribed(const QJsonValue& value, const QString& path, QStringList& found)
{
    if (value.isArray())
        for (const QJsonValue& item : value.toArray()) collectUndescribed(item, path, found);
    const QJsonObject object = value.toObject();
    const QJsonObject properties = object[u"properties"].toObject();
    for (auto member = properties.begin(); member != properties.end(); ++member)
        if (member.value()[u"description"].toString().isEmpty()) found.append(path + u'/' + member.key());
    for (auto member = object.begin(); member != object.end(); ++member) collectUndescribed(member.value(), path + u'/' + member.key(), found);
}

void TestScoringModelJson::everyKeyOfTheSchemaIsDescribed()
{
    const QJsonDocument schema = QJsonDocument::fromJson(modelFile(u"model.schema.json"_qs));
    QVERIFY(schema.isObject());
    QStringList found;
    collectUndescribed(schema.object(), {}, found);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
}

KELVIN_TEST(TestScoringModelJson)
#include "TestScoringModelJson.moc"
