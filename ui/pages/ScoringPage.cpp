// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringPage.h"

#include "core/scoring/ModelCheck.h"
#include "core/scoring/ModelDiff.h"
#include "core/scoring/ModelEdit.h"
#include "core/usecases/RuleWords.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/VersionsView.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace Kelvin {

using namespace Qt::StringLiterals;

static constexpr int restMs = 400; // what publishing sets off is asked for between edits, not at each

ScoringPage::ScoringPage(WindowContext& window, QWidget* parent)
    : Page(window, parent)
    , m_wording(window.wording())
    , m_resting(new QTimer(this))
{
    m_resting->setSingleShot(true);
    m_resting->setInterval(restMs);
    connect(m_resting, &QTimer::timeout, this, [this] {
        if (m_stale) openStudio();
        else refreshForecast();
    });
    build();
    connect(&window.session, &WorkspaceSession::changed, this, [this](const Change& change) {
        if (change.allLeads || !change.leads.isEmpty()) goStale();
        if (change.models) load();
    });
    connect(&window.session, &WorkspaceSession::jobsChanged, this, [this] {
        const QList<JobState> jobs = context().session.jobs();
        if (m_publishJob == 0 || std::any_of(jobs.begin(), jobs.end(), [this](const JobState& job) { return job.number == m_publishJob; })) return;
        m_publishJob = 0;
        setPublishing(false);
    });
    connect(&window.leads, &LeadStore::reset, this, [this] {
        if (shownAsOf(context().clock(), 0) > m_studioHour) goStale();
    });
    load();
}

QString ScoringPage::badge() const { return m_hasDraft ? tr("draft") : QString(); }

void ScoringPage::activate()
{
    tableInFront()->setFocus();
    // Facts that came while another page was in front are in the effect from now on.
    if (!isCurrent()) openStudio();
}

std::any ScoringPage::takeAlong() const { return Kept{m_asked, m_do.versions->isChecked(), m_publishJob}; }

void ScoringPage::bringBack(const std::any& kept)
{
    const auto* page = std::any_cast<Kept>(&kept);
    if (!page) return;
    if (!page->key.isEmpty()) goToModel(page->key);
    showVersions(page->versions);
    m_publishJob = page->job;
    if (m_publishJob != 0) setPublishing(true);
}

void ScoringPage::goToModel(const QString& key)
{
    m_asked = key;
    if (m_publishNext) setPublishing(false);
    m_hadFocus = m_hadFocus || m_stack->isAncestorOf(window()->focusWidget());
    m_stack->setEnabled(!isComing());
    enableActions();
    load();
}

void ScoringPage::load()
{
    context().session.run(this, [key = m_asked, language = m_wording.language](Workspace& workspace) -> Result<Loaded> {
        Loaded loaded;
        for (const StoredModel& model : workspace.models()) {
            const ModelVersion* shown = model.published() ? model.published() : model.draft();
            if (!shown) continue;
            loaded.keys.append(model.key);
            loaded.names.append(textIn(shown->model.name, language));
            if (!loaded.found && (key.isEmpty() || key == model.key)) {
                loaded.model = model;
                loaded.found = true;
            }
        }
        if (const auto fields = fieldsOf(workspace)) loaded.fields = *fields;
        return loaded;
    }, [this, edits = m_edits, number = ++m_loads](const Result<Loaded>& loaded) {
        // Typed or asked for meanwhile: that edit is being saved, that model is being read, and is shown then.
        if (edits != m_edits || number != m_loads) return;
        if (loaded) return showModel(*loaded);
        // What stands here stays.
        m_asked = m_key;
        m_stack->setEnabled(true);
        enableActions();
        context().showFailure(loaded.failure());
    });
}

void ScoringPage::showModel(const Loaded& loaded)
{
    if (!loaded.found) {
        // The model is gone, say because adding it was undone: the first one is shown instead.
        if (!m_asked.isEmpty()) goToModel({});
        return;
    }
    const bool another = m_key != loaded.model.key;
    m_key = m_asked = loaded.model.key;
    m_stack->setEnabled(true);
    if (std::exchange(m_hadFocus, false)) tableInFront()->setFocus();
    if (another) leaveEffect();
    m_stored = loaded.model;
    m_fields = loaded.fields;
    const ModelVersion* published = m_stored.published();
    const ModelVersion* draft = m_stored.draft();
    m_hasDraft = draft != nullptr;
    m_published = published ? published->model : draft->model;
    m_draft = draft ? draft->model : m_published;
    {
        const QSignalBlocker quiet(m_models);
        m_models->clear();
        for (qsizetype i = 0; i < loaded.keys.size(); ++i)
            m_models->addItem(i == 0 ? filled(tr("%1, asked first", "name of a model"), {loaded.names.at(i)}) : loaded.names.at(i), loaded.keys.at(i));
        m_models->setCurrentIndex(int(loaded.keys.indexOf(m_key)));
        m_models->setVisible(loaded.keys.size() > 1);
    }
    m_tableModel->setModels(m_draft, m_published);
    showDecay();
    m_versions->setModel(m_stored);
    showSummary();
    enableActions();
    emit badgeChanged();
    if (another || !m_studio || (published && published->number != m_baseline)) openStudio();
    else refreshEffect();
}

