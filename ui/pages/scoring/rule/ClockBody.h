// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/rule/RuleBodyEditor.h"

class QCheckBox;

namespace Kelvin {

class ChoiceField;

/// No sign of life for a while takes points.
class ClockBody : public RuleBodyEditor {
    Q_OBJECT

public:
    ClockBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    ChoiceField* m_channels;
    NumberField* m_days;
    NumberField* m_points;
    NumberField* m_maximum;
    QCheckBox* m_once;
    QCheckBox* m_ignoreNever;
};

/// Mails sent to the lead that nobody opened take points.
class MailBody : public RuleBodyEditor {
    Q_OBJECT

public:
    MailBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    NumberField* m_after;
    NumberField* m_within;
    NumberField* m_points;
    NumberField* m_maximum;
};

} // namespace Kelvin
