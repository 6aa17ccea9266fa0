// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/PartDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Kelvin {

class ConditionEditor;
class NumberField;

/// A group of rules: its name, axis and limits.
class GroupDialog : public PartDialog {
    Q_OBJECT

public:
    GroupDialog(const PartScene& scene, const RuleGroup& group, QWidget* parent = nullptr);

    /// Nothing while something is missing.
    std::optional<RuleGroup> group() const;

private:
    void refresh();

    RuleGroup m_group;
    QLineEdit* m_name;
    QComboBox* m_axis;
    NumberField* m_least;
    NumberField* m_most;
};

/// Lines of their own for some of the leads.
class SegmentDialog : public PartDialog {
    Q_OBJECT

public:
    SegmentDialog(const PartScene& scene, const SegmentOverride& segment, QWidget* parent = nullptr);

    std::optional<SegmentOverride> segment() const;
    ConditionEditor* conditionEditor() const { return m_condition; }
    NumberField* marketingLine() const { return m_marketing; }

private:
    void refresh();

    SegmentOverride m_segment;
    QLineEdit* m_name;
    NumberField* m_marketing;
    NumberField* m_sales;
    ConditionEditor* m_condition;
};

} // namespace Kelvin
