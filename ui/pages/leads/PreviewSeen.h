// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/leads/PreviewData.h"
#include "ui/state/WindowContext.h"

#include <QWidget>

namespace Kelvin {

/// The last things the lead did.
class PreviewSeen : public QWidget {
    Q_OBJECT

public:
    explicit PreviewSeen(WindowContext& context, QWidget* parent = nullptr);
    void clear();
    void showData(const PreviewData& preview);

private:
    WindowContext& m_context;
    QWidget* m_lines = nullptr;
};

} // namespace Kelvin
