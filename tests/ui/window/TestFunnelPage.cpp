// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/usecases/FunnelReport.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/charts/FunnelWidget.h"
#include "ui/models/Roles.h"
#include "ui/pages/FunnelPage.h"
#include "ui/pages/funnel/FunnelModel.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QSignalSpy>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// The funnel on the sample data: its numbers are those of the report, and each opens its leads.
class TestFunnelPage : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tableAndPictureShowTheReport();
    void aNumberOpensItsLeads();
    void theBreakdownFollowsTheStep();
    void otherWaysOfCountingAreCommandsToo();
    void aPeriodOfOnesOwnHasDates();
    void allColumnsOfTheTablesAreSeen_data();
    void allColumnsOfTheTablesAreSeen();
    void aColumnBroughtBackStays();
    void aCancelledCountIsTakenUpAgain();
    void aShareOfFewLeadsSaysSo();

private:
    Tests::PageFixture<FunnelPage>& f() { return *m_fixture; }
    FunnelModel& model() { return *m_fixture->find<FunnelModel>(); }
    BreakdownModel& breakdown() { return *m_fixture->find<BreakdownModel>(); }
    /// What the file says, asked as the page asks.
    Funnel report(FunnelMode mode, FunnelCounting counting, const QString& by = u"source"_s);
    QStringList entered();
    /// What the page says around its numbers.
    QString words();
    template <typename Widget> Widget* named(const QString& name);

    std::unique_ptr<Tests::PageFixture<FunnelPage>> m_fixture;
};

void TestFunnelPage::init()
{
    m_fixture = std::make_unique<Tests::PageFixture<FunnelPage>>();
    m_fixture->show(1240, 800);
    m_fixture->page->activate();
    QVERIFY(m_fixture->wait([this] { return model().rowCount() == 5 && breakdown().rowCount() > 0; }));
}

void TestFunnelPage::cleanup()
{
    QVERIFY(!m_fixture || m_fixture->failures.isEmpty());
    m_fixture.reset();
}

Funnel TestFunnelPage::report(FunnelMode mode, FunnelCounting counting, const QString& by)
{
    const auto funnel = m_fixture->ask([=, now = m_fixture->now](Workspace& w) {
        FunnelQuery query;
        query.mode = mode;
        query.counting = counting;
        query.zone = w.zone();
        query.by = by;
        query.asOf = shownAsOf(now, w.latestCommit());
        return funnelReport(w, query, {}, query.asOf);
    });
    return funnel ? *funnel : Funnel();
}

QStringList TestFunnelPage::entered()
{
    QStringList texts;
    for (int row = 0; row < model().rowCount(); ++row) texts.append(model().index(row, FunnelModel::Entered).data().toString());
    return texts;
}

QString TestFunnelPage::words()
{
    QStringList texts;
    for (const PlainLabel* label : m_fixture->page->findChildren<PlainLabel*>()) texts.append(label->fullText());
    return texts.join(u'|');
}

template <typename Widget> Widget* TestFunnelPage::named(const QString& name)
{
    for (Widget* widget : m_fixture->page->findChildren<Widget*>())
        if (widget->accessibleName() == name) return widget;
    return nullptr;
}

void TestFunnelPage::tableAndPictureShowTheReport()
{
    const Funnel funnel = report(FunnelMode::Cohort, FunnelCounting::InOrder);
    QCOMPARE(funnel.steps.size(), 5);
    QVERIFY(funnel.steps.first().entered.size() > 200);
    for (int row = 0; row < 5; ++row) QCOMPARE(entered().at(row), QString::number(funnel.steps.at(row).entered.size()));
    QVERIFY(model().headerData(FunnelModel::P90, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Days, 90th percentile"_s));
    const FunnelWidget& picture = *f().find<FunnelWidget>();
    QVERIFY2(picture.accessibleName().startsWith(QString::number(funnel.steps.first().entered.size()) + u" leads"_s), qPrintable(picture.accessibleName()));
}

void TestFunnelPage::aNumberOpensItsLeads()
{
    const Funnel funnel = report(FunnelMode::Cohort, FunnelCounting::InOrder);
    QSignalSpy wanted(&f().navigator, &Navigator::leadsWanted);
    auto* table = named<DataTable>(u"Funnel table"_s);
    table->setCurrentIndex(model().index(1, FunnelModel::Passed));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<QList<qint64>>(), funnel.steps.at(1).passed);
    QCOMPARE(wanted[0][1].toString(), u"Went on from MQL"_s);
    auto* picture = f().find<FunnelWidget>();
    QTest::keyClick(picture, Qt::Key_Home);
    QTest::keyClick(picture, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][0].value<QList<qint64>>(), funnel.steps.first().entered);
}

