// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/FunnelPage.h"

#include "ui/charts/FunnelWidget.h"
#include "ui/pages/funnel/FunnelModel.h"
#include "ui/text/DomainText.h"
#include "ui/text/FailureText.h"
#include "ui/text/Format.h"
#include "ui/text/FunnelText.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentedControl.h"

#include <QComboBox>
#include <QDateEdit>

namespace Kelvin {

using namespace Qt::StringLiterals;

FunnelPage::FunnelPage(WindowContext& window, QWidget* parent)
    : Page(window, parent)
    , m_wording(window.wording())
{
    build();
    // Each digit of a year would be a funnel of its own.
    for (QDateEdit* edit : {m_from, m_to}) edit->setKeyboardTracking(false);
    m_to->setMinimumDate(m_from->date());
    connect(m_from, &QDateEdit::dateChanged, m_to, &QDateEdit::setMinimumDate);
    const auto refresh = [this] {
        m_stale = true;
        if (isVisible()) load();
    };
    connect(&window.session, &WorkspaceSession::changed, this, refresh);
    connect(&window.leads, &LeadStore::reset, this, [this, refresh] {
        if (shownAsOf(context().clock(), 0) > m_funnel.query.asOf) refresh();
    });
}

void FunnelPage::activate()
{
    m_picture->setFocus();
    if (m_stale) load();
}

std::any FunnelPage::takeAlong() const
{
    return Kept{m_period->currentIndex(), m_by->currentIndex(), m_mode->currentIndex(), m_counting->currentIndex(), m_scale->currentIndex(), m_step, m_from->date(), m_to->date()};
}

void FunnelPage::bringBack(const std::any& kept)
{
    const auto* funnel = std::any_cast<Kept>(&kept);
    if (!funnel) return;
    m_from->setDate(funnel->from);
    m_to->setDate(funnel->to);
    m_period->setCurrentIndex(funnel->period);
    m_by->setCurrentIndex(funnel->by);
    m_mode->setCurrentIndex(funnel->mode);
    m_counting->setCurrentIndex(funnel->counting);
    m_scale->setCurrentIndex(funnel->scale);
    m_step = funnel->step;
}

static CalendarDay dayOf(const QDate& date) { return CalendarDay{date.year(), date.month(), date.day()}; }

FunnelQuery FunnelPage::query() const
{
    FunnelQuery query;
    query.mode = m_mode->currentIndex() == 0 ? FunnelMode::Cohort : FunnelMode::Period;
    query.counting = m_counting->currentIndex() == 0 ? FunnelCounting::InOrder : FunnelCounting::AnyStage;
    query.zone = context().session.zone();
    query.by = m_by->currentData().toString();
    const int months = m_period->currentData().toInt();
    const Instant now = context().clock();
    if (months > 0) {
        CalendarDay first = Kelvin::dayOf(now, query.zone);
        first.day = 1;
        const int month = first.year * 12 + first.month - 1 - (months - 1);
        query.from = startOfDay(CalendarDay{month / 12, month % 12 + 1, 1}, query.zone);
    } else if (months < 0) {
        query.from = startOfDay(dayOf(m_from->date()), query.zone);
        query.to = endOfDay(dayOf(m_to->date()), query.zone);
    }
    return query;
}

void FunnelPage::load()
{
    // A newer question asked while one is being answered is asked when that answer is here.
    m_stale = true;
    if (m_loading) return;
    m_loading = true;
    m_stale = false;
    context().session.runReading(tr("Counting the funnel"), this, [query = query(), now = context().clock()](Workspace& workspace, const Progress& progress) mutable {
        query.asOf = shownAsOf(now, workspace.latestCommit());
        return funnelReport(workspace, query, {}, query.asOf, progress);
    }, [this](const Result<Funnel>& funnel) {
        m_loading = false;
        const bool asked = m_stale;
        if (funnel) showFunnel(*funnel);
        else if (funnel.failure().kind == FailureKind::Cancelled) m_stale = true; // counted when the page is next gone to
        else context().showFailure(funnel.failure());
        if (asked) load();
    });
}

void FunnelPage::showFunnel(const Funnel& funnel)
{
    m_funnel = funnel;
    m_wording = context().wording();
    m_counted->setText(countedText(m_wording, funnel));
    m_headline->setText(headlineText(m_wording, funnel.headline));
    QStringList sentences;
    for (const Issue& issue : funnel.issues) sentences.append(issueText(m_wording, issue));
    m_issues->setVisible(!sentences.isEmpty());
    if (!sentences.isEmpty()) m_issues->setMessage(MessageTone::Note, sentences.first(), sentences.mid(1).join(u' '));
    m_model->setSteps(funnel.steps);
    showPicture();
    showBreakdown();
}

void FunnelPage::showPicture()
{
    FunnelPicture picture;
    picture.rootScale = m_scale->currentIndex() == 0;
    m_caption->setText(countingCaption(m_funnel.query, picture.rootScale));
    for (qsizetype i = 0; i < m_funnel.steps.size(); ++i) {
        const FunnelStep& step = m_funnel.steps.at(i);
        const bool isLast = i + 1 == m_funnel.steps.size();
        FunnelBar bar;
        bar.stage = step.stage;
        bar.word = word(step.stage);
        bar.count = double(step.entered.size());
        bar.open = isLast ? 0 : double(step.open.size());
        bar.countText = numberText(m_wording, step.entered.size());
        if (!isLast && !step.open.isEmpty()) bar.openText = openText(m_wording, step.open.size());
        picture.bars.append(bar);
        if (!isLast) picture.links.append(FunnelLink{shareText(m_wording, step.conversion), shareIntervalText(m_wording, step.conversion), false});
    }
    m_picture->setPicture(picture);
    m_picture->setAccessibleName(funnelSentence(m_wording, m_funnel));
}

void FunnelPage::showBreakdown()
{
    if (m_funnel.steps.size() < 2) return;
    m_step = qBound(0, m_step, int(m_funnel.steps.size()) - 2);
    m_byHeader->setTitle(stepText(m_funnel.steps.at(m_step).stage, m_funnel.steps.at(m_step + 1).stage));
    m_byModel->setGroups(m_funnel.by, m_step, m_funnel.query.by);
}

void FunnelPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    shareTables();
}

void FunnelPage::openLeads(const CountedLeads& leads)
{
    if (!leads.rows.isEmpty()) emit context().navigator.leadsWanted(leads.rows, leads.title);
}

} // namespace Kelvin
