// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Kelvin {

class PlainLabel;

/// What an empty place says: one sentence and at most one action, in the middle.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// An empty action hides the button.
    void setContent(const QString& sentence, const QString& action = {});

signals:
    void actionTriggered();

private:
    PlainLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace Kelvin
