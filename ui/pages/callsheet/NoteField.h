// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QLineEdit>

namespace Kelvin {

/// The note of a criterion: digits are text here, Alt and a digit choose the level, Esc goes back to the criterion.
class NoteField : public QLineEdit {
    Q_OBJECT

public:
    explicit NoteField(QWidget* parent = nullptr) : QLineEdit(parent) { setFocusPolicy(Qt::ClickFocus); }

signals:
    void digitPressed(int digit);
    void finished();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const int digit = event->key() - Qt::Key_0;
        if (event->modifiers().testFlag(Qt::AltModifier) && digit >= 0 && digit <= 4) emit digitPressed(digit);
        else if (event->key() == Qt::Key_Escape) emit left();
        else if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) emit finished();
        else QLineEdit::keyPressEvent(event);
    }
};

} // namespace Kelvin
