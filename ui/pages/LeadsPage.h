// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/LeadTable.h"
#include "ui/models/LeadFilterModel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageKeys.h"
#include "ui/pages/SidebarLists.h"
#include "ui/pages/leads/LeadActions.h"

class QMenu;

namespace Kelvin {

class FilterBar;
class LeadPreview;
class LeadTableModel;
class LeadViews;
class PanelHeader;
class SearchField;
class SegmentedControl;
class SlidingPanel;

/// The list of leads: filters, search, table, preview with the reasons; what is done with leads from there.
class LeadsPage : public Page, public SidebarLists, public PageKeys {
    Q_OBJECT

public:
    explicit LeadsPage(WindowContext& context, QWidget* parent = nullptr);

    /// The list of exactly these leads, with a chip to leave it.
    void showLeads(const QList<qint64>& rows, const QString& title);
    /// Shows the list by stage, or as a table.
    void showBoard(bool shown);
    /// All leads shown, in their order: what the call sheet goes through.
    QList<qint64> visibleLeads() const;
    /// What the list is called: a saved filter, what was asked for elsewhere, or all leads.
    QString listTitle() const;
    /// The lead under the cursor, or 0.
    qint64 currentLead() const;
    /// Puts the cursor on a lead that the list shows.
    void selectLead(qint64 row);
    /// Goes to the top of the list.
    void selectFirst();
    /// Marks the leads about whom something typed elsewhere is not stored yet.
    void markUnsaved(const QList<qint64>& rows);
    /// Writes the list as it is shown to a .csv or .xlsx file; with a preset, as its product takes leads back.
    void exportTo(const QString& path, const QString& preset = {});

    QList<QAction*> menuActions() const override;
    QList<KeyHelp> keyHelp() const override;
    void activate() override;
    QString badge() const override;
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;

    QList<SidebarList> sidebarLists() const override;
    QString currentList() const override;
    void showList(const QString& key) override;
    void showListMenu(const QString& key, QPoint position) override;
    void addList() override;

private:
    /// What a list in another language goes on with.
    struct Kept {
        LeadFilter filter;
        std::optional<LeadDrill> drill;
        QString search;
    };
    QWidget* makeHeader();
    void connectActions();
    void connectList();
    void showFound();
    void showCurrent();
    void sayTitle();
    void sayCount();
    void saySort();
    void updateActions();
    void setPreviewShown(bool shown);
    void showRowMenu(QPoint position);
    void fillSortMenu(QMenu& menu);
    /// The saved filter of a key, if it is one that may be renamed and removed.
    std::optional<SavedFilter> ownList(const QString& key) const;
    void renameList(const QString& key);
    void moveBeside(int step);
    void accept(const QList<qint64>& rows);
    void reject(const QList<qint64>& rows);
    void chooseStage(const QList<qint64>& rows);
    void trash(bool into);
    void editNextStep();
    void logCall();
    void askNewLead();
    void askFilter(int part);
    void askExport();
    void askExportTo(const QStringList& presets);

    LeadActions m_actions;
    LeadFilterModel* m_filter;
    LeadTableModel* m_model;
    PanelHeader* m_header = nullptr;
    SearchField* m_search = nullptr;
    FilterBar* m_bar;
    LeadViews* m_views;
    SegmentedControl* m_viewChoice = nullptr;
    LeadPreview* m_preview;
    SlidingPanel* m_panel;
    bool m_fromTop = false;                    ///< what is found next is shown from its first lead
};

} // namespace Kelvin
