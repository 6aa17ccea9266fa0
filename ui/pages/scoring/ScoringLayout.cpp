// SPDX-License-Identifier: GPL-3.0-or-later
// How the Scoring page is laid out; what it does stands in ui/pages/ScoringPage.cpp.
#include "ui/pages/ScoringPage.h"

#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/VersionsView.h"
#include "ui/theme/Parts.h"
#include "ui/theme/ThemedIcon.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
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

static const QString columnsPart = u"scoring/columns"_s;

void ScoringPage::build()
{
    makeActions();
    m_versions = new VersionsView(context().theme, m_wording, context().session.isReadOnly(), this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makePoints());
    m_stack->addWidget(m_versions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeActionBar());

    connect(m_views, &SegmentedControl::currentChanged, this, [this](int view) { showVersions(view == 1); });
    connect(m_versions, &VersionsView::currentChanged, this, &ScoringPage::enableActions);
    connect(m_models, &QComboBox::activated, this, [this](int index) { goToModel(m_models->itemData(index).toString()); });
    connect(m_versions, &VersionsView::rollBackWanted, this, &ScoringPage::rollBackTo);
    connect(m_effectPanel, &EffectPanel::leadWanted, &context().navigator, &Navigator::leadWanted);
    connect(m_effectPanel, &EffectPanel::binWanted, this, &ScoringPage::showLeadsBetween);
    connect(m_effectPanel, &EffectPanel::moversWanted, this, &ScoringPage::showMovers);
    connect(m_effectPanel, &EffectPanel::testWanted, this, &ScoringPage::chooseTestLead);
    connect(m_effectPanel, &EffectPanel::thresholdMoved, this, &ScoringPage::holdThreshold);
    connect(m_effectPanel, &EffectPanel::thresholdDropped, this, &ScoringPage::dropThreshold);
    setTabOrder(m_views, m_stack);
    enableActions();
}

void ScoringPage::keepHeight(QWidget& strip, double height)
{
    const auto resize = [this, &strip, height] { strip.setFixedHeight(context().theme.tokens().pxi(height)); };
    connect(&context().theme, &Theme::changed, &strip, resize);
    resize();
}

QWidget* ScoringPage::makeHeader()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    auto* header = new QWidget(this);
    keepHeight(*header, Size::PageHeader);
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
    return header;
}

QWidget* ScoringPage::makePoints()
{
    auto* points = new QSplitter(Qt::Horizontal, this);
    points->setObjectName(u"scoring"_s);
    m_effectPanel = new EffectPanel(context().theme, m_wording, points);
    m_effectPanel->setEditable(!context().session.isReadOnly());
    points->addWidget(makeTable());
    points->addWidget(m_effectPanel);
    points->setStretchFactor(0, 3);
    points->setStretchFactor(1, 2);
    points->setChildrenCollapsible(false);
    const Tokens& t = context().theme.tokens();
    points->setSizes({t.pxi(776), t.pxi(460)});
    points->restoreState(context().state.part(u"scoring/splitter"_s));
    connect(points, &QSplitter::splitterMoved, this, [this, points] { context().state.setPart(u"scoring/splitter"_s, points->saveState()); });
    return points;
}

