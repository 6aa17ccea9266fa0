// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ModelVersions.h"
#include "core/usecases/ScoringStudio.h"
#include "ui/pages/Page.h"
#include "ui/pages/scoring/PartDialog.h"
#include "ui/pages/scoring/PointTableModel.h"

class QComboBox;
class QPushButton;
class QStackedWidget;

namespace Kelvin {

class DataTable;
class EffectPanel;
class MessageBar;
class PlainLabel;
class SegmentedControl;
class TagWidget;
class VersionsView;

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
        FieldRegistry fields;
        bool found = false;
    };
    struct Effect {
        StudioEffect effect;
        QList<Issue> findings;
    };

    void build();
    QWidget* makeHeader();
    QWidget* makePoints();
    QWidget* makeTable();
    QWidget* makeActionBar();
    void makeActions();
    void enableActions();

    void load();
    void showModel(const Loaded& loaded);
    void openStudio();
    void refreshEffect();
    void showEffect(const Effect& effect);
    void showSummary();
    void showFinding();
    void holdThreshold(ThresholdKind kind, int value);

    /// The draft becomes this: shown at once, saved as a draft, undoable.
    void edit(const QString& text, const ScoringModel& changed);
    PartScene scene();
    PointRule freshRule() const;
    void editLine(const PointLine& line);
    void editCurrent();
    void editInPlace();
    void editRule(const PointRule& rule);
    void editGate(const Gate& gate);
    void editFastTrack(const FastTrack& track);
    void editSegment(const SegmentOverride& segment);
    void editGroup(const RuleGroup& group);
    void editModel();
    void copyCurrent();
    void removeCurrent();
    void moveCurrent(int by);
    void toggle(const QString& id, bool on);
    void select(const QString& id);
    void typePoints(const QString& rule, int value);
    void typeCap(const QString& rule, const QString& text);
    void snap();
    void showRowMenu(QPoint position);

    void addTemplate();
    void publish();
    void askPublish(const PublishForecast& forecast);
    void discard();
    void rollBackTo(int number);
    void chooseTestLead();
    void testLead(qint64 row);
    void showLeadsBetween(double from, double to);
    void showMovers();

    Wording m_wording;
    QString m_key;
    StoredModel m_stored;
    ScoringModel m_draft, m_published;
    bool m_hasDraft = false;
    std::shared_ptr<ScoringStudio> m_studio;
    bool m_busy = false, m_pending = false, m_opening = false;
    int m_baseline = 0;                        ///< number of the version that the studio compares with
    StudioEffect m_effect;
    QList<Issue> m_findings;
    FieldRegistry m_fields;
    int m_edits = 0;                           ///< of the draft, to tell what was read before one
    QString m_wanted;                          ///< id of a part to select once the table shows it
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
    MessageBar* m_finding = nullptr;
    QPushButton* m_check = nullptr;
    VersionsView* m_versions = nullptr;
    PlainLabel* m_counts = nullptr;
    PlainLabel* m_summary = nullptr;
    TagWidget* m_draftTag = nullptr;
    QPushButton* m_discard = nullptr;
    QPushButton* m_publish = nullptr;
    struct Actions {
        QAction *newRule, *newGroup, *newGate, *newFastTrack, *newSegment, *edit, *copy, *remove, *up, *down, *lines, *snap, *test, *check, *addModel, *publish, *discard;
    };
    Actions m_do{};
    QList<QAction*> m_actions;
};

} // namespace Kelvin
