// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/scoring/rule/RuleBodyEditor.h"

class QComboBox;

namespace Kelvin {

class MatchEditor;
class MoreSection;
class PlainLabel;

/// Activities, and what they give: how often, within which window, how it decays.
class ActivityBody : public RuleBodyEditor {
    Q_OBJECT

public:
    ActivityBody(const EditorScene& scene, QWidget* parent);

    std::optional<RuleBody> body() const override;
    void setBody(const RuleBody& body) override;

private:
    enum class Award { Each, Once, FirstThenBonus, EveryN, WhileN, OnceN };
    enum class Fading { None, Linear, Monthly, HalfLife, Expiry };
    QWidget* makeAward();
    void makeRare();
    void showFields();
    Award award() const;
    std::optional<Frequency> frequency() const;
    std::optional<Decay> decay() const;
    void setFrequency(const Frequency& frequency);
    void setDecay(const Decay& decay);

    MatchEditor* m_match;
    QComboBox* m_award;
    NumberField* m_points;
    NumberField* m_bonus;
    NumberField* m_times;
    NumberField* m_window;
    PlainLabel* m_bonusLabel;
    PlainLabel* m_timesLabel;
    MoreSection* m_more;
    QComboBox* m_countBy;
    NumberField* m_dayCap;
    NumberField* m_countCap;
    QComboBox* m_fading;
    NumberField* m_fadingNumber;
};

} // namespace Kelvin
