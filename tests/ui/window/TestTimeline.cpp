// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/VisitWatch.h"
#include "core/usecases/EditLead.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/FileFixture.h"
#include "ui/pages/lead/TimelineEvents.h"
#include "ui/pages/lead/TimelinePanel.h"
#include "ui/pages/lead/Visits.h"
#include "ui/pages/leads/PreviewData.h"

#include <QListView>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// Visits in the timeline: where one ends, and how a long one is unfolded.
class TestTimeline : public QObject {
    Q_OBJECT
private slots:
    void visitsFoldAtAGapOfThirtyMinutes();
    void pageAndPreviewFoldVisitsAlike();
    void theOtherPagesOfALongVisitAreUnfolded();
    void theLineThatIsReadOutlivesWhatIsNew();
    void pointsOfARuleAtItsLimitAreQuiet();

private:
    using Level = TimelineEntry::Level;
    static LeadView longVisit(qint64 row, int pages);
    static int linesOf(const TimelineModel& model, Level level);
};

LeadView TestTimeline::longVisit(qint64 row, int pages)
{
    LeadView lead;
    lead.row = row;
    lead.asOf = 1'000'000;
    for (int i = 0; i < pages; ++i) {
        Activity view;
        view.id = Id{quint64(row), quint64(i) + 1};
        view.type = activityTypeNumber(shippedActivityTypes(), u"page_view");
        view.at = 500'000 + 60 * i;
        view.subject = u"/page-%1"_s.arg(i + 1);
        lead.facts.activities.append(view);
    }
    return lead;
}

int TestTimeline::linesOf(const TimelineModel& model, Level level)
{
    int lines = 0;
    for (int row = 0; row < model.rowCount(); ++row) lines += model.entry(row).level == level;
    return lines;
}

void TestTimeline::visitsFoldAtAGapOfThirtyMinutes()
{
    const auto at = [](Instant moment, const QString& visit = {}) {
        Activity view;
        view.at = moment;
        view.visit = visit;
        return view;
    };
    QVERIFY(visitsOf({}).isEmpty());
    QCOMPARE(visitsOf({at(1'801), at(0), at(1'800)}).size(), 1);
    QCOMPARE(visitsOf({at(0), at(VisitWatch::gap), at(2 * VisitWatch::gap + 1)}).size(), 2);
    QCOMPARE(visitsOf({at(0, u"a"_s), at(5, u"b"_s)}).size(), 2);
    // As rules count them: a long pause ends a visit whatever its id, and a view without one belongs to the visit it lies in.
    QCOMPARE(visitsOf({at(0, u"a"_s), at(VisitWatch::gap + 1, u"a"_s)}).size(), 2);
    QCOMPARE(visitsOf({at(0, u"a"_s), at(5), at(10, u"a"_s)}).size(), 1);
    // No view is lost, and all stand in order.
    QList<Activity> views;
    for (int i = 0; i < 200; ++i) views.append(at((i * 7'919) % 100'000));
    qsizetype count = 0;
    Instant last = -1;
    for (const QList<Activity>& visit : visitsOf(views)) {
        QVERIFY(last < 0 || visit.first().at - last > VisitWatch::gap);
        for (const Activity& view : visit) {
            QVERIFY(view.at >= last);
            last = view.at;
            ++count;
        }
    }
    QCOMPARE(count, 200);
}

void TestTimeline::pageAndPreviewFoldVisitsAlike()
{
    Tests::FileFixture f(false);
    const Actor actor{f.state.me(), f.now};
    const auto added = f.ask([actor](Workspace& w) { return addLead(w, NewLead{{{u"email"_s, FieldValue(u"a@b.example"_s)}}, {}}, actor); });
    QVERIFY(added.ok());
    const qint64 row = added->leads.first();
    // A mail that is opened between two pages does not end the visit.
    for (const auto& [type, ago, subject] : {std::tuple{u"page_view"_s, 300, u"/pricing"_s}, std::tuple{u"email_open"_s, 240, u"News"_s}, std::tuple{u"page_view"_s, 180, u"/demo"_s}, std::tuple{u"page_view"_s, 120, u"/docs"_s}}) {
        Activity activity;
        activity.type = activityTypeNumber(shippedActivityTypes(), type);
        activity.at = f.now - ago;
        activity.subject = subject;
        QVERIFY(f.ask([=](Workspace& w) { return logActivity(w, row, activity, actor); }).ok());
    }
    const auto preview = f.ask([row, at = f.now](Workspace& w) { return readPreview(w, row, at); });
    const auto lead = f.ask([row, at = f.now](Workspace& w) { return readLeadView(w, row, at); });
    QVERIFY(preview.ok() && lead.ok());
    const Wording wording = f.file->context().wording();
    const QList<SeenLine> seen = lastSeen(wording, *preview, 3);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first().text, u"/docs and 2 more pages"_s);
    const QList<TimelineEntry> entries = timelineOf(*lead, wording, TimelineKind::Web);
    QVERIFY(std::any_of(entries.begin(), entries.end(), [](const TimelineEntry& entry) { return entry.text.startsWith(u"Visit, 3 pages"); }));
}

