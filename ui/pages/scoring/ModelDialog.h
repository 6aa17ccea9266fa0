// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/PartDialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Kelvin {

class ConditionEditor;
class NumberField;

/// What holds for the model as a whole: whom it scores, lines, limits, when a crossing acts, temperature, what BANT answers count.
class ModelDialog : public PartDialog {
    Q_OBJECT

public:
    ModelDialog(const PartScene& scene, QWidget* parent = nullptr);

    /// The draft as edited; nothing while something is missing.
    std::optional<ScoringModel> model() const;
    NumberField* upperLimit() const { return m_most; }

private:
    void addLines();
    void addStages();
    void addAnswers();
    /// Which of the file's systems tell that a mail was opened: only theirs can be unopened.
    void addSystems();
    NumberField* number(int least, int most, const QString& name, std::optional<int> value, const QString& empty = {});
    void refresh();

    QLineEdit* m_name;
    NumberField* m_marketing = nullptr;
    NumberField* m_sales = nullptr;
    NumberField* m_hysteresis = nullptr;
    NumberField* m_least = nullptr;
    NumberField* m_most = nullptr;
    NumberField* m_fresh = nullptr;
    NumberField* m_accept = nullptr;
    QCheckBox* m_salesByItself = nullptr;
    QComboBox* m_temperature = nullptr;
    std::array<QComboBox*, criterionCount> m_metFrom{};
    std::array<NumberField*, criterionCount> m_valid{};
    QList<std::pair<QString, QCheckBox*>> m_reporting;
    ConditionEditor* m_scope = nullptr;
};

} // namespace Kelvin
