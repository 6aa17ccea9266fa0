// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace Kelvin {

/// A dialog to choose files that never opens one to find its icon. An open and close of the workspace's own file, in whatever part of the
/// process, drops the database's locks (POSIX), and another process may then remove the log that is in use. So it is Qt's own dialog
/// and not the desktop's, with icons by name alone.
QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters = {});

/// Asks for a file that is there; empty if nothing was chosen.
QString chooseFile(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters);

} // namespace Kelvin
