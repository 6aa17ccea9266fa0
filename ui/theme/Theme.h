// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/painting/Tokens.h"

#include <QObject>

#include <memory>

class QPalette;

namespace Kelvin {

/// Which of the two looks the user asked for.
enum class ThemeChoice { System, Light, Dark };

/// The look of the running program: tokens, palette, style and style sheet, switched live.
/// The app makes one and passes it as `const Theme&`; a widget that paints keeps the reference, reads `tokens()` while painting and
/// connects `changed`.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// The colours, fonts and sizes in force; the reference stays valid, its contents change with the theme.
    const Tokens& tokens() const { return *m_tokens; }
    /// The same, shared with what outlives a page, such as icons.
    std::shared_ptr<const Tokens> sharedTokens() const { return m_tokens; }

    ThemeChoice choice() const { return m_choice; }
    /// Font scale, 1.0 to 1.5.
    double scale() const { return m_tokens->scale; }
    /// Whether panels and bars may move (tokens.md: 120 to 160 ms, never in tests).
    bool motion() const { return m_motion; }

    void setChoice(ThemeChoice choice);
    void setScale(double scale);
    void setMotion(bool motion) { m_motion = motion; }

    /// Puts style, palette and style sheet on the running QApplication; call once after it exists.
    void apply();

signals:
    /// Colours or sizes changed: repaint and recompute sizes.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();

    std::shared_ptr<Tokens> m_tokens;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemDark = false;
    bool m_motion = true;
    bool m_applied = false;
};

/// The palette of the tokens for all colour groups.
QPalette paletteOf(const Tokens& tokens);

/// The style sheet of the tokens; parts are chosen by dynamic properties (ui/theme/Parts.h).
QString styleSheetOf(const Tokens& tokens);

} // namespace Kelvin
