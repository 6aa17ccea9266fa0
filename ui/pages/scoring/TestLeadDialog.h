// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ScoringStudio.h"
#include "ui/state/WindowContext.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QStringListModel;

namespace Kelvin {

class ContributionList;
class PlainLabel;

/// One lead under the draft: chosen by name, e-mail or company, with its score before and after and every contribution.
class TestLeadDialog : public QDialog {
    Q_OBJECT

public:
    /// `ask` gets a lead tested on the worker: it answers with showTest().
    TestLeadDialog(WindowContext& context, const ScoringModel& draft, std::function<void(qint64 row)> ask, QWidget* parent = nullptr);

    /// Shows what the draft gives this lead.
    void showTest(qint64 row, const DraftTest& test);
    /// Chooses a lead.
    void choose(qint64 row);
    QString standing() const;
    QLineEdit* field() const { return m_field; }
    QListView* list() const { return m_list; }
    /// The leads offered for what is typed, best first.
    const QList<qint64>& offered() const { return m_offered; }

private:
    void offer();

    WindowContext& m_context;
    ScoringModel m_draft;
    std::function<void(qint64)> m_ask;
    QList<qint64> m_offered;
    QLineEdit* m_field;
    QListView* m_list;
    QStringListModel* m_names;
    PlainLabel* m_standing;
    PlainLabel* m_gates;
    ContributionList* m_contributions;
};

} // namespace Kelvin
