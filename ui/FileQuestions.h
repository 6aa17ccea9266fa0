// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace Kelvin {

/// What becomes of what is typed and not stored when the window leaves it.
enum class Leaving { Stay, Discard, Save };

/// Everything the window asks about files, so that tests can answer. Empty answers mean no.
struct FileQuestions {
    std::function<QString(const QString& folder)> fileToOpen;
    std::function<QString(const QString& folder)> fileToImport;
    /// Where a new file is to be; with the suffix .kelvin.
    std::function<QString(const QString& folder, const QString& name)> fileToCreate;
    std::function<QString(const QString& folder, const QString& name)> fileToBackUp;
    /// The sample is of an earlier day and somebody has worked in it: true makes it anew (the old one is kept), false opens it as it is.
    std::function<std::optional<bool>()> remakeSample;
    /// Something typed or a running job would be lost. Leaving::Save is offered where what is typed can be stored as it is.
    std::function<Leaving(const QString& text, const QString& detail, bool canSave)> loseIt;
};

/// The questions asked with dialogs above `window`.
FileQuestions dialogQuestions(QWidget* window);

} // namespace Kelvin
