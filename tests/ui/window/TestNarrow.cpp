// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "tests/support/Registry.h"
#include "tests/ui/window/FileFixture.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/models/Roles.h"
#include "ui/pages/callsheet/ChoiceRow.h"
#include "ui/pages/lead/FactList.h"
#include "ui/pages/lead/TimelineEvents.h"
#include "ui/pages/leads/ColumnWidths.h"
#include "ui/widgets/ContributionList.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTimeEdit>
#include <QToolTip>

using namespace Kelvin;
using namespace Qt::StringLiterals;

/// What a place that is too narrow for its words does, and words that must not be said twice.
class TestNarrow : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aCutCellIsToldByATooltip();
    void aCutTitleIsToldByATooltip();
    void aCutContributionIsToldByATooltip();
    void aNoteIsCutBeforeItsTitle();
    void tabComesToTheFirstRowThatIsNoHeading();
    void choicesOfUnequalWordsStandInOneRowIfTheyFit();
    void theStageColumnIsAsWideAsTheStagesListed();
    void theColumnsFitBesideThePreviewOfASmallScreen_data();
    void theColumnsFitBesideThePreviewOfASmallScreen();
    void theFullNameIsNotSaidAgainByItsParts();
    void answersOfOneSittingAreOneSentence();
    void aTimeHasNoArrows();
    void aFilterBeginsAtItsFirstComparison();

private:
    /// The tooltip that appears at a place of the widget; empty without one.
    static QString toolTipAt(QWidget& widget, QPoint at);
    const Wording m_wording{QLocale(u"en"_s), QTimeZone::utc(), 1'000'000, u"en"_s};
    Theme m_theme;
};

void TestNarrow::init()
{
    m_theme.setMotion(false);
    m_theme.apply();
}

QString TestNarrow::toolTipAt(QWidget& widget, QPoint at)
{
    // An earlier one would stand for a moment longer.
    for (QWidget* window : QApplication::topLevelWidgets())
        if (window->inherits("QTipLabel")) delete window;
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

void TestNarrow::aCutCellIsToldByATooltip()
{
    QStandardItemModel model(2, 2);
    model.setItem(0, 0, new QStandardItem(u"A rule with <b>many</b> words that nobody can read here"_s));
    model.setItem(1, 0, new QStandardItem(u"Ok"_s));
    DataTable table(m_theme);
    table.setModel(&model);
    table.setColumnWidths({90, 90});
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto at = [&](int row) { return toolTipAt(*table.viewport(), table.visualRect(model.index(row, 0)).center()); };
    QVERIFY2(at(0).contains(u"&lt;b&gt;many&lt;/b&gt; words that nobody can read here"_s), qPrintable(at(0)));
    QCOMPARE(at(1), QString());
    // A quieter detail that is cut counts as well.
    model.item(1, 0)->setData(u"in the pricing page and everywhere else"_s, Role::Detail);
    QVERIFY2(at(1).contains(u"everywhere else"_s), qPrintable(at(1)));
}

void TestNarrow::aCutTitleIsToldByATooltip()
{
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"A title that is far too long"_s, u"Ok"_s, u"Rest"_s});
    DataTable table(m_theme);
    table.setModel(&model);
    table.setColumnWidths({60, 90, 90});
    table.resize(400, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto at = [&](int column) { return toolTipAt(*table.horizontalHeader()->viewport(), QPoint(table.columnViewportPosition(column) + 10, 10)); };
    QVERIFY2(at(0).contains(u"A title that is far too long"_s), qPrintable(at(0)));
    QCOMPARE(at(1), QString());
}

void TestNarrow::aCutContributionIsToldByATooltip()
{
    ContributionList list(m_theme);
    list.setRows({ContributionBar{u"Downloaded a paper with contact data"_s, u"received from a form on the site"_s, u"+10"_s, 10}, ContributionBar{u"Fit"_s, {}, u"+1"_s, 1}});
    list.resize(300, list.sizeHint().height());
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const int row = list.height() / 2;
    QVERIFY(toolTipAt(list, QPoint(20, row / 2)).contains(u"received from a form on the site"_s));
    QCOMPARE(toolTipAt(list, QPoint(20, row + row / 2)), QString());
}

