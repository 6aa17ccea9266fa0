// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/Condition.h"
#include "ui/text/Wording.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Kelvin {

class FilterRow;
class PlainLabel;
class Theme;

/// Builds one condition of a filter: comparisons that must all hold, or of which one is enough, said as a sentence below.
class FilterDialog : public QDialog {
    Q_OBJECT

public:
    FilterDialog(const Theme& theme, const Wording& wording, QWidget* parent = nullptr);

    /// Whether the dialog can show this condition; if not, nothing changes.
    bool setCondition(const Condition& condition);
    /// Nothing while a value is missing.
    std::optional<Condition> condition() const;

private:
    FilterRow* addRow();
    void removeRow(FilterRow* row);
    void refresh();

    const Theme& m_theme;
    Wording m_wording;
    QVBoxLayout* m_rowsLayout;
    QList<FilterRow*> m_rows;
    QComboBox* m_join;
    PlainLabel* m_sentence;
    QPushButton* m_apply;
};

} // namespace Kelvin
