// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

class QMimeData;

namespace Kelvin {

/// The text of a cell as it goes into a copied row: what would break out of its place, tabs and line breaks, is a space.
QString copiedCell(QString text);
/// Rows of such cells, separated by tabs and line breaks, as an HTML table (UTF-8).
QByteArray copiedHtml(const QString& text, bool hasHeader);
/// Rows for the clipboard: text at once, and an HTML table, which is made when somebody asks for it unless it is given.
std::unique_ptr<QMimeData> copiedRows(const QString& text, bool hasHeader, const QByteArray& html = {});

} // namespace Kelvin
