// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with leads from the list: moves, trash, next steps, new leads, filters, export.
#include "core/usecases/ExportLeads.h"
#include "ui/dialogs/FilterDialog.h"
#include "ui/dialogs/LogActivityDialog.h"
#include "ui/dialogs/MoveStageDialog.h"
#include "ui/dialogs/NameDialog.h"
#include "ui/dialogs/NewLeadDialog.h"
#include "ui/models/LeadColumns.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/models/StageMoves.h"
#include "ui/pages/LeadsPage.h"
#include "ui/pages/leads/FilterWords.h"
#include "ui/pages/leads/LeadViews.h"
#include "ui/pages/leads/NextStepEditor.h"
#include "ui/text/ConditionText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/ExportWords.h"
#include "ui/text/Filled.h"
#include "ui/text/HistoryText.h"
#include "ui/text/ImportText.h"
#include "ui/widgets/FileDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

void LeadsPage::accept(const QList<qint64>& rows) { moveLeads(context(), this, rows, {StageRole::SalesAccepted}); }

void LeadsPage::reject(const QList<qint64>& rows) { moveLeads(context(), this, rows, {StageRole::Recycle, StageRole::Disqualified}); }

void LeadsPage::chooseStage(const QList<qint64>& rows)
{
    moveLeads(context(), this, rows, stagesFor(standingsOf(context().leads, rows)));
}

void LeadsPage::moveBeside(int step)
{
    const LeadRow* lead = m_views->current();
    if (const auto to = lead ? stageBeside(m_views->chosen(), lead->stage, step) : std::nullopt) moveLeads(context(), this, m_views->selectedLeads(), {*to});
}

void LeadsPage::trash(bool into)
{
    const QList<qint64> rows = m_views->selectedLeads();
    if (rows.isEmpty()) return;
    const QString text = deedText(context().wording(), into ? u"leads_trashed"_s : u"leads_restored"_s, {QString::number(rows.size())});
    context().undo.perform(text, [rows, into, actor = context().actor()](Workspace& w) { return trashLeads(w, rows, into, actor); }, this,
                           [this, into, count = qint64(rows.size())](const Result<CommitResult>& done) {
                               if (!done) return context().showFailure(done.failure());
                               const QString number = numberText(context().wording(), count);
                               const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
                               if (into) context().showMessage(filled(tr("%1 lead(s) (is|are) in the trash.", "number", pluralCount(count)), {number}), filled(tr("%1 takes this back.", "a key"), {undo}));
                           });
}

void LeadsPage::editNextStep()
{
    const LeadRow* lead = m_views->current();
    if (!lead) return;
    auto* editor = new NextStepEditor(context(), *lead, this);
    connect(editor, &QObject::destroyed, m_views, &LeadViews::focusView);
    editor->showOver(m_views->editRect());
}

void LeadsPage::logCall()
{
    if (const LeadRow* lead = m_views->current()) logActivityOf(context(), this, lead->row, calledText(*lead), LogKind::Call);
}

void LeadsPage::askNewLead()
{
    auto* dialog = new NewLeadDialog(context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewLeadDialog::existingRequested, &context().navigator, &Navigator::leadWanted);
    connect(dialog, &NewLeadDialog::added, &context().navigator, &Navigator::leadWanted);
    dialog->open();
}

