// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/ModelVersions.h"
#include "core/usecases/ScoringStudio.h"
#include "ui/pages/Page.h"
#include "ui/pages/PageKeys.h"
#include "ui/pages/scoring/PartDialog.h"
#include "ui/pages/scoring/PointTableModel.h"

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace Kelvin {

class DataTable;
class EffectPanel;
class MessageBar;
class PlainLabel;
class SegmentedControl;
class TagWidget;
class VersionsView;

/// The point table: edited in place as a draft, its effect on everybody at once, published as a new version; older versions beside it.
class ScoringPage : public Page, public PageKeys {
    Q_OBJECT

public:
    explicit ScoringPage(WindowContext& context, QWidget* parent = nullptr);

    QString badge() const override;
    void activate() override;
    QList<QAction*> menuActions() const override { return m_actions; }
    QList<KeyHelp> keyHelp() const override;
    std::any takeAlong() const override;
    void bringBack(const std::any& kept) override;

private:
    /// What a page in another language goes on with.
    struct Kept {
        QString key;
        bool versions = false;
        int job = 0;                           ///< that publishes
    };
    struct Loaded {
        QStringList keys, names;
        StoredModel model;
        FieldRegistry fields;
        bool found = false;
    };
    struct Effect {
        StudioEffect effect;
        ScoringModel model;                    ///< of which it is the effect
        QList<Issue> findings;
        QStringList reporting;                 ///< systems that report opened mails
    };

    void build();
    QWidget* makeHeader();
    /// Gives a strip its height in pixels at 100 %, whatever the text size becomes.
    void keepHeight(QWidget& strip, double height);
    QWidget* makePoints();
    QWidget* makeTable();
    /// Decay is a column while a rule fades; whether a person wants it then stays in the settings.
    void showDecay();
    void keepColumns();
    QWidget* makeActionBar();
    void makeActions();
    void enableActions();

    /// Shows another model once it is read; until then nothing can be changed.
    void goToModel(const QString& key);
    bool isComing() const { return m_asked != m_key; }
    void load();
    void showModel(const Loaded& loaded);
    /// What was counted for another model is no longer shown.
    void leaveEffect();
    /// Facts came: what is shown stays until a new studio is read, soon if the page is in front, else when it comes there.
    void goStale();
    /// Whether the studio has read all facts there are.
    bool isCurrent() const { return m_studio && !m_stale && !m_opening; }
    void openStudio();
    void refreshEffect();
    /// A computation is done: what came meanwhile is computed next.
    void rest();
    void refreshForecast();
    void showEffect(const Effect& effect);
    void showSummary();
    void showFinding();
    void holdThreshold(ThresholdKind kind, int value);
    void dropThreshold(ThresholdKind kind, int value);

    /// The draft becomes this: shown at once, saved as a draft, undoable.
    void edit(const QString& text, const ScoringModel& changed);
    PartScene scene();
    PointRule freshRule() const;
    void editLine(const PointLine& line);
    void editCurrent();
    void editInPlace();
    /// What undo calls the change of a part and the making of one.
    struct PartDeeds {
        QString edit, add;
    };
    template <typename Dialog, typename Keep> void openPart(Dialog* dialog, Keep keep);
    /// Puts a part into the draft, in the place of the one with its id or as a new one, and goes to its row.
    template <typename Part, typename Set, typename Add>
    void keepPart(const std::optional<Part>& part, const QList<Part>& parts, const PartDeeds& deeds, Set set, Add add);
    void editRule(const PointRule& rule);
    void editGate(const Gate& gate);
    void editFastTrack(const FastTrack& track);
    void editSegment(const SegmentOverride& segment);
    void editGroup(const RuleGroup& group);
    void editModel();
    /// Puts the model shown before or after its neighbour in the order in which models are asked for a lead.
    void moveModel(int by);
    void copyCurrent();
    void removeCurrent();
    void moveCurrent(int by);
    void toggle(const PointLine& line, bool on);
    void select(const QString& id);
    void typePoints(const QString& rule, int value);
    void typeCap(const QString& rule, const QString& text);
    void snap();
    void showRowMenu(QPoint position);
    void showVersions(bool shown);
    /// The table in front: of the points or of the versions.
    DataTable* tableInFront() const;
    void compareDraft();

    void addTemplate();
    void publish();
    /// Counts over all facts there are what publishing sets off, then asks.
    void countForPublishing();
    void askForecast();
    void askPublish(const PublishForecast& forecast);
    void setPublishing(bool publishing);
    using PublishDeed = std::function<Result<CommitResult>(Workspace&, const Progress&)>;
    using PublishWords = std::function<std::pair<QString, QString>(const Wording&, const CommitResult&)>;
    /// Publishes as a long job. What came of it is said even if another language has made this page anew meanwhile.
    void runPublishing(PublishDeed deed, bool endsDraft, PublishWords words);
    void discard();
    void rollBackTo(int number);
    void chooseTestLead();
    void testLead(qint64 row);
    void showLeadsBetween(double from, double to);
    void showMovers();

    Wording m_wording;
    QString m_key;                             ///< of the model shown: what is changed is its draft
    QString m_asked;                           ///< of the model wanted: another one than m_key is on its way
    StoredModel m_stored;
    ScoringModel m_draft, m_published;
    bool m_hasDraft = false;
    std::shared_ptr<ScoringStudio> m_studio;
    bool m_busy = false, m_pending = false, m_opening = false;
    bool m_stale = false;                      ///< facts came since the studio was asked for
    bool m_publishing = false;                 ///< from the wish to publish until it is done or given up: not once more meanwhile
    int m_publishJob = 0;                      ///< the long job of it, while it runs
    bool m_publishNext = false;                ///< the wish waits for the studio
    Instant m_studioHour = 0;                  ///< the full hour at which the studio was opened
    int m_baseline = 0;                        ///< number of the version that the studio compares with
    StudioEffect m_effect;
    QTimer* m_resting;                         ///< runs out when nothing was edited for a moment
    QList<Issue> m_findings;
    QStringList m_reporting;                   ///< systems that report opened mails, as of the last effect
    FieldRegistry m_fields;
    int m_loads = 0;                           ///< asked for, to show only the last
    bool m_hadFocus = false;                   ///< the table, before it waited for another model
    bool m_decays = true;                      ///< a rule of the draft fades
    bool m_decayUnwanted = false;              ///< a person hid the column
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
        QAction *newRule, *newGroup, *newGate, *newFastTrack, *newSegment, *edit, *copy, *remove, *up, *down, *lines, *snap, *test, *check, *addModel, *modelUp, *modelDown, *versions, *compare, *rollBack, *columns, *publish, *discard;
    };
    Actions m_do{};
    QList<QAction*> m_actions;
};

} // namespace Kelvin
