// SPDX-License-Identifier: GPL-3.0-or-later
// Templates, publishing, rolling back and testing on the Scoring page.
#include "ui/pages/ScoringPage.h"

#include "core/scoring/ModelCheck.h"
#include "ui/models/LeadColumns.h"
#include "ui/pages/scoring/EffectPanel.h"
#include "ui/pages/scoring/PublishDialog.h"
#include "ui/pages/scoring/TemplateDialog.h"
#include "ui/pages/scoring/TestLeadDialog.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/FailureText.h"
#include "ui/text/Filled.h"
#include "ui/text/Format.h"

#include <QPointer>
#include <QPushButton>

namespace Kelvin {

using namespace Qt::StringLiterals;

/// A template's amounts in a currency that the file cannot turn into its own: whoever needs them would wait for ever.
static std::optional<Issue> missingRate(const ScoringModel& model)
{
    for (const Issue& issue : checkModel(model))
        if (issue.code == u"no_rate") return issue;
    return std::nullopt;
}

void ScoringPage::addTemplate()
{
    struct Offer {
        QList<ScoringModel> templates;
        QStringList taken;
    };
    context().session.run(this, [](Workspace& workspace) {
        Offer offer{workspace.shipped().templates, {}};
        for (const StoredModel& model : workspace.models()) offer.taken.append(model.key);
        return offer;
    }, [this](const Offer& offer) {
        auto* dialog = new TemplateDialog(context().theme, m_wording, offer.templates, offer.taken, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            ScoringModel chosen = dialog->chosen();
            if (dialog->replaces()) {
                // What the file says of itself stays: its zone, currency and rates.
                chosen.key = m_draft.key;
                chosen.zone = m_draft.zone;
                chosen.currency = m_draft.currency;
                chosen.rates = m_draft.rates;
                chosen.openReportingSystems = m_draft.openReportingSystems;
                edit(tr("Start from a template"), chosen);
                if (const auto missing = missingRate(chosen)) {
                    const FindingText found = findingText(m_wording, *missing, chosen);
                    context().showMessage(found.title + u": "_s + found.text, found.next);
                }
                return;
            }
            context().undo.performReversible(tr("Add a model"), [chosen, actor = context().actor()](Workspace& w) { return addModel(w, chosen, false, actor); }, {}, this,
                                             [this, key = chosen.key](const Result<CommitResult>& added) {
                                                 if (!added) return context().showFailure(added.failure());
                                                 goToModel(key);
                                             });
        });
        dialog->open();
    });
}

void ScoringPage::publish()
{
    if (!m_publish->isEnabled() || isComing()) return;
    setPublishing(true);
    countForPublishing();
}

void ScoringPage::countForPublishing()
{
    if (isCurrent()) return askForecast();
    m_publishNext = true;
    openStudio();
}

void ScoringPage::setPublishing(bool publishing)
{
    m_publishing = publishing;
    if (!publishing) m_publishNext = false;
    showSummary();
    enableActions();
}

void ScoringPage::askForecast()
{
    context().session.run(this, [studio = m_studio, draft = m_draft](Workspace& workspace) -> Result<PublishForecast> {
        if (const auto loaded = studio->extend(workspace, draft); !loaded) return loaded.failure();
        studio->update(draft);
        auto forecast = studio->forecast(workspace);
        // What anybody committed while it counted is announced before this answer.
        workspace.refresh();
        return forecast;
    }, [this, key = m_key, edits = m_edits](const Result<PublishForecast>& forecast) {
        if (!forecast || !m_hasDraft || key != m_asked) {
            setPublishing(false);
            if (!forecast) context().showFailure(forecast.failure());
            return;
        }
        if (!isCurrent() || edits != m_edits) return countForPublishing();
        askPublish(*forecast);
    });
}

void ScoringPage::askPublish(const PublishForecast& forecast)
{
    // The file may not have told of the draft yet: its number is the next one.
    const int newest = m_stored.versions.isEmpty() ? 0 : m_stored.versions.last().number;
    const int number = m_stored.draft() ? m_stored.draft()->number : newest + 1;
    auto* dialog = new PublishDialog(context().theme, m_wording, number, m_published, m_draft, forecast, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { setPublishing(false); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, number] {
        const auto deed = [key = m_key, draft = m_draft, note = dialog->note(), promotion = dialog->promotion(), actor = context().actor()](Workspace& w, const Progress& p) {
            return publishModel(w, key, draft, note, promotion, actor, p);
        };
        runPublishing(deed, true, [number](const Wording& w, const CommitResult& done) {
            const QString promoted = done.promoted == 0 ? QString() : filled(tr("%1 lead(s) became MQL.", "count", pluralCount(done.promoted)), {numberText(w, done.promoted)});
            return std::pair(filled(tr("v%1 is published. Everybody is scored by it.", "number of the version"), {QString::number(number)}), promoted);
        });
    });
    dialog->open();
}