void TestTimeline::theOtherPagesOfALongVisitAreUnfolded()
{
    Tests::FileFixture f(false);
    TimelinePanel panel(f.file->context());
    panel.resize(400, 700);
    panel.show();
    panel.setLead(longVisit(1, 20));
    const TimelineModel& model = panel.model();
    QListView& view = *panel.view();
    QCOMPARE(linesOf(model, Level::Part), 12);
    const int more = model.moreRowOf(Id{1, 1});
    QCOMPARE(linesOf(model, Level::More), 1);
    QCOMPARE(model.index(more).data(Qt::AccessibleTextRole).toString(), u"8 more pages"_s);
    QVERIFY(!model.index(more).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    // By keyboard: the focus goes on to the first page that came.
    view.setCurrentIndex(model.index(more));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(linesOf(model, Level::Part), 20);
    QVERIFY2(view.currentIndex().data().toString().contains(u"/page-13"_s), qPrintable(view.currentIndex().data().toString()));
    // By mouse, and back.
    const QModelIndex fewer = model.index(model.moreRowOf(Id{1, 1}));
    view.scrollTo(fewer);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(fewer).center());
    QCOMPARE(linesOf(model, Level::Part), 12);
    QCOMPARE(view.currentIndex().row(), more);
    // Read anew, the visit stays as it was; another lead's visits are folded.
    QTest::keyClick(&view, Qt::Key_Space);
    panel.setLead(longVisit(1, 21));
    QCOMPARE(linesOf(model, Level::Part), 21);
    panel.setLead(longVisit(2, 21));
    QCOMPARE(linesOf(model, Level::Part), 12);
    panel.setLead(longVisit(2, 12));
    QCOMPARE(linesOf(model, Level::More), 0);
}

void TestTimeline::theLineThatIsReadOutlivesWhatIsNew()
{
    Tests::FileFixture f(false);
    TimelinePanel panel(f.file->context());
    panel.resize(400, 700);
    panel.show();
    LeadView lead = longVisit(1, 3);
    panel.setLead(lead);
    QListView& view = *panel.view();
    view.setCurrentIndex(panel.model().index(panel.model().rowCount() - 1));
    const QString read = view.currentIndex().data().toString();
    QVERIFY(!read.isEmpty());
    Activity note;
    note.id = Id{9, 9};
    note.type = activityTypeNumber(shippedActivityTypes(), u"note");
    note.at = 900'000;
    lead.facts.activities.append(note);
    const int before = panel.model().rowCount();
    panel.setLead(lead);
    QVERIFY(panel.model().rowCount() > before);
    QCOMPARE(view.currentIndex().data().toString(), read);
    panel.setLead(longVisit(2, 3));
    QVERIFY(!view.currentIndex().isValid());
}

void TestTimeline::pointsOfARuleAtItsLimitAreQuiet()
{
    const Wording w{QLocale(u"en"_s), QTimeZone::utc(), 1'000'000, u"en"_s};
    LeadView lead = longVisit(1, 0);
    const auto happened = [&lead](quint64 id, const QString& type) {
        Activity activity;
        activity.id = Id{9, id};
        activity.type = activityTypeNumber(shippedActivityTypes(), type);
        activity.at = 500'000 + 86'400 * qint64(id);
        lead.facts.activities.append(activity);
    };
    const auto counts = [](quint64 id, double points) {
        Evidence evidence;
        evidence.kind = Evidence::Kind::Activity;
        evidence.activity = Id{9, id};
        evidence.points = points;
        evidence.factor = points != 0 ? 1 : 0;
        return evidence;
    };
    for (const quint64 id : {1, 2, 3}) happened(id, u"page_view"_s);
    happened(4, u"meeting_booked"_s);
    ExplanationPart pages, meeting;
    pages.evidence = {counts(1, 0), counts(2, 4), counts(3, 4)};
    meeting.evidence = {counts(4, 21)};
    lead.explanation.parts = {pages, meeting};
    const auto points = [&] {
        QStringList shown;
        for (const TimelineEvent& event : activityEvents(lead, w, {})) shown.append(event.entry.points + (event.entry.pointsNote.isEmpty() ? u""_s : u" quiet"_s));
        return shown;
    };
    QCOMPARE(points(), QStringList({u"+21"_s, u"0 quiet"_s, u"+4 quiet"_s, u"+4 quiet"_s}));
    // Points that are cut say as little of the day.
    lead.explanation.parts[1].detail = u"capped"_s;
    QCOMPARE(points().first(), u"+21 quiet"_s);
    // What another rule gives points for without a limit is as it seems.
    lead.explanation.parts.append(meeting);
    QCOMPARE(points().first(), u"+42"_s);
}

KELVIN_TEST(TestTimeline)
#include "TestTimeline.moc"
