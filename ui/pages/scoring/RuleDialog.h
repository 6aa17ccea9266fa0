// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ModelEdit.h"
#include "ui/text/Wording.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace Kelvin {

class Theme;

/// A rule as a whole: every number of points, cap, window, note, on or off.
class RuleDialog : public QDialog {
    Q_OBJECT

public:
    RuleDialog(const Theme& theme, const Wording& wording, const PointRule& rule, QWidget* parent = nullptr);

    /// The rule as edited.
    PointRule rule() const;

private:
    void check();

    PointRule m_rule;
    QList<std::pair<PointsSlot, QLineEdit*>> m_points;
    QLineEdit* m_name;
    QLineEdit* m_cap;
    QLineEdit* m_window = nullptr;             ///< only of activities
    QLineEdit* m_note;
    QCheckBox* m_on;
    QPushButton* m_save;
};

} // namespace Kelvin
