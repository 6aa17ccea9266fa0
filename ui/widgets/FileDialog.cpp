// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FileDialog.h"

#include "ui/text/EnglishPlurals.h"
#include "ui/text/Filled.h"

#include <QAbstractFileIconProvider>
#include <QApplication>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QPointer>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

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

/// Sizes and times in the language of the window; Qt's own model has them in that of the system.
class DetailTexts : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto* files = qobject_cast<const QFileSystemModel*>(index.model());
        if (!files) return;
        if (index.column() == sizeColumn) option->text = files->isDir(index) ? QString() : sizeText(files->size(index));
        else option->text = QLocale().toString(files->lastModified(index), u"d MMM yyyy, HH:mm"_s);
    }

public:
    static constexpr int sizeColumn = 1, timeColumn = 3;

private:
    static QString sizeText(qint64 bytes)
    {
        // The locale has one word for every number of bytes.
        if (bytes >= 1024) return QLocale().formattedDataSize(bytes, 1);
        return filled(QCoreApplication::translate("FileDialog", "%1 byte(s)", "size of a file", pluralCount(bytes)), {QString::number(bytes)});
    }
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
    if (auto* details = dialog->findChild<QTreeView*>(QStringLiteral("treeView"))) {
        details->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
        details->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (const int column : {DetailTexts::sizeColumn, DetailTexts::timeColumn}) details->setItemDelegateForColumn(column, new DetailTexts(dialog));
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
