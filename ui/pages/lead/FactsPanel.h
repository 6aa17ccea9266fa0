// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/FactRow.h"
#include "ui/state/WindowContext.h"

#include <QPointer>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace Kelvin {

/// The left column of the lead page: what is known about the lead, where it came from and what it is worth, edited in place.
class FactsPanel : public QScrollArea {
    Q_OBJECT

public:
    FactsPanel(WindowContext& context, QWidget* parent = nullptr);

    void setLead(const LeadView& lead);
    /// The row that shows a fact, or null.
    FactRow* row(const QString& key) const { return m_rows.value(key); }
    /// Whether something typed here is not stored yet.
    bool isEditing() const;
    /// Stores what is typed, as leaving the field does.
    void store();

signals:
    void callSheetWanted();

private:
    void refill();
    /// As refill, once no editor would be lost by it.
    void refillLater();
    void showAnew();
    void rebuild();
    QList<FactSection> sectionsNow() const;
    QWidget* makeSection(const FactSection& section);
    void store(FactRow* row, const QString& text);
    /// Another lead stands where this was typed: what could not be stored is not lost without a word.
    void sayNotStored(const QString& lead, const QString& field, const QString& text, const QString& reason);
    CommitStack::Deed deedFor(const Fact& fact, const QString& text) const;

    WindowContext& m_context;
    LeadView m_lead;
    QList<FactSection> m_sections;
    QHash<QString, FactRow*> m_rows;
    QWidget* m_body = nullptr;
    QPushButton* m_all = nullptr;              ///< shows or hides the empty fields
    QStringList m_people;
    bool m_withEmpty = false;
    bool m_waits = false;                      ///< other rows are to be shown when nothing is edited
};

} // namespace Kelvin
