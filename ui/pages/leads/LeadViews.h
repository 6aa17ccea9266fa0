// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/LeadsTable.h"

#include <QStackedWidget>

namespace Kelvin {

class LeadBoard;

/// The list of leads as a table or as a board by stage: one list, one selection, which goes along when the view is changed.
class LeadViews : public QStackedWidget {
    Q_OBJECT

public:
    enum View { TableView, BoardView };

    LeadViews(WindowContext& context, LeadTableModel& leads, QWidget* parent = nullptr);

    View view() const { return View(currentIndex()); }
    void setView(View view);
    LeadsTable& table() const { return *m_table; }
    /// Null until it was shown once.
    LeadBoard* board() const { return m_board; }

    /// The lead under the cursor, or null.
    const LeadRow* current() const;
    /// Puts the cursor on a lead that is listed; another one is left alone.
    void setCurrent(qint64 lead);
    /// The leads selected, in the view's order; the current one if none is.
    QList<qint64> selectedLeads() const;
    /// How many leads are selected: 0 or 1 while only the current one is meant.
    qint64 selectedCount() const;
    /// What they have in common.
    LeadStandings chosen() const;
    /// Where the current lead's next step is edited, on the screen.
    QRect editRect() const;
    /// What an empty list says.
    void setEmptyState(const QString& sentence, const QString& action);
    void focusView();

signals:
    /// Another lead is current, or what is shown of it changed.
    void currentLeadChanged();
    void selectionChanged();
    void openRequested(qint64 lead);
    void previewRequested();
    void menuRequested(QPoint position);
    void emptyActionTriggered();
    void moveRequested(const QList<qint64>& leads, Kelvin::StageRole to);

private:
    void makeBoard();
    /// Chooses in the table what is chosen on the board, up to a number of leads that a table can keep selected without being slow.
    void takeSelectionToTable();

    WindowContext& m_context;
    LeadTableModel& m_leads;
    LeadsTable* m_table;
    LeadBoard* m_board = nullptr;
    QString m_sentence, m_action;
};

} // namespace Kelvin
