// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace Kelvin {

/// What a commit changed.
struct Change {
    QList<qint64> leads;       ///< local rows of the leads it touched; empty with allLeads
    bool allLeads = false;     ///< an import, a publication, a catch-up: reload the list
    bool models = false;
    bool settings = false;
};

/// Tells views that the file changed. The only QObject in core.
class ChangeNotifier : public QObject {
    Q_OBJECT

signals:
    void changed(const Kelvin::Change& change);
};

} // namespace Kelvin
