// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/FilterBar.h"

#include "ui/pages/leads/FilterWords.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/theme/Parts.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

FilterBar::FilterBar(WindowContext& context, LeadFilterModel& filter, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_filter(filter)
    , m_add(makeSmall(makeFlat(new QPushButton(tr("Add filter"), this), context.theme, u"plus"_s)))
    , m_save(makeSmall(makeFlat(new QPushButton(tr("Save filter"), this), context.theme, u"save"_s)))
    , m_sort(new PlainLabel(QString(), u"small"_s, this))
{
    setAttribute(Qt::WA_StyledBackground);
    setPart(*this, "edge", u"bottom"_s);
    auto* chips = new QWidget(this);
    m_flow = new FlowLayout(chips);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(new IconWidget(context.theme, u"filter"_s, &Tokens::text2, Size::Icon, this), 0, Qt::AlignVCenter);
    layout->addWidget(chips, 1, Qt::AlignVCenter);
    layout->addWidget(m_sort, 0, Qt::AlignVCenter);
    const auto resize = [this] { setMinimumHeight(m_context.theme.tokens().pxi(Size::FilterBar)); };
    resize();
    connect(&context.theme, &Theme::changed, this, resize);
    connect(m_add, &QPushButton::clicked, this, &FilterBar::addRequested);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveRequested);
    connect(&filter, &LeadFilterModel::conditionsChanged, this, &FilterBar::refill);
    connect(&filter, &LeadFilterModel::found, this, &FilterBar::refill);
    connect(&filter, &LeadFilterModel::listsChanged, this, &FilterBar::refill);
    refill();
}

void FilterBar::setSortWords(const QString& words)
{
    m_sort->setText(words);
    fitSort();
}

void FilterBar::fitSort()
{
    const QMargins margins = layout()->contentsMargins();
    const int icon = layout()->itemAt(0)->sizeHint().width() + layout()->spacing();
    const int room = width() - margins.left() - margins.right() - icon, beside = m_sort->sizeHint().width() + layout()->spacing();
    const int line = m_flow->lineWidth();
    m_sort->setVisible(line <= room - beside || line > room);
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSort();
}

void FilterBar::addChip(const ChipPlan& plan)
{
    const auto& [words, value, remove, edit] = plan;
    auto* chip = new Chip(m_context.theme, words, value, m_flow->parentWidget());
    chip->setRemovable(bool(remove));
    chip->setRemoveText(remove ? tr("Delete removes this filter") : QString());
    chip->installEventFilter(this);
    // The chip goes away with its filter: act when its own event is over.
    if (remove) connect(chip, &Chip::removeRequested, this, remove, Qt::QueuedConnection);
    if (edit) connect(chip, &Chip::clicked, this, edit, Qt::QueuedConnection);
    m_flow->addWidget(chip);
    chip->show();
    m_chips.append(chip);
}

QList<FilterBar::ChipPlan> FilterBar::plannedChips()
{
    QList<ChipPlan> plans;
    if (m_filter.drill()) plans.append({QString(), m_filter.drill()->title, [this] { m_filter.leaveDrill(); }, {}});
    if (m_filter.isTrash()) plans.append({QString(), tr("In the trash"), {}, {}});
    for (int i = 0; i < m_filter.parts().size(); ++i) {
        const ChipWords words = chipWords(m_context.wording(), m_filter.parts().at(i));
        plans.append({words.words, words.value, [this, i] { m_filter.removePart(i); }, [this, i] { emit editRequested(i); }});
    }
    if (m_filter.unknown() > 0 && !m_filter.parts().isEmpty()) {
        const QString count = numberText(m_context.wording(), m_filter.unknown());
        const int n = pluralCount(m_filter.unknown());
        if (m_filter.withUnknown()) plans.append({QString(), filled(tr("With %1 not known", nullptr, n), {count}), [this] { m_filter.setWithUnknown(false); }, {}});
        else plans.append({filled(tr("%1 not known", nullptr, n), {count}), tr("Add them"), {}, [this] { m_filter.setWithUnknown(true); }});
    }
    return plans;
}

void FilterBar::refill()
{
    const QList<ChipPlan> plans = plannedChips();
    QStringList said;
    for (const ChipPlan& plan : plans) said << plan.words << plan.value << (plan.remove ? u"removable"_s : QString());
    m_save->setVisible(m_filter.isEdited() && !m_filter.drill() && !m_filter.isTrash());
    // News of the leads leaves the chips as they are: the focus and a click that has begun stay on them.
    if (said == m_said && m_add->parentWidget() == m_flow->parentWidget()) {
        fitSort();
        return updateGeometry();
    }
    m_said = said;
    const qsizetype focused = m_chips.indexOf(window()->focusWidget());
    for (QWidget* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    m_flow->removeWidget(m_save);
    for (const ChipPlan& plan : plans) addChip(plan);
    m_flow->addWidget(m_add);
    m_add->show(); // a widget that changes its parent is hidden
    m_flow->addWidget(m_save);
    m_save->setVisible(m_filter.isEdited() && !m_filter.drill() && !m_filter.isTrash());
    // At the place of the chip that went, or behind the last one.
    if (focused >= 0) (focused < m_chips.size() ? m_chips.at(focused) : m_add)->setFocus();
    fitSort();
    updateGeometry();
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    // Delete on a chip removes the filter; it must not reach the command that throws leads away.
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) event->accept();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Kelvin
