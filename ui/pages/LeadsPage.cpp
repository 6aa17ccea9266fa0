// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/LeadsPage.h"

#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/OwnerDialog.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/pages/leads/FilterBar.h"
#include "ui/pages/leads/FilterWords.h"
#include "ui/pages/leads/LeadPreview.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/pages/leads/SlidingPanel.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SegmentedControl.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

const QString previewPart = u"leads/preview"_s;

/// A button that stands for a command: same name, same key, same state.
QToolButton* buttonOf(QAction* action, const Theme& theme, const QString& icon, const QString& name, QWidget* parent)
{
    auto* button = makeIconButton(new QToolButton(parent), theme, icon, name, true);
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::toggled, button, &QToolButton::setChecked);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    return button;
}

} // namespace

LeadsPage::LeadsPage(WindowContext& context, QWidget* parent)
    : Page(context, parent)
    , m_actions(makeLeadActions(context.theme, this))
    , m_filter(new LeadFilterModel(context, this))
    , m_model(new LeadTableModel(context.leads, context.wording(), this))
    , m_bar(new FilterBar(context, *m_filter, this))
    , m_views(new LeadViews(context, *m_model, this))
    , m_preview(new LeadPreview(context, this))
    , m_panel(new SlidingPanel(context.theme, m_preview, Size::Preview, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_views, 1);
    body->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_bar);
    layout->addLayout(body, 1);
    setFocusProxy(m_views);
    connectActions();
    connectList();
    setPreviewShown(context.state.part(previewPart) != "0");
    sayTitle();
    saySort();
    updateActions();
}

QWidget* LeadsPage::makeHeader()
{
    const Theme& theme = context().theme;
    m_header = new PanelHeader(theme, QString(), PanelHeader::Level::Page, this);
    m_search = new SearchField(theme, tr("Search leads"), m_header);
    m_search->setKeyHint(m_actions.find->shortcut().toString(QKeySequence::NativeText));
    auto* add = makePrimary(new QPushButton(tr("New lead"), m_header), theme, u"plus"_s);
    connect(add, &QPushButton::clicked, m_actions.newLead, &QAction::trigger);
    m_header->addAtRight(m_search);
    m_viewChoice = new SegmentedControl(theme, m_header);
    m_viewChoice->addSegment(tr("Table"), u"table"_s);
    m_viewChoice->addSegment(tr("Board"), u"board"_s);
    m_viewChoice->setCurrentIndex(m_views->view());
    m_actions.board->setChecked(m_views->view() == LeadViews::BoardView);
    m_header->addAtRight(m_viewChoice);
    m_header->addAtRight(buttonOf(m_actions.exportList, theme, u"export"_s, tr("Export the list"), m_header));
    m_header->addAtRight(buttonOf(m_actions.columns, theme, u"columns"_s, tr("Columns"), m_header));
    m_header->addAtRight(buttonOf(m_actions.preview, theme, u"preview"_s, tr("Preview"), m_header));
    m_header->addAtRight(add);
    add->setEnabled(!context().session.isReadOnly());
    return m_header;
}

