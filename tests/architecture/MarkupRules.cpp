// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/Rule.h"

using namespace Qt::StringLiterals;

namespace Kelvin::Tests {
namespace {

/// Behind a call's opening parenthesis: anything but one constant text of ours, `tr("Close"));`.
const QString notConstant =
    uR"re((?!\s*(?:\w+::)?(?:tr|translate)\s*\(\s*"[^"]*"(?:[\s,]*"[^"]*")*\s*\)\s*\)))re"_s;

Rule rule(const char* name, const QString& pattern, const char* instead, const char* planted, const char* harmless)
{
    return {QString::fromUtf8(name), pattern, View::Code, {u"ui/"_s, u"app/"_s},
            {u"ui/widgets/"_s, u"ui/charts/"_s},
            QString::fromUtf8(instead), QString::fromUtf8(planted), QString::fromUtf8(harmless)};
}

} // namespace

QList<Rule> markupRules()
{
    return {
        rule("label", uR"re(\bnew\s+QLabel\b|<QLabel>\s*\(|\bQLabel\s+\w+\s*[;({=])re"_s, "make it with ui/widgets, in plain text",
             "auto* name = new QLabel(lead.name);", "void show(QLabel* label);"),
        rule("tooltip", uR"re(\bset(?:ToolTip|WhatsThis)\s*\(%1)re"_s.arg(notConstant), "use ui/widgets",
             "button->setToolTip(tr(\"%1\").arg(name));", "button->setToolTip(tr(\"Close\"));"),
        rule("tooltip role", uR"re(\b(?:ToolTipRole|WhatsThisRole)\b(?!:\s*return\s+plainToolTip\())re"_s, "serve plainToolTip of ui/widgets",
             "if (role == Qt::ToolTipRole) return name;", "if (role == Qt::DisplayRole) return name;"),
        rule("tooltip call", uR"re(\bQToolTip\s*::\s*showText\b)re"_s, "use ui/widgets",
             "QToolTip::showText(at, name);", "QToolTip::hideText();"),
        rule("message box", uR"re(\bQMessageBox\s*(?:::\s*(?:about|information|question|warning|critical)\b|\w*\s*[({]|\s\w+\s*;)|\bset(?:InformativeText|DetailedText)\s*\()re"_s,
             "use the message bar or ui/widgets", "QMessageBox::warning(this, title, text);", "switch (QMessageBox::Yes) {}"),
        rule("input or progress dialog", uR"re(\b(?:QInputDialog|QProgressDialog|QErrorMessage)\b)re"_s, "use ui/widgets",
             "QInputDialog::getText(this, name, name);", "class InputDialog;"),
        rule("rich text", uR"re(\b(?:setHtml|insertHtml|appendHtml|setMarkdown)\s*\(|\bnew\s+(?:QTextEdit|QTextBrowser|QTextDocument)\b|\b(?:QTextEdit|QTextBrowser|QTextDocument)\s+\w+\s*[;({=])re"_s,
             "use QPlainTextEdit, or QTextCursor::insertText", "view->setHtml(note);", "view->setPlainText(note);"),
        rule("file dialog", uR"re(\bQFileDialog\s*::\s*get\w+\s*\(|\bnew\s+QFileDialog\b|\bQFileDialog\s+\w+\s*[;({=])re"_s,
             "use ui/widgets/FileDialog, which opens no file", "QFileDialog::getOpenFileName(this);", "QFileDialog* dialog = makeFileDialog(this);"),
        rule("rich format", uR"re(\bQt::(?:RichText|AutoText|MarkdownText)\b)re"_s, "data is plain text",
             "label->setTextFormat(Qt::AutoText);", "label->setTextFormat(Qt::PlainText);"),
        rule("link", uR"re(\bopenUrl\s*\(|\bfromUserInput\s*\(|\bsetOpenExternalLinks\s*\()re"_s, "links open in one place in ui/widgets, http, https and mailto only",
             "QDesktopServices::openUrl(QUrl(lead.site));", "openFile(path);"),
        rule("chart text", uR"re(\bsetTitleText\s*\(|\bsetCategories\s*\(|\bQBarCategoryAxis\b|\bQPieSlice\b|\bQChart\s*\()re"_s, "charts are made in ui/charts",
             "axis->setTitleText(name);", "page->setTitle(name);"),
        rule("wizard title", uR"re(\bsetSubTitle\s*\(|\bQWizardPage\b)re"_s, "pages of a wizard carry ui/widgets labels",
             "setSubTitle(file.name);", "setTitle(file.name);"),
    };
}

} // namespace Kelvin::Tests
