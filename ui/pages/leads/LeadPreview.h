// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/PreviewData.h"
#include "ui/state/WindowContext.h"

#include <QTimer>
#include <QWidget>

namespace Kelvin {

class PreviewHead;
class PreviewWhy;
class PreviewBant;
class PreviewSeen;

/// One lead at a glance beside the list: who, the score and why, the four answers, what would make it hot, what it did last.
class LeadPreview : public QWidget {
    Q_OBJECT

public:
    explicit LeadPreview(WindowContext& context, QWidget* parent = nullptr);

    /// Shows a lead, 0 for none. What the table knows is shown at once, the reasons a moment later.
    void showLead(qint64 row);
    qint64 lead() const { return m_row; }

signals:
    void closeRequested();
    void openRequested(qint64 row);
    void acceptRequested(qint64 row);
    void rejectRequested(qint64 row);
    void stageRequested(qint64 row);
    void callSheetRequested(qint64 row);
    /// The reasons of the lead shown are there.
    void loaded();

private:
    void refresh();
    void load();

    WindowContext& m_context;
    PreviewHead* m_head;
    PreviewWhy* m_why;
    PreviewBant* m_bant;
    PreviewSeen* m_seen;
    QWidget* m_body;
    QTimer m_pause;
    qint64 m_row = 0;
    int m_asked = 0;
};

} // namespace Kelvin