void LeadsPage::connectList()
{
    connect(m_filter, &LeadFilterModel::found, m_model, &LeadTableModel::setCandidates);
    connect(m_filter, &LeadFilterModel::found, this, &LeadsPage::showFound);
    connect(m_filter, &LeadFilterModel::conditionsChanged, this, &LeadsPage::sayTitle);
    connect(m_filter, &LeadFilterModel::listsChanged, this, &LeadsPage::sayTitle);
    connect(m_filter, &LeadFilterModel::listsChanged, this, &Page::badgeChanged);
    connect(m_search, &SearchField::searchRequested, this, [this](const QString& text) {
        m_model->setSearch(text);
        showFound();
    });
    connect(m_search, &SearchField::resultsRequested, m_views, &LeadViews::focusView);
    connect(m_views, &LeadViews::currentLeadChanged, this, &LeadsPage::showCurrent);
    connect(&m_views->table(), &LeadsTable::sortChanged, this, &LeadsPage::saySort);
    connect(m_views, &LeadViews::selectionChanged, this, [this] {
        sayCount();
        updateActions();
    });
    connect(m_views, &LeadViews::openRequested, &context().navigator, &Navigator::leadWanted);
    connect(m_views, &LeadViews::previewRequested, m_actions.preview, &QAction::trigger);
    connect(m_views, &LeadViews::moveRequested, this, [this](const QList<qint64>& rows, StageRole to) { moveLeads(context(), this, rows, {to}); });
    connect(m_views, &LeadViews::emptyActionTriggered, this, [this] {
        if (context().leads.rows().isEmpty()) return askNewLead();
        m_search->clear();
        m_model->setSearch({});
        m_filter->choose(u"all"_s);
    });
    connect(m_views, &LeadViews::menuRequested, this, &LeadsPage::showRowMenu);
    const auto ages = [this] { m_model->setWording(context().wording()); };
    connect(&context().leads, &LeadStore::rowsChanged, this, ages);
    connect(&context().leads, &LeadStore::reset, this, ages);
    connect(&context().leads, &LeadStore::reset, this, &Page::badgeChanged);
}

void LeadsPage::connectActions()
{
    // Del in the search field or beside the list must not throw leads away.
    for (QAction* action : m_actions.all()) (hasPlainKey(*action) ? static_cast<QWidget*>(m_views) : this)->addAction(action);
    connect(m_actions.newLead, &QAction::triggered, this, &LeadsPage::askNewLead);
    connect(m_actions.find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_actions.open, &QAction::triggered, this, [this] {
        if (const LeadRow* lead = m_views->current()) emit context().navigator.leadWanted(lead->row);
    });
    connect(m_actions.callSheet, &QAction::triggered, this, [this] {
        if (const LeadRow* lead = m_views->current()) emit context().navigator.callSheetWanted(lead->row);
    });
    connect(m_actions.log, &QAction::triggered, this, &LeadsPage::logCall);
    connect(m_actions.nextStep, &QAction::triggered, this, &LeadsPage::editNextStep);
    connect(m_actions.accept, &QAction::triggered, this, [this] { accept(m_views->selectedLeads()); });
    connect(m_actions.reject, &QAction::triggered, this, [this] { reject(m_views->selectedLeads()); });
    connect(m_actions.move, &QAction::triggered, this, [this] { chooseStage(m_views->selectedLeads()); });
    connect(m_actions.assign, &QAction::triggered, this, [this] { assignLeads(context(), this, m_views->selectedLeads()); });
    connect(m_actions.trash, &QAction::triggered, this, [this] { trash(true); });
    connect(m_actions.restore, &QAction::triggered, this, [this] { trash(false); });
    connect(m_actions.addFilter, &QAction::triggered, this, [this] { askFilter(-1); });
    connect(m_actions.saveFilter, &QAction::triggered, this, &LeadsPage::addList);
    connect(m_actions.renameFilter, &QAction::triggered, this, [this] { renameList(m_filter->key()); });
    connect(m_actions.removeFilter, &QAction::triggered, this, [this] { m_filter->remove(m_filter->key()); });
    connect(m_actions.exportList, &QAction::triggered, this, &LeadsPage::askExport);
    connect(m_actions.preview, &QAction::toggled, this, &LeadsPage::setPreviewShown);
    connect(m_actions.board, &QAction::toggled, this, &LeadsPage::showBoard);
    connect(m_viewChoice, &SegmentedControl::currentChanged, this, [this](int view) { m_actions.board->setChecked(view == LeadViews::BoardView); });
    connect(m_actions.earlierStage, &QAction::triggered, this, [this] { moveBeside(-1); });
    connect(m_actions.laterStage, &QAction::triggered, this, [this] { moveBeside(1); });
    connect(m_actions.columns, &QAction::triggered, this, [this] {
        LeadsTable& table = m_views->table();
        table.showColumnMenu(table.mapToGlobal(QPoint(table.width() / 2, 0)));
    });
    auto* sorts = new QMenu(this);
    m_actions.sortBy->setMenu(sorts);
    connect(sorts, &QMenu::aboutToShow, this, [this, sorts] { fillSortMenu(*sorts); });
    connect(m_actions.sortHere, &QAction::triggered, this, [this] { m_views->table().sortBy(m_views->table().currentIndex().column()); });
    connect(m_bar, &FilterBar::addRequested, this, [this] { askFilter(-1); });
    connect(m_bar, &FilterBar::editRequested, this, &LeadsPage::askFilter);
    connect(m_bar, &FilterBar::saveRequested, this, &LeadsPage::addList);
    connect(m_preview, &LeadPreview::closeRequested, m_actions.preview, &QAction::trigger);
    connect(m_preview, &LeadPreview::openRequested, &context().navigator, &Navigator::leadWanted);
    connect(m_preview, &LeadPreview::callSheetRequested, &context().navigator, &Navigator::callSheetWanted);
    connect(m_preview, &LeadPreview::acceptRequested, this, [this](qint64 row) { accept({row}); });
    connect(m_preview, &LeadPreview::rejectRequested, this, [this](qint64 row) { reject({row}); });
    connect(m_preview, &LeadPreview::stageRequested, this, [this](qint64 row) { chooseStage({row}); });
}

