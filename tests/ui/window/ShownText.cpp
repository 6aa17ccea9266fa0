// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/ShownText.h"

#include "ui/widgets/PlainLabel.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

#include <functional>

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {

namespace {

using Cell = std::function<void(const QModelIndex&)>;

void walk(const QAbstractItemModel& model, const Cell& cell, const QModelIndex& parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row)
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            cell(index);
            if (model.hasChildren(index)) walk(model, cell, index);
        }
}

QList<const QWidget*> all(const QWidget& root)
{
    QList<const QWidget*> widgets{&root};
    for (const QWidget* widget : root.findChildren<QWidget*>()) widgets.append(widget);
    return widgets;
}

bool isHidden(const QString& text) { return text.contains(QChar(0x202E)); }

QString named(const QWidget& widget) { return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.accessibleName(); }

} // namespace

QString wordsOf(const QString& withLetter)
{
    QString words;
    for (qsizetype i = 0; i < withLetter.size(); ++i) {
        if (withLetter.at(i) == u'&' && ++i >= withLetter.size()) break;
        words.append(withLetter.at(i));
    }
    return words;
}

QString shownIn(const QWidget& root)
{
    QStringList lines;
    for (const QWidget* widget : all(root)) {
        lines << widget->accessibleName() << widget->windowTitle() << QTextDocumentFragment::fromHtml(widget->toolTip()).toPlainText();
        if (const auto* plain = qobject_cast<const PlainLabel*>(widget)) lines << plain->fullText();
        else if (const auto* label = qobject_cast<const QLabel*>(widget)) lines << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) lines << wordsOf(button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) lines << edit->text();
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget)) lines << edit->toPlainText();
        if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i) lines << box->itemText(i);
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            walk(*view->model(), [&lines](const QModelIndex& index) { lines << index.data().toString() << index.data(Qt::AccessibleTextRole).toString(); });
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList notPlainIn(const QWidget& root, const QStringList& data)
{
    QStringList faults;
    const auto holds = [&data](const QString& text) { return std::any_of(data.begin(), data.end(), [&](const QString& one) { return text.contains(one); }); };
    const auto isRaw = [&](const QString& tip) { return isHidden(tip) || (Qt::mightBeRichText(tip) && holds(tip)); };
    for (const QWidget* widget : all(root)) {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            const bool plain = label->textFormat() == Qt::PlainText;
            if (isHidden(label->text()) || (!plain && (holds(label->text()) || Qt::mightBeRichText(label->text())))) faults << named(*label) + u": "_s + label->text();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && isHidden(button->text())) faults << named(*button);
        if (isRaw(widget->toolTip())) faults << named(*widget) + u" tooltip: "_s + widget->toolTip();
        for (const QAction* action : widget->actions())
            if (isHidden(action->text())) faults << named(*widget) + u" command: "_s + action->text();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            walk(*view->model(), [&](const QModelIndex& index) {
                if (const QString tip = index.data(Qt::ToolTipRole).toString(); isRaw(tip)) faults << named(*view) + u" tooltip: "_s + tip;
            });
    }
    return faults;
}

} // namespace Kelvin::Tests
