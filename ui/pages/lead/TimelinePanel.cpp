// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelinePanel.h"

#include "ui/pages/lead/TimelineDelegate.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PanelHeader.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

TimelinePanel::TimelinePanel(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_view(new QListView(this))
    , m_empty(new EmptyState(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "ground", u"surface"_s);
    for (const TimelineKind kind : {TimelineKind::All, TimelineKind::Web, TimelineKind::Mail, TimelineKind::Sales, TimelineKind::Answers, TimelineKind::Stages, TimelineKind::Changes})
        m_kind->addItem(word(kind), int(kind));
    m_kind->setAccessibleName(tr("Kinds of events shown"));
    setPart(*m_kind, "small", true);
    // The box is as wide as its first entry, its list as wide as the longest.
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(int(m_kind->itemText(0).size()) - 2); // it counts wide letters
    m_kind->view()->setMinimumWidth(m_kind->view()->sizeHintForColumn(0) + context.theme.tokens().pxi(24));
    auto* note = makeSmall(makePlain(new QPushButton(tr("Note"), this), context.theme, u"note"_s));
    auto* call = makeSmall(makePlain(new QPushButton(tr("Log call"), this), context.theme, u"phone"_s));
    auto* head = new PanelHeader(context.theme, tr("Timeline"), PanelHeader::Level::Panel, this);
    head->addAtRight(m_kind);
    head->addAtRight(note);
    head->addAtRight(call);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new TimelineDelegate(context.theme, m_model, m_view));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setContent(tr("Nothing of this kind has happened yet."));
    for (QPushButton* button : {note, call}) button->setEnabled(!context.session.isReadOnly());
    connect(note, &QPushButton::clicked, this, &TimelinePanel::noteWanted);
    connect(call, &QPushButton::clicked, this, &TimelinePanel::callWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelinePanel::refill);
    connect(&context.theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
}

void TimelinePanel::setLead(const LeadView& lead)
{
    const bool other = lead.row != m_lead.row;
    m_lead = lead;
    refill();
    if (other) m_view->scrollToTop();
}

void TimelinePanel::refill()
{
    m_model.setEntries(timelineOf(m_lead, m_context.wording(), TimelineKind(m_kind->currentData().toInt())));
    m_view->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
}

} // namespace Kelvin