void LeadsPage::showLeads(const QList<qint64>& rows, const QString& title)
{
    m_search->clear();
    m_model->setSearch({});
    m_fromTop = true;
    m_filter->showOnly({rows, title});
}

QList<qint64> LeadsPage::visibleLeads() const { return m_model->leads(); }

qint64 LeadsPage::currentLead() const
{
    const LeadRow* lead = m_views->current();
    return lead ? lead->row : 0;
}

void LeadsPage::selectLead(qint64 row)
{
    if (row != currentLead()) m_views->setCurrent(row);
}

void LeadsPage::markUnsaved(const QList<qint64>& rows) { m_model->setUnsaved(rows); }

void LeadsPage::selectFirst()
{
    if (m_model->rowCount() > 0) m_views->setCurrent(m_model->leadAt(0)->row);
}

QList<QAction*> LeadsPage::menuActions() const { return m_actions.all(); }

QList<KeyHelp> LeadsPage::keyHelp() const
{
    return {{tr("Show or hide the preview"), tr("Space")}, {tr("Open the lead"), tr("Enter")}};
}

void LeadsPage::activate() { m_views->focusView(); }

QString LeadsPage::badge() const
{
    if (!context().leads.isLoaded()) return {};
    const QList<LeadRow>& rows = context().leads.rows();
    return numberText(context().wording(), std::count_if(rows.begin(), rows.end(), [](const LeadRow& lead) { return !lead.trashed; }));
}

std::any LeadsPage::takeAlong() const
{
    if (!m_filter->isEdited() && !m_filter->drill() && m_search->text().isEmpty()) return {};
    return Kept{m_filter->filter(), m_filter->drill(), m_search->text()};
}

void LeadsPage::bringBack(const std::any& kept)
{
    const auto* list = std::any_cast<Kept>(&kept);
    if (!list) return;
    m_search->setText(list->search);
    m_model->setSearch(list->search);
    m_filter->bringBack(list->filter, list->drill);
}

void LeadsPage::showFound()
{
    const bool none = context().leads.rows().isEmpty();
    m_views->setEmptyState(none ? tr("No leads yet.") : tr("No lead fits the filter and the search."), none ? tr("New lead") : tr("Show all leads"));
    if (std::exchange(m_fromTop, false)) selectFirst();
    LeadsTable& table = m_views->table();
    if (!table.currentIndex().isValid() && m_model->rowCount() > 0) table.selectRow(0);
    sayCount();
    updateActions();
    showCurrent();
}

