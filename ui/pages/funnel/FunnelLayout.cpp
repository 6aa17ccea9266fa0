// SPDX-License-Identifier: GPL-3.0-or-later
// How the Funnel page is laid out; what it does stands in ui/pages/FunnelPage.cpp.
#include "ui/pages/FunnelPage.h"

#include "ui/charts/FunnelWidget.h"
#include "ui/pages/funnel/FunnelModel.h"
#include "ui/text/DomainText.h"
#include "ui/text/FunnelText.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/delegates/ScoreDelegates.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace Kelvin {

using namespace Qt::StringLiterals;

static constexpr int allTime = 0, chosenDates = -1;

/// Room for "100.0 %" in each share, for five digits in each count, for the longest head of the three languages.
static const QList<int> tableWidths{104, 62, 58, 54, 50, 68, 92, 68, 68, 60, 62};
/// The same; a value has the rest of the width and at least room for "few leads" beside it.
static const QList<int> breakdownWidths{147, 62, 58, 68, 99};

void FunnelPage::build()
{
    const Theme& theme = context().theme;
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());

    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    // The picture keeps 6 px at each side for the frame of its focus; the words stand where its bars do.
    m_headline = new PlainLabel({}, u"strong"_s, body);
    m_scale = new SegmentedControl(theme, body);
    m_scale->setAccessibleName(tr("Scale"));
    m_scale->addSegment(tr("Root"));
    m_scale->addSegment(tr("Linear"));
    connect(m_scale, &SegmentedControl::currentChanged, this, &FunnelPage::showPicture);
    m_issues = new MessageBar(theme, body);
    m_issues->hide();
    m_picture = new FunnelWidget(theme, body);
    m_caption = new PlainLabel({}, u"tiny"_s, body);
    m_caption->setWordWrap(true);
    const auto addWords = [column](QWidget* words) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(6, 0, 6, 0);
        row->addWidget(words, 1);
        column->addLayout(row);
        return row;
    };
    const auto resize = [this, column] {
        const Tokens& t = context().theme.tokens();
        column->setContentsMargins(10, t.pxi(8), 10, t.pxi(8));
        m_picture->setMinimumHeight(t.pxi(230));
    };
    connect(&theme, &Theme::changed, this, resize);
    resize();
    addWords(m_headline)->addWidget(m_scale);
    addWords(m_issues);
    column->addWidget(m_picture, 1);
    addWords(m_caption);
    layout->addWidget(body, 3);
    layout->addWidget(makeTables(), 2);
    makeActions();

    connect(m_picture, &FunnelWidget::barChosen, this, [this](int index) {
        if (index >= 0 && index < m_funnel.steps.size()) openLeads({m_funnel.steps.at(index).entered, reachedText(m_funnel.steps.at(index).stage)});
    });
    connect(m_picture, &FunnelWidget::stepChosen, this, [this](int index) {
        m_step = index;
        showBreakdown();
    });
}

QWidget* FunnelPage::makeHeader()
{
    const Theme& theme = context().theme;
    auto* header = new PanelHeader(theme, tr("Funnel"), PanelHeader::Level::Page, this);
    m_counted = new PlainLabel({}, u"second"_s, header);
    m_counted->setElideMode(Qt::ElideRight);
    header->addAfterTitle(m_counted);
    m_period = new QComboBox(header);
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("All time"), allTime);
    m_period->addItem(tr("This month"), 1);
    m_period->addItem(tr("Last 3 months"), 3);
    m_period->addItem(tr("Last 6 months"), 6);
    m_period->addItem(tr("Last 12 months"), 12);
    m_period->addItem(tr("From – to"), chosenDates);
    const QDate today = QDateTime::fromSecsSinceEpoch(context().clock(), context().session.zone()).date();
    m_from = makeDateEdit(context().locale, tr("From"), header);
    m_to = makeDateEdit(context().locale, tr("To"), header);
    m_from->setDate(today.addMonths(-6));
    m_to->setDate(today);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &FunnelPage::load);
    }
    m_mode = new SegmentedControl(theme, header);
    m_mode->setAccessibleName(tr("Who is counted"));
    m_mode->addSegment(word(FunnelMode::Cohort));
    m_mode->addSegment(word(FunnelMode::Period));
    m_counting = new SegmentedControl(theme, header);
    m_counting->setAccessibleName(tr("How stages are counted"));
    m_counting->addSegment(word(FunnelCounting::InOrder));
    m_counting->addSegment(word(FunnelCounting::AnyStage));
    for (QWidget* widget : QList<QWidget*>{m_period, m_from, m_to, m_mode, m_counting}) header->addAtRight(widget);
    connect(m_period, &QComboBox::currentIndexChanged, this, [this] {
        const bool dates = m_period->currentData().toInt() == chosenDates;
        m_from->setVisible(dates);
        m_to->setVisible(dates);
        load();
    });
    for (SegmentedControl* control : {m_mode, m_counting}) connect(control, &SegmentedControl::currentChanged, this, &FunnelPage::load);
    return header;
}

