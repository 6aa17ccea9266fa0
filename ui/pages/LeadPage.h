// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"
#include "ui/pages/lead/LeadView.h"

class QMenu;
class QSplitter;
class QStackedLayout;

namespace Kelvin {

class EmptyState;
class FactsPanel;
struct StageProposal;
class LeadHeader;
class TimelinePanel;
class WhyPanel;
enum class LogKind;

/// One lead: who it is, what happened, why this score, what to do next.
class LeadPage : public Page {
    Q_OBJECT

public:
    LeadPage(WindowContext& context, QWidget* parent = nullptr);
    ~LeadPage() override;

    /// Shows a lead; `listed` are the leads of the list it was opened from, in their order, `list` is how that is called.
    void showLead(qint64 row, const QList<qint64>& listed = {}, const QString& list = {});
    qint64 lead() const { return m_row; }

    QList<QAction*> menuActions() const override { return m_actions; }
    void activate() override;
    bool hasUnsavedWork() const override;
    /// Stores what is typed and not stored.
    void save();
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;

    FactsPanel* facts() const { return m_facts; }
    TimelinePanel* timeline() const { return m_timeline; }
    WhyPanel* why() const { return m_why; }
    LeadHeader* header() const { return m_header; }

signals:
    /// The lead, or its news, are on the screen.
    void shown();

private:
    /// The lead shown, as it goes over into another language.
    struct Kept {
        qint64 row = 0;
        QList<qint64> listed;
        QString list;
    };
    void makeActions();
    QAction* add(const QString& text, const QString& icon, const QString& key, void (LeadPage::*act)());
    void fillMore(QMenu& menu);
    void fillStages(QMenu& menu);
    void previous() { step(-1); }
    void next() { step(1); }
    void chooseDay();
    void compareDays();
    void load();
    void present(const LeadView& lead);
    void showEmpty(const QString& sentence);
    void showPlace();
    void enableActions();
    void step(int direction);
    void move(const QList<StageRole>& to);
    void follow(const StageProposal& proposal);
    void log(LogKind kind);

    void callSheet();
    void logCall();
    void logMeeting();
    void writeNote();
    void writeMail();
    void accept();
    void reject();
    void adjust();
    void finishStep();
    void trash();

    qint64 m_row = 0;
    QList<qint64> m_listed;
    QString m_list;                            ///< what the list is called
    std::optional<LeadView> m_lead;
    int m_asked = 0;
    QStackedLayout* m_stack;
    EmptyState* m_empty;
    LeadHeader* m_header = nullptr;
    QSplitter* m_columns = nullptr;
    FactsPanel* m_facts = nullptr;
    TimelinePanel* m_timeline = nullptr;
    WhyPanel* m_why = nullptr;
    QList<QAction*> m_actions;
    QAction* m_accept = nullptr;
    QAction* m_reject = nullptr;
    QAction* m_mail = nullptr;
    QAction* m_finish = nullptr;
    QAction* m_trash = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_next = nullptr;
    QAction* m_day = nullptr;
    QAction* m_compareDays = nullptr;
    QAction* m_moveTo = nullptr;               ///< opens the menu of stages
};

} // namespace Kelvin
