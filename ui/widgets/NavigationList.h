// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace Kelvin {

class Theme;

/// The places of the sidebar, or its saved filters: icon, words, a quiet count at the right. A click or Enter goes there; arrows show what is
/// there and stay in the list.
class NavigationList : public QListWidget {
    Q_OBJECT
public:
    enum class Kind { Places, Filters };

    NavigationList(const Theme& theme, Kind kind, QWidget* parent = nullptr);

    /// Adds an item under a key of our own; the icon may be empty.
    void addPlace(const QString& key, const QString& icon, const QString& text);
    void removePlaces();
    /// The quiet words at the right: a count, "draft", "1 alarm".
    void setBadge(const QString& key, const QString& badge);
    void setPlaceEnabled(const QString& key, bool enabled);
    /// Shows an item as current without choosing it; an unknown key shows none.
    void setCurrentPlace(const QString& key);
    QString currentPlace() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, std::min(sizeHint().height(), 64)}; }

signals:
    void placeChosen(const QString& key);
    /// The arrow keys have come to an item: its place is shown, the focus stays here.
    void placePassed(const QString& key);
    /// The context menu of an item is wanted at a global position.
    void placeMenuRequested(const QString& key, QPoint position);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    QListWidgetItem* find(const QString& key) const;
    void announce(const QListWidgetItem* item);
    void resizeItems();

    const Theme& m_theme;
    Kind m_kind;
    bool m_quiet = false;
    bool m_pressing = false; ///< the mouse, whose click is announced on its own
};

} // namespace Kelvin
