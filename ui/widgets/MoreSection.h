// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Kelvin {

class Theme;

/// What is rarely used, behind a button that opens it.
class MoreSection : public QWidget {
    Q_OBJECT
public:
    /// `text` is what the button says, with its mnemonic.
    MoreSection(const Theme& theme, const QString& text, QWidget* parent = nullptr);

    /// Where the rare things go; give it a layout.
    QWidget* content() const { return m_content; }
    void setOpen(bool open);

private:
    const Theme& m_theme;
    QPushButton* m_button;
    QWidget* m_content;
};

} // namespace Kelvin
