// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PlainText.h"

#include "ui/text/VisibleText.h"

#include <QPushButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Kelvin {
namespace {

// QMessageBox parses its informative text as markup even with the plain format set, so both texts go through the escape
// as rich text: what is parsed then is ours alone.
void fill(QMessageBox& box, const QString& title, const QString& text, const QString& detail)
{
    box.setWindowTitle(visibleText(title, 200));
    box.setTextFormat(Qt::RichText);
    box.setText(u"<b>"_s + markupFree(text).replace(u'\n', u"<br>"_s) + u"</b>"_s);
    if (!detail.isEmpty()) box.setInformativeText(markupFree(detail, 4000).replace(u'\n', u"<br>"_s));
}

} // namespace

QString plainToolTip(const QString& text)
{
    if (text.isEmpty()) return {};
    // Wrapped in an element, so that Qt always takes it for the markup it is and unescapes it.
    return u"<p style=\"white-space:pre-wrap\">"_s + markupFree(text) + u"</p>"_s;
}

void setPlainToolTip(QWidget& widget, const QString& text)
{
    widget.setToolTip(plainToolTip(text));
    // Without a description of its own Qt would have a screen reader read the tooltip's markup.
    widget.setAccessibleDescription(visibleText(text));
}

int plainQuestion(QWidget* parent, const QString& title, const QString& text, const QString& detail, const QList<PlainChoice>& choices)
{
    QMessageBox box(QMessageBox::Question, QString(), QString(), QMessageBox::NoButton, parent);
    fill(box, title, text, detail);
    QList<QAbstractButton*> buttons;
    for (const PlainChoice& choice : choices) buttons.append(box.addButton(choice.text, choice.role));
    if (!buttons.isEmpty()) box.setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

} // namespace Kelvin
