// SPDX-License-Identifier: GPL-3.0-or-later
// How the Scoring page is laid out; what it does stands in ui/pages/ScoringPage.cpp.
#include "ui/pages/ScoringPage.h"

#include "core/scoring/ModelEdit.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/PointTableModel.h"
#include "ui/pages/scoring/VersionModel.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/SmallMarks.h"
#include "ui/widgets/delegates/CheckDelegate.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Kelvin {

using namespace Qt::StringLiterals;

void ScoringPage::build()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    auto* header = new QWidget(this);
    header->setFixedHeight(t.pxi(Size::PageHeader));
    auto* head = new QHBoxLayout(header);
    head->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    head->setSpacing(t.pxi(8));
    m_title = new PlainLabel({}, u"page"_s, header);
    m_tag = new TagWidget(theme, header);
    m_tag->setTag(Tag{tr("draft"), TagTone::Draft});
    m_note = new ElidedLabel({}, header);
    setTextRole(*m_note, u"second"_s);
    m_models = new QComboBox(header);
    m_models->setAccessibleName(tr("Model"));
    m_views = new SegmentedControl(theme, header);
    m_views->setAccessibleName(tr("View"));
    m_views->addSegment(tr("Points"));
    m_views->addSegment(tr("Versions"));
    head->addWidget(m_title);
    head->addWidget(m_tag);
    head->addWidget(m_note, 1);
    head->addWidget(m_models);
    head->addWidget(m_views);

    auto* points = new QSplitter(Qt::Horizontal, this);
    points->setObjectName(u"scoring"_s);
    m_effectPanel = new EffectPanel(theme, m_wording, points);
    points->addWidget(makeTable());
    points->addWidget(m_effectPanel);
    points->setStretchFactor(0, 3);
    points->setStretchFactor(1, 2);
    points->setChildrenCollapsible(false);
    points->restoreState(context().state.part(u"scoring/splitter"_s));
    connect(points, &QSplitter::splitterMoved, this, [this, points] { context().state.setPart(u"scoring/splitter"_s, points->saveState()); });

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(points);
    m_stack->addWidget(makeVersions());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeActionBar());
    makeActions();

    connect(m_views, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_models, &QComboBox::activated, this, [this](int index) {
        m_key = m_models->itemData(index).toString();
        m_studio.reset();
        load();
    });
    connect(m_effectPanel, &EffectPanel::leadWanted, &context().navigator, &Navigator::leadWanted);
    connect(m_effectPanel, &EffectPanel::binWanted, this, &ScoringPage::showLeadsBetween);
    connect(m_effectPanel, &EffectPanel::thresholdMoved, this, [this](ThresholdKind kind, int value) {
        // While the line is held only its effect is shown; the draft is saved when it is let go.
        if (!m_studio || m_busy) return;
        m_busy = true;
        context().session.run(this, [studio = m_studio, moved = setThreshold(m_draft, kind, value)](Workspace&) { return std::pair(studio->update(moved), moved); },
                              [this](const std::pair<StudioEffect, ScoringModel>& effect) {
                                  m_busy = false;
                                  const ModelVersion* published = m_stored.published();
                                  m_effectPanel->setEffect(effect.first, effect.second, published ? published->number : 0);
                              });
    });
    connect(m_effectPanel, &EffectPanel::thresholdDropped, this,
            [this](ThresholdKind kind, int value) { edit(tr("Move threshold"), setThreshold(m_draft, kind, value)); });
}

