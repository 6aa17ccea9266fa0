// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/ThemedIcon.h"

#include "ui/painting/Icons.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(std::shared_ptr<const Tokens> tokens, QString name, IconTone tone)
        : m_tokens(std::move(tokens)), m_name(std::move(name)), m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        if (rect.width() > side) box.moveLeft(rect.left()); // the room at the right is a gap to the words
        paintIcon(*painter, box, m_name, colour(mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size); // Qt asks for device pixels and sets the ratio itself
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_tokens, m_name, m_tone); }
    QString key() const override { return u"kelvin"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const Tokens& t = *m_tokens;
        if (mode == QIcon::Disabled) return t.disabled;
        switch (m_tone) {
        case IconTone::Quiet: return state == QIcon::On || mode == QIcon::Selected ? t.accentText : t.text2;
        case IconTone::Text: return t.text;
        case IconTone::OnAccent: return t.onAccent;
        }
        return t.text2;
    }

    std::shared_ptr<const Tokens> m_tokens;
    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themedIcon(const Theme& theme, const QString& name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(theme.sharedTokens(), name, tone));
}

QIcon appIcon() { return QIcon(u":/kelvin/icons/app-kelvin.svg"_s); }

} // namespace Kelvin
