// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/LeadBoard.h"

#include "ui/pages/leads/board/CardList.h"
#include "ui/pages/leads/board/FoldedStage.h"
#include "ui/pages/leads/board/StageColumn.h"
#include "ui/text/FormatNumbers.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/SelectedRows.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

const QString openPart = u"leads/board"_s;
constexpr int margin = 10, spacing = 8;

/// The stages a lead goes through are always open; how it leaves them is folded until asked for.
bool folds(StageRole stage) { return stage > StageRole::Customer; }

} // namespace

LeadBoard::LeadBoard(WindowContext& context, LeadTableModel& leads, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new LeadBoardModel(leads, this))
    , m_selection(new QItemSelectionModel(m_model, this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(this))
{
    setAccessibleName(tr("Leads by stage"));
    auto* body = new QWidget(m_scroll);
    body->setAttribute(Qt::WA_StyledBackground);
    setPart(*body, "ground", u"surface"_s);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(spacing);
    auto* folded = new QWidget(body);
    m_foldedPlaces = new QVBoxLayout(folded);
    m_foldedPlaces->setContentsMargins(0, 0, 0, 0);
    m_foldedPlaces->setSpacing(spacing);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    for (int stage = 0; stage < LeadBoardModel::stageCount; ++stage) addPlace(StageRole(stage));
    row->addWidget(folded);
    connect(m_empty, &EmptyState::actionTriggered, this, &LeadBoard::emptyActionTriggered);
    connectModel();
    showStages();
    showCounts();
    reselect();
}

LeadBoard::~LeadBoard() = default;

void LeadBoard::addPlace(StageRole stage)
{
    auto* column = new StageColumn(m_context.theme, *m_model, stage, folds(stage), m_scroll->widget());
    m_columns[size_t(stage)] = column;
    static_cast<QHBoxLayout*>(m_scroll->widget()->layout())->addWidget(column, 1);
    connectCards(*column);
    const auto drop = [this](StageRole to) { emit moveRequested(m_dragged, to); };
    connect(column, &StagePlace::dropped, this, drop);
    if (!folds(stage)) return;
    auto* strip = new FoldedStage(m_context.theme, stage, m_scroll->widget());
    m_folded[size_t(stage)] = strip;
    m_foldedPlaces->addWidget(strip, 1);
    connect(strip, &StagePlace::dropped, this, drop);
    connect(strip, &FoldedStage::openRequested, this, [this, stage] { setOpen(stage, true); });
    connect(column, &StageColumn::foldRequested, this, [this, stage] { setOpen(stage, false); });
}

void LeadBoard::connectCards(StageColumn& column)
{
    CardList& cards = column.cards();
    delete cards.selectionModel();
    cards.setSelectionModel(m_selection);
    cards.setDragEnabled(!m_context.session.isReadOnly());
    connect(&cards, &CardList::openRequested, this, [this](const QModelIndex& card) {
        if (const LeadRow* lead = m_model->leadAt(card)) emit openRequested(lead->row);
    });
    connect(&cards, &CardList::previewRequested, this, &LeadBoard::previewRequested);
    connect(&cards, &CardList::copyRequested, this, &LeadBoard::copyRequested);
    connect(&cards, &CardList::neighbourRequested, this, &LeadBoard::goBeside);
    connect(&cards, &CardList::focusTaken, this, [this, &cards] { takeFocus(cards); });
    connect(&cards, &CardList::dragRequested, this, [this, &cards] { drag(cards); });
    connect(&cards, &QWidget::customContextMenuRequested, this, [this, &cards](QPoint at) { emit menuRequested(cards.viewport()->mapToGlobal(at)); });
}

void LeadBoard::connectModel()
{
    // The lists forget their stage when the model is reset; they are connected earlier, so what follows finds them reset.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &LeadBoard::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (StageColumn* column : m_columns) column->cards().takeStage();
        showCounts();
        reselect();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& first, const QModelIndex& last) {
        const QModelIndex at = m_selection->currentIndex();
        if (at.parent() == first.parent() && at.row() >= first.row() && at.row() <= last.row()) emit currentLeadChanged();
    });
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this] {
        for (StageColumn* column : m_columns) column->cards().setTabStop(&column->cards() == currentList());
        setFocusProxy(currentList());
        emit currentLeadChanged();
    });
    connect(m_selection, &QItemSelectionModel::selectionChanged, this, &LeadBoard::selectionChanged);
}

