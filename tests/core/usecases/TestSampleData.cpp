// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/SampleData.h"
#include "core/usecases/SampleTally.h"
#include "core/usecases/SampleTexts.h"
#include "tests/support/Registry.h"
#include "tests/support/SourcePath.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Kelvin;
using namespace Kelvin::Tests;

namespace {

constexpr quint32 seed = 20'260'312;

Instant lastDay()
{
    return *instantFromIso(u"2026-03-11T12:00:00Z");
}

QString textOf(const LeadFacts& lead, const char* field)
{
    return encodeValue(fieldAt(lead, QString::fromLatin1(field), lead.createdAt));
}

bool endedAs(const LeadFacts& lead, OutcomeKind kind)
{
    return outcomeAt(lead.outcomes, lastDay() + secondsPerDay) == kind;
}

int countOf(const LeadFacts& lead, const char* type, Instant by)
{
    const int number = activityTypeNumber(shippedActivityTypes(), QString::fromLatin1(type));
    return int(std::count_if(lead.activities.begin(), lead.activities.end(), [&](const Activity& a) { return a.type == number && a.at <= by; }));
}

/// What a salesperson would add up by hand two weeks after the lead came: facts of that time only.
double handScore(const LeadFacts& lead)
{
    const Instant by = lead.createdAt + 14 * secondsPerDay;
    const QString industry = textOf(lead, "industry"), title = textOf(lead, "title"), source = textOf(lead, "source");
    const double employees = textOf(lead, "employees").toDouble();
    double score = 0;
    score += industry == QLatin1String("software") || industry == QLatin1String("IT") || industry == QLatin1String("finance") ? 2 : 0;
    score -= industry == QLatin1String("retail") || industry == QLatin1String("education") ? 2 : 0;
    score += employees >= 5 && employees <= 100 ? 1 : 0;
    static const QRegularExpression boss(QStringLiteral("CEO|Head|Direct|Prezes|Dyrektor|директор"), QRegularExpression::CaseInsensitiveOption);
    score += boss.match(title).hasMatch() ? 1.5 : 0;
    score += source == QLatin1String("referral") || source == QLatin1String("webinar") ? 2 : source == QLatin1String("social") ? -1 : 0;
    score += std::min(10, countOf(lead, "page_view", by)) * 0.25 + countOf(lead, "download", by) + countOf(lead, "email_open", by);
    return score;
}

/// Share of (won, lost) pairs that the score puts in the right order; ties half.
double auc(const QList<double>& won, const QList<double>& lost)
{
    double right = 0;
    for (const double a : won)
        for (const double b : lost) right += a > b ? 1 : a == b ? 0.5 : 0;
    return right / double(won.size() * lost.size());
}

} // namespace

