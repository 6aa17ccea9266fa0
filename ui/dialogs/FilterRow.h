// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ConditionSource.h"
#include "ui/dialogs/FilterValues.h"

class QComboBox;
class QGridLayout;

namespace Kelvin {

class MatchEditor;
class NumberField;

/// One comparison: field, operator, values; of activities also which ones and within how many days.
class FilterRow : public QWidget {
    Q_OBJECT

public:
    FilterRow(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, QWidget* parent = nullptr);

    /// Nothing while a value is missing.
    std::optional<Test> test() const;
    /// Whether the row could take the test over; it gives exactly the same back.
    bool setTest(const Test& test);
    void setRemovable(bool removable);

signals:
    void edited();
    void removeRequested();

private:
    const FilterField& field() const;
    void fieldChosen();
    void operatorChosen();
    void showValues();
    void showMatch();

    ConditionSourcePtr m_source;
    Wording m_wording;
    const Theme& m_theme;
    QGridLayout* m_layout;
    QComboBox* m_field;
    QComboBox* m_operator;
    FilterValues* m_values = nullptr;
    MatchEditor* m_match = nullptr;            ///< of activities
    NumberField* m_days = nullptr;             ///< of counts
    QWidget* m_remove;
};

} // namespace Kelvin
