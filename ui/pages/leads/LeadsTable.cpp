// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/LeadsTable.h"

#include "ui/pages/leads/LeadCopies.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/widgets/CopiedRows.h"
#include "ui/widgets/SelectedRows.h"
#include "ui/widgets/delegates/ScoreDelegates.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

const QString layoutPart = u"leads/table"_s;
const QString widthsPart = u"leads/widths"_s;
constexpr int leastWidth = 24;
/// More rows than these are not made into text between two frames.
constexpr size_t copiedAtOnce = 250;

CellDelegate* delegateFor(const LeadColumn& column, const Theme& theme, QObject* parent)
{
    if (column.id == u"temperature") return new TemperatureDelegate(theme, parent);
    if (column.id == u"score") return new ScoreDelegate(theme, parent);
    if (column.id == u"weekChange") return new ChangeDelegate(theme, parent);
    if (column.id == u"name") return new TextDelegate(theme, parent, Ink::Text, FontWeight::Strong);
    if (column.id == u"stage") return new StageDelegate(theme, parent);
    if (column.id == u"bant") return new PipsDelegate(theme, parent);
    if (column.id == u"owner") return new AvatarDelegate(theme, parent);
    if (column.alignment == Qt::AlignRight) return new NumberDelegate(theme, parent);
    return new TextDelegate(theme, parent, Ink::Second);
}

} // namespace

LeadsTable::LeadsTable(WindowContext& context, LeadTableModel& leads, QWidget* parent)
    : DataTable(context.theme, parent)
    , m_context(context)
    , m_leads(leads)
{
    setModel(&leads);
    setAccessibleName(tr("Leads"));
    setColumnRequired(leads.columnOf(u"name"));
    horizontalHeader()->setSectionsMovable(true);
    setDelegates();
    m_ownWidths = context.state.part(widthsPart) == "own";
    addWords();
    restore();
    setSortingEnabled(true);
    connect(&leads, &QAbstractItemModel::modelAboutToBeReset, this, &LeadsTable::remember);
    connect(&leads, &QAbstractItemModel::modelReset, this, &LeadsTable::reselect);
    connect(&leads, &QAbstractItemModel::modelReset, this, &LeadsTable::readWords);
    connect(&leads, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        if (currentIndex().row() >= first.row() && currentIndex().row() <= last.row()) emit currentLeadChanged();
    });
    connect(this, &DataTable::layoutEdited, this, &LeadsTable::keepLayout);
    connect(&context.theme, &Theme::changed, this, &LeadsTable::fitColumns);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        fitColumns();
        m_context.state.setPart(layoutPart, saveLayout());
        emit sortChanged();
    });
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, [this] { ++m_copies; });
}

void LeadsTable::setDelegates()
{
    for (int column = 0; column < m_leads.columnCount(); ++column) setItemDelegateForColumn(column, delegateFor(m_leads.columns().at(column), m_context.theme, this));
}

void LeadsTable::restore()
{
    for (int column = 0; column < m_leads.columnCount(); ++column) setColumnHidden(column, !m_leads.columns().at(column).shown);
    horizontalHeader()->setSortIndicator(m_leads.columnOf(u"temperature"), Qt::DescendingOrder);
    QList<int> widths;
    for (const LeadColumn& column : m_leads.columns()) widths.append(column.width);
    setColumnWidths(widths);
    restoreLayout(m_context.state.part(layoutPart));
    allowNoWidth(!m_ownWidths);
    fitColumns();
}

void LeadsTable::allowNoWidth(bool allowed)
{
    // Whoever drags borders would lose a column without a width.
    horizontalHeader()->setMinimumSectionSize(allowed ? 0 : leastWidth);
}

void LeadsTable::addWords()
{
    for (int row = 0; row < m_leads.rowCount(); ++row) m_listed.add(*m_leads.leadAt(row));
}

void LeadsTable::readWords()
{
    // Words of earlier lists stay, so that the columns do not jump while one searches.
    addWords();
    fitColumns();
}

void LeadsTable::fitColumns()
{
    if (m_ownWidths) return;
    const Tokens& t = m_context.theme.tokens();
    QList<bool> shown;
    for (int column = 0; column < m_leads.columnCount(); ++column) shown.append(!isColumnHidden(column));
    const QString sortedBy = m_leads.columns().value(horizontalHeader()->sortIndicatorSection()).id;
    m_fitted = fittedWidths(m_leads.columns(), shown, m_listed, m_context.wording(), t, viewport()->width(), sortedBy);
    QList<int> widths;
    for (const int width : std::as_const(m_fitted)) widths.append(int(width / t.scale));
    setColumnWidths(widths);
    m_fitted.clear();
    for (int column = 0; column < m_leads.columnCount(); ++column) m_fitted.append(columnWidth(column));
}

void LeadsTable::keepLayout()
{
    // Hiding, showing and moving leave the widths to the program; whoever drags a border wants that width.
    for (int column = 0; column < m_leads.columnCount() && !m_ownWidths; ++column)
        m_ownWidths = !isColumnHidden(column) && !isLastColumn(column) && columnWidth(column) > 0 && m_fitted.value(column) > 0 && columnWidth(column) != m_fitted.value(column);
    if (m_ownWidths) {
        m_context.state.setPart(widthsPart, "own");
        // What gave way would never come back: the widths are no longer the program's.
        for (int column = 0; column < m_leads.columnCount(); ++column)
            if (!isColumnHidden(column) && columnWidth(column) == 0) setColumnWidth(column, m_context.theme.tokens().pxi(m_leads.columns().at(column).width));
        allowNoWidth(false);
    }
    fitColumns();
    m_context.state.setPart(layoutPart, saveLayout());
}

