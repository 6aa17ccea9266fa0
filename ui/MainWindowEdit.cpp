// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"
#include "ui/widgets/DataTable.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// Rows copied from a spreadsheet: several lines, or several columns.
bool looksLikeRows(const QString& text) { return text.contains(u'\t') || text.trimmed().contains(u'\n'); }

/// Keeps pasted rows as a file of the user's alone, as long as the program runs; empty if that fails.
QString keepRows(const QString& text, QObject* owner)
{
    auto* file = new QTemporaryFile(QDir::tempPath() + u"/pasted-XXXXXX.tsv"_s, owner);
    if (!file->open()) return {};
    file->write(text.toUtf8());
    file->close();
    return file->fileName();
}

} // namespace

void MainWindow::editWhereFocusIs(const char* deed)
{
    QWidget* focus = QApplication::focusWidget();
    if (auto* table = qobject_cast<DataTable*>(focus); table && qstrcmp(deed, "copy") == 0) return table->copySelection();
    // Line edits, text edits and views share the names of these slots.
    if (focus && focus->metaObject()->indexOfMethod((QByteArray(deed) + "()").constData()) >= 0) QMetaObject::invokeMethod(focus, deed);
}

void MainWindow::pasteWhereFocusIs()
{
    QWidget* focus = QApplication::focusWidget();
    if (qobject_cast<QLineEdit*>(focus) || qobject_cast<QPlainTextEdit*>(focus)) return editWhereFocusIs("paste");
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (const QUrl first = copied ? copied->urls().value(0) : QUrl(); first.isLocalFile()) return openPath(first.toLocalFile());
    const QString text = copied ? copied->text() : QString();
    if (!looksLikeRows(text)) return editWhereFocusIs("paste");
    if (const QString path = keepRows(text, this); !path.isEmpty()) importPath(path);
}

} // namespace Kelvin
