// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/PartDialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;

namespace Kelvin {

class MoreSection;
class NumberField;

/// A rule as a whole: name, group, kind, what it is about and gives, cap, dates, note, on or off.
class RuleDialog : public PartDialog {
    Q_OBJECT

public:
    RuleDialog(const PartScene& scene, const PointRule& rule, QWidget* parent = nullptr);

    /// The rule as edited; nothing while something is missing.
    std::optional<PointRule> rule() const;
    /// The editor of the kind that is chosen.
    RuleBodyEditor* bodyEditor() const;
    QComboBox* kinds() const { return m_kind; }
    QLineEdit* nameField() const { return m_name; }
    QComboBox* groups() const { return m_group; }

private:
    void addHead();
    void addRare();
    QWidget* dateRow(QCheckBox*& tick, QDateEdit*& date, const QString& label, const std::optional<CalendarDay>& day);
    void showKind(int kind);
    void refresh();

    PointRule m_rule;
    bool m_isNew;
    QLineEdit* m_name;
    QComboBox* m_group;
    QComboBox* m_kind;
    QStackedWidget* m_bodies;
    NumberField* m_cap;
    QLineEdit* m_note;
    QCheckBox* m_on;
    MoreSection* m_more;
    QCheckBox* m_hasFrom = nullptr;
    QCheckBox* m_hasTo = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
};

} // namespace Kelvin