StageColumn* LeadBoard::column(StageRole stage) const
{
    StageColumn* column = m_columns[size_t(stage)];
    return column->isHidden() ? nullptr : column;
}

FoldedStage* LeadBoard::folded(StageRole stage) const { return column(stage) ? nullptr : m_folded[size_t(stage)]; }

QList<StagePlace*> LeadBoard::places() const
{
    QList<StagePlace*> all;
    for (StagePlace* place : m_columns) all.append(place);
    for (StagePlace* place : m_folded)
        if (place) all.append(place);
    return all;
}

CardList* LeadBoard::currentList() const
{
    const QModelIndex at = m_selection->currentIndex();
    return at.parent().isValid() ? &m_columns[size_t(m_model->stageAt(at))]->cards() : nullptr;
}

QList<qint64> LeadBoard::selectedLeads() const
{
    const QItemSelection selection = m_selection->selection();
    QList<qint64> leads;
    for (int stage = 0; stage < LeadBoardModel::stageCount; ++stage) {
        const QModelIndex parent = m_model->stageIndex(StageRole(stage));
        for (const int card : selectedRows(selection, parent))
            if (const LeadRow* lead = m_model->leadAt(m_model->index(card, 0, parent))) leads.append(lead->row);
    }
    if (leads.isEmpty() && current()) leads.append(current()->row);
    return leads;
}

qint64 LeadBoard::selectedCount() const
{
    qint64 count = 0;
    for (const QItemSelectionRange& range : m_selection->selection()) count += range.height();
    return count;
}

LeadStandings LeadBoard::chosen() const
{
    LeadStandings standings;
    for (const QItemSelectionRange& range : m_selection->selection())
        if (range.isValid() && range.parent().isValid()) standings.add(m_model->standings(m_model->stageAt(range.parent()), range.top(), range.bottom()));
    if (standings == LeadStandings() && current()) standings.add(*current());
    return standings;
}

QRect LeadBoard::currentRect() const
{
    const CardList* list = currentList();
    if (!list) return {};
    const QRect box = list->visualRect(m_selection->currentIndex());
    return {list->viewport()->mapToGlobal(box.topLeft()), box.size()};
}

void LeadBoard::setEmptyState(const QString& sentence, const QString& action) { m_empty->setContent(sentence, action); }

void LeadBoard::showCounts()
{
    qint64 all = 0;
    for (StagePlace* place : places()) {
        const int count = m_model->count(place->stage());
        place->setCount(count, numberText(m_model->wording(), count));
        all += count;
    }
    m_empty->setVisible(all == 0);
    m_scroll->setVisible(all > 0);
}

void LeadBoard::showStages()
{
    const QList<QByteArray> open = m_context.state.part(openPart).split(' ');
    for (int stage = 0; stage < LeadBoardModel::stageCount; ++stage) {
        if (!folds(StageRole(stage))) continue;
        const bool shown = open.contains(enumKey(StageRole(stage)).toLatin1());
        m_columns[size_t(stage)]->setVisible(shown);
        m_folded[size_t(stage)]->setVisible(!shown);
    }
    m_foldedPlaces->parentWidget()->setVisible(std::any_of(m_folded.begin(), m_folded.end(), [](const FoldedStage* strip) { return strip && !strip->isHidden(); }));
}

void LeadBoard::setOpen(StageRole stage, bool open)
{
    if (!folds(stage)) return;
    QList<QByteArray> keys = m_context.state.part(openPart).split(' ');
    keys.removeAll(QByteArray());
    keys.removeAll(enumKey(stage).toLatin1());
    if (open) keys.append(enumKey(stage).toLatin1());
    m_context.state.setPart(openPart, keys.join(' '));
    remember();
    showStages();
    reselect();
    // Focus stays where the person just was: on the cards, or on the strip they became.
    if (open && m_model->count(stage) > 0) goTo(m_model->index(0, 0, m_model->stageIndex(stage)), {});
    else if (!open) m_folded[size_t(stage)]->button()->setFocus();
    if (open) m_scroll->ensureWidgetVisible(m_columns[size_t(stage)]);
}

void LeadBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_empty->setGeometry(rect());
}

} // namespace Kelvin