void TestNarrow::aNoteIsCutBeforeItsTitle()
{
    PanelHeader header(m_theme, u"Conversion by month"_s, PanelHeader::Level::Page);
    header.setNote(u"6,214 leads that were created in the period"_s);
    header.show();
    QVERIFY(QTest::qWaitForWindowExposed(&header));
    header.resize(header.sizeHint());
    const QList<PlainLabel*> labels = header.findChildren<PlainLabel*>();
    const auto isCut = [&](int i) { return labels.at(i)->width() < labels.at(i)->sizeHint().width(); };
    QVERIFY(!isCut(0) && !isCut(1));
    header.resize(header.width() - 100, header.height());
    QVERIFY(!isCut(0) && isCut(1));
    // Where even that does not do, the title gives way: it may be a list's long name.
    header.resize(header.minimumSizeHint());
    QVERIFY(isCut(0) && isCut(1));
    QVERIFY(labels.at(1)->width() > 0 && labels.at(0)->geometry().right() < labels.at(1)->x());
}

void TestNarrow::tabComesToTheFirstRowThatIsNoHeading()
{
    QStandardItemModel model(2, 1);
    model.setItem(0, 0, new QStandardItem(u"Profile"_s));
    model.setItem(1, 0, new QStandardItem(u"Industry"_s));
    model.item(0, 0)->setData(true, Role::GroupHeading);
    DataTable table(m_theme);
    table.setModel(&model);
    QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(&table, &focus);
    QCOMPARE(table.currentIndex().row(), 1);
}

void TestNarrow::choicesOfUnequalWordsStandInOneRowIfTheyFit()
{
    QWidget place;
    ChoiceRow row(&place);
    QList<QWidget*> choices;
    for (const int width : {50, 50, 50, 120}) {
        auto* choice = new QWidget(&row);
        choice->setFixedSize(width, 20);
        choices.append(choice);
        // The row asks the choice what it would like.
        auto* inner = new QHBoxLayout(choice);
        inner->setContentsMargins(0, 0, 0, 0);
        inner->addSpacing(width);
        row.add(choice);
    }
    row.resize(320, 80);
    place.show();
    QVERIFY(QTest::qWaitForWindowExposed(&place));
    QTRY_COMPARE(choices.last()->y(), choices.first()->y());
    row.resize(250, 80);
    QTRY_VERIFY(choices.last()->y() > choices.first()->y());
}

void TestNarrow::theStageColumnIsAsWideAsTheStagesListed()
{
    const QList<LeadColumn> columns = leadColumns();
    QList<bool> shown;
    qsizetype stage = -1, step = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        shown.append(columns.at(i).shown);
        if (columns.at(i).id == u"stage") stage = i;
        if (columns.at(i).id == u"nextStep") step = i;
    }
    LeadRow lead;
    lead.stage = StageRole::MarketingQualified;
    lead.nextStep = Task{};
    ListedWords listed;
    listed.add(lead);
    const QList<int> few = fittedWidths(columns, shown, listed, m_wording, m_theme.tokens(), 900);
    lead.stage = StageRole::Customer;
    listed.add(lead);
    const QList<int> all = fittedWidths(columns, shown, listed, m_wording, m_theme.tokens(), 900);
    QVERIFY2(all.at(stage) > few.at(stage), qPrintable(u"%1 %2"_s.arg(all.at(stage)).arg(few.at(stage))));
    QVERIFY(all.at(step) < few.at(step));
}

void TestNarrow::theColumnsFitBesideThePreviewOfASmallScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : Translations::languages()) QTest::newRow(qPrintable(language)) << language;
}