void LeadsPage::showCurrent()
{
    const LeadRow* lead = m_views->current();
    if (m_panel->isOpen()) m_preview->showLead(lead ? lead->row : 0);
    updateActions();
}

QString LeadsPage::listTitle() const
{
    if (m_filter->drill()) return m_filter->drill()->title;
    const SavedFilter* filter = m_filter->chosen();
    return filter ? filterName(*filter) : tr("Leads");
}

void LeadsPage::sayTitle()
{
    m_header->setTitle(listTitle());
    for (QAction* action : {m_actions.renameFilter, m_actions.removeFilter}) action->setEnabled(!m_filter->drill() && ownList(m_filter->key()));
    m_actions.saveFilter->setEnabled(!m_filter->drill() && !m_filter->isTrash() && !context().session.isReadOnly());
}

void LeadsPage::sayCount()
{
    const QList<LeadRow>& rows = context().leads.rows();
    const bool trashed = m_filter->isTrash();
    const qint64 all = std::count_if(rows.begin(), rows.end(), [trashed](const LeadRow& lead) { return lead.trashed == trashed; });
    const Wording w = context().wording();
    QStringList notes{m_model->rowCount() == all ? numberText(w, all) : ofText(w, m_model->rowCount(), all)};
    // What a command is done to must be seen before it is done: the preview shows one of them.
    if (const qint64 chosen = m_views->selectedCount(); chosen > 1) notes.append(filled(tr("%1 selected", "number of leads", pluralCount(chosen)), {numberText(w, chosen)}));
    m_header->setNote(notes.join(u", "_s));
}

void LeadsPage::saySort()
{
    const LeadColumn& column = m_model->columns().at(m_model->sortColumn());
    if (column.id == u"temperature") m_bar->setSortWords(tr("Sorted by temperature, then score"));
    else m_bar->setSortWords(filled(tr("Sorted by %1", "column"), {midSentence(context().wording(), column.title)}));
}

void LeadsPage::updateActions()
{
    const LeadStandings chosen = m_views->chosen();
    const LeadRow* current = m_views->current();
    const bool writable = !context().session.isReadOnly();
    const bool kept = writable && chosen.areKept();
    const bool waiting = writable && chosen.areIn(StageRole::MarketingQualified);
    m_actions.newLead->setEnabled(writable);
    for (QAction* action : {m_actions.open, m_actions.callSheet}) action->setEnabled(current);
    for (QAction* action : {m_actions.nextStep, m_actions.log}) action->setEnabled(kept && current);
    for (QAction* action : {m_actions.accept, m_actions.reject}) action->setEnabled(waiting);
    for (QAction* action : {m_actions.move, m_actions.assign, m_actions.trash}) action->setEnabled(kept);
    m_actions.earlierStage->setEnabled(kept && current && stageBeside(chosen, current->stage, -1));
    m_actions.laterStage->setEnabled(kept && current && stageBeside(chosen, current->stage, 1));
    for (QAction* action : {m_actions.columns, m_actions.sortHere}) action->setEnabled(m_views->view() == LeadViews::TableView);
    m_actions.restore->setEnabled(writable && chosen.areTrashed());
    m_actions.exportList->setEnabled(m_model->rowCount() > 0);
}

void LeadsPage::setPreviewShown(bool shown)
{
    m_actions.preview->setChecked(shown);
    // Someone who works by keyboard in the preview goes back to the list with it.
    if (!shown && m_preview->isAncestorOf(window()->focusWidget())) m_views->focusView();
    m_panel->setOpen(shown, isVisible() && !context().state.reduceMotion());
    context().state.setPart(previewPart, shown ? "1" : "0");
    showCurrent();
}

void LeadsPage::showBoard(bool shown)
{
    m_actions.board->setChecked(shown);
    m_viewChoice->setCurrentIndex(shown ? LeadViews::BoardView : LeadViews::TableView);
    m_views->setView(shown ? LeadViews::BoardView : LeadViews::TableView);
}

} // namespace Kelvin