QWidget* ScoringPage::makeTable()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    auto* box = new QWidget(this);
    auto* bar = new PanelHeader(theme, tr("Point table"), PanelHeader::Level::Panel, box);
    m_counts = new PlainLabel({}, u"hint"_s, bar);
    m_counts->setElideMode(Qt::ElideRight);
    bar->addAfterTitle(m_counts);
    auto* search = new SearchField(theme, tr("Find a rule"), bar);
    const auto narrow = [search, &theme] { search->setMaximumWidth(theme.tokens().pxi(160)); };
    connect(&theme, &Theme::changed, search, narrow);
    narrow();
    m_check = makeSmall(makePlain(new QPushButton(bar), theme, u"warning"_s));
    m_check->hide();
    auto* add = makeSmall(makePlain(new QPushButton(tr("&Rule…"), bar), theme, u"plus"_s));
    add->setAccessibleName(tr("New rule"));
    bar->addAtRight(m_check);
    bar->addAtRight(search);
    bar->addAtRight(add);
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
    m_table->setItemDelegateForColumn(PointTableModel::Note, new TextDelegate(theme, this, Ink::Second));
    m_table->setColumnWidths({36, 264, 96, 144, 92, 64, 200});
    m_table->setColumnRequired(PointTableModel::Rule);
    m_table->setColumnHidden(PointTableModel::Note, true);
    m_table->restoreLayout(context().state.part(columnsPart));
    // The rules and their conditions have what the short columns leave.
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(PointTableModel::Rule, QHeaderView::Stretch);
    m_decayUnwanted = m_table->isColumnHidden(PointTableModel::Decay);
    connect(m_table, &DataTable::layoutEdited, this, &ScoringPage::keepColumns);
    m_table->setTypedColumn(PointTableModel::Points);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (QAction* action : m_actions) {
        if (!hasPlainKey(*action)) continue;
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    }
    m_finding = new MessageBar(theme, box);
    m_finding->hide();
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(t.pxi(16), t.pxi(8), t.pxi(16), t.pxi(8));
    below->addWidget(m_finding);
    layout->addLayout(below);

    connect(search, &SearchField::searchRequested, m_tableModel, &PointTableModel::setSearch);
    connect(search, &SearchField::resultsRequested, m_table, qOverload<>(&QWidget::setFocus));
    connect(add, &QPushButton::clicked, m_do.newRule, &QAction::trigger);
    connect(m_check, &QPushButton::clicked, m_do.check, &QAction::trigger);
    connect(m_tableModel, &PointTableModel::pointsTyped, this, &ScoringPage::typePoints);
    connect(m_tableModel, &PointTableModel::capTyped, this, &ScoringPage::typeCap);
    connect(m_tableModel, &PointTableModel::onToggled, this, &ScoringPage::toggle);
    connect(m_table, &DataTable::openRequested, this, &ScoringPage::editCurrent);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ScoringPage::showRowMenu);
    const auto follow = [this] {
        enableActions();
        showFinding();
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    connect(m_tableModel, &QAbstractItemModel::modelReset, this, follow);
    return box;
}

void ScoringPage::showDecay()
{
    const bool decays = m_tableModel->hasDecay();
    if (decays == m_decays) return;
    m_decays = decays;
    const QSignalBlocker quiet(m_table);
    m_table->setColumnHidden(PointTableModel::Decay, !decays || m_decayUnwanted);
}

void ScoringPage::keepColumns()
{
    const bool hidden = m_table->isColumnHidden(PointTableModel::Decay);
    // Hidden because it is empty, it is not unwanted.
    if (m_decays || !hidden) m_decayUnwanted = hidden;
    const QSignalBlocker quiet(m_table);
    m_table->setColumnHidden(PointTableModel::Decay, m_decayUnwanted);
    context().state.setPart(columnsPart, m_table->saveLayout());
    m_table->setColumnHidden(PointTableModel::Decay, hidden);
}

QWidget* ScoringPage::makeActionBar()
{
    const Theme& theme = context().theme;
    const Tokens& t = theme.tokens();
    auto* bar = new QWidget(this);
    keepHeight(*bar, Size::ActionBar);
    m_draftTag = new TagWidget(theme, bar);
    m_draftTag->setTag(Tag{tr("Draft"), TagTone::Draft});
    m_summary = new ElidedLabel({}, bar);
    setTextRole(*m_summary, u"second"_s);
    m_discard = makeFlat(new QPushButton(tr("&Discard draft"), bar), theme, u"undo"_s);
    auto* compare = makePlain(new QPushButton(tr("&Compare"), bar), theme, u"compare"_s);
    m_publish = makePrimary(new QPushButton(tr("&Publish…"), bar), theme, u"publish"_s);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(t.pxi(16), 0, t.pxi(16), 0);
    layout->setSpacing(t.pxi(8));
    layout->addWidget(m_draftTag);
    layout->addWidget(m_summary, 1);
    layout->addWidget(m_discard);
    layout->addWidget(compare);
    layout->addWidget(m_publish);
    connect(m_discard, &QPushButton::clicked, this, &ScoringPage::discard);
    connect(m_publish, &QPushButton::clicked, this, &ScoringPage::publish);
    connect(compare, &QPushButton::clicked, m_do.compare, &QAction::trigger);
    return bar;
}

