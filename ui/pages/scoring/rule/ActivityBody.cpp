// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/ActivityBody.h"

#include "core/domain/Overloaded.h"
#include "ui/dialogs/MatchEditor.h"
#include "ui/text/DomainText.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/MoreSection.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr int mostTimes = 10'000;

} // namespace

ActivityBody::ActivityBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_match(new MatchEditor(scene.source, *scene.theme, this))
    , m_award(new QComboBox(this))
    , m_points(pointsField(tr("Points")))
    , m_bonus(pointsField(tr("Each later one")))
    , m_times(countField(tr("How many"), {}, mostTimes))
    , m_window(countField(tr("Within the last days"), tr("any time"), 3'650))
    , m_bonusLabel(new PlainLabel(tr("Each later one"), this))
    , m_timesLabel(new PlainLabel(tr("How many"), this))
    , m_more(new MoreSection(*scene.theme, tr("More about counting and fading"), this))
    , m_countBy(new QComboBox(this))
    , m_dayCap(countField(tr("Count at most, of each day"), tr("all"), mostTimes))
    , m_countCap(countField(tr("Count only the newest"), tr("all"), mostTimes))
    , m_fading(new QComboBox(this))
    , m_fadingNumber(countField(tr("Days or percent")))
{
    makeRare();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PlainLabel(tr("Activities that count"), u"section"_s, this));
    layout->addWidget(m_match);
    layout->addWidget(new PlainLabel(tr("What they give"), u"section"_s, this));
    layout->addWidget(makeAward());
    layout->addWidget(m_more);
    layout->addStretch(1);
    connect(m_match, &MatchEditor::edited, this, &ActivityBody::edited);
    for (QComboBox* box : {m_award, m_countBy, m_fading})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            emit edited();
        });
    setFocusProxy(m_points);
    m_points->setValue(1);
    showFields();
}

QWidget* ActivityBody::makeAward()
{
    m_award->addItem(tr("Points for each one"));
    m_award->addItem(tr("Points once"));
    m_award->addItem(tr("Points for the first, others for each later one"));
    m_award->addItem(tr("Points for every so many"));
    m_award->addItem(tr("Points while there are so many"));
    m_award->addItem(tr("Points from so many on, kept"));
    auto* box = new QWidget(this);
    QFormLayout* form = makeForm(box);
    addFormRow(*form, tr("How often"), m_award);
    addFormRow(*form, tr("Points"), m_points);
    m_bonusLabel->setBuddy(m_bonus);
    m_timesLabel->setBuddy(m_times);
    form->addRow(m_bonusLabel, m_bonus);
    form->addRow(m_timesLabel, m_times);
    addFormRow(*form, m_window->accessibleName(), m_window);
    return box;
}

void ActivityBody::makeRare()
{
    for (const auto& [by, key] : EnumKeys<CountBy>::keys) m_countBy->addItem(word(by));
    m_fading->addItem(tr("Points stay"));
    m_fading->addItem(tr("Fade to 0 over … days"));
    m_fading->addItem(tr("Lose … percent a month"));
    m_fading->addItem(tr("Halve every … days"));
    m_fading->addItem(tr("End after … days"));
    QFormLayout* form = makeForm(m_more->content());
    addFormRow(*form, tr("What counts as one"), m_countBy);
    addFormRow(*form, m_dayCap->accessibleName(), m_dayCap);
    addFormRow(*form, m_countCap->accessibleName(), m_countCap);
    m_fading->setAccessibleName(tr("Fading"));
    addFormRow(*form, tr("Fading"), {m_fading, m_fadingNumber});
}

ActivityBody::Award ActivityBody::award() const { return Award(m_award->currentIndex()); }

void ActivityBody::showFields()
{
    const bool bonus = award() == Award::FirstThenBonus;
    const bool times = award() == Award::EveryN || award() == Award::WhileN || award() == Award::OnceN;
    m_bonusLabel->setVisible(bonus);
    m_bonus->setVisible(bonus);
    m_timesLabel->setVisible(times);
    m_times->setVisible(times);
    m_fadingNumber->setVisible(Fading(m_fading->currentIndex()) != Fading::None);
}

