// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lead/TimelinePanel.h"

#include "ui/pages/lead/TimelineDelegate.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PanelHeader.h"
#include "ui/widgets/PlainText.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
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
    m_buttons = {note, call};
    m_head = new PanelHeader(context.theme, tr("Timeline"), PanelHeader::Level::Panel, this);
    for (QPushButton* button : std::as_const(m_buttons)) {
        button->setAccessibleName(button->text());
        setPlainToolTip(*button, button->text());
    }
    m_head->addAtRight(m_kind);
    for (QPushButton* button : std::as_const(m_buttons)) m_head->addAtRight(button);
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
    layout->addWidget(m_head);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    m_empty->setContent(tr("Nothing of this kind has happened yet."));
    for (QPushButton* button : {note, call}) button->setEnabled(!context.session.isReadOnly());
    connect(note, &QPushButton::clicked, this, &TimelinePanel::noteWanted);
    connect(call, &QPushButton::clicked, this, &TimelinePanel::callWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TimelinePanel::refill);
    connect(m_view, &QListView::clicked, this, &TimelinePanel::toggle);
    m_view->installEventFilter(this);
    connect(&context.theme, &Theme::changed, m_view, [this] { m_view->doItemsLayout(); });
}

void TimelinePanel::setLead(const LeadView& lead)
{
    const bool other = lead.row != m_lead.row;
    m_lead = lead;
    if (other) m_unfolded.clear();
    if (other) m_view->setCurrentIndex({});
    refill();
    if (other) m_view->scrollToTop();
}

void TimelinePanel::refill()
{
    const QModelIndex at = m_view->currentIndex();
    const auto current = at.isValid() ? std::optional(m_model.entry(at.row())) : std::nullopt;
    m_model.setEntries(timelineOf(m_lead, m_context.wording(), TimelineKind(m_kind->currentData().toInt()), m_unfolded));
    m_view->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0);
    // Who reads line by line reads on where he was.
    if (current && !m_view->currentIndex().isValid()) m_view->setCurrentIndex(m_model.index(m_model.rowOf(*current)));
}

bool TimelinePanel::toggle(const QModelIndex& line)
{
    if (!line.isValid() || m_model.entry(line.row()).level != TimelineEntry::Level::More) return false;
    const Id visit = m_model.entry(line.row()).visit;
    const bool unfolds = !m_unfolded.remove(visit);
    if (unfolds) m_unfolded.insert(visit);
    refill();
    // Where the line stood stands the first of the pages it has unfolded; who folds them stays on the line.
    m_view->setCurrentIndex(m_model.index(unfolds ? line.row() : m_model.moreRowOf(visit)));
    return true;
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress)
        if (const int key = static_cast<QKeyEvent*>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
            if (toggle(m_view->currentIndex())) return true;
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where the words of the buttons would cut the heading or each other, their icons do.
    for (QPushButton* button : std::as_const(m_buttons)) button->setText(button->accessibleName());
    if (m_head->sizeHint().width() <= width()) return;
    for (QPushButton* button : std::as_const(m_buttons)) button->setText({});
}

} // namespace Kelvin
