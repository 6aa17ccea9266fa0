// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/DataTable.h"

#include "ui/models/Roles.h"
#include "ui/painting/Shapes.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableHeader.h"
#include "ui/widgets/delegates/CellDelegate.h"
#include "ui/widgets/delegates/TextDelegates.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Kelvin {

namespace {

constexpr int fewRows = 200; // more than a window shows

/// The first cell of a selection that is larger than what a window shows, else the selection.
QItemSelection atMostAWindow(const QItemSelection& selection)
{
    qint64 rows = 0;
    for (const QItemSelectionRange& range : selection) rows += range.height();
    return rows <= fewRows ? selection : QItemSelection(selection.first().topLeft(), selection.first().topLeft());
}

/// Whether the key begins a number or asks to edit.
bool startsNumber(const QKeyEvent& event)
{
    const QString text = event.text();
    return event.key() == Qt::Key_F2 || (text.size() == 1 && (text.front().isDigit() || text.front() == QLatin1Char('-')));
}

/// The cell in the first row that is no heading; in the very first one where all are.
QModelIndex firstRow(const QAbstractItemModel& model, const QModelIndex& root, int column)
{
    for (int row = 0; row < model.rowCount(root); ++row)
        if (const QModelIndex cell = model.index(row, column, root); !cell.data(Role::GroupHeading).toBool()) return cell;
    return model.index(0, column, root);
}

/// The cell of a row that has a tick to set, preferably this one.
QModelIndex tickBeside(const QModelIndex& cell, const QList<int>& columns)
{
    if (cell.flags() & Qt::ItemIsUserCheckable) return cell;
    for (const int column : columns)
        if (const QModelIndex other = cell.siblingAtColumn(column); other.flags() & Qt::ItemIsUserCheckable) return other;
    return {};
}

} // namespace

DataTable::DataTable(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_header(new TableHeader(theme, this)), m_empty(new EmptyState(viewport())), m_rowHeight(Size::Row)
{
    setHorizontalHeader(m_header);
    setItemDelegate(new TextDelegate(theme, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table, arrows move inside
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_header->setStretchLastSection(true);
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, &DataTable::emptyActionTriggered);
    connect(m_header, &QWidget::customContextMenuRequested, this, [this](QPoint at) { showColumnMenu(m_header->mapToGlobal(at)); });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { if (!m_ownEdit) emit layoutEdited(); });
    // While it is hidden nobody edits: a page on its way out lays its tables out once more.
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one stretches with the window, and so does one that is told to.
        const bool stretches = m_header->isLast(column) || m_header->sectionResizeMode(column) == QHeaderView::Stretch;
        if (!m_ownEdit && !stretches && isVisible()) emit layoutEdited();
    });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const bool edits = editTriggers().testFlag(DoubleClicked) && index.flags().testFlag(Qt::ItemIsEditable);
        if (!edits) emit openRequested(index);
    });
    connect(&theme, &Theme::changed, this, &DataTable::applySizes);
    applySizes();
}

void DataTable::setModel(QAbstractItemModel* newModel)
{
    if (model()) disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(newModel);
    setHoveredRow(-1);
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &DataTable::updateEmptyState);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptyState);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
    }
    applySizes();
    updateEmptyState();
}

void DataTable::setColumnWidths(const QList<int>& widths)
{
    m_widths = widths;
    applySizes();
}

void DataTable::setRowHeight(double height)
{
    m_rowHeight = height;
    applySizes();
}

