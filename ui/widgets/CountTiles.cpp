// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CountTiles.h"

#include "ui/painting/Icons.h"
#include "ui/painting/Shapes.h"
#include "ui/painting/TabularText.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

constexpr double padding = 16, above = 10, gap = 6;

} // namespace

CountTile::CountTile(const Theme& theme, const QString& icon, const QString& word, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_word(word)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void CountTile::setCount(const QString& count, const QString& detail)
{
    m_count = count;
    m_detail = detail;
    setAccessibleName(count.isEmpty() ? m_word : u"%1 %2"_s.arg(m_word, count));
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const Tokens& t = m_theme.tokens();
    const double words = QFontMetricsF(t.font(FontRole::Body)).horizontalAdvance(m_word) + t.px(Size::SmallIcon + gap);
    const double detail = QFontMetricsF(t.font(FontRole::Tiny)).horizontalAdvance(m_detail);
    const double count = tabularWidth(m_count, t.font(FontRole::Title));
    const double tall = t.px(2 * above) + t.lineHeight(FontRole::Body) + t.lineHeight(FontRole::Title) + t.lineHeight(FontRole::Tiny);
    return QSizeF(std::ceil(std::max({words, detail, count}) + t.px(2 * padding)), std::ceil(tall)).toSize();
}

void CountTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    const QColor ground = isChecked() ? (underMouse() ? t.selHover : t.sel) : underMouse() ? t.hover : t.surface;
    fillRounded(painter, box, t.px(Size::CardRadius) - 1, ground);
    if (isChecked()) painter.fillRect(QRectF(box.left() + t.px(4), box.bottom() - 2, box.width() - t.px(8), 2), t.accent);
    if (hasFocus()) strokeRounded(painter, box, t.px(Size::CardRadius) - 1, t.accent, 2);
    // The words come before what is around them.
    const double around = t.px(width() < sizeHint().width() ? padding / 2 : padding);
    QRectF line(around, t.px(above), width() - 2 * around, t.lineHeight(FontRole::Body));
    const double side = t.px(Size::SmallIcon), beside = side + t.px(gap);
    painter.setFont(t.font(FontRole::Body));
    painter.setPen(t.text2);
    const bool hasRoom = QFontMetricsF(painter.font()).horizontalAdvance(m_word) + beside <= line.width();
    if (hasRoom) paintIcon(painter, leftCentred(line, {side, side}), m_icon, t.text2);
    paintElided(painter, line.adjusted(hasRoom ? beside : 0, 0, 0, 0), m_word);
    line = QRectF(line.left(), line.bottom(), line.width(), t.lineHeight(FontRole::Title));
    painter.setFont(t.font(FontRole::Title));
    painter.setPen(t.text);
    paintTabular(painter, line, m_count, Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(t.font(FontRole::Tiny));
    painter.setPen(t.text2);
    paintElided(painter, QRectF(line.left(), line.bottom(), line.width(), t.lineHeight(FontRole::Tiny)), m_detail);
}

CountTiles::CountTiles(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
    });
}

int CountTiles::addTile(const QString& icon, const QString& word)
{
    auto* tile = new CountTile(m_theme, icon, word, this);
    const int index = int(m_group->buttons().size());
    m_group->addButton(tile, index);
    layout()->addWidget(tile);
    return index;
}

CountTile* CountTiles::tile(int index) const { return qobject_cast<CountTile*>(m_group->button(index)); }

int CountTiles::currentIndex() const { return m_group->checkedId(); }

void CountTiles::setCurrentIndex(int index)
{
    if (QAbstractButton* button = m_group->button(index)) button->setChecked(true);
}

void CountTiles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = m_theme.tokens();
    strokeRounded(painter, QRectF(rect()), t.px(Size::CardRadius), t.border, 1);
    for (const QAbstractButton* button : m_group->buttons())
        if (button->x() > 0) verticalLine(painter, button->x(), 1, height() - 1, t.border);
}

} // namespace Kelvin
