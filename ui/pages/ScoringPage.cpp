// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ScoringPage.h"

#include "core/scoring/ModelDiff.h"
#include "core/scoring/ModelEdit.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/PointTableModel.h"
#include "ui/pages/scoring/PublishDialog.h"
#include "ui/pages/scoring/RuleDialog.h"
#include "ui/pages/scoring/VersionModel.h"
#include "ui/text/ExplanationText.h"
#include "ui/text/Format.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QComboBox>
#include <QPushButton>

namespace Kelvin {

using namespace Qt::StringLiterals;

ScoringPage::ScoringPage(WindowContext& window, QWidget* parent)
    : Page(window, parent)
    , m_wording(window.wording())
{
    build();
    connect(&window.session, &WorkspaceSession::changed, this, [this](const Change& change) {
        if (change.models) load();
        else if (change.allLeads || !change.leads.isEmpty()) m_studio.reset();
    });
    load();
}

QString ScoringPage::badge() const { return m_hasDraft ? tr("draft") : QString(); }

void ScoringPage::activate()
{
    m_table->setFocus();
    // Facts that came while another page was in front are in the effect from now on.
    if (!m_studio) openStudio();
}

void ScoringPage::load()
{
    context().session.run(this, [key = m_key, language = m_wording.language](Workspace& workspace) {
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
        return loaded;
    }, [this](const Loaded& loaded) { showModel(loaded); });
}

void ScoringPage::showModel(const Loaded& loaded)
{
    if (!loaded.found) return;
    const auto publishedNumber = [this] { return m_stored.published() ? m_stored.published()->number : 0; };
    const bool another = m_key != loaded.model.key;
    const int before = publishedNumber();
    m_key = loaded.model.key;
    m_stored = loaded.model;
    // What a draft changes is measured against the version in force: another one is another measure.
    if (publishedNumber() != before) m_studio.reset();
    const ModelVersion* published = m_stored.published();
    const ModelVersion* draft = m_stored.draft();
    m_hasDraft = draft != nullptr;
    m_published = published ? published->model : draft->model;
    m_draft = draft ? draft->model : m_published;
    {
        const QSignalBlocker quiet(m_models);
        m_models->clear();
        for (qsizetype i = 0; i < loaded.keys.size(); ++i) m_models->addItem(loaded.names.at(i), loaded.keys.at(i));
        m_models->setCurrentIndex(int(loaded.keys.indexOf(m_key)));
        m_models->setVisible(loaded.keys.size() > 1);
    }
    m_tableModel->setModels(m_draft, m_published);
    m_versionModel->setModel(m_stored);
    showSummary();
    emit badgeChanged();
    if (another || !m_studio) openStudio();
    else refreshEffect();
}

void ScoringPage::openStudio()
{
    if (m_key.isEmpty()) return;
    context().session.run(this, [key = m_key, draft = m_draft, now = context().clock()](Workspace& workspace) {
        return ScoringStudio::open(workspace, key, draft, shownAsOf(now, workspace.latestCommit()));
    }, [this](const Result<std::shared_ptr<ScoringStudio>>& opened) {
        if (!opened) {
            context().showFailure(opened.failure());
            return;
        }
        m_studio = *opened;
        refreshEffect();
    });
}

void ScoringPage::refreshEffect()
{
    if (!m_studio) return;
    // One computation at a time; what is typed meanwhile is computed next, and only the last of it.
    if (m_busy) {
        m_pending = true;
        return;
    }
    if (!m_studio->serves(m_draft)) {
        m_studio.reset();
        openStudio();
        return;
    }
    m_busy = true;
    context().session.run(this, [studio = m_studio, draft = m_draft](Workspace&) { return studio->update(draft); }, [this](const StudioEffect& effect) {
        m_busy = false;
        showEffect(effect);
        if (m_pending) {
            m_pending = false;
            refreshEffect();
        }
    });
}

void ScoringPage::showEffect(const StudioEffect& effect)
{
    m_effect = effect;
    const ModelVersion* published = m_stored.published();
    m_effectPanel->setEffect(effect, m_draft, published ? published->number : 0);
    m_tableModel->setLeadCounts(effect.effect.leadsByRule);
    if (m_testRow != 0) testLead(m_testRow);
}

void ScoringPage::showSummary()
{
    const ModelVersion* published = m_stored.published();
    m_title->setText(modelName(m_wording, m_draft));
    m_counts->setText(tr("%1, %2").arg(tr("%n rule(s)", nullptr, int(m_draft.rules.size())), tr("%n group(s)", nullptr, int(m_draft.groups.size()))));
    const QList<ModelChange> changes = diffModels(m_published, m_draft);
    m_tag->setVisible(m_hasDraft);
    m_draftTag->setVisible(m_hasDraft);
    m_discard->setEnabled(m_hasDraft);
    m_publish->setEnabled(m_hasDraft && !changes.isEmpty() && !context().session.isReadOnly());
    QString who = published && published->publishedAt ? tr("v%1, published %2").arg(QString::number(published->number), fullDateText(m_wording, *published->publishedAt)) : QString();
    if (published && !published->author.isEmpty()) who = tr("%1 by %2").arg(who, published->author);
    m_note->setText(m_hasDraft ? tr("%1 to %2").arg(tr("%n change(s)", nullptr, int(changes.size())), who) : who);
    QStringList names;
    for (const ModelChange& change : changes) {
        const QString name = textIn(change.name, m_wording.language);
        if (!name.isEmpty() && !names.contains(name)) names.append(name);
    }
    m_summary->setText(m_hasDraft ? (names.isEmpty() ? tr("Nobody is rescored until you publish.") : tr("%1. Nobody is rescored until you publish.").arg(names.join(u", "_s)))
                                  : tr("Change a number to start a draft."));
}

void ScoringPage::edit(const QString& text, const ScoringModel& changed)
{
    if (changed == m_draft) return;
    const ScoringModel before = m_draft;
    const bool hadDraft = m_hasDraft;
    m_draft = changed;
    m_hasDraft = true;
    m_tableModel->setModels(m_draft, m_published);
    showSummary();
    refreshEffect();
    const auto save = [key = m_key, changed, actor = context().actor()](Workspace& w) { return saveDraft(w, key, changed, actor); };
    const auto back = [key = m_key, before, hadDraft, actor = context().actor()](Workspace& w) {
        return hadDraft ? saveDraft(w, key, before, actor) : discardDraft(w, key, actor);
    };
    context().undo.performReversible(text, save, back, this, [this](const Result<CommitResult>& saved) {
        if (!saved) context().showFailure(saved.failure());
    });
}

void ScoringPage::editRule(const QString& id)
{
    const PointRule* rule = findRule(m_draft, id);
    if (!rule) return;
    auto* dialog = new RuleDialog(context().theme, m_wording, *rule, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { edit(tr("Edit rule"), setRule(m_draft, dialog->rule())); });
    dialog->open();
}

void ScoringPage::typeCap(const QString& rule, const QString& text)
{
    bool ok = false;
    const int cap = text.trimmed().toInt(&ok);
    if (!ok && !text.trimmed().isEmpty()) return;
    edit(tr("Change cap"), setRuleCap(m_draft, rule, ok ? std::optional(qBound(0, cap, maxPoints)) : std::nullopt));
}

void ScoringPage::snap()
{
    edit(tr("Snap to Fibonacci"), snapToFibonacci(m_draft));
}

void ScoringPage::addTemplate()
{
    context().session.run(this, [language = m_wording.language](Workspace& workspace) {
        QList<std::pair<QString, QString>> templates;
        for (const ScoringModel& model : workspace.shipped().templates)
            if (!workspace.model(model.key)) templates.append({model.key, textIn(model.name, language)});
        return templates;
    }, [this](const QList<std::pair<QString, QString>>& templates) {
        QList<PlainChoice> choices;
        for (const auto& [key, name] : templates) choices.append(PlainChoice{name, QMessageBox::ActionRole});
        choices.append(PlainChoice{tr("Cancel"), QMessageBox::RejectRole});
        const int chosen = plainQuestion(this, tr("Add a model"), tr("Which point table do you want to start from?"),
                                         tr("It stands behind the others as a draft; publish it when it fits."), choices);
        if (chosen < 0 || chosen >= templates.size()) return;
        const QString key = templates.at(chosen).first;
        context().undo.performReversible(tr("Add a model"), [key, actor = context().actor()](Workspace& w) {
            return addModel(w, *w.shipped().find(key), true, actor);
        }, {}, this, [this, key](const Result<CommitResult>& added) {
            if (!added) context().showFailure(added.failure());
            m_key = key;
            load();
        });
    });
}

void ScoringPage::publish()
{
    auto* dialog = new PublishDialog(context().theme, m_wording, m_stored.draft() ? m_stored.draft()->number : 0, m_effect.effect.rises, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const auto deed = [key = m_key, draft = m_draft, note = dialog->note(), promotion = dialog->promotion(), actor = context().actor()](Workspace& w, const Progress& p) {
            return publishModel(w, key, draft, note, promotion, actor, p);
        };
        context().session.runLong(tr("Publishing and scoring everybody"), this, deed, [this](const Result<CommitResult>& done) {
            if (!done) context().showFailure(done.failure());
            else context().showMessage(tr("The new version is published. Everybody is scored by it."), {});
        });
    });
    dialog->open();
}

