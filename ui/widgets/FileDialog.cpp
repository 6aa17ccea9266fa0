// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileDialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileInfo>
#include <QHeaderView>
#include <QPointer>
#include <QStyle>
#include <QTreeView>

namespace Kelvin {
namespace {

/// Folders and files by what the file system says of them; Qt's own provider reads a file's first bytes.
class NameIcons : public QAbstractFileIconProvider {
public:
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : type == Drive ? QStyle::SP_DriveHDIcon : QStyle::SP_DirIcon);
    }
    QIcon icon(const QFileInfo& file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo& file) const override { return file.isDir() ? QString() : file.suffix(); }
};

} // namespace

QFileDialog* makeFileDialog(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters)
{
    static NameIcons icons;
    auto* dialog = new QFileDialog(parent, title);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setIconProvider(&icons);
    dialog->setDirectory(folder);
    dialog->setLabelText(QFileDialog::LookIn, QCoreApplication::translate("FileDialog", "Folder:"));
    // Sizes and dates are read in full; the name takes the rest.
    if (const auto* details = dialog->findChild<QTreeView*>(QStringLiteral("treeView"))) {
        details->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        details->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
    if (!filters.isEmpty()) dialog->setNameFilters(filters);
    return dialog;
}

QString chooseFile(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters)
{
    // The page that asks may go while it does, and takes its dialog along.
    const QPointer<QFileDialog> dialog(makeFileDialog(parent, title, folder, filters));
    dialog->setFileMode(QFileDialog::ExistingFile);
    const bool chosen = dialog->exec() == QDialog::Accepted;
    if (!dialog) return {};
    const QString path = chosen ? dialog->selectedFiles().value(0) : QString();
    delete dialog;
    return path;
}

} // namespace Kelvin