void DataTable::setTypedColumn(int column)
{
    m_typedColumn = column;
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

void DataTable::setEmptyState(const QString& sentence, const QString& action)
{
    m_empty->setContent(sentence, action);
    updateEmptyState();
}

void DataTable::applySizes()
{
    const Tokens& t = m_theme.tokens();
    verticalHeader()->setMinimumSectionSize(t.pxi(16));
    verticalHeader()->setDefaultSectionSize(t.pxi(m_rowHeight));
    const QScopedValueRollback own(m_ownEdit, true); // setting our own widths is no edit of the user
    for (int column = 0; column < m_widths.size() && column < m_header->count(); ++column)
        m_header->resizeSection(column, t.pxi(m_widths[column]));
    updateGeometries();
    viewport()->update();
}

bool DataTable::isFirstColumn(int logical) const { return m_header->isFirst(logical); }

bool DataTable::isLastColumn(int logical) const { return m_header->isLast(logical); }

void DataTable::updateEmptyState()
{
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!model() || !selectionModel()) return;
    QPainter painter(viewport());
    const Tokens& t = m_theme.tokens();
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1) < 0 ? model()->rowCount(rootIndex()) - 1 : rowAt(viewport()->height() - 1);
    const int tableRight = m_header->length() - m_header->offset();
    for (int row = first; row <= last; ++row) {
        const QRect line(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        const bool selected = selectionModel()->isRowSelected(row, rootIndex());
        if (selected) painter.fillRect(QRect(0, line.top(), 2, line.height()), isActiveWindow() ? t.accent : t.border2);
        if (tableRight < line.width()) {
            const CellState state{selected, isActiveWindow(), row == m_hoveredRow, true};
            const QRect rest(tableRight, line.top(), line.width() - tableRight, line.height());
            painter.fillRect(rest, rowGround(state, false, t));
            horizontalLine(painter, rest.left(), rest.right() + 1, rest.bottom(), selected ? t.selHover : t.line);
        }
    }
    if (hasFocus() && currentIndex().isValid()) {
        const int row = currentIndex().row();
        const QRectF frame(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        strokeRounded(painter, frame, 0, t.accent, 1);
    }
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (state() != EditingState) {
        if (event->matches(QKeySequence::Copy)) return copySelection();
        const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
        if (plain && event->key() == Qt::Key_Space && currentIndex().isValid()) {
            const QModelIndex tick = tickBeside(currentIndex(), visibleColumns());
            if (!tick.isValid()) return emit previewRequested(currentIndex());
            model()->setData(tick, tick.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
            return;
        }
        if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
            return emit openRequested(currentIndex());
        if (m_typedColumn >= 0 && currentIndex().isValid() && !currentIndex().flags().testFlag(Qt::ItemIsEditable) && startsNumber(*event))
            selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(m_typedColumn), QItemSelectionModel::NoUpdate);
        // Numbers that are not typed in place are edited where they all are.
        const bool typed = m_typedColumn >= 0 && currentIndex().isValid() && currentIndex().column() == m_typedColumn && startsNumber(*event);
        if (typed && !currentIndex().flags().testFlag(Qt::ItemIsEditable) && currentIndex().data(Qt::EditRole).isValid()) return emit openRequested(currentIndex());
    }
    QTableView::keyPressEvent(event);
}

void DataTable::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    // Coming by Tab into a table without a current row would show nothing focused.
    if (!currentIndex().isValid() && model() && model()->rowCount(rootIndex()) > 0 && event->reason() != Qt::MouseFocusReason)
        selectionModel()->setCurrentIndex(firstRow(*model(), rootIndex(), m_header->logicalIndex(0)), QItemSelectionModel::NoUpdate);
    QTableView::focusInEvent(event);
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (previous.isValid()) updateRow(previous.row());
    if (current.isValid()) updateRow(current.row());
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    // While assistive technology listens, Qt lists every cell of both to tell it of the first.
    const QItemSelection told = atMostAWindow(selected), untold = atMostAWindow(deselected);
    QTableView::selectionChanged(told, untold);
    if (told != selected || untold != deselected) viewport()->update();
}

void DataTable::setHoveredRow(int row)
{
    if (row == m_hoveredRow) return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(row);
}

void DataTable::updateRow(int row)
{
    if (row >= 0) viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

QList<int> DataTable::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual)
        if (!m_header->isSectionHidden(m_header->logicalIndex(visual))) columns.append(m_header->logicalIndex(visual));
    return columns;
}

} // namespace Kelvin
