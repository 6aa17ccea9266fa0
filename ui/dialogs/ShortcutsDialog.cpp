// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ShortcutsDialog.h"

#include "ui/text/VisibleText.h"
#include "ui/theme/Parts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/DataTable.h"
#include "ui/widgets/SearchField.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Kelvin {

namespace {

/// A menu text as it is read: without its letter's mark, its ellipsis and its column of keys.
QString plainName(const QString& text)
{
    QString name = text.section(u'\t', 0, 0);
    name.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u"\x01"_s, u"&"_s);
    while (name.endsWith(u'…') || name.endsWith(u'.')) name.chop(1);
    return visibleText(name, 120);
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts()) {
        // The keys of the system name some that no keyboard has; Return is what stands on the Enter key, too.
        const int code = key[0].key();
        if (code < Qt::Key_F13 || code > Qt::Key_F35) keys.append(key.toString(QKeySequence::NativeText).replace(u"Return"_s, u"Enter"_s));
    }
    keys.removeDuplicates();
    return keys.join(u",  "_s);
}

template <typename Actions> void collect(const Actions& actions, const QString& name, QList<ShortcutLine>& lines)
{
    for (const QAction* action : actions) {
        if (action->menu()) collect(action->menu()->actions(), name, lines);
        else if (!action->isSeparator() && !action->shortcuts().isEmpty()) lines.append({name, plainName(action->iconText()), keysOf(*action)});
    }
}

void fill(QStandardItemModel& model, const QList<ShortcutLine>& lines, const QString& wanted)
{
    model.removeRows(0, model.rowCount());
    for (const ShortcutLine& line : lines) {
        if (!QString(line.menu + u' ' + line.command + u' ' + line.keys).contains(wanted, Qt::CaseInsensitive)) continue;
        QList<QStandardItem*> row;
        for (const QString& text : {line.menu, line.command, line.keys}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
        }
        model.appendRow(row);
    }
}

} // namespace

QList<ShortcutLine> shortcutLines(const QList<CommandGroup>& groups)
{
    QList<ShortcutLine> lines;
    for (const CommandGroup& group : groups) {
        const QString name = plainName(group.name);
        collect(group.actions, name, lines);
        for (const KeyHelp& other : group.others) lines.append({name, other.what, other.keys});
    }
    return lines;
}

ShortcutsDialog::ShortcutsDialog(const Theme& theme, const QList<ShortcutLine>& lines, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Menu or page"), tr("Command"), tr("Keys")});
    fill(*model, lines, {});
    auto* search = new SearchField(theme, tr("Search commands and keys"), this);
    search->setAccessibleName(tr("Search commands and keys"));
    connect(search, &SearchField::searchRequested, this, [model, lines](const QString& text) { fill(*model, lines, text.trimmed()); });
    auto* table = new DataTable(theme, this);
    table->setAccessibleName(tr("Keyboard shortcuts"));
    table->setModel(model);
    table->setColumnWidths({110, 250, 180});
    table->setEmptyState(tr("No command is called so."));
    connect(search, &SearchField::resultsRequested, table, [table] { table->setFocus(); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    const Tokens& t = theme.tokens();
    layout->setContentsMargins(t.pxi(16), t.pxi(16), t.pxi(16), t.pxi(16));
    layout->setSpacing(t.pxi(12));
    layout->addWidget(search);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(t.pxi(600), t.pxi(640));
}

} // namespace Kelvin
