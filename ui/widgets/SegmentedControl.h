// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Kelvin {

class Theme;

/// A few joined buttons of which exactly one is on; Left and Right move, Tab leaves.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(const Theme& theme, QWidget* parent = nullptr);

    /// Adds a segment at the end; returns its index.
    int addSegment(const QString& text, const QString& icon = {});
    int currentIndex() const;
    QPushButton* segment(int index) const;

public slots:
    /// Switches without emitting when the index is current already or does not exist.
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void markEnds();

    const Theme& m_theme;
    QButtonGroup* m_group;
};

} // namespace Kelvin