void TestNarrow::theColumnsFitBesideThePreviewOfASmallScreen()
{
    QFETCH(QString, language);
    Translations translations;
    translations.install(language);
    const Wording w{QLocale(language), QTimeZone::utc(), 1'000'000, language};
    const Tokens& t = m_theme.tokens();
    const QList<LeadColumn> columns = leadColumns();
    QList<bool> shown;
    for (const LeadColumn& column : columns) shown.append(column.shown);
    ListedWords listed;
    for (const auto& [stage, key] : EnumKeys<StageRole>::keys) {
        LeadRow lead;
        lead.stage = stage;
        lead.nextStep = Task{};
        listed.add(lead);
    }
    const auto widthOf = [&](const QList<int>& widths, QStringView id) {
        const auto column = std::find_if(columns.begin(), columns.end(), [id](const LeadColumn& c) { return c.id == id; });
        return widths.at(column - columns.begin());
    };
    const int scrollBar = 12, small = int(1260 - Size::Sidebar - Size::Preview) - scrollBar;
    const QList<int> widths = fittedWidths(columns, shown, listed, w, t, small);
    int across = 0;
    for (qsizetype i = 0; i < columns.size(); ++i) across += shown.at(i) ? widths.at(i) : 0;
    QVERIFY2(across <= small, qPrintable(QString::number(across)));
    QVERIFY2(widthOf(widths, u"name") >= 124, qPrintable(QString::number(widthOf(widths, u"name"))));
    // Titles are whole at every size.
    for (const double scale : {1.0, 1.5}) {
        const Tokens scaled = lightTokens(scale);
        const QFontMetricsF titles(scaled.font(FontRole::Small, FontWeight::Strong));
        const QList<int> all = fittedWidths(columns, shown, listed, w, scaled, small);
        for (qsizetype i = 0; i < columns.size(); ++i)
            if (const QString id = columns.at(i).id; id == u"name" || id == u"company" || id == u"nextStep")
                QVERIFY2(all.at(i) >= titles.horizontalAdvance(columns.at(i).title) + 2 * scaled.px(Size::CellPadding), qPrintable(columns.at(i).title));
    }
    // What the list is sorted by is seen, and whoever scrolls anyway misses nothing.
    QVERIFY(widthOf(fittedWidths(columns, shown, listed, w, t, small, u"weekChange"_s), u"weekChange") > 0);
    QVERIFY(widthOf(fittedWidths(columns, shown, listed, w, t, small / 2), u"weekChange") > 0);
}

void TestNarrow::theFullNameIsNotSaidAgainByItsParts()
{
    LeadView lead;
    lead.asOf = 1'000'000;
    for (const auto& [key, text] : {std::pair{u"name"_s, u"Anna Nowak"_s}, {u"firstName"_s, u"Anna"_s}, {u"lastName"_s, u"Nowak"_s}}) {
        FieldChange change;
        change.field = key;
        change.value = text;
        lead.facts.fields.append(change);
    }
    const auto said = [&](bool withEmpty) {
        QStringList keys;
        for (const FactSection& section : factSections(lead, m_wording, withEmpty))
            for (const Fact& fact : section.facts) keys.append(fact.key);
        return keys;
    };
    QVERIFY(said(false).contains(u"name"_s));
    QVERIFY(!said(false).contains(u"firstName"_s) && !said(false).contains(u"lastName"_s));
    QVERIFY2(said(true).contains(u"firstName"_s) && said(true).contains(u"lastName"_s), "all fields are all fields");
    // A name that is more than its parts says something else.
    lead.facts.fields[0].value = u"Dr Anna Nowak"_s;
    QVERIFY(said(false).contains(u"firstName"_s) && said(false).contains(u"lastName"_s));
}

void TestNarrow::answersOfOneSittingAreOneSentence()
{
    LeadView lead;
    lead.asOf = 1'000'000;
    for (const Criterion criterion : {Criterion::Budget, Criterion::Authority}) {
        BantAnswer answer;
        answer.criterion = criterion;
        answer.level = BantLevel::NoAnswer;
        answer.answeredAt = 500'000;
        answer.note = criterion == Criterion::Authority ? u"asks the board"_s : QString();
        lead.facts.answers.append(answer);
    }
    const QList<TimelineEvent> events = answerEvents(lead, m_wording);
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().entry.detail, u"Budget: asked, no answer; Authority: asked, no answer, “asks the board”"_s);
}

void TestNarrow::aTimeHasNoArrows()
{
    const std::unique_ptr<QTimeEdit> time(makeTimeEdit(QLocale(u"en"_s), u"Time"_s, nullptr));
    QCOMPARE(time->buttonSymbols(), QAbstractSpinBox::NoButtons);
}

void TestNarrow::aFilterBeginsAtItsFirstComparison()
{
    FilterDialog dialog(m_theme, m_wording);
    QVERIFY(dialog.focusWidget());
    QCOMPARE(dialog.focusWidget()->accessibleName(), u"Field"_s);
}

KELVIN_TEST(TestNarrow)
#include "TestNarrow.moc"
