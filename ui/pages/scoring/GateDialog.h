// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/PartDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Kelvin {

class ConditionEditor;
class MatchEditor;

/// A gate: whom it disqualifies, and why.
class GateDialog : public PartDialog {
    Q_OBJECT

public:
    GateDialog(const PartScene& scene, const Gate& gate, QWidget* parent = nullptr);

    /// Nothing while something is missing.
    std::optional<Gate> gate() const;
    ConditionEditor* conditionEditor() const { return m_condition; }

private:
    void refresh();

    Gate m_gate;
    QLineEdit* m_name;
    QComboBox* m_reason;
    ConditionEditor* m_condition;
    QLineEdit* m_note;
    QCheckBox* m_on;
};

/// A fast track: who becomes MQL at once, by a condition or by an activity.
class FastTrackDialog : public PartDialog {
    Q_OBJECT

public:
    FastTrackDialog(const PartScene& scene, const FastTrack& track, QWidget* parent = nullptr);

    std::optional<FastTrack> fastTrack() const;

private:
    void refresh();

    FastTrack m_track;
    QLineEdit* m_name;
    QComboBox* m_kind;
    MatchEditor* m_activity;
    ConditionEditor* m_condition;
    QLineEdit* m_note;
    QCheckBox* m_on;
};

} // namespace Kelvin
