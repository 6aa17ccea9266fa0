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
    if (isCurrent()) return askForecast();
    // What it sets off is counted over all facts there are.
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
        return studio->forecast(workspace);
    }, [this, key = m_key](const Result<PublishForecast>& forecast) {
        if (forecast && m_hasDraft && key == m_asked) return askPublish(*forecast);
        setPublishing(false);
        if (!forecast) context().showFailure(forecast.failure());
    });
}

void ScoringPage::askPublish(const PublishForecast& forecast)
{
    const int number = m_stored.draft() ? m_stored.draft()->number : 1;
    auto* dialog = new PublishDialog(context().theme, m_wording, number, m_published, m_draft, forecast, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this] { setPublishing(false); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, number] {
        const auto deed = [key = m_key, draft = m_draft, note = dialog->note(), promotion = dialog->promotion(), actor = context().actor()](Workspace& w, const Progress& p) {
            return publishModel(w, key, draft, note, promotion, actor, p);
        };
        context().session.runLong(tr("Publishing and scoring everybody"), this, deed, [this, number, edits = m_edits](const Result<CommitResult>& done) {
            // The published version is no draft any more; what the file holds is read in a moment.
            if (done && edits == m_edits) m_hasDraft = false;
            setPublishing(false);
            if (!done) return context().showFailure(done.failure());
            const QString promoted = done->promoted == 0 ? QString() : filled(tr("%1 lead(s) became MQL.", "count", pluralCount(done->promoted)), {numberText(m_wording, done->promoted)});
            context().showMessage(filled(tr("v%1 is published. Everybody is scored by it.", "number of the version"), {QString::number(number)}), promoted);
        });
    });
    dialog->open();
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
    context().session.runLong(tr("Publishing and scoring everybody"), this, deed, [this, number](const Result<CommitResult>& done) {
        setPublishing(false);
        if (!done) return context().showFailure(done.failure());
        context().showMessage(filled(tr("Version %1 is published again.", "number"), {QString::number(number)}), {});
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