void LeadsPage::askFilter(int part)
{
    auto* dialog = new FilterDialog(context().theme, context().wording(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const Condition condition = m_filter->parts().value(part); part >= 0 && !dialog->setCondition(condition)) {
        dialog->deleteLater();
        // A condition that only the command line can write.
        return context().showMessage(filled(tr("This condition cannot be edited here: %1", "the condition in words"), {conditionText(context().wording(), condition)}),
                                     tr("Remove it, or add other conditions beside it."));
    }
    connect(dialog, &QDialog::accepted, this, [this, dialog, part] {
        const auto condition = dialog->condition();
        if (!condition) return;
        if (part >= 0) m_filter->replacePart(part, *condition);
        else m_filter->addPart(*condition);
    });
    dialog->open();
}

void LeadsPage::askExport()
{
    context().session.run(this, [](Workspace& w) { return exportPresets(w); }, [this](const QStringList& presets) { askExportTo(presets); });
}

void LeadsPage::askExportTo(const QStringList& presets)
{
    auto* dialog = makeFileDialog(this, tr("Export the list"), context().state.lastFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Comma-separated values (*.csv)"), xlsx = tr("Spreadsheet (*.xlsx)");
    QStringList filters{csv, xlsx};
    QHash<QString, QString> presetOf;
    for (const QString& preset : presets) {
        filters.append(tr("For import into %1 (*.csv)").arg(presetText(preset)));
        presetOf.insert(filters.last(), preset);
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("leads", "file name") + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, xlsx](const QString& filter) { dialog->setDefaultSuffix(filter == xlsx ? u"xlsx"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, presetOf](const QString& path) { exportTo(path, presetOf.value(dialog->selectedNameFilter())); });
    dialog->open();
}

void LeadsPage::exportTo(const QString& path, const QString& preset)
{
    context().state.setLastFolder(QFileInfo(path).absolutePath());
    QList<LeadRow> leads;
    for (const qint64 row : m_model->leads())
        if (const LeadRow* lead = context().leads.find(row)) leads.append(*lead);
    const qint64 count = leads.size();
    const auto write = [leads = std::move(leads), asOf = context().leads.asOf(), path, words = exportWords(context().wording()), preset](Workspace& w, const Progress& progress) {
        return exportLeads(w, leads, asOf, path, words, progress, preset);
    };
    context().session.runReading(tr("Export the list"), this, write, [this, path, count](const Result<Done>& done) {
        if (!done) return context().showFailure(done.failure());
        const QString said = filled(tr("%1 lead(s) exported to %2", "number, file", pluralCount(count)), {numberText(context().wording(), count), QFileInfo(path).fileName()});
        context().showMessage(said, QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    });
}

void LeadsPage::showRowMenu(QPoint position)
{
    if (!m_views->current()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions.ofLeads());
    menu->addSeparator();
    menu->addAction(m_actions.exportList);
    menu->popup(position);
}

QList<SidebarList> LeadsPage::sidebarLists() const
{
    QList<SidebarList> lists;
    const Wording w = context().wording();
    for (const SavedFilter& filter : m_filter->saved()) {
        const auto count = m_filter->counts().constFind(filter.key);
        lists.append({filter.key, filterName(filter), count == m_filter->counts().cend() ? QString() : numberText(w, *count)});
    }
    return lists;
}

QString LeadsPage::currentList() const { return m_filter->key(); }

void LeadsPage::showList(const QString& key)
{
    m_filter->choose(key);
    m_views->focusView();
}

void LeadsPage::fillSortMenu(QMenu& menu)
{
    menu.clear();
    const LeadsTable& table = m_views->table();
    const QHeaderView* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (table.isColumnHidden(column)) continue;
        QAction* action = menu.addAction(m_model->columns().at(column).title);
        action->setCheckable(true);
        action->setChecked(column == header->sortIndicatorSection());
        connect(action, &QAction::triggered, this, [this, column] {
            if (column != m_views->table().horizontalHeader()->sortIndicatorSection()) m_views->table().sortBy(column);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("The other way round")), &QAction::triggered, this,
            [this] { m_views->table().sortBy(m_views->table().horizontalHeader()->sortIndicatorSection()); });
}

void LeadsPage::showListMenu(const QString& key, QPoint position)
{
    const auto filter = ownList(key);
    if (!filter) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Re&name…")), &QAction::triggered, this, [this, key] { renameList(key); });
    connect(menu->addAction(tr("&Keep what is shown now under this name")), &QAction::triggered, this, [this, key, name = filter->name] { m_filter->save(name, key); });
    connect(menu->addAction(tr("Re&move")), &QAction::triggered, this, [this, key] { m_filter->remove(key); });
    menu->popup(position);
}

std::optional<SavedFilter> LeadsPage::ownList(const QString& key) const
{
    const QList<SavedFilter>& saved = m_filter->saved();
    const auto filter = std::find_if(saved.begin(), saved.end(), [&key](const SavedFilter& f) { return f.key == key; });
    if (filter == saved.end() || !LeadFilterModel::isOwn(*filter) || context().session.isReadOnly()) return std::nullopt;
    return *filter;
}

void LeadsPage::renameList(const QString& key)
{
    if (const auto filter = ownList(key))
        askName(context().theme, tr("Rename the filter"), filter->name, this, [this, key](const QString& typed) { m_filter->rename(key, typed); });
}

void LeadsPage::addList()
{
    if (m_filter->drill() || m_filter->isTrash() || context().session.isReadOnly()) return;
    askName(context().theme, tr("Save the filter as"), {}, this, [this](const QString& name) { m_filter->save(name); });
}

} // namespace Kelvin
