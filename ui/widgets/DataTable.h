// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include <memory>

class QMimeData;

namespace Kelvin {

class EmptyState;
class TableHeader;
class Theme;

/// The table of the program: rows selected as a whole, no grid, columns chosen and moved by the user, copied as text and HTML.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// Widths in pixels at 100 %, in logical column order; the last one takes the rest.
    void setColumnWidths(const QList<int>& widths);
    /// Height of a row in pixels at 100 %.
    void setRowHeight(double height);
    /// A column the user cannot hide.
    void setColumnRequired(int column) { m_required.insert(column); }
    /// Cells are edited in place; a number (or F2) typed on a row whose current cell is not editable goes to this column.
    void setTypedColumn(int column);
    /// What the table says when it has no rows.
    void setEmptyState(const QString& sentence, const QString& action = {});

    /// Order, widths and visibility of the columns, for the settings.
    QByteArray saveLayout() const;
    /// Takes a saved layout back; false (and nothing changed) if it belongs to other columns.
    bool restoreLayout(const QByteArray& layout);

    int hoveredRow() const { return m_hoveredRow; }
    bool isFirstColumn(int logical) const;
    bool isLastColumn(int logical) const;

    /// The selected rows as the user sees them (visible columns in their order): tab-separated text and an HTML table.
    std::unique_ptr<QMimeData> copyData(bool withHeader = false) const;

public slots:
    virtual void copySelection();
    /// Shows the menu that hides and shows columns.
    void showColumnMenu(QPoint position);

signals:
    /// Enter or a double click on a cell that is not edited in place.
    void openRequested(const QModelIndex& index);
    /// Space.
    void previewRequested(const QModelIndex& index);
    void emptyActionTriggered();
    /// The user hid, showed, moved or resized a column.
    void layoutEdited();

protected:
    /// Logical numbers of the columns shown, as they stand.
    QList<int> visibleColumns() const;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    void updateEmptyState();
    void applySizes();

    const Theme& m_theme;
    TableHeader* m_header;
    EmptyState* m_empty;
    QList<int> m_widths;
    QSet<int> m_required;
    double m_rowHeight;
    int m_hoveredRow = -1;
    int m_typedColumn = -1;
    bool m_ownEdit = false;
};

} // namespace Kelvin
