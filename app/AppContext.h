// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Translations.h"
#include "app/WindowOptions.h"
#include "ui/state/ProgramServices.h"

namespace Kelvin {

/// Builds what the window needs and outlives it. The one place that reads the clock.
class AppContext {
public:
    AppContext(const WindowOptions& options, ShippedData shipped);

    /// Seconds since 1970 UTC, or the fixed time of `--now`.
    Instant now() const;
    const ProgramServices& services() const { return m_services; }

private:
    WindowOptions m_options;
    ShippedData m_shipped;
    Translations m_translations;
    UiState m_state;
    Theme m_theme;
    ProgramServices m_services;
};

} // namespace Kelvin
