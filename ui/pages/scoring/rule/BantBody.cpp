// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scoring/rule/BantBody.h"

#include "ui/text/BantText.h"
#include "ui/text/DomainText.h"
#include "ui/widgets/FormRows.h"
#include "ui/widgets/NumberField.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

BantBody::BantBody(const EditorScene& scene, QWidget* parent)
    : RuleBodyEditor(scene, parent)
    , m_criterion(new QComboBox(this))
{
    QFormLayout* form = makeForm(this);
    form->addRow(new PlainLabel(tr("Answer to a BANT question"), u"section"_s, this));
    for (const auto& [criterion, key] : EnumKeys<Criterion>::keys) m_criterion->addItem(word(criterion));
    addFormRow(*form, tr("Question"), m_criterion);
    for (size_t level = 0; level < m_points.size(); ++level) {
        m_points[level] = pointsField({});
        m_names[level] = new PlainLabel(this);
        m_names[level]->setBuddy(m_points[level]);
        form->addRow(m_names[level], m_points[level]);
        m_points[level]->setValue(0);
    }
    setFocusProxy(m_points.front());
    connect(m_criterion, &QComboBox::currentIndexChanged, this, [this] {
        nameLevels();
        emit edited();
    });
    nameLevels();
}

void BantBody::nameLevels()
{
    const auto criterion = Criterion(m_criterion->currentIndex());
    for (size_t level = 0; level < m_points.size(); ++level) {
        m_names[level]->setText(levelText(criterion, BantLevel(int(level))));
        m_points[level]->setAccessibleName(m_names[level]->fullText());
    }
}

std::optional<RuleBody> BantBody::body() const
{
    BantRule rule;
    rule.criterion = Criterion(m_criterion->currentIndex());
    for (size_t level = 0; level < m_points.size(); ++level) {
        if (!m_points[level]->value()) return std::nullopt;
        rule.points[level] = *m_points[level]->value();
    }
    return rule;
}

void BantBody::setBody(const RuleBody& body)
{
    const auto* rule = std::get_if<BantRule>(&body);
    if (!rule) return;
    m_criterion->setCurrentIndex(int(rule->criterion));
    for (size_t level = 0; level < m_points.size(); ++level) m_points[level]->setValue(rule->points[level]);
}

} // namespace Kelvin
