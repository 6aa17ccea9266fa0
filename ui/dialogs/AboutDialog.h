// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/ProgramServices.h"

#include <QDialog>

namespace Kelvin {

/// What this program is, its version, its licence, and whose work it stands on.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const ProgramServices& program, QWidget* parent = nullptr);
};

} // namespace Kelvin
