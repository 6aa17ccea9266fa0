// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ShippedData.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

using namespace Kelvin;
using namespace Kelvin::Tests;

class TestQuestionBank : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(sourcePath(u"resources/questions/questions.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bank = questionBankFromJson(file.readAll());
        QVERIFY(bank.ok());
        m_bank = *bank;
    }

    void shippedBankAsksAboutEveryCriterionInEveryLanguage()
    {
        QCOMPARE(m_bank.byLanguage.keys(), (QStringList{QStringLiteral("en"), QStringLiteral("pl"), QStringLiteral("ru")}));
        QSet<QString> all;
        int count = 0;
        for (const QString& language : m_bank.byLanguage.keys())
            for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) {
                const CriterionQuestions asked = questions(m_bank, criterion, language);
                QCOMPARE(asked.more.size(), questions(m_bank, criterion, QStringLiteral("en")).more.size());
                QVERIFY2(asked.more.size() >= 3, key);
                for (const QString& question : asked.more + QStringList{asked.main}) {
                    QVERIFY2(question.endsWith(QLatin1Char('?')), qPrintable(question));
                    all.insert(question);
                    ++count;
                }
            }
        QCOMPARE(all.size(), count); // none twice
    }

    void languageFallsBackToEnglishThenToAny()
    {
        QCOMPARE(questions(m_bank, Criterion::Need, QStringLiteral("pl_PL")), questions(m_bank, Criterion::Need, QStringLiteral("pl")));
        QCOMPARE(questions(m_bank, Criterion::Need, QStringLiteral("pt-BR")), questions(m_bank, Criterion::Need, QStringLiteral("en")));
        QuestionBank onlyRussian;
        onlyRussian.byLanguage[QStringLiteral("ru")] = m_bank.byLanguage[QStringLiteral("ru")];
        QVERIFY(!questions(onlyRussian, Criterion::Budget, QStringLiteral("en")).main.isEmpty());
        QVERIFY(questions({}, Criterion::Budget, QStringLiteral("en")).main.isEmpty());
    }

    void brokenBanksAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("questions_unreadable");
        QTest::newRow("other file") << QByteArray("{\"format\":\"kelvin-model\"}") << QStringLiteral("questions_unreadable");
        QTest::newRow("newer") << QByteArray("{\"format\":\"kelvin-questions\",\"formatVersion\":2,\"languages\":{\"en\":{}}}") << QStringLiteral("questions_unreadable");
        QTest::newRow("no language") << QByteArray("{\"format\":\"kelvin-questions\",\"formatVersion\":1}") << QStringLiteral("questions_unreadable");
        QTest::newRow("no criterion") << QByteArray("{\"format\":\"kelvin-questions\",\"formatVersion\":1,\"languages\":{\"en\":{}}}") << QStringLiteral("questions_incomplete");
        QTest::newRow("blank main") << QByteArray("{\"format\":\"kelvin-questions\",\"formatVersion\":1,\"languages\":{\"en\":{\"budget\":{\"main\":\" \"}}}}") << QStringLiteral("questions_incomplete");
    }
    void brokenBanksAreRefusedWithTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(questionBankFromJson(bytes).failure().code, code);
    }

    /// Without questions a call sheet would be empty without a word: the program does not start with them broken.
    void aBankThatCannotBeReadIsSaid()
    {
        const QTemporaryDir root;
        for (const char* folder : {"models", "lists", "profiles", "samples"})
            QVERIFY(QFile::link(sourcePath(u"resources/") + QLatin1String(folder), root.filePath(QLatin1String(folder))));
        QCOMPARE(readShippedData(root.path()).failure().code, QStringLiteral("shipped_file_missing"));
        QVERIFY(QDir(root.path()).mkdir(QStringLiteral("questions")));
        QFile file(root.filePath(QStringLiteral("questions/questions.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        QCOMPARE(readShippedData(root.path()).failure().code, QStringLiteral("questions_unreadable"));
        QVERIFY(file.remove() && QFile::link(sourcePath(u"resources/questions/questions.json"), file.fileName()));
        QCOMPARE(readShippedData(root.path())->questions, m_bank);
    }

private:
    QuestionBank m_bank;
};

KELVIN_TEST(TestQuestionBank)
#include "TestQuestionBank.moc"
