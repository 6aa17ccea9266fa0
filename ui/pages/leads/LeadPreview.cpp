// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/LeadPreview.h"

#include "ui/pages/leads/PreviewBant.h"
#include "ui/pages/leads/PreviewHead.h"
#include "ui/pages/leads/PreviewSeen.h"
#include "ui/pages/leads/PreviewWhy.h"
#include "ui/theme/Parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

/// Holding an arrow key runs down the list; the reasons are read where it stops.
static constexpr int pauseMs = 60;

LeadPreview::LeadPreview(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_head(new PreviewHead(context, this))
    , m_why(new PreviewWhy(context, this))
    , m_bant(new PreviewBant(context, this))
    , m_seen(new PreviewSeen(context, this))
    , m_body(new QWidget(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    setPart(*this, "edge", u"left"_s);
    m_body->setAttribute(Qt::WA_StyledBackground);
    setPart(*m_body, "ground", u"surface"_s);
    auto* sections = new QVBoxLayout(m_body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (QWidget* section : QList<QWidget*>{m_head, m_why, m_bant, m_seen}) {
        if (section != m_head) {
            auto* line = new QFrame(m_body);
            line->setFrameShape(QFrame::HLine);
            sections->addWidget(line);
        }
        sections->addWidget(section);
    }
    sections->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &LeadPreview::load);
    connect(m_head, &PreviewHead::closeRequested, this, &LeadPreview::closeRequested);
    connect(m_head, &PreviewHead::openRequested, this, [this] { emit openRequested(m_row); });
    connect(m_head, &PreviewHead::acceptRequested, this, [this] { emit acceptRequested(m_row); });
    connect(m_head, &PreviewHead::rejectRequested, this, [this] { emit rejectRequested(m_row); });
    connect(m_head, &PreviewHead::stageRequested, this, [this] { emit stageRequested(m_row); });
    connect(m_head, &PreviewHead::callSheetRequested, this, [this] { emit callSheetRequested(m_row); });
    connect(m_why, &PreviewWhy::openRequested, this, [this] { emit openRequested(m_row); });
    showLead(0);
}

void LeadPreview::showLead(qint64 row)
{
    const bool other = row != m_row;
    m_row = row;
    if (other) {
        m_why->clear();
        m_seen->clear();
        m_bant->clear();
    }
    refresh();
}

void LeadPreview::refresh()
{
    const LeadRow* lead = m_context.leads.find(m_row);
    m_body->setVisible(lead);
    ++m_asked;
    if (!lead) return;
    m_head->showLead(*lead);
    m_bant->showLead(*lead);
    m_pause.start();
}

void LeadPreview::load()
{
    const int number = m_asked;
    const Instant asOf = m_context.leads.asOf();
    m_context.session.run(this, [row = m_row, asOf](Workspace& w) { return readPreview(w, row, asOf); }, [this, number](Result<PreviewData> preview) {
        const LeadRow* lead = m_context.leads.find(m_row);
        if (number != m_asked || !lead) return;
        // A lead that has gone meanwhile leaves the list as well: that is no failure.
        if (!preview && preview.failure().code == u"no_lead") return;
        if (!preview) return m_context.showFailure(preview.failure());
        m_why->showData(*lead, *preview);
        m_bant->showData(*preview);
        m_seen->showData(*preview);
        emit loaded();
        if (!preview->explanation || preview->explanation->card.temperature == Temperature::Hot) return m_bant->showPaths({}, preview->model);
        m_context.session.runOverFacts(this, [row = m_row, asOf = m_context.leads.asOf()](Workspace& w) { return readPathsToHot(w, row, asOf); },
                                       [this, number, model = preview->model](const Result<QList<PathToGoal>>& paths) {
                                           if (number == m_asked) m_bant->showPaths(paths ? *paths : QList<PathToGoal>(), model);
                                       });
    });
}

} // namespace Kelvin