void ScoringPage::leaveEffect()
{
    m_studio.reset();
    m_effect = {};
    m_findings.clear();
    m_tableModel->setLeadCounts({}, {});
    m_tableModel->setFindings({});
    m_effectPanel->setForecast({});
    m_effectPanel->setTestLead({}, {});
    m_effectPanel->setEnabled(false);
    m_check->hide();
    showFinding();
}

void ScoringPage::goStale()
{
    m_stale = true;
    if (isVisible()) m_resting->start();
}

void ScoringPage::openStudio()
{
    if (m_key.isEmpty() || m_opening) return;
    m_opening = true;
    m_stale = false;
    m_studioHour = shownAsOf(context().clock(), 0);
    m_baseline = m_stored.published() ? m_stored.published()->number : 0;
    context().session.runReading(tr("Reading what the models need"), this, [key = m_key, draft = m_draft, now = context().clock()](Workspace& workspace, const Progress& progress) {
        return ScoringStudio::open(workspace, key, draft, shownAsOf(now, workspace.latestCommit()), progress);
    }, [this, key = m_key](const Result<std::shared_ptr<ScoringStudio>>& opened) {
        m_opening = false;
        if (!opened) {
            m_stale = true;
            if (m_publishNext) setPublishing(false);
            if (opened.failure().kind != FailureKind::Cancelled) context().showFailure(opened.failure());
            return;
        }
        // Another model or version meanwhile: what a draft changes is measured against the one in force.
        if (key != m_key || m_baseline != (m_stored.published() ? m_stored.published()->number : 0)) return openStudio();
        m_studio = *opened;
        refreshEffect();
        if (std::exchange(m_publishNext, false)) countForPublishing();
    });
}

void ScoringPage::refreshEffect()
{
    if (!m_studio) return openStudio();
    if (m_stale) m_resting->start();
    // One computation at a time; what is typed meanwhile is computed next, and only the last of it.
    if (m_busy) {
        m_pending = true;
        return;
    }
    m_busy = true;
    context().session.run(this, [studio = m_studio, draft = m_draft, fields = m_fields](Workspace& workspace) -> Result<Effect> {
        if (const auto loaded = studio->extend(workspace, draft); !loaded) return loaded.failure();
        return Effect{studio->update(draft), draft, checkModel(draft, CheckContext{fields, studio->channelActivities(), workspace.shipped().mailboxLists.keys()}), studio->reportingSystems()};
    }, [this, key = m_key](const Result<Effect>& effect) {
        if (effect && key == m_key) showEffect(*effect);
        else if (!effect) context().showFailure(effect.failure());
        rest();
    });
}

void ScoringPage::rest()
{
    m_busy = false;
    if (std::exchange(m_pending, false)) refreshEffect();
}

void ScoringPage::showEffect(const Effect& effect)
{
    m_effect = effect.effect;
    m_reporting = effect.reporting;
    m_findings = effect.findings + m_stored.issues;
    const ModelVersion* published = m_stored.published();
    m_effectPanel->setEffect(m_effect, effect.model, m_published, published ? published->number : 0);
    m_effectPanel->setEnabled(true);
    m_tableModel->setLeadCounts(effect.model, m_effect.effect.leadsByRule);
    m_tableModel->setFindings(m_findings);
    m_check->setVisible(!m_findings.isEmpty());
    m_check->setText(tr("%n finding(s)", nullptr, int(m_findings.size())));
    enableActions();
    showFinding();
    if (m_testRow != 0) testLead(m_testRow);
    if (m_hasDraft && m_effect.effect.moves > 0) m_resting->start();
    else m_effectPanel->setForecast({});
}