void LeadsTable::resizeEvent(QResizeEvent* event)
{
    DataTable::resizeEvent(event);
    fitColumns();
}

const LeadRow* LeadsTable::current() const { return currentIndex().isValid() ? m_leads.leadAt(currentIndex().row()) : nullptr; }

QList<qint64> LeadsTable::selectedLeads() const
{
    std::vector<int> rows = selectedRows(selectionModel()->selection());
    if (rows.empty() && currentIndex().isValid()) rows.push_back(currentIndex().row());
    QList<qint64> leads;
    leads.reserve(qsizetype(rows.size()));
    for (const int row : rows) leads.append(m_leads.leadAt(row)->row);
    return leads;
}

LeadStandings LeadsTable::chosen() const
{
    LeadStandings standings;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        if (range.isValid()) standings.add(m_leads.standings(range.top(), range.bottom()));
    if (selection.isEmpty() && currentIndex().isValid()) standings = m_leads.standings(currentIndex().row(), currentIndex().row());
    return standings;
}

void LeadsTable::setCurrentLead(qint64 lead)
{
    const int row = m_leads.rowOf(lead);
    if (row < 0) return;
    // Said outright: what the view would choose by itself depends on the keys held now, and Ctrl adds to the selection.
    selectionModel()->setCurrentIndex(m_leads.index(row, currentIndex().isValid() ? currentIndex().column() : m_leads.columnOf(u"name")),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
}

void LeadsTable::select(const QList<qint64>& leads, qint64 current)
{
    m_lead = current;
    m_selected = leads;
    m_rowBefore = std::max(0, currentIndex().row());
    m_columnBefore = currentIndex().column();
    reselect();
}

void LeadsTable::sortBy(int column)
{
    if (column < 0 || column >= m_leads.columnCount()) return;
    const QHeaderView* header = horizontalHeader();
    const bool again = header->sortIndicatorSection() == column;
    const bool descending = again ? header->sortIndicatorOrder() == Qt::AscendingOrder : bool(m_leads.columns().at(column).number);
    sortByColumn(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void LeadsTable::copySelection()
{
    const std::vector<int> rows = selectedRows(selectionModel()->selection());
    if (rows.size() <= copiedAtOnce) return DataTable::copySelection();
    copyRows(rows);
}

void LeadsTable::copyRows(const std::vector<int>& rows)
{
    QList<LeadColumn> columns;
    for (const int column : visibleColumns()) columns.append(m_leads.columns().at(column));
    const int number = ++m_copies;
    // The leads are shared with the store until it changes them: what is copied is what stands here now.
    const auto job = [leads = m_context.leads.rows(), places = m_leads.placesOf(rows), columns, wording = m_leads.wording()](Workspace&, const Progress& progress) {
        return copyLeads(leads, places, columns, wording, progress);
    };
    const auto take = [](const LeadCopies& copies) { QGuiApplication::clipboard()->setMimeData(copiedRows(copies.text, false, copies.html).release()); };
    if (rows.size() <= copiedAtOnce) {
        const auto copies = copyLeads(m_context.leads.rows(), m_leads.placesOf(rows), columns, m_leads.wording(), {});
        if (copies) take(*copies);
        return;
    }
    m_context.session.runReading(tr("Copying the rows"), this, job, [this, take, number, count = qint64(rows.size())](const Result<LeadCopies>& copies) {
        // Copied something else meanwhile.
        if (number != m_copies) return;
        if (!copies) {
            if (copies.failure().kind != FailureKind::Cancelled) m_context.showFailure(copies.failure());
            return;
        }
        take(*copies);
        m_context.showMessage(filled(tr("%1 lead(s) (was|were) copied.", "number", pluralCount(count)), {numberText(m_context.wording(), count)}), {});
    });
}

void LeadsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    DataTable::currentChanged(current, previous);
    if (current.row() != previous.row()) emit currentLeadChanged();
}

void LeadsTable::remember()
{
    if (const LeadRow* lead = current()) {
        m_lead = lead->row;
        m_rowBefore = currentIndex().row();
        m_columnBefore = currentIndex().column();
        m_selected = selectedLeads();
    }
}

void LeadsTable::reselect()
{
    if (m_leads.rowCount() == 0) return emit currentLeadChanged();
    std::vector<int> rows;
    for (const qint64 lead : std::as_const(m_selected))
        if (const int row = m_leads.rowOf(lead); row >= 0) rows.push_back(row);
    // A lead that left the list hands over to the one that took its place.
    const int kept = m_leads.rowOf(m_lead);
    const int row = kept >= 0 ? kept : std::min(m_rowBefore, m_leads.rowCount() - 1);
    const QModelIndex current = m_leads.index(row, m_columnBefore > 0 ? m_columnBefore : m_leads.columnOf(u"name"));
    if (rows.empty()) rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selectionOf(m_leads, rows), QItemSelectionModel::ClearAndSelect);
    scrollTo(current);
    emit currentLeadChanged();
}

} // namespace Kelvin