std::optional<Frequency> ActivityBody::frequency() const
{
    const auto points = m_points->value(), bonus = m_bonus->value(), times = m_times->value();
    if (!points) return std::nullopt;
    switch (award()) {
    case Award::Each: return AwardEach{*points};
    case Award::Once: return AwardOnce{*points};
    case Award::FirstThenBonus: return bonus ? std::optional<Frequency>(AwardFirstThenBonus{*points, *bonus}) : std::nullopt;
    case Award::EveryN: return times ? std::optional<Frequency>(AwardEveryN{*times, *points}) : std::nullopt;
    case Award::WhileN:
    case Award::OnceN: return times ? std::optional<Frequency>(AwardAtLeastN{*times, *points, award() == Award::OnceN}) : std::nullopt;
    }
    return std::nullopt;
}

void ActivityBody::setFrequency(const Frequency& frequency)
{
    const auto choose = [this](Award award, int points) {
        m_award->setCurrentIndex(int(award));
        m_points->setValue(points);
    };
    std::visit(Overloaded{[&](const AwardEach& a) { choose(Award::Each, a.points); }, [&](const AwardOnce& a) { choose(Award::Once, a.points); },
                          [&](const AwardFirstThenBonus& a) {
                              choose(Award::FirstThenBonus, a.points);
                              m_bonus->setValue(a.bonus);
                          },
                          [&](const AwardEveryN& a) {
                              choose(Award::EveryN, a.points);
                              m_times->setValue(a.n);
                          },
                          [&](const AwardAtLeastN& a) {
                              choose(a.onceEarned ? Award::OnceN : Award::WhileN, a.points);
                              m_times->setValue(a.n);
                          }},
               frequency);
}

std::optional<Decay> ActivityBody::decay() const
{
    const Fading fading = Fading(m_fading->currentIndex());
    if (fading == Fading::None) return NoDecay{};
    const auto number = m_fadingNumber->value();
    if (!number) return std::nullopt;
    switch (fading) {
    case Fading::None: break;
    case Fading::Linear: return LinearDecay{*number};
    case Fading::Monthly: return *number <= 100 ? std::optional<Decay>(MonthlyDecay{*number}) : std::nullopt;
    case Fading::HalfLife: return HalfLifeDecay{*number};
    case Fading::Expiry: return ExpiryDecay{*number};
    }
    return NoDecay{};
}

void ActivityBody::setDecay(const Decay& decay)
{
    const auto choose = [this](Fading fading, std::optional<int> number) {
        m_fading->setCurrentIndex(int(fading));
        m_fadingNumber->setValue(number);
    };
    std::visit(Overloaded{[&](const NoDecay&) { choose(Fading::None, std::nullopt); }, [&](const LinearDecay& d) { choose(Fading::Linear, d.days); },
                          [&](const MonthlyDecay& d) { choose(Fading::Monthly, d.percent); },
                          [&](const HalfLifeDecay& d) { choose(Fading::HalfLife, d.days); },
                          [&](const ExpiryDecay& d) { choose(Fading::Expiry, d.days); }},
               decay);
}

std::optional<RuleBody> ActivityBody::body() const
{
    const auto given = frequency();
    const auto fading = decay();
    if (!given || !fading || !m_match->isComplete() || !m_window->isComplete() || !m_dayCap->isComplete() || !m_countCap->isComplete()) return std::nullopt;
    return ActivityRule{m_match->match(), m_window->value(), CountBy(m_countBy->currentIndex()), m_dayCap->value(), m_countCap->value(), *given, *fading};
}

void ActivityBody::setBody(const RuleBody& body)
{
    const auto* rule = std::get_if<ActivityRule>(&body);
    if (!rule) return;
    m_match->setMatch(rule->match);
    setFrequency(rule->frequency);
    m_window->setValue(rule->windowDays);
    m_countBy->setCurrentIndex(int(rule->countBy));
    m_dayCap->setValue(rule->dayCap);
    m_countCap->setValue(rule->countCap);
    setDecay(rule->decay);
    m_more->setOpen(rule->countBy != CountBy::Occurrence || rule->dayCap || rule->countCap || !std::holds_alternative<NoDecay>(rule->decay));
    showFields();
}

} // namespace Kelvin