class TestSampleData : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_leads = sampleLeads(seed, lastDay()); }

    void threeHundredLeadsOfSixMonthsWithEnoughWonAndLost()
    {
        QCOMPARE(m_leads.size(), 300);
        QVERIFY(std::count_if(m_leads.begin(), m_leads.end(), [](const LeadFacts& l) { return endedAs(l, OutcomeKind::Won); }) >= 60);
        QVERIFY(std::count_if(m_leads.begin(), m_leads.end(), [](const LeadFacts& l) { return endedAs(l, OutcomeKind::Lost); }) >= 60);
        QSet<QString> mails, owners, months, companies;
        for (const LeadFacts& lead : m_leads) {
            mails.insert(textOf(lead, "email"));
            owners.insert(textOf(lead, "owner"));
            companies.insert(lead.account->domain);
            months.insert(toIso(lead.createdAt).left(7));
        }
        QCOMPARE(mails.size(), 300);
        QCOMPARE(owners.size(), 4);
        QVERIFY(months.size() >= 6 && months.size() <= 8);
        QVERIFY(companies.size() > 200 && companies.size() < 300);
    }

    void theSameSeedAndDayGiveTheSameFacts()
    {
        QCOMPARE(sampleLeads(seed, lastDay()), m_leads);
        QVERIFY(sampleLeads(seed + 1, lastDay()) != m_leads);
        const QList<LeadFacts> later = sampleLeads(seed, lastDay() + 7 * secondsPerDay);
        for (qsizetype i = 0; i < later.size(); ++i) {
            QCOMPARE(later.at(i).id, m_leads.at(i).id);
            QCOMPARE(later.at(i).activities.size(), m_leads.at(i).activities.size());
        }
    }

    void whatItsPeopleWroteIsInEachLanguage()
    {
        QFile file(sourcePath(u"resources/samples/texts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto texts = sampleTextsFromJson(file.readAll());
        QCOMPARE(texts.size(), 3);
        for (auto language = texts.begin(); language != texts.end(); ++language) {
            QList<LeadFacts> leads = m_leads;
            wordSample(leads, *language);
            int written = 0;
            for (qsizetype i = 0; i < leads.size(); ++i) {
                for (Activity& activity : leads[i].activities) {
                    const QString code = m_leads.at(i).activities.at(&activity - leads[i].activities.data()).note;
                    QCOMPARE(activity.note, code.isEmpty() ? QString() : language->value(code));
                    written += !std::exchange(activity.note, code).isEmpty();
                }
                for (Task& task : leads[i].tasks) {
                    const QString code = m_leads.at(i).tasks.at(&task - leads[i].tasks.data()).text;
                    QCOMPARE(task.text, code.isEmpty() ? QString() : language->value(code));
                    written += !std::exchange(task.text, code).isEmpty();
                }
            }
            QVERIFY(written > 100);
            // Nothing else depends on the language.
            QCOMPARE(leads, m_leads);
        }
        QVERIFY(sampleTextsFromJson("{}").isEmpty());
    }

    void nothingHappensAfterSixteenOfTheLastDay()
    {
        const QTimeZone zone(sampleZone);
        const Instant end = instantOf(dayOf(lastDay(), zone), 16 * 3'600, zone);
        Instant latest = 0;
        for (const LeadFacts& lead : m_leads) {
            QVERIFY(lead.createdAt <= end);
            for (const Activity& a : lead.activities) latest = std::max(latest, a.at);
            for (const BantAnswer& a : lead.answers) QVERIFY(a.answeredAt <= end);
            for (const StageMove& m : lead.stageMoves) QVERIFY(m.at <= end);
            for (const Outcome& o : lead.outcomes) QVERIFY(*o.at <= end);
            for (const Crossing& c : lead.crossings) QVERIFY(c.at <= end);
            for (const FieldChange& f : lead.fields) QVERIFY(f.validFrom <= end);
            for (const Task& t : lead.tasks) QVERIFY(t.createdAt <= end && *t.dueAt >= t.createdAt);
        }
        QCOMPARE(latest, end);
    }

    void factsAreOrderedHaveIdsAndUseTheCatalogue()
    {
        QSet<Id> ids;
        for (const LeadFacts& lead : m_leads) {
            QVERIFY(std::is_sorted(lead.activities.begin(), lead.activities.end(),
                                   [](const Activity& a, const Activity& b) { return std::pair(a.type, a.at) < std::pair(b.type, b.at); }));
            QVERIFY(std::is_sorted(lead.fields.begin(), lead.fields.end(), [](const FieldChange& a, const FieldChange& b) { return a.field < b.field; }));
            for (const Activity& a : lead.activities) {
                QVERIFY(activityType(shippedActivityTypes(), a.type));
                QVERIFY(!ids.contains(a.id));
                ids.insert(a.id);
            }
            QVERIFY(!ids.contains(lead.id));
            ids.insert(lead.id);
            QVERIFY(textOf(lead, "email").endsWith(QLatin1String(".example")));
        }
        QVERIFY(ids.size() > 3'000);
    }

    void stageMovesAreLegalAndInOrder()
    {
        int byRule = 0, recycled = 0;
        for (const LeadFacts& lead : m_leads) {
            StageRole now = StageRole::Lead;
            Instant at = lead.createdAt;
            for (const StageMove& move : lead.stageMoves) {
                QCOMPARE(move.from, now);
                QVERIFY(move.at >= at);
                QCOMPARE(judgeMove(now, move.to, !move.reason.isEmpty(), move.revisitAt.has_value()), MoveVerdict::Legal);
                if (move.by == MoveBy::Rule) {
                    ++byRule;
                    QCOMPARE(move.to, StageRole::MarketingQualified);
                    QVERIFY(move.score->value >= 45'000);
                    QCOMPARE(samplePoints(lead, move.at) * 1'000, move.score->value);
                }
                recycled += move.to == StageRole::Recycle ? 1 : 0;
                now = restingRole(move.to);
                at = move.at;
            }
            if (endedAs(lead, OutcomeKind::Won)) QCOMPARE(now, StageRole::Customer);
            if (endedAs(lead, OutcomeKind::Lost)) QCOMPARE(now, StageRole::Lost);
        }
        QVERIFY(byRule > 30);
        QVERIFY(recycled >= 8);
    }

    void wonLeadsDifferFromLostOnesAsInRealLife()
    {
        QList<double> won, lost;
        for (const LeadFacts& lead : m_leads) {
            const bool isWon = endedAs(lead, OutcomeKind::Won);
            if (!isWon && !endedAs(lead, OutcomeKind::Lost)) continue;
            // Decided only after the moment of decision, so that nobody has to be left out.
            QVERIFY(*lead.outcomes.first().at > lead.createdAt + 14 * secondsPerDay);
            (isWon ? won : lost).append(handScore(lead));
        }
        const double found = auc(won, lost);
        qInfo("won %lld, lost %lld, AUC of a hand score %.3f", qlonglong(won.size()), qlonglong(lost.size()), found);
        QVERIFY2(found >= 0.75 && found <= 0.90, qPrintable(QString::number(found)));
    }

    void theExampleLeadHasItsStory()
    {
        const LeadFacts& hanna = m_leads.first();
        QCOMPARE(textOf(hanna, "name"), QString::fromUtf8("Hanna Wójtowicz"));
        QCOMPARE(textOf(hanna, "email"), QStringLiteral("hanna@balticadata.example"));
        QCOMPARE(countOf(hanna, "page_view", lastDay() + secondsPerDay), 10);
        QVERIFY(hanna.answers.isEmpty());
        const Instant meeting = hanna.stageMoves.first().at;
        QCOMPARE(hanna.stageMoves.size(), 1);
        QCOMPARE(samplePoints(hanna, meeting), 49);
        QCOMPARE(samplePoints(hanna, meeting - 1), 36);
        QCOMPARE(hanna.crossings.first().score, MilliPoints::whole(49));
    }

    void peopleOfManyCountriesBearTheirOwnScripts()
    {
        QSet<QString> countries;
        bool cyrillic = false, polish = false, nordic = false, german = false;
        for (const LeadFacts& lead : m_leads) {
            countries.insert(textOf(lead, "country"));
            const QString name = textOf(lead, "name");
            for (const QChar c : name) cyrillic |= c.script() == QChar::Script_Cyrillic;
            polish |= name.contains(QChar(u'ł')) || name.contains(QChar(u'Ł'));
            nordic |= name.contains(QChar(u'å')) || name.contains(QChar(u'Å')) || name.contains(QChar(u'ø'));
            german |= name.contains(QChar(u'ü')) || name.contains(QChar(u'ß'));
        }
        QVERIFY(countries.size() >= 6);
        QVERIFY(cyrillic && polish && nordic && german);
    }

private:
    QList<LeadFacts> m_leads;
};

KELVIN_TEST(TestSampleData)
#include "TestSampleData.moc"
