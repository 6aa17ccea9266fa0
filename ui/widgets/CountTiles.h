// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

class QButtonGroup;

namespace Kelvin {

/// A count with its word that opens its list: "✎ Update / 846".
class CountTile : public QAbstractButton {
    Q_OBJECT

public:
    CountTile(const Theme& theme, const QString& icon, const QString& word, QWidget* parent = nullptr);

    /// The count in figures of the interface language, and what is to be known of it, or nothing.
    void setCount(const QString& count, const QString& detail = {});
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_icon;
    QString m_word;
    QString m_count;
    QString m_detail;
};

/// Counts side by side, of which one is open; the arrow keys go from one to the next.
class CountTiles : public QWidget {
    Q_OBJECT

public:
    explicit CountTiles(const Theme& theme, QWidget* parent = nullptr);

    /// Adds a tile at the right; returns its number.
    int addTile(const QString& icon, const QString& word);
    CountTile* tile(int index) const;
    int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QButtonGroup* m_group;
};

} // namespace Kelvin
