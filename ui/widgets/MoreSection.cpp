// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/MoreSection.h"

#include "ui/theme/Parts.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

MoreSection::MoreSection(const Theme& theme, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_button(makeFlat(new QPushButton(text, this), theme, u"chevron-right"_s))
    , m_content(new QWidget(this))
{
    m_button->setCheckable(true);
    m_button->setAutoDefault(false);
    m_content->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_content);
    connect(m_button, &QPushButton::toggled, this, [this](bool open) {
        setQuietIcon(*m_button, m_theme, open ? u"chevron-down"_s : u"chevron-right"_s);
        m_content->setVisible(open);
    });
}

void MoreSection::setOpen(bool open) { m_button->setChecked(open); }

} // namespace Kelvin
