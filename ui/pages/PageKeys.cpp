// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/PageKeys.h"

#include <QAction>

#include <algorithm>

namespace Kelvin {

bool hasPlainKey(const QAction& action)
{
    const QList<QKeySequence> keys = action.shortcuts();
    const auto isPlain = [](const QKeySequence& sequence) {
        if (sequence.isEmpty()) return false;
        const QKeyCombination first = sequence[0];
        const bool ofFunction = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
        return !ofFunction && !(first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    };
    return !keys.isEmpty() && std::all_of(keys.begin(), keys.end(), isPlain);
}

} // namespace Kelvin
