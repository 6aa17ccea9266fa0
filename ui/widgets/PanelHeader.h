// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace Kelvin {

class PlainLabel;
class Theme;

/// The head of a panel (40 px, section type) or of a page (48 px, page type): title, quieter note, widgets at the right.
class PanelHeader : public QWidget {
    Q_OBJECT
public:
    enum class Level { Panel, Page };

    PanelHeader(const Theme& theme, const QString& title, Level level = Level::Panel, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// The quieter words after the title, "37 of 12,480".
    void setNote(const QString& note);
    /// Adds a widget right after the note.
    void addAfterTitle(QWidget* widget);
    /// Adds a widget at the right, after those already there.
    void addAtRight(QWidget* widget);

private:
    PlainLabel* m_title;
    PlainLabel* m_note;
    QHBoxLayout* m_left;               ///< after the title
    QHBoxLayout* m_right;
};

} // namespace Kelvin
