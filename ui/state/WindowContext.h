// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Actor.h"
#include "core/usecases/QuestionBank.h"
#include "ui/models/LeadStore.h"
#include "ui/state/Navigator.h"
#include "ui/state/UiState.h"
#include "ui/text/Format.h"
#include "ui/theme/Theme.h"
#include "ui/undo/CommitStack.h"

namespace Kelvin {

/// What every page of an open file may use. The window makes one per file and per language; pages are made anew with it.
struct WindowContext {
    Theme& theme;
    UiState& state;
    Navigator& navigator;
    WorkspaceSession& session;
    CommitStack& undo;
    LeadStore& leads;
    const QuestionBank& questions;             ///< what is asked on a call
    std::function<Instant()> clock;            ///< the time, read once per action
    QString language;                          ///< "en" "pl" "ru"
    QLocale locale;
    /// Shows a failure or a message in the window's message bar: never a dialog unless data could be lost.
    std::function<void(const Failure&)> showFailure;
    std::function<void(const QString& text, const QString& details)> showMessage;

    Actor actor() const { return Actor{state.me(), clock()}; }
    Wording wording() const { return Wording{locale, session.zone(), clock(), language}; }
};

} // namespace Kelvin
