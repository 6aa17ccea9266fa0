// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FilterValues.h"

class QComboBox;
class QGridLayout;

namespace Kelvin {

/// One comparison of the filter: field, operator, values.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    FilterRow(const Wording& wording, const Theme& theme, QWidget* parent = nullptr);

    /// Nothing while a value is missing.
    std::optional<Test> test() const;
    /// Whether the row could take the test over.
    bool setTest(const Test& test);
    void setRemovable(bool removable);

signals:
    void edited();
    void removeRequested();

private:
    const FilterField& field() const;
    void fieldChosen();
    void operatorChosen();

    Wording m_wording;
    const Theme& m_theme;
    QGridLayout* m_layout;
    QComboBox* m_field;
    QComboBox* m_operator;
    FilterValues* m_values = nullptr;
    QWidget* m_remove;
};

} // namespace Kelvin
