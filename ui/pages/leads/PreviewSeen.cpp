// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/PreviewSeen.h"

#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SmallMarks.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr int mostShown = 3;

PreviewSeen::PreviewSeen(WindowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(new PlainLabel(tr("Last seen"), u"section"_s, this));
}

void PreviewSeen::clear()
{
    delete m_lines;
    m_lines = nullptr;
}

void PreviewSeen::showData(const PreviewData& preview)
{
    clear();
    m_lines = new QWidget(this);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const QList<SeenLine> lines = lastSeen(m_context.wording(), preview, mostShown);
    for (int i = 0; i < lines.size(); ++i) {
        grid->addWidget(new IconWidget(m_context.theme, lines.at(i).icon, &Tokens::text2, Size::Icon, m_lines), i, 0);
        grid->addWidget(new ElidedLabel(lines.at(i).text, m_lines), i, 1);
        grid->addWidget(new PlainLabel(lines.at(i).age, u"small"_s, m_lines), i, 2);
    }
    if (lines.isEmpty()) grid->addWidget(new PlainLabel(tr("Nothing yet"), u"second"_s, m_lines), 0, 1);
    layout()->addWidget(m_lines);
}

} // namespace Kelvin
