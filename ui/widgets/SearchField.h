// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace Kelvin {

class Theme;

/// Search as you type: a glass at the left, the key that leads here at the right while empty; Escape clears.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    SearchField(const Theme& theme, const QString& placeholder, QWidget* parent = nullptr);

    /// The shortcut shown as a key cap, "Ctrl+F".
    void setKeyHint(const QString& key);

    QSize sizeHint() const override;
    /// Gives way to titles and buttons where there is little room.
    QSize minimumSizeHint() const override;

signals:
    /// The text after a short pause in typing, or at once on Enter.
    void searchRequested(const QString& text);
    /// Down or Enter: go to the results.
    void resultsRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QString m_key;
    QTimer* m_pause;
};

} // namespace Kelvin
