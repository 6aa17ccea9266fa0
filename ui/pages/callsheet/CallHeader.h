// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/lead/LeadView.h"
#include "ui/state/WindowContext.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace Kelvin {

class BadgeWidget;
class ElidedLabel;
class PlainLabel;
class TagWidget;

/// Who is on the phone: name, role, the number to dial, how long it takes, the place in the queue.
class CallHeader : public QWidget {
    Q_OBJECT

public:
    CallHeader(WindowContext& context, QWidget* parent = nullptr);

    void setLead(const LeadView& lead, const QString& place);
    /// The clock starts anew.
    void start();

private:
    void tick();

    WindowContext& m_context;
    ElidedLabel* m_name;
    BadgeWidget* m_badge;
    ElidedLabel* m_role;
    PlainLabel* m_phone;
    TagWidget* m_clock;
    PlainLabel* m_place;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace Kelvin
