// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ModelVersions.h"
#include "core/usecases/ScoringStudio.h"
#include "ui/pages/Page.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Kelvin {

class DataTable;
class EffectPanel;
class PlainLabel;
class PointTableModel;
class SegmentedControl;
class TagWidget;
class VersionModel;

/// The point table: edited in place as a draft, its effect on everybody at once, published as a new version; older versions beside it.
class ScoringPage : public Page {
    Q_OBJECT

public:
    explicit ScoringPage(WindowContext& context, QWidget* parent = nullptr);

    QString badge() const override;
    void activate() override;
    QList<QAction*> menuActions() const override { return m_actions; }

private:
    struct Loaded {
        QStringList keys, names;
        StoredModel model;
        bool found = false;
    };

    void build();
    QWidget* makeTable();
    QWidget* makeVersions();
    QWidget* makeActionBar();
    void makeActions();

    void load();
    void showModel(const Loaded& loaded);
    void openStudio();
    void refreshEffect();
    void showEffect(const StudioEffect& effect);
    void showSummary();

    /// The draft becomes this: shown at once, saved as a draft, undoable.
    void edit(const QString& text, const ScoringModel& changed);
    void editRule(const QString& rule);
    void typeCap(const QString& rule, const QString& text);
    void snap();
    void addTemplate();
    void publish();
    void discard();
    void rollBackTo(int number);
    void testLead(qint64 row);
    void showLeadsBetween(double from, double to);

    Wording m_wording;
    QString m_key;
    StoredModel m_stored;
    ScoringModel m_draft, m_published;
    bool m_hasDraft = false;
    std::shared_ptr<ScoringStudio> m_studio;
    bool m_busy = false, m_pending = false;
    StudioEffect m_effect;
    qint64 m_testRow = 0;

    PlainLabel* m_title = nullptr;
    PlainLabel* m_note = nullptr;
    TagWidget* m_tag = nullptr;
    QComboBox* m_models = nullptr;
    SegmentedControl* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    DataTable* m_table = nullptr;
    PointTableModel* m_tableModel = nullptr;
    EffectPanel* m_effectPanel = nullptr;
    DataTable* m_versions = nullptr;
    VersionModel* m_versionModel = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_summary = nullptr;
    TagWidget* m_draftTag = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_publish = nullptr;
    QPushButton* m_rollBack = nullptr;
    QList<QAction*> m_actions;
};

} // namespace Kelvin