void ScoringPage::makeActions()
{
    const Theme& theme = context().theme;
    const auto add = [&](const char* name, const QString& icon, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(theme, icon), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        m_actions.append(action);
        return action;
    };
    const auto line = [this] {
        m_actions.append(new QAction(this));
        m_actions.last()->setSeparator(true);
    };
    const auto key = [](const char* text) { return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText); };
    m_do.newRule = add("newRule", u"plus"_s, tr("&New rule…"), {key("Ctrl+N"), key("Ins")}, [this] { editRule(freshRule()); });
    m_do.edit = add("edit", u"edit"_s, tr("&Edit…"), {key("F2")}, [this] { editInPlace(); });
    m_do.copy = add("copy", u"copy"_s, tr("&Copy rule"), {key("Ctrl+D")}, [this] { copyCurrent(); });
    m_do.remove = add("remove", u"trash"_s, tr("De&lete"), {key("Del")}, [this] { removeCurrent(); });
    m_do.up = add("up", u"chevron-up"_s, tr("Move &up"), {key("Alt+Up")}, [this] { moveCurrent(-1); });
    m_do.down = add("down", u"chevron-down"_s, tr("Move do&wn"), {key("Alt+Down")}, [this] { moveCurrent(1); });
    line();
    m_do.newGroup = add("newGroup", {}, tr("New &group…"), {}, [this] { editGroup(RuleGroup{}); });
    m_do.newGate = add("newGate", u"gate"_s, tr("New g&ate…"), {}, [this] { editGate(Gate{}); });
    m_do.newFastTrack = add("newFastTrack", u"fast-track"_s, tr("New &fast track…"), {}, [this] {
        FastTrack track;
        track.activity = ActivityMatch();
        editFastTrack(track);
    });
    m_do.newSegment = add("newSegment", u"segment"_s, tr("New lines of a &segment…"), {}, [this] { editSegment(SegmentOverride{}); });
    m_do.lines = add("lines", u"threshold"_s, tr("L&ines, limits and policies…"), {}, [this] { editModel(); });
    m_do.snap = add("snap", {}, tr("Snap to Fi&bonacci"), {}, [this] { snap(); });
    line();
    m_do.check = add("check", u"warning"_s, tr("Next fin&ding"), {key("F8")}, [this] {
        const int row = m_tableModel->nextFinding(m_table->currentIndex().row());
        if (row < 0) return;
        showVersions(false);
        m_table->setCurrentIndex(m_tableModel->index(row, PointTableModel::Rule));
        m_table->setFocus();
    });
    m_do.test = add("test", u"test"_s, tr("&Test on a lead…"), {key("Ctrl+Shift+T")}, [this] { chooseTestLead(); });
    m_do.addModel = add("addModel", {}, tr("Start fro&m a template…"), {}, [this] { addTemplate(); });
    m_do.modelUp = add("modelUp", {}, tr("Ask t&his model earlier"), {key("Alt+Shift+Up")}, [this] { moveModel(-1); });
    m_do.modelDown = add("modelDown", {}, tr("As&k this model later"), {key("Alt+Shift+Down")}, [this] { moveModel(1); });
    line();
    m_do.columns = add("columns", u"columns"_s, tr("C&olumns…"), {}, [this] { m_table->showColumnMenu(m_table->mapToGlobal(QPoint(m_table->width() / 2, 0))); });
    m_do.versions = add("versions", u"history"_s, tr("&Versions"), {key("F7")}, [this] { showVersions(m_do.versions->isChecked()); });
    m_do.versions->setCheckable(true);
    line();
    m_do.compare = add("compare", u"compare"_s, tr("Compare with the pu&blished version"), {}, [this] { compareDraft(); });
    m_do.publish = add("publish", u"publish"_s, tr("&Publish…"), {key("Ctrl+Enter"), key("Ctrl+Return")}, [this] { publish(); });
    m_do.discard = add("discard", u"undo"_s, tr("Disca&rd draft"), {}, [this] { discard(); });
    m_do.rollBack = add("rollBack", u"history"_s, tr("Publish this version &again"), {}, [this] { m_versions->rollBack(); });
}