void TestFunnelPage::theBreakdownFollowsTheStep()
{
    const auto shown = [this] {
        QList<qsizetype> counts;
        for (int row = 0; row < breakdown().rowCount(); ++row) counts.append(breakdown().leadsOf(breakdown().index(row, BreakdownModel::Entered)).rows.size());
        return counts;
    };
    const QList<qsizetype> second = shown();
    auto* picture = f().find<FunnelWidget>();
    QTest::keyClick(picture, Qt::Key_Home);
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Return);
    QVERIFY(shown() != second);
    qsizetype all = 0;
    for (const qsizetype count : shown()) all += count;
    QCOMPARE(all, report(FunnelMode::Cohort, FunnelCounting::InOrder).steps.first().entered.size());
    auto* by = named<QComboBox>(u"Break down by"_s);
    const QString before = breakdown().valueAt(0);
    by->setCurrentIndex(by->findData(u"industry"_s));
    QVERIFY(f().wait([&] { return breakdown().rowCount() > 0 && breakdown().valueAt(0) != before; }));
    const auto head = [this] { return breakdown().headerData(BreakdownModel::Value, Qt::Horizontal, Qt::DisplayRole).toString(); };
    for (const auto& [key, name] : {std::pair(u"region"_s, u"Region"_s), std::pair(u"version"_s, u"Version that made it MQL"_s), std::pair(u"temperature"_s, u"Temperature at entry"_s)}) {
        by->setCurrentIndex(by->findData(key));
        QVERIFY2(f().wait([&] { return breakdown().rowCount() > 0 && head() == name; }), qPrintable(head()));
    }
    const QStringList temperatures{u"Cold"_s, u"Warm"_s, u"Hot"_s};
    for (int row = 0; row < breakdown().rowCount(); ++row) QVERIFY(temperatures.contains(breakdown().valueAt(row)));
}

void TestFunnelPage::otherWaysOfCountingAreCommandsToo()
{
    const QString cohort = words();
    f().action(u"By what happened"_s)->trigger();
    QCOMPARE(named<SegmentedControl>(u"Who is counted"_s)->currentIndex(), 1);
    QVERIFY(f().wait([&] { return words() != cohort; }));
    const Funnel period = report(FunnelMode::Period, FunnelCounting::InOrder);
    for (int row = 0; row < 5; ++row) QCOMPARE(entered().at(row), QString::number(period.steps.at(row).entered.size()));
    QVERIFY(f().action(u"By what happened"_s)->isChecked() && !f().action(u"By the month"_s)->isChecked());
    named<SegmentedControl>(u"Who is counted"_s)->setCurrentIndex(0);
    QVERIFY(f().action(u"By the month"_s)->isChecked());
    QVERIFY(f().wait([&] { return words() == cohort; }));
}

void TestFunnelPage::aPeriodOfOnesOwnHasDates()
{
    auto* from = named<QDateEdit>(u"From"_s);
    QVERIFY(!from->isVisible());
    auto* period = named<QComboBox>(u"Period"_s);
    const int all = entered().first().toInt();
    period->setCurrentIndex(period->count() - 1);
    QVERIFY(from->isVisible());
    // No country reads another day from it.
    from->setDate(QDate(2026, 3, 2));
    QCOMPARE(from->text(), u"2 Mar 2026"_s);
    QCOMPARE(named<QDateEdit>(u"To"_s)->minimumDate(), from->date());
    QVERIFY(!from->keyboardTracking());
    QVERIFY(f().wait([&] { return entered().first().toInt() < all; }));
    // All of it goes along into another language.
    named<SegmentedControl>(u"Who is counted"_s)->setCurrentIndex(1);
    named<SegmentedControl>(u"Scale"_s)->setCurrentIndex(1);
    QVERIFY(!words().contains(u"root scale"_s));
    auto* picture = f().find<FunnelWidget>();
    QTest::keyClick(picture, Qt::Key_Home);
    QTest::keyClick(picture, Qt::Key_Right);
    QTest::keyClick(picture, Qt::Key_Return);
    const std::any kept = f().page->takeAlong();
    f().show(1240, 800);
    QVERIFY(!named<QDateEdit>(u"From"_s)->isVisible());
    f().page->bringBack(kept);
    QVERIFY(named<QDateEdit>(u"From"_s)->isVisible());
    QCOMPARE(named<QDateEdit>(u"From"_s)->date(), QDate(2026, 3, 2));
    f().page->activate();
    QVERIFY(f().wait([this] { return words().contains(u"Lead to MQL"_s); }));
    for (const QString& name : {u"Who is counted"_s, u"Scale"_s}) QCOMPARE(named<SegmentedControl>(name)->currentIndex(), 1);
}

void TestFunnelPage::allColumnsOfTheTablesAreSeen_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("language");
    // The frame takes some of a screen of 1280.
    for (const int window : {1250, 1280, 1440, 1920})
        for (const QString& language : {u"en"_s, u"pl"_s, u"ru"_s}) QTest::addRow("in a window of %d, %s", window, qPrintable(language)) << window - int(Size::Sidebar) << language;
}

