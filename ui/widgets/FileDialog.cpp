// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileDialog.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileInfo>
#include <QStyle>

#include <memory>

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
    if (!filters.isEmpty()) dialog->setNameFilters(filters);
    return dialog;
}

QString chooseFile(QWidget* parent, const QString& title, const QString& folder, const QStringList& filters)
{
    const std::unique_ptr<QFileDialog> dialog(makeFileDialog(parent, title, folder, filters));
    dialog->setFileMode(QFileDialog::ExistingFile);
    return dialog->exec() == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString();
}

} // namespace Kelvin
