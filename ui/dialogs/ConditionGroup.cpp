// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ConditionGroup.h"

#include "ui/dialogs/FilterRow.h"
#include "ui/dialogs/WrittenRow.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

constexpr int deepest = 4;                     ///< deeper groups are shown, but not offered

std::optional<Condition> conditionOf(const QWidget* child)
{
    if (const auto* row = qobject_cast<const FilterRow*>(child)) {
        auto test = row->test();
        return test ? std::optional(Condition::of(std::move(*test))) : std::nullopt;
    }
    if (const auto* written = qobject_cast<const WrittenRow*>(child)) return written->condition();
    return static_cast<const ConditionGroup*>(child)->condition();
}

} // namespace

ConditionGroup::ConditionGroup(const ConditionSourcePtr& source, const Wording& wording, const Theme& theme, int depth, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_wording(wording)
    , m_theme(theme)
    , m_depth(depth)
    , m_join(new QComboBox(this))
    , m_items(new QVBoxLayout)
{
    for (const QString& text : {tr("All of these hold"), tr("At least one of these holds"), tr("None of these holds"), tr("Not all of these hold")}) m_join->addItem(text);
    m_join->setAccessibleName(tr("How comparisons are joined"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_join);
    head->addStretch(1);
    auto* comparison = makeFlat(new QPushButton(tr("Comparison"), this), theme, u"plus"_s);
    comparison->setAccessibleName(tr("Add a comparison"));
    comparison->setAutoDefault(false);
    head->addWidget(comparison);
    if (depth < deepest) {
        auto* group = makeFlat(new QPushButton(tr("Group"), this), theme, u"plus"_s);
        group->setAccessibleName(tr("Add a group of comparisons"));
        group->setAutoDefault(false);
        head->addWidget(group);
        connect(group, &QPushButton::clicked, this, &ConditionGroup::addGroup);
    }
    if (depth > 0) {
        auto* remove = makeIconButton(new QToolButton(this), theme, u"close"_s, tr("Remove this group"));
        head->addWidget(remove);
        connect(remove, &QToolButton::clicked, this, &ConditionGroup::removeRequested);
    }
    const int inset = theme.tokens().pxi(16);
    m_items->setContentsMargins(depth > 0 ? inset : 0, 0, 0, 0);
    m_items->setSpacing(theme.tokens().pxi(10));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addLayout(m_items);
    setFocusProxy(m_join);
    connect(m_join, &QComboBox::activated, this, &ConditionGroup::edited);
    connect(comparison, &QPushButton::clicked, this, &ConditionGroup::addComparison);
}

void ConditionGroup::setJoin(Join join) { m_join->setCurrentIndex(int(join)); }

void ConditionGroup::take(QWidget* child)
{
    m_items->addWidget(child);
    m_children.append(child);
    child->show();
}

void ConditionGroup::add(const Condition& condition)
{
    if (condition.kind == Condition::Kind::Test) {
        auto* row = new FilterRow(m_source, m_wording, m_theme, this);
        if (row->setTest(condition.test)) {
            take(row);
            connect(row, &FilterRow::edited, this, &ConditionGroup::edited);
            connect(row, &FilterRow::removeRequested, this, [this, row] { remove(row); });
            return;
        }
        delete row;
        auto* written = new WrittenRow(m_source, m_theme, condition, this);
        take(written);
        connect(written, &WrittenRow::edited, this, &ConditionGroup::edited);
        connect(written, &WrittenRow::removeRequested, this, [this, written] { remove(written); });
        return;
    }
    auto* group = new ConditionGroup(m_source, m_wording, m_theme, m_depth + 1, this);
    group->setCondition(condition);
    take(group);
    connect(group, &ConditionGroup::edited, this, &ConditionGroup::edited);
    connect(group, &ConditionGroup::removeRequested, this, [this, group] { remove(group); });
}

void ConditionGroup::addComparison()
{
    auto* row = new FilterRow(m_source, m_wording, m_theme, this);
    take(row);
    connect(row, &FilterRow::edited, this, &ConditionGroup::edited);
    connect(row, &FilterRow::removeRequested, this, [this, row] { remove(row); });
    row->setFocus();
    emit edited();
}

void ConditionGroup::addGroup()
{
    auto* group = new ConditionGroup(m_source, m_wording, m_theme, m_depth + 1, this);
    group->setJoin(m_join->currentIndex() == int(Join::All) ? Join::Any : Join::All);
    take(group);
    connect(group, &ConditionGroup::edited, this, &ConditionGroup::edited);
    connect(group, &ConditionGroup::removeRequested, this, [this, group] { remove(group); });
    group->addComparison();
}

void ConditionGroup::remove(QWidget* child)
{
    m_children.removeOne(child);
    m_items->removeWidget(child);
    child->hide();
    child->deleteLater();
    m_join->setFocus();
    emit edited();
}

void ConditionGroup::clear()
{
    for (QWidget* child : std::as_const(m_children)) {
        m_items->removeWidget(child);
        child->hide();
        child->deleteLater();
    }
    m_children.clear();
}

std::optional<Condition> ConditionGroup::condition() const
{
    QList<Condition> parts;
    for (const QWidget* child : m_children) {
        const auto part = conditionOf(child);
        if (!part) return std::nullopt;
        parts.append(*part);
    }
    if (parts.isEmpty()) return Condition();
    const bool one = parts.size() == 1;
    switch (Join(m_join->currentIndex())) {
    case Join::All: return one ? parts.first() : Condition::all(parts);
    case Join::Any: return one ? parts.first() : Condition::any(parts);
    case Join::None: return Condition::negation(one ? parts.first() : Condition::any(parts));
    case Join::NotAll: return Condition::negation(one ? parts.first() : Condition::all(parts));
    }
    return std::nullopt;
}

void ConditionGroup::setCondition(const Condition& condition)
{
    clear();
    const auto isJoin = [](const Condition& c) { return c.kind == Condition::Kind::All || c.kind == Condition::Kind::Any; };
    const bool negated = condition.kind == Condition::Kind::Not && !condition.children.isEmpty();
    const Condition& inner = negated ? condition.children.first() : condition;
    const bool any = inner.kind == Condition::Kind::Any;
    if (negated) setJoin(any || !isJoin(inner) ? Join::None : Join::NotAll);
    else setJoin(any ? Join::Any : Join::All);
    if (isJoin(inner)) {
        for (const Condition& child : inner.children) add(child);
    } else if (!inner.isAlways() || negated) {
        add(inner);
    }
    emit edited();
}

} // namespace Kelvin
