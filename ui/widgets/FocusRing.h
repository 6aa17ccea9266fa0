// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace Kelvin {

class Theme;

/// The ring of 2 px around a widget that got the focus by the keyboard, 2 px away from it; a sheet cannot paint outside its widget.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    FocusRing(const Theme& theme, QWidget* target);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void appear();
    QRect placeIn(const QWidget& ground) const;

    const Theme& m_theme;
    QPointer<QWidget> m_target;
};

} // namespace Kelvin
