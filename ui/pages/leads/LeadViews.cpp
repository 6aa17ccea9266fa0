// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/LeadViews.h"

#include "ui/pages/leads/board/LeadBoard.h"
#include "ui/widgets/SelectedRows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr qsizetype mostTaken = 10'000;
static const QString viewPart = u"leads/view"_s;

LeadViews::LeadViews(WindowContext& context, LeadTableModel& leads, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_leads(leads)
    , m_table(new LeadsTable(context, leads, this))
{
    addWidget(m_table);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &LeadsTable::currentLeadChanged, this, &LeadViews::currentLeadChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LeadViews::selectionChanged);
    connect(m_table, &DataTable::previewRequested, this, &LeadViews::previewRequested);
    connect(m_table, &DataTable::emptyActionTriggered, this, &LeadViews::emptyActionTriggered);
    connect(m_table, &DataTable::openRequested, this, [this](const QModelIndex& at) {
        if (const LeadRow* lead = m_leads.leadAt(at.row())) emit openRequested(lead->row);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](QPoint at) { emit menuRequested(m_table->viewport()->mapToGlobal(at)); });
    if (context.state.part(viewPart) == "board") setView(BoardView);
}

void LeadViews::makeBoard()
{
    m_board = new LeadBoard(m_context, m_leads, this);
    addWidget(m_board);
    m_board->setEmptyState(m_sentence, m_action);
    connect(m_board, &LeadBoard::currentLeadChanged, this, &LeadViews::currentLeadChanged);
    connect(m_board, &LeadBoard::selectionChanged, this, &LeadViews::selectionChanged);
    connect(m_board, &LeadBoard::openRequested, this, &LeadViews::openRequested);
    connect(m_board, &LeadBoard::previewRequested, this, &LeadViews::previewRequested);
    connect(m_board, &LeadBoard::menuRequested, this, &LeadViews::menuRequested);
    connect(m_board, &LeadBoard::moveRequested, this, &LeadViews::moveRequested);
    connect(m_board, &LeadBoard::emptyActionTriggered, this, &LeadViews::emptyActionTriggered);
    connect(m_board, &LeadBoard::copyRequested, this, [this] {
        std::vector<int> rows;
        for (const qint64 lead : m_board->selectedLeads())
            if (const int at = m_leads.rowOf(lead); at >= 0) rows.push_back(at);
        std::sort(rows.begin(), rows.end());
        if (!rows.empty()) m_table->copyRows(rows);
    });
}

void LeadViews::setView(View view)
{
    if (view == currentIndex()) return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    if (view == BoardView) {
        if (!m_board) makeBoard();
        const LeadRow* lead = m_table->current();
        if (lead) m_board->select(m_table->selectedLeads(), lead->row);
    } else {
        takeSelectionToTable();
    }
    setCurrentIndex(view);
    m_context.state.setPart(viewPart, view == BoardView ? "board" : "table");
    setFocusProxy(currentWidget());
    if (hadFocus) focusView();
    emit selectionChanged();
    emit currentLeadChanged();
}

void LeadViews::takeSelectionToTable()
{
    const LeadRow* lead = m_board->current();
    if (!lead) return;
    const QList<qint64> chosen = m_board->selectedLeads();
    m_table->select(chosen.size() <= mostTaken ? chosen : QList<qint64>{lead->row}, lead->row);
}

const LeadRow* LeadViews::current() const { return view() == BoardView ? m_board->current() : m_table->current(); }

void LeadViews::setCurrent(qint64 lead)
{
    if (m_leads.rowOf(lead) < 0) return;
    if (view() == BoardView) m_board->select({lead}, lead);
    else m_table->setCurrentLead(lead);
}

QList<qint64> LeadViews::selectedLeads() const { return view() == BoardView ? m_board->selectedLeads() : m_table->selectedLeads(); }

qint64 LeadViews::selectedCount() const
{
    return view() == BoardView ? m_board->selectedCount() : qint64(selectedRows(m_table->selectionModel()->selection()).size());
}

LeadStandings LeadViews::chosen() const { return view() == BoardView ? m_board->chosen() : m_table->chosen(); }

QRect LeadViews::editRect() const
{
    if (view() == BoardView) return m_board->currentRect();
    const int step = m_leads.columnOf(u"nextStep");
    const QModelIndex cell = m_leads.index(m_table->currentIndex().row(), m_table->isColumnHidden(step) ? m_leads.columnOf(u"name") : step);
    m_table->scrollTo(cell);
    const QRect box = m_table->visualRect(cell);
    return {m_table->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

void LeadViews::setEmptyState(const QString& sentence, const QString& action)
{
    m_sentence = sentence;
    m_action = action;
    m_table->setEmptyState(sentence, action);
    if (m_board) m_board->setEmptyState(sentence, action);
}

void LeadViews::focusView() { currentWidget()->setFocus(); }

} // namespace Kelvin
