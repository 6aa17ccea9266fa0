// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/KelvinStyle.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QStyleFactory>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

// Qt 6.4 has no colorScheme(): the desktop's wish shows in the palette the platform gives before we set our own.
bool desktopLooksDark()
{
    const QString gtkTheme = qEnvironmentVariable("GTK_THEME");
    if (!gtkTheme.isEmpty()) return gtkTheme.endsWith(u":dark"_s) || gtkTheme.endsWith(u"-dark"_s, Qt::CaseInsensitive);
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

Tokens tokensFor(bool dark, double scale) { return dark ? darkTokens(scale) : lightTokens(scale); }

} // namespace

Theme::Theme(QObject* parent) : QObject(parent), m_tokens(std::make_shared<Tokens>()), m_systemDark(desktopLooksDark())
{
    *m_tokens = tokensFor(m_systemDark, 1.0);
}

Theme::~Theme() = default;

void Theme::setChoice(ThemeChoice choice)
{
    if (choice == m_choice) return;
    m_choice = choice;
    rebuild();
}

void Theme::setScale(double scale)
{
    const double kept = std::clamp(scale, 1.0, 1.5);
    if (qFuzzyCompare(kept, m_tokens->scale)) return;
    m_tokens->scale = kept;
    rebuild();
}

void Theme::apply()
{
    if (!m_applied) {
        QApplication::setStyle(new KelvinStyle(m_tokens));
        qApp->installEventFilter(this);
        m_applied = true;
    }
    rebuild();
}

void Theme::rebuild()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    *m_tokens = tokensFor(dark, m_tokens->scale);
    if (m_applied) {
        QApplication::setPalette(paletteOf(*m_tokens));
        QApplication::setFont(m_tokens->font(FontRole::Body));
        QToolTip::setPalette(paletteOf(*m_tokens));
        QToolTip::setFont(m_tokens->font(FontRole::Small));
        // Qt gives a changed sheet to each widget once for each of its ancestors; one that is taken off and put on, to each widget once.
        qApp->setStyleSheet({});
        qApp->setStyleSheet(styleSheetOf(*m_tokens));
    }
    emit changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The desktop switched its theme while we follow it: its own palette comes through the style's standard palette.
    if (watched == qApp && event->type() == QEvent::ThemeChange) {
        const std::unique_ptr<QStyle> plain(QStyleFactory::create(u"Fusion"_s));
        const bool dark = plain->standardPalette().color(QPalette::Window).lightness() < 128;
        if (dark != m_systemDark) {
            m_systemDark = dark;
            if (m_choice == ThemeChoice::System) rebuild();
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Kelvin
