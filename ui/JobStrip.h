// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/WorkspaceSession.h"
#include "ui/text/Wording.h"
#include "ui/theme/Theme.h"

#include <QElapsedTimer>
#include <QHash>
#include <QWidget>

namespace Kelvin {

class JobRow;

/// The long jobs of the open file, each with count, rate, time left and Cancel. A job shows once it has run for a second.
class JobStrip : public QWidget {
    Q_OBJECT

public:
    explicit JobStrip(const Theme& theme, QWidget* parent = nullptr);

    /// Follows the jobs of this session; null: none.
    void follow(WorkspaceSession* session, const Wording& wording);

private:
    struct Shown {
        JobRow* row = nullptr;
        QElapsedTimer since;
    };
    void refresh();

    const Theme& m_theme;
    QPointer<WorkspaceSession> m_session;
    Wording m_wording;
    QHash<int, Shown> m_shown;
};

/// How far a job is: "1,200 of 4,318, 830/s, about 4 seconds left". `elapsedMs` since it was first seen.
QString jobText(const Wording& w, const JobState& job, qint64 elapsedMs);

} // namespace Kelvin