void ScoringPage::runPublishing(PublishDeed deed, bool endsDraft, PublishWords words)
{
    const auto then = [page = QPointer(this), &window = context(), endsDraft, edits = m_edits, words = std::move(words)](const Result<CommitResult>& done) {
        // The published version is no draft any more; what the file holds is read in a moment.
        if (page && done && endsDraft && edits == page->m_edits) page->m_hasDraft = false;
        if (!done) return window.showFailure(done.failure());
        const auto [text, details] = words(window.wording(), *done);
        window.showMessage(text, details);
    };
    m_publishJob = context().session.runLong(tr("Publishing and scoring everybody"), &context().session, std::move(deed), then);
}

void ScoringPage::discard()
{
    if (!m_discard->isEnabled() || isComing()) return;
    const ScoringModel before = m_draft;
    context().undo.performReversible(tr("Discard draft"), [key = m_key, actor = context().actor()](Workspace& w) { return discardDraft(w, key, actor); },
                                     [key = m_key, before, actor = context().actor()](Workspace& w) { return saveDraft(w, key, before, actor); }, this,
                                     [this](const Result<CommitResult>& done) {
                                         if (!done) context().showFailure(done.failure());
                                     });
}

void ScoringPage::rollBackTo(int number)
{
    if (m_publishing) return;
    setPublishing(true);
    const auto deed = [key = m_key, number, actor = context().actor()](Workspace& w, const Progress& p) { return rollBack(w, key, number, actor, p); };
    runPublishing(deed, false, [number](const Wording&, const CommitResult&) {
        return std::pair(filled(tr("Version %1 is published again.", "number"), {QString::number(number)}), QString());
    });
}

void ScoringPage::chooseTestLead()
{
    const auto dialog = std::make_shared<QPointer<TestLeadDialog>>();
    const auto ask = [this, dialog](qint64 row) {
        if (!m_studio) return;
        testLead(row);
        context().session.run(*dialog, [studio = m_studio, row, draft = m_draft](Workspace& workspace) { return studio->test(workspace, row, draft); },
                              [this, dialog, row](const Result<DraftTest>& test) {
                                  if (test && *dialog) (*dialog)->showTest(row, *test);
                                  else if (!test) context().showFailure(test.failure());
                              });
    };
    *dialog = new TestLeadDialog(context(), m_draft, ask, this);
    (*dialog)->setAttribute(Qt::WA_DeleteOnClose);
    (*dialog)->open();
    // The lead tested last, else the one that moves most.
    const qint64 first = m_effect.movers.isEmpty() ? 0 : m_effect.movers.first().row;
    (*dialog)->choose(m_testRow != 0 ? m_testRow : first);
}

void ScoringPage::testLead(qint64 row)
{
    m_testRow = row;
    if (!m_studio) return;
    context().session.run(this, [studio = m_studio, row](Workspace&) { return studio->leadBeforeAndAfter(row); },
                          [this, row](const std::optional<std::pair<Scorecard, Scorecard>>& cards) {
                              const LeadRow* lead = context().leads.find(row);
                              m_effectPanel->setTestLead(lead ? calledText(*lead) : QString(), cards);
                          });
}

void ScoringPage::showLeadsBetween(double from, double to)
{
    if (!m_studio) return;
    context().session.run(this, [studio = m_studio, from, to](Workspace&) { return studio->leadsBetween(from, to); }, [this, from, to](const QList<qint64>& rows) {
        emit context().navigator.leadsWanted(rows, tr("Score from %1 to %2").arg(numberText(m_wording, qint64(from)), numberText(m_wording, qint64(to) - 1)));
    });
}

void ScoringPage::showMovers()
{
    if (!m_studio) return;
    context().session.run(this, [studio = m_studio](Workspace&) { return studio->movers(); },
                          [this](const QList<qint64>& rows) { emit context().navigator.leadsWanted(rows, tr("Moved by the draft")); });
}

} // namespace Kelvin
