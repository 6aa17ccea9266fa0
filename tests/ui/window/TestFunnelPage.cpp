// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FunnelReport.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/PageFixture.h"
#include "ui/charts/FunnelWidget.h"
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
    void allColumnsOfTheTableAreSeen_data();
    void allColumnsOfTheTableAreSeen();

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
    const std::any kept = f().page->takeAlong();
    f().show(1240, 800);
    QVERIFY(!named<QDateEdit>(u"From"_s)->isVisible());
    f().page->bringBack(kept);
    QVERIFY(named<QDateEdit>(u"From"_s)->isVisible());
    QCOMPARE(named<QDateEdit>(u"From"_s)->date(), QDate(2026, 3, 2));
    for (const QString& name : {u"Who is counted"_s, u"Scale"_s}) QCOMPARE(named<SegmentedControl>(name)->currentIndex(), 1);
}

void TestFunnelPage::allColumnsOfTheTableAreSeen_data()
{
    QTest::addColumn<int>("width");
    for (const int window : {1280, 1440, 1920}) QTest::addRow("in a window of %d", window) << window - 204;
}

void TestFunnelPage::allColumnsOfTheTableAreSeen()
{
    QFETCH(int, width);
    f().page->resize(width, 800);
    const auto* table = named<DataTable>(u"Funnel table"_s);
    const auto* breakdown = named<DataTable>(u"Breakdown"_s);
    QVERIFY(f().wait([&] { return table->width() + breakdown->width() >= width - 8; }));
    const QHeaderView& header = *table->horizontalHeader();
    QVERIFY2(header.length() <= table->viewport()->width(), qPrintable(u"%1 in %2"_s.arg(header.length()).arg(table->viewport()->width())));
    QVERIFY(breakdown->width() >= width * 3 / 10 - 8);
    const QFontMetricsF words(f().theme.tokens().font(FontRole::Small, FontWeight::Strong));
    for (int column = 0; column < header.count(); ++column) {
        const QString head = model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QVERIFY2(words.horizontalAdvance(head) + 2 * Size::CellPadding <= header.sectionSize(column), qPrintable(head));
    }
    QVERIFY(model().headerData(FunnelModel::P90, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Days, 90th percentile"_s));
}

KELVIN_TEST(TestFunnelPage)
#include "TestFunnelPage.moc"
