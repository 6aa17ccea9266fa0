// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/rule/RuleBodyEditor.h"

class QComboBox;

namespace Kelvin {

class PlainLabel;

/// Points by the level of one BANT answer.
class BantBody : public RuleBodyEditor {
    Q_OBJECT

public:
    BantBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    void nameLevels();

    QComboBox* m_criterion;
    std::array<PlainLabel*, 4> m_names{};
    std::array<NumberField*, 4> m_points{};
};

} // namespace Kelvin