void FunnelPage::addChoice(SegmentedControl& control, const QStringList& texts)
{
    auto* group = new QActionGroup(this);
    for (int index = 0; index < texts.size(); ++index) {
        auto* action = new QAction(texts.at(index), group);
        action->setCheckable(true);
        action->setChecked(index == control.currentIndex());
        connect(action, &QAction::triggered, &control, [&control, index] { control.setCurrentIndex(index); });
        connect(&control, &SegmentedControl::currentChanged, action, [action, index](int current) { action->setChecked(current == index); });
        m_actions.append(action);
    }
}

void FunnelPage::makeActions()
{
    const auto line = [this] {
        m_actions.append(new QAction(this));
        m_actions.last()->setSeparator(true);
    };
    addChoice(*m_mode, {tr("By the month they &came"), tr("By what happened in the &period")});
    line();
    addChoice(*m_counting, {tr("Stages passed in &order"), tr("An&y stage reached")});
    line();
    addChoice(*m_scale, {tr("&Root scale"), tr("&Linear scale")});
    line();
    auto* by = new QAction(tr("&Break down by…"), this);
    connect(by, &QAction::triggered, this, [this] {
        m_by->setFocus(Qt::ShortcutFocusReason);
        m_by->showPopup();
    });
    m_actions.append(by);
}

QWidget* FunnelPage::makeTables()
{
    const Theme& theme = context().theme;
    auto* splitter = m_tables = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_model = new FunnelModel(m_wording, this);
    m_table = new DataTable(theme, splitter);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Funnel table"));
    m_table->setItemDelegate(new NumberDelegate(theme, this));
    m_table->setItemDelegateForColumn(FunnelModel::Stage, new StageDelegate(theme, this));
    m_table->setColumnWidths(tableWidths);
    splitter->addWidget(m_table);

    auto* side = new QWidget(splitter);
    m_byHeader = new PanelHeader(theme, {}, PanelHeader::Level::Panel, side);
    m_by = new QComboBox(m_byHeader);
    m_by->setAccessibleName(tr("Break down by"));
    m_by->setMinimumWidth(120); // the longest of its items would be wider than the table below
    m_by->addItem(tr("Month"), u"month"_s);
    for (const char* field : {"source", "campaign", "industry", "owner", "product", "segment", "country", "region", "temperature", "version"})
        m_by->addItem(breakdownName(QString::fromLatin1(field)), QString::fromLatin1(field));
    m_by->setCurrentIndex(1);
    m_byHeader->addAtRight(m_by);
    m_byModel = new BreakdownModel(m_wording, this);
    m_byTable = new DataTable(theme, side);
    m_byTable->setModel(m_byModel);
    m_byTable->setAccessibleName(tr("Breakdown"));
    m_byTable->setItemDelegate(new NumberDelegate(theme, this));
    m_byTable->setItemDelegateForColumn(BreakdownModel::Value, new TextDelegate(theme, this));
    m_byTable->setColumnWidths(breakdownWidths);
    m_byTable->setEmptyState(tr("Nobody to count in this period."));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_byHeader);
    layout->addWidget(m_byTable);
    splitter->addWidget(side);

    connect(m_by, &QComboBox::currentIndexChanged, this, &FunnelPage::load);
    connect(m_table, &DataTable::openRequested, this,
            [this](const QModelIndex& index) { openLeads(m_model->leadsOf(index)); });
    connect(m_byTable, &DataTable::openRequested, this,
            [this](const QModelIndex& index) { openLeads(m_byModel->leadsOf(index)); });
    const auto keep = [this] { m_tablesMoved = true; };
    connect(splitter, &QSplitter::splitterMoved, this, keep);
    connect(m_table, &DataTable::layoutEdited, this, keep);
    connect(m_byTable, &DataTable::layoutEdited, this, keep);
    connect(&theme, &Theme::changed, this, &FunnelPage::shareTables); // behind the tables, which take their widths anew
    return splitter;
}

void FunnelPage::shareTables()
{
    if (m_tablesMoved) return;
    const Tokens& t = context().theme.tokens();
    const auto sum = [&t](const QList<int>& widths) { return std::accumulate(widths.begin(), widths.end(), 0, [&t](int all, int width) { return all + t.pxi(width); }); };
    const int between = 2 * m_tables->handleWidth();
    int table = sum(tableWidths) + between, breakdown = sum(breakdownWidths) + between + m_byTable->verticalScrollBar()->sizeHint().width();
    // A narrow window goes without what is said elsewhere: a step opens the leads that passed it, and the picture has its interval.
    const bool narrow = table + breakdown > width();
    if (narrow) breakdown -= t.pxi(breakdownWidths[BreakdownModel::Passed]);
    const bool narrower = table + breakdown > width();
    if (narrower) table -= t.pxi(tableWidths[FunnelModel::Interval]);
    const QSignalBlocker ownTable(m_table), ownBreakdown(m_byTable); // no edits of the user
    m_byTable->setColumnHidden(BreakdownModel::Passed, narrow);
    m_table->setColumnHidden(FunnelModel::Interval, narrower);
    table = qBound(width() * 3 / 5, table, width() * 7 / 10);
    m_tables->setSizes({table, width() - table});
    const int spare = std::max(0, width() - table - breakdown);
    m_byTable->horizontalHeader()->resizeSection(BreakdownModel::Value, t.pxi(breakdownWidths[BreakdownModel::Value]) + spare);
}

} // namespace Kelvin
