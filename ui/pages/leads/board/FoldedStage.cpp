// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/leads/board/FoldedStage.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"
#include "ui/text/DomainText.h"
#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"
#include "ui/widgets/PlainText.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

static constexpr double stripWidth = 34, inset = 10;

FoldedStage::FoldedStage(const Theme& theme, StageRole stage, QWidget* parent)
    : StagePlace(theme, stage, parent)
    , m_button(new QToolButton(this))
{
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_button->installEventFilter(this);
    connect(m_button, &QToolButton::clicked, this, &FoldedStage::openRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { setMinimumSize(wantedSize()); });
}

void FoldedStage::setCount(int count, const QString& worded)
{
    m_count = worded;
    const QString name = filled(tr("Open %1, %2 lead(s)", "stage, number", pluralCount(count)), {word(stage()), worded});
    m_button->setAccessibleName(name);
    setPlainToolTip(*m_button, name);
    setMinimumSize(wantedSize());
    m_button->update();
}

QSize FoldedStage::wantedSize() const
{
    const Tokens& t = tokens();
    const double name = QFontMetricsF(t.font(FontRole::Small, FontWeight::Strong)).horizontalAdvance(word(stage()));
    const double count = QFontMetricsF(t.font(FontRole::Small)).horizontalAdvance(m_count);
    return QSizeF(t.px(stripWidth), std::ceil(2 * t.px(inset) + t.px(Size::SmallIcon) + name + count + t.px(18))).toSize();
}

bool FoldedStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        paintButton();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_button->click();
            return true;
        }
    }
    return StagePlace::eventFilter(watched, event);
}

void FoldedStage::paintButton()
{
    QPainter painter(m_button);
    const Tokens& t = tokens();
    paintGround(painter);
    if (dropState() == DropState::None && m_button->underMouse()) fillRounded(painter, rect(), t.px(Size::CardRadius), t.track);
    if (m_button->hasFocus()) strokeRounded(painter, rect(), t.px(Size::CardRadius), t.accent, 2);
    const bool refuses = dropState() == DropState::Refuses;
    const QColor ink = refuses ? t.disabled : t.text2;
    const double side = t.px(Size::SmallIcon);
    const QRectF icon((width() - side) / 2, t.px(inset), side, side);
    paintIcon(painter, icon, refuses ? u"reject"_s : stageIcon(stage()), refuses ? t.disabled : t.glyphOf(stage()));
    // The words run down: what was left to right is now top to bottom.
    painter.translate(width(), 0);
    painter.rotate(90);
    QRectF line(icon.bottom() + t.px(8), 0, height() - icon.bottom() - t.px(8), width());
    painter.setFont(t.font(FontRole::Small, FontWeight::Strong));
    painter.setPen(ink);
    line.setLeft(line.left() + paintElided(painter, line, word(stage())) + t.px(8));
    painter.setFont(t.font(FontRole::Small));
    paintElided(painter, line, m_count);
}

} // namespace Kelvin