QWidget* ScoringPage::makeTable()
{
    const Theme& theme = context().theme;
    auto* box = new QWidget(this);
    auto* bar = new PanelHeader(theme, tr("Point table"), PanelHeader::Level::Panel, box);
    m_counts = new PlainLabel({}, u"hint"_s, bar);
    bar->addAfterTitle(m_counts);
    auto* search = new SearchField(theme, tr("Find a rule"), bar);
    search->setMaximumWidth(theme.tokens().pxi(180));
    auto* snapButton = makeSmall(new QPushButton(tr("S&nap to Fibonacci"), bar));
    bar->addAtRight(search);
    bar->addAtRight(snapButton);
    m_tableModel = new PointTableModel(m_wording, this);
    m_table = new DataTable(theme, box);
    m_table->setModel(m_tableModel);
    m_table->setAccessibleName(tr("Point table"));
    m_table->setItemDelegate(new TextDelegate(theme, this));
    m_table->setItemDelegateForColumn(PointTableModel::On, new CheckDelegate(theme, this));
    m_table->setItemDelegateForColumn(PointTableModel::Points, new NumberDelegate(theme, this, Ink::Text, FontWeight::Bold));
    m_table->setItemDelegateForColumn(PointTableModel::Cap, new TextDelegate(theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(PointTableModel::Decay, new TextDelegate(theme, this, Ink::Second));
    m_table->setItemDelegateForColumn(PointTableModel::Leads, new NumberDelegate(theme, this));
    m_table->setColumnWidths({36, 270, 128, 96, 84, 56});
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_table);

    connect(search, &SearchField::searchRequested, m_tableModel, &PointTableModel::setSearch);
    connect(snapButton, &QPushButton::clicked, this, &ScoringPage::snap);
    connect(m_tableModel, &PointTableModel::pointsTyped, this, [this](const QString& id, int value) {
        const PointRule* rule = findRule(m_draft, id);
        if (!rule) return;
        edit(tr("Change points"), setRulePoints(m_draft, id, pointsSlots(*rule).first(), qBound(-maxPoints, value, maxPoints)));
    });
    connect(m_tableModel, &PointTableModel::capTyped, this, &ScoringPage::typeCap);
    connect(m_tableModel, &PointTableModel::onToggled, this,
            [this](const QString& id, bool on) { edit(on ? tr("Switch rule on") : tr("Switch rule off"), setRuleOn(m_draft, id, on)); });
    connect(m_table, &DataTable::openRequested, this, [this](const QModelIndex& index) { editRule(m_tableModel->ruleAt(index.row())); });
    return box;
}

QWidget* ScoringPage::makeVersions()
{
    const Theme& theme = context().theme;
    m_versionModel = new VersionModel(m_wording, this);
    auto* box = new QWidget(this);
    m_versions = new DataTable(theme, box);
    m_versions->setModel(m_versionModel);
    m_versions->setAccessibleName(tr("Versions"));
    m_versions->setItemDelegate(new TextDelegate(theme, this));
    m_versions->setColumnWidths({80, 100, 140, 140, 320, 200});
    m_rollBack = makePlain(new QPushButton(tr("Publish this version &again"), box), theme, u"history"_s);
    m_rollBack->setEnabled(false);
    auto* layout = new QVBoxLayout(box);
    const int pad = theme.tokens().pxi(16);
    layout->setContentsMargins(0, 0, 0, pad);
    layout->addWidget(m_versions);
    layout->addWidget(m_rollBack, 0, Qt::AlignLeft);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        const ModelVersion* version = m_versionModel->versionAt(current.row());
        m_rollBack->setEnabled(version && version->state == VersionState::Retired && !context().session.isReadOnly());
    });
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        if (const ModelVersion* version = m_versionModel->versionAt(m_versions->currentIndex().row())) rollBackTo(version->number);
    });
    return box;
}

QWidget* ScoringPage::makeActionBar()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    auto* bar = new QWidget(this);
    bar->setFixedHeight(t.pxi(Size::ActionBar));
    m_draftTag = new TagWidget(theme, bar);
    m_draftTag->setTag(Tag{tr("Draft"), TagTone::Draft});
    m_summary = new ElidedLabel({}, bar);
    setTextRole(*m_summary, u"second"_s);
    m_discard = makeFlat(new QPushButton(tr("&Discard draft"), bar), theme, u"undo"_s);
    m_publish = makePrimary(new QPushButton(tr("&Publish…"), bar), theme, u"publish"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    layout->setSpacing(t.pxi(8));
    layout->addWidget(m_draftTag);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_discard);
    layout->addWidget(m_publish);
    connect(m_discard, &QPushButton::clicked, this, &ScoringPage::discard);
    connect(m_publish, &QPushButton::clicked, this, &ScoringPage::publish);
    return bar;
}

void ScoringPage::makeActions()
{
    const auto add = [this](const QString& text, auto slot) {
        auto* action = new QAction(text, this);
        connect(action, &QAction::triggered, this, slot);
        m_actions.append(action);
    };
    add(tr("&Edit rule…"), [this] { editRule(m_tableModel->ruleAt(m_table->currentIndex().row())); });
    add(tr("&Snap to Fibonacci"), [this] { snap(); });
    add(tr("&Add a model…"), [this] { addTemplate(); });
    add(tr("&Publish…"), [this] { publish(); });
    add(tr("&Discard draft"), [this] { discard(); });
}

} // namespace Kelvin
