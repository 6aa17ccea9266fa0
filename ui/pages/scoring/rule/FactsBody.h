// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/rule/RuleBodyEditor.h"

namespace Kelvin {

class ConditionEditor;
class MoreSection;

/// A condition on facts, and its points.
class FactsBody : public RuleBodyEditor {
    Q_OBJECT

public:
    FactsBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    ConditionEditor* m_condition;
    NumberField* m_points;
    NumberField* m_unknown;
    NumberField* m_otherwise;
    MoreSection* m_more;
};

} // namespace Kelvin