void ScoringPage::discard()
{
    const ScoringModel before = m_draft;
    context().undo.performReversible(tr("Discard draft"), [key = m_key, actor = context().actor()](Workspace& w) { return discardDraft(w, key, actor); },
                                     [key = m_key, before, actor = context().actor()](Workspace& w) { return saveDraft(w, key, before, actor); }, this,
                                     [this](const Result<CommitResult>& done) {
                                         if (!done) context().showFailure(done.failure());
                                     });
}

void ScoringPage::rollBackTo(int number)
{
    const auto deed = [key = m_key, number, actor = context().actor()](Workspace& w, const Progress& p) { return rollBack(w, key, number, actor, p); };
    context().session.runLong(tr("Publishing and scoring everybody"), this, deed, [this](const Result<CommitResult>& done) {
        if (!done) context().showFailure(done.failure());
    });
}

void ScoringPage::testLead(qint64 row)
{
    m_testRow = row;
    if (!m_studio) return;
    context().session.run(this, [studio = m_studio, row](Workspace&) { return studio->leadBeforeAndAfter(row); },
                          [this, row](const std::optional<std::pair<Scorecard, Scorecard>>& cards) {
                              const LeadRow* lead = context().leads.find(row);
                              m_effectPanel->setTestLead(lead ? lead->name : QString(), cards);
                          });
}

void ScoringPage::showLeadsBetween(double from, double to)
{
    if (!m_studio) return;
    context().session.run(this, [studio = m_studio, from, to](Workspace&) { return studio->leadsBetween(from, to); }, [this, from, to](const QList<qint64>& rows) {
        emit context().navigator.leadsWanted(rows, tr("Score from %1 to %2").arg(numberText(m_wording, qint64(from)), numberText(m_wording, qint64(to) - 1)));
    });
}

} // namespace Kelvin