void ScoringPage::showVersions(bool shown)
{
    m_do.versions->setChecked(shown);
    m_views->setCurrentIndex(shown ? 1 : 0);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    enableActions();
}

DataTable* ScoringPage::tableInFront() const { return m_do.versions->isChecked() ? m_versions->table() : m_table; }

/// The versions with the draft as it stands here: the file may not have it yet.
static StoredModel withDraft(StoredModel model, const ScoringModel& draft, const Actor& actor)
{
    if (!model.draft()) {
        ModelVersion version;
        version.number = model.versions.isEmpty() ? 1 : model.versions.last().number + 1;
        version.createdAt = actor.now;
        version.author = actor.name;
        model.versions.append(version);
    }
    for (ModelVersion& version : model.versions)
        if (version.state == VersionState::Draft) version.model = draft;
    return model;
}

void ScoringPage::compareDraft()
{
    if (m_hasDraft) m_versions->setModel(withDraft(m_stored, m_draft, context().actor()));
    showVersions(true);
    m_versions->showDraft();
}

QList<KeyHelp> ScoringPage::keyHelp() const
{
    return {{tr("Switch a rule, gate or fast track on or off"), tr("Space")},
            {tr("Change the points of a rule"), u"0"_s + u" – "_s + u"9"_s},
            {tr("Move a line of the histogram by 1, by 5, to the ends"), u"← →,  PgUp PgDown,  Home End"_s}};
}

void ScoringPage::enableActions()
{
    if (!m_tableModel || !m_publish) return;
    const bool writes = !context().session.isReadOnly() && !m_key.isEmpty() && !isComing();
    // Behind the versions no row is the one that is meant.
    const auto line = m_do.versions->isChecked() ? std::nullopt : m_tableModel->lineAt(m_table->currentIndex().row());
    const bool isRule = line && line->kind == PointLine::Kind::Rule;
    const bool isPart = line && line->kind != PointLine::Kind::GateHeading && line->kind != PointLine::Kind::LineHeading;
    for (QAction* action : {m_do.newRule, m_do.newGroup, m_do.newGate, m_do.newFastTrack, m_do.newSegment, m_do.lines, m_do.snap, m_do.addModel}) action->setEnabled(writes);
    for (QAction* action : {m_do.copy, m_do.up, m_do.down}) action->setEnabled(writes && isRule);
    m_do.modelUp->setEnabled(writes && m_models->currentIndex() > 0);
    m_do.modelDown->setEnabled(writes && m_models->currentIndex() + 1 < m_models->count());
    m_do.edit->setEnabled(writes && isPart);
    m_do.remove->setEnabled(writes && isPart && line->kind != PointLine::Kind::Model);
    m_do.publish->setEnabled(m_publish->isEnabled() && !isComing());
    m_do.discard->setEnabled(m_discard->isEnabled() && !isComing());
    m_do.check->setEnabled(!m_findings.isEmpty());
    m_do.test->setEnabled(m_studio != nullptr);
    m_do.columns->setEnabled(!m_do.versions->isChecked());
    m_do.compare->setEnabled(m_hasDraft);
    m_do.rollBack->setEnabled(m_do.versions->isChecked() && m_versions->mayRollBack() && !m_publishing && !isComing());
}

} // namespace Kelvin
