// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/ModelEdit.h"
#include "core/usecases/ModelVersions.h"
#include "tests/core/usecases/ImportFixture.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Kelvin;
using namespace Kelvin::Tests;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array fileNames{"contacts", "companies", "deals", "activities"};
using Order = std::array<int, fileNames.size()>;

QList<Order> allOrders()
{
    QList<Order> orders;
    Order order{0, 1, 2, 3};
    do orders.append(order);
    while (std::next_permutation(order.begin(), order.end()));
    return orders;
}

/// Closed deals, the leads that have one, and those that won one.
struct Closed {
    int outcomes = 0, leads = 0, won = 0;
    bool operator==(const Closed&) const = default;
};

Closed closedOf(ImportFixture& f, const QList<LeadRow>& rows)
{
    Closed closed;
    for (const LeadRow& row : rows) {
        const LeadFacts facts = leadFacts(*f.workspace, row.row).value();
        int here = 0, won = 0;
        for (const Outcome& outcome : facts.outcomes) {
            here += outcome.kind != OutcomeKind::Open;
            won += outcome.kind == OutcomeKind::Won;
        }
        closed.outcomes += here;
        closed.leads += here > 0;
        closed.won += won > 0;
    }
    return closed;
}

} // namespace

/// The four files of a CRM's export, read by its presets: in every order the same leads, taken back in every order.
class TestCrmFiles : public QObject {
    Q_OBJECT

private:
    static QString small(const char* name) { return sourcePath(u"tests/core/usecases/hubspot/%1.csv").arg(QString::fromLatin1(name)); }
    static QString real(const char* name)
    {
        const QString data = qEnvironmentVariable("KELVIN_SHARED_DATA", sourcePath(u"../shared/data"));
        return u"%1/hubspot/%2.csv"_s.arg(data, QString::fromLatin1(name));
    }

    /// As the presets say, without anybody's help.
    static Result<ImportResult> import(ImportFixture& f, const QString& path)
    {
        auto look = lookAtFile(*f.workspace, path);
        if (!look) return look.failure();
        if (!look->questions.isEmpty()) return Failure{FailureKind::Input, look->questions.first().code, look->questions.first().args};
        ImportRequest request;
        request.path = path;
        request.mapping = look->mapping;
        request.rejectsPath = f.folder.filePath(u"rejects.csv"_s);
        auto checked = checkImport(*f.workspace, request, f.actor);
        if (!checked) return checked.failure();
        return commitImport(*f.workspace, *checked, f.actor);
    }

    /// The file's facts, but for the score with which a lead crossed: it crosses with the file that lifts it over the line, whatever comes later.
    static QByteArray facts(ImportFixture& f)
    {
        static const QRegularExpression score(u"\"score\":\\d+,\"threshold\""_s);
        return QString::fromUtf8(f.dump()).replace(score, u"\"threshold\""_s).toUtf8();
    }

    static QList<LeadRow> rowsOf(ImportFixture& f) { return leadTable(*f.workspace, f.actor.now).value(); }

private slots:
    void everyOrderGivesTheSameAndEveryOrderOfUndosNothing()
    {
        ImportFixture f;
        // What a CRM knows gives at most 41 points by the template: with a lower line one of the leads crosses it.
        const ScoringModel model = setThreshold(f.workspace->models().first().published()->model, ThresholdKind::MarketingQualified, 20);
        QVERIFY(publishModel(*f.workspace, model.key, model, {}, Promotion::MarkOnly, f.actor));
        const QByteArray before = f.dump();
        const QList<Order> orders = allOrders();
        QCOMPARE(orders.size(), 24);
        QByteArray expected;
        for (int i = 0; i < orders.size(); ++i) {
            std::array<qint64, fileNames.size()> batches{};
            qint64 history = 0;
            for (const int file : orders.at(i)) {
                const auto done = import(f, small(fileNames[size_t(file)]));
                QVERIFY2(done, fileNames[size_t(file)]);
                QCOMPARE(done->counts.created, done->counts.rows);
                QCOMPARE(done->counts.promoted, 0);
                history += done->counts.history;
                batches[size_t(file)] = done->batch;
            }
            // Old activity promotes nobody: it is offered.
            QCOMPARE(history, 1);
            if (expected.isEmpty()) expected = facts(f);
            QCOMPARE(facts(f), expected);
            for (const int file : orders.at(i)) {
                const auto again = import(f, small(fileNames[size_t(file)]));
                QVERIFY(again);
                QCOMPARE(again->counts.created + again->counts.updated, 0);
            }
            // 24 orders of imports meet the 24 of undos, none its own way back.
            for (const int file : orders.at((i + 7) % orders.size())) QVERIFY(undoCommit(*f.workspace, batches[size_t(file)], f.actor));
            QCOMPARE(f.dump(), before);
        }
    }

    void theSmallFilesAreWhatTheySay()
    {
        ImportFixture f;
        for (const char* name : {"deals", "activities", "contacts", "companies"}) QVERIFY(import(f, small(name)));
        const QList<LeadRow> rows = rowsOf(f);
        QCOMPARE(rows.size(), 6);
        QMap<QString, int> stages;
        for (const LeadRow& row : rows) ++stages[row.stageName];
        QCOMPARE(stages, (QMap<QString, int>{{u"Lead"_s, 1}, {u"Customer"_s, 1}, {u"Marketing Qualified Lead"_s, 1}, {u"Opportunity"_s, 1}, {u"Subscriber"_s, 1}, {u"Other"_s, 1}}));
        QCOMPARE(closedOf(f, rows), (Closed{4, 3, 2}));
        QCOMPARE(f.value(u"anna@iks.example"_s, u"company"_s), u"Iks Sp. z o.o."_s);
    }

    /// The real export, whose numbers are known from elsewhere; every lead explained.
    void theRealFilesGiveTheKnownNumbersAndEveryExplanationAddsUp()
    {
        if (!QFile::exists(real("contacts"))) QSKIP("../shared/data is not beside the project");
        ImportFixture f;
        for (const char* name : fileNames) QVERIFY(import(f, real(name)));
        const QList<LeadRow> rows = rowsOf(f);
        QCOMPARE(rows.size(), 950);
        QCOMPARE(closedOf(f, rows), (Closed{140, 128, 67}));
        QSet<qint64> totals;
        for (const LeadRow& row : rows) {
            const auto explanation = explainLead(*f.workspace, *leadFacts(*f.workspace, row.row), f.actor.now);
            QVERIFY(explanation);
            MilliPoints sum;
            for (const ExplanationPart& part : explanation->parts) sum += part.points;
            QCOMPARE(sum.value, explanation->card.total.value);
            QVERIFY(explanation->card == row.card);
            totals.insert(sum.value);
        }
        QVERIFY2(totals.size() > 5, qPrintable(QString::number(totals.size())));
    }
};

KELVIN_TEST(TestCrmFiles)
#include "TestCrmFiles.moc"