void ScoringPage::refreshForecast()
{
    if (!m_studio || !m_hasDraft || m_busy) return;
    context().session.run(this, [studio = m_studio](Workspace& workspace) { return studio->forecast(workspace); },
                          [this, key = m_key, edits = m_edits](const Result<PublishForecast>& forecast) {
                              if (!forecast) return context().showFailure(forecast.failure());
                              if (key == m_key && edits == m_edits) m_effectPanel->setForecast(*forecast);
                          });
}

void ScoringPage::holdThreshold(ThresholdKind kind, int value)
{
    // While the line is held only its effect is shown; the draft is saved when it is let go.
    if (!m_studio || m_busy) return;
    using Moved = std::pair<StudioEffect, ScoringModel>;
    m_busy = true;
    context().session.run(this, [studio = m_studio, moved = setThreshold(m_draft, kind, value)](Workspace&) -> Result<Moved> { return std::pair(studio->update(moved), moved); },
                          [this, key = m_key](const Result<Moved>& effect) {
                              const ModelVersion* published = m_stored.published();
                              if (!effect) context().showFailure(effect.failure());
                              else if (key == m_key) m_effectPanel->setEffect(effect->first, effect->second, m_published, published ? published->number : 0);
                              rest();
                          });
}

void ScoringPage::dropThreshold(ThresholdKind kind, int value)
{
    const ScoringModel changed = setThreshold(m_draft, kind, value);
    // Brought back, it leaves nothing of what was shown on the way.
    if (changed == m_draft) refreshEffect();
    else edit(tr("Move threshold"), changed);
}

void ScoringPage::showSummary()
{
    const ModelVersion* published = m_stored.published();
    m_title->setText(modelName(m_wording, m_draft));
    m_counts->setText(tr("%1, %2").arg(tr("%n rule(s)", nullptr, int(m_draft.rules.size())), tr("%n group(s)", nullptr, int(m_draft.groups.size()))));
    const QList<ModelChange> changes = diffModels(m_published, m_draft);
    m_tag->setVisible(m_hasDraft);
    m_draftTag->setVisible(m_hasDraft);
    m_discard->setEnabled(m_hasDraft && published);
    m_publish->setEnabled(m_hasDraft && (!changes.isEmpty() || !published) && !m_publishing && !context().session.isReadOnly());
    QString who = published && published->publishedAt ? tr("v%1, published %2").arg(QString::number(published->number), fullDateText(m_wording, *published->publishedAt))
                                                      : tr("not published yet");
    if (published && !published->author.isEmpty()) who = filled(tr("%1 by %2"), {who, published->author});
    m_note->setText(m_hasDraft && published ? filled(tr("%1 to %2"), {tr("%n change(s)", nullptr, int(changes.size())), who}) : who);
    QStringList names;
    for (const ModelChange& change : changes) {
        const QString name = textIn(change.name, m_wording.language);
        if (!name.isEmpty() && !names.contains(name)) names.append(name);
    }
    m_summary->setText(!m_hasDraft        ? tr("Change a number to start a draft.")
                       : names.isEmpty() ? tr("Nobody is rescored until you publish.")
                                         : filled(tr("%1. Nobody is rescored until you publish."), {names.join(u", "_s)}));
}

void ScoringPage::showFinding()
{
    const QList<Issue> found = m_tableModel->findingsAt(m_table->currentIndex().row());
    m_finding->setVisible(!found.isEmpty());
    if (found.isEmpty()) return;
    const FindingText text = findingText(m_wording, found.first(), m_draft);
    m_finding->setMessage(checkLevel(found.first()) == CheckLevel::Note ? MessageTone::Plain : MessageTone::Note, text.text, text.next);
}

void ScoringPage::edit(const QString& text, const ScoringModel& changed)
{
    const QString wanted = std::exchange(m_wanted, QString());
    if (changed == m_draft || isComing() || context().session.isReadOnly()) return;
    const ScoringModel before = m_draft;
    const bool hadDraft = m_hasDraft;
    ++m_edits;
    m_draft = changed;
    m_hasDraft = true;
    m_tableModel->setModels(m_draft, m_published);
    showDecay();
    if (!wanted.isEmpty()) select(wanted);
    showSummary();
    enableActions();
    refreshEffect();
    const auto save = [key = m_key, changed, actor = context().actor()](Workspace& w) { return saveDraft(w, key, changed, actor); };
    const auto back = [key = m_key, before, hadDraft, actor = context().actor()](Workspace& w) {
        return hadDraft ? saveDraft(w, key, before, actor) : discardDraft(w, key, actor);
    };
    context().undo.performReversible(text, save, back, this, [this](const Result<CommitResult>& saved) {
        if (saved) return;
        context().showFailure(saved.failure());
        load();
    });
}

} // namespace Kelvin
