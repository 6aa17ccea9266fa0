// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SegmentedControl.h"

#include "ui/theme/Parts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Kelvin {

SegmentedControl::SegmentedControl(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
    });
}

int SegmentedControl::addSegment(const QString& text, const QString& icon)
{
    auto* button = new QPushButton(text, this);
    button->setCheckable(true);
    const int index = int(m_group->buttons().size());
    m_group->addButton(button, index);
    layout()->addWidget(button);
    if (!icon.isEmpty()) setQuietIcon(*button, m_theme, icon);
    button->installEventFilter(this);
    if (index == 0) {
        const QSignalBlocker quiet(m_group);
        button->setChecked(true);
    }
    markEnds();
    return index;
}

int SegmentedControl::currentIndex() const { return m_group->checkedId(); }

QPushButton* SegmentedControl::segment(int index) const { return qobject_cast<QPushButton*>(m_group->button(index)); }

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        if (step != 0) {
            const int next = currentIndex() + step;
            if (QPushButton* button = segment(next); button && button->isEnabled()) {
                button->setChecked(true);
                button->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SegmentedControl::markEnds()
{
    const int count = int(m_group->buttons().size());
    for (int i = 0; i < count; ++i) {
        const QString place = count == 1 ? u"only"_s : i == 0 ? u"first"_s : i + 1 == count ? u"last"_s : u"mid"_s;
        setPart(*segment(i), "seg", place);
    }
}

} // namespace Kelvin