void TestFunnelPage::allColumnsOfTheTablesAreSeen()
{
    QFETCH(int, width);
    QFETCH(QString, language);
    Translations translations;
    translations.install(language);
    f().show(width, 800);
    f().page->activate();
    QVERIFY(f().wait([this] { return model().rowCount() == 5 && breakdown().rowCount() > 0; }));
    auto* period = named<QComboBox>(FunnelPage::tr("Period"));
    period->setCurrentIndex(period->count() - 1);
    QCoreApplication::processEvents();
    QVERIFY2(f().page->minimumSizeHint().width() <= width, qPrintable(QString::number(f().page->minimumSizeHint().width())));
    QList<DataTable*> tables;
    for (const QString& name : {FunnelPage::tr("Funnel table"), FunnelPage::tr("Breakdown")}) tables.append(named<DataTable>(name));
    QVERIFY(tables[0] && tables[1]);
    QVERIFY(f().wait([&] { return tables[0]->width() + tables[1]->width() >= width - 8; }));
    const QFontMetricsF words(f().theme.tokens().font(FontRole::Small, FontWeight::Strong));
    for (const DataTable* table : tables) {
        const QHeaderView& header = *table->horizontalHeader();
        QVERIFY2(header.length() <= table->viewport()->width(), qPrintable(u"%1 in %2"_s.arg(header.length()).arg(table->viewport()->width())));
        for (int column = 0; column < header.count(); ++column) {
            if (header.isSectionHidden(column)) continue;
            const QString head = table->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
            const double sides = (table->isFirstColumn(column) ? Size::FirstCellPadding : Size::CellPadding) + (table->isLastColumn(column) ? Size::FirstCellPadding : Size::CellPadding);
            QVERIFY2(words.horizontalAdvance(head) + sides <= header.sectionSize(column), qPrintable(head));
        }
    }
    // Nothing that is said nowhere else gives way, and a stage is a whole word.
    for (const int column : {FunnelModel::Passed, FunnelModel::Decided, FunnelModel::Median, FunnelModel::P90}) QVERIFY(!tables[0]->isColumnHidden(column));
    QVERIFY(!tables[1]->isColumnHidden(BreakdownModel::Interval));
    QCOMPARE(tables[0]->isColumnHidden(FunnelModel::Interval) || tables[1]->isColumnHidden(BreakdownModel::Passed), width < 1200);
    for (int row = 0; row < model().rowCount(); ++row)
        QVERIFY(tables[0]->sizeHintForIndex(model().index(row, FunnelModel::Stage)).width() <= tables[0]->columnWidth(FunnelModel::Stage));
}

void TestFunnelPage::aColumnBroughtBackStays()
{
    f().page->resize(1250 - int(Size::Sidebar), 800);
    auto* table = named<DataTable>(u"Funnel table"_s);
    QVERIFY(f().wait([&] { return table->isColumnHidden(FunnelModel::Interval); }));
    emit table->layoutEdited(); // as the menu of the columns does
    table->setColumnHidden(FunnelModel::Interval, false);
    f().page->resize(1260 - int(Size::Sidebar), 800);
    QVERIFY(!table->isColumnHidden(FunnelModel::Interval));
}

void TestFunnelPage::aCancelledCountIsTakenUpAgain()
{
    const auto head = [this] { return breakdown().headerData(BreakdownModel::Value, Qt::Horizontal, Qt::DisplayRole).toString(); };
    WorkspaceSession& session = f().file->session();
    auto* by = named<QComboBox>(u"Break down by"_s);
    by->setCurrentIndex(by->findData(u"industry"_s));
    for (const JobState& job : session.jobs()) session.cancelJob(job.number);
    QVERIFY(f().wait([&] { return session.jobs().isEmpty(); }));
    f().page->activate();
    QVERIFY(f().wait([&] { return head() == u"Industry"_s; }));
}

void TestFunnelPage::aShareOfFewLeadsSaysSo()
{
    FunnelModel table(m_fixture->file->context().wording());
    const auto step = [](qint64 passed, qint64 of) {
        FunnelStep made;
        made.conversion = proportion(passed, of);
        return made;
    };
    table.setSteps({step(10, 29), step(10, 30), step(0, 0), step(0, 3)});
    const auto at = [&](int row, int role) { return table.index(row, FunnelModel::Step).data(role); };
    QVERIFY(at(0, Qt::AccessibleTextRole).toString().endsWith(u"few leads"));
    QVERIFY(at(0, Qt::ToolTipRole).toString().contains(u"Few leads"));
    QCOMPARE(at(0, Role::Ink).toInt(), int(Ink::Second));
    // Enough of them, nobody at all, and the last stage, which has no share.
    for (int row = 1; row < 4; ++row)
        for (const int role : {int(Qt::AccessibleTextRole), int(Qt::ToolTipRole), int(Role::Ink)}) QVERIFY(!at(row, role).isValid());
}

KELVIN_TEST(TestFunnelPage)
#include "TestFunnelPage.moc"
