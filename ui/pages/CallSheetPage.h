// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/PageKeys.h"
#include "ui/pages/callsheet/CallDraft.h"
#include "ui/pages/lead/LeadView.h"

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace Kelvin {

class AfterCallPanel;
class CallHeader;
class CallResultCard;
class CriterionCard;
class ElidedLabel;
class EmptyState;

/// The call sheet: four criteria answered by keys while on the phone, with the score that follows; then the next lead.
class CallSheetPage : public Page, public PageKeys {
    Q_OBJECT

public:
    CallSheetPage(WindowContext& context, QWidget* parent = nullptr);
    ~CallSheetPage() override;

    /// Opens the sheet of a lead; `listed` is the list it stands in: those below it are called after it. What was typed about it before and not stored is still there.
    void showLead(qint64 row, const QList<qint64>& listed);
    qint64 lead() const { return m_row; }

    QList<QAction*> menuActions() const override { return m_actions; }
    QList<KeyHelp> keyHelp() const override;
    void activate() override;
    bool hasUnsavedWork() const override { return !m_drafts.isEmpty(); }
    /// The leads of whom something is typed and not stored.
    QList<qint64> unsavedLeads() const { return m_drafts.keys(); }
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;
    bool losesWorkWhenMadeAnew() const override { return false; }

    CriterionCard* card(Criterion criterion) const { return m_cards[size_t(criterion)]; }
    AfterCallPanel* after() const { return m_after; }
    CallDraft draft() const;

public slots:
    void save();
    /// Stores the sheets of all leads that have something to store.
    void saveAll();
    void saveAndNext();

signals:
    /// A lead is on the screen.
    void shown();
    /// The score after the call has moved.
    void previewed();
    void saved();
    /// There is something to store about another set of leads.
    void unsavedLeadsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The call under way, as it goes over into another language.
    struct Kept {
        qint64 row = 0;
        QList<qint64> before, queue;
        qsizetype place = 1, whole = 1;
        QHash<qint64, CallDraft> drafts;
    };
    QAction* add(const QString& text, const QString& icon, const QList<QKeySequence>& keys, void (CallSheetPage::*act)());
    void makeActions();
    QWidget* makeCards();
    QWidget* makeBar();
    void load();
    void present(const LeadView& lead);
    /// Puts what is typed about this lead into the fields.
    void fill();
    void showEmpty(const QString& sentence);
    void edited();
    void preview();
    void showStandings();
    CriterionCard* current() const;
    void ask(int further);
    void store(bool next);
    /// Stores the sheet of a lead as one edit, unless that is under way; `then` once it is stored.
    void storeSheet(qint64 row, const CallDraft& draft, std::function<void()> then);
    void keepDraft(qint64 row, const CallDraft& draft);
    void openNext();
    void openPrevious();
    void goBack();
    void noteCall();
    void resultOfCall();
    void askFirst() { ask(0); }
    void askSecond() { ask(1); }
    void askThird() { ask(2); }

    qint64 m_row = 0;
    QList<qint64> m_before, m_queue;           ///< of the list, above this lead and below it
    qsizetype m_place = 1, m_whole = 1;        ///< in the list as it was opened
    std::optional<LeadView> m_lead;
    Explanation m_now;                         ///< with what is typed
    QHash<qint64, CallDraft> m_drafts;         ///< not stored yet, by lead
    int m_loads = 0, m_previews = 0;
    bool m_filling = false;
    QSet<qint64> m_saving;                     ///< the leads whose sheets are being stored
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    CallHeader* m_header = nullptr;
    std::array<CriterionCard*, criterionCount> m_cards{};
    CriterionCard* m_current = nullptr;
    CallResultCard* m_result = nullptr;
    QPlainTextEdit* m_note = nullptr;
    AfterCallPanel* m_after = nullptr;
    ElidedLabel* m_next = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_saveNext = nullptr;
    QList<QAction*> m_actions;
    QAction* m_previous = nullptr;
    QAction* m_following = nullptr;
};

} // namespace Kelvin
