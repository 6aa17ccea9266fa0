// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/StageColumn.h"

#include "ui/models/LeadBoardModel.h"
#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/pages/leads/board/CardList.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/theme/Parts.h"

#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr double headHeight = 36, leastWidth = 164, inset = 10;

StageColumn::StageColumn(const Theme& theme, LeadBoardModel& board, StageRole stage, bool folds, QWidget* parent)
    : StagePlace(theme, stage, parent)
    , m_cards(new CardList(theme, board, stage, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_cards);
    if (folds) {
        m_fold = makeIconButton(new QToolButton(this), theme, u"close"_s, filled(tr("Fold %1", "stage"), {word(stage)}));
        connect(m_fold, &QToolButton::clicked, this, &StageColumn::foldRequested);
    }
    connect(&theme, &Theme::changed, this, &StageColumn::applySizes);
    applySizes();
}

void StageColumn::applySizes()
{
    layout()->setContentsMargins(0, tokens().pxi(headHeight), 0, tokens().pxi(4));
    if (m_fold) m_fold->setFixedSize(tokens().pxi(24), tokens().pxi(24));
}

QSize StageColumn::minimumSizeHint() const { return {tokens().pxi(leastWidth), tokens().pxi(120)}; }

void StageColumn::setCount(int count, const QString& worded)
{
    m_count = worded;
    const QString name = filled(tr("%1, %2 lead(s)", "stage, number", pluralCount(count)), {word(stage()), worded});
    setAccessibleName(name);
    m_cards->setAccessibleName(name);
    update();
}

void StageColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    paintGround(painter);
    const bool refuses = dropState() == DropState::Refuses;
    QRectF head(t.px(inset), 0, width() - 2 * t.px(inset), t.px(headHeight));
    if (m_fold) {
        m_fold->move(width() - m_fold->width() - t.pxi(6), t.pxi((headHeight - 24) / 2));
        head.setRight(m_fold->x() - t.px(4));
    }
    const double icon = t.px(Size::SmallIcon);
    paintIcon(painter, leftCentred(head, QSizeF(icon, icon)), refuses ? u"reject"_s : stageIcon(stage()), refuses ? t.disabled : t.glyphOf(stage()));
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(refuses ? t.disabled : t.text3);
    paintTabular(painter, head, m_count);
    head.setRight(head.right() - tabularWidth(m_count, painter.font()) - t.px(8));
    painter.setFont(t.font(FontRole::Body, FontWeight::Bold));
    painter.setPen(refuses ? t.disabled : t.text);
    paintElided(painter, head.adjusted(icon + t.px(6), 0, 0, 0), word(stage()));
}

} // namespace Kelvin
