// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/SearchField.h"

#include "ui/painting/BadgePainter.h"
#include "ui/painting/Icons.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {
constexpr int pauseMs = 120;
}

SearchField::SearchField(const Theme& theme, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_pause(new QTimer(this))
{
    setProperty("icon", true);
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setMaxLength(200);
    const auto resize = [this] {
        const int left = m_theme.tokens().pxi(20);
        setTextMargins(left, 0, m_key.isEmpty() ? 0 : int(keyHintSize(m_key, m_theme.tokens()).width()), 0);
    };
    resize();
    connect(&theme, &Theme::changed, this, resize);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, [this] { emit searchRequested(text()); });
}

void SearchField::setKeyHint(const QString& key)
{
    m_key = key;
    update();
}

QSize SearchField::sizeHint() const { return {m_theme.tokens().pxi(232), QLineEdit::sizeHint().height()}; }

QSize SearchField::minimumSizeHint() const { return {m_theme.tokens().pxi(112), QLineEdit::minimumSizeHint().height()}; }

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const Tokens& t = m_theme.tokens();
    QPainter painter(this);
    const double side = t.px(Size::SmallIcon);
    paintIcon(painter, QRectF(t.px(10), (height() - side) / 2, side, side), u"search"_s, isEnabled() ? t.text3 : t.disabled);
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus()) return;
    const double width = keyHintSize(m_key, t).width();
    paintKeyHint(painter, QRectF(this->width() - width - t.px(8), 0, width, height()), m_key, t);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) return clear();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        m_pause->stop();
        emit searchRequested(text());
        return emit resultsRequested();
    }
    if (event->key() == Qt::Key_Down) return emit resultsRequested();
    QLineEdit::keyPressEvent(event);
}

} // namespace Kelvin
