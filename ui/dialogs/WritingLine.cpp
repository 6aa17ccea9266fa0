// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/WritingLine.h"

#include "ui/text/FailureText.h"

namespace Kelvin {

WritingLine::WritingLine(WindowContext& context, QWidget* parent)
    : PlainLabel({}, QStringLiteral("error"), parent)
    , m_context(context)
{
    setWordWrap(true);
    hide();
}

void WritingLine::write(const QString& text, CommitStack::Deed deed, std::function<void(const CommitResult&)> done)
{
    if (m_writing) return;
    m_writing = true;
    hide();
    emit changed();
    // If the form is closed meanwhile, the stack says what failed.
    m_context.undo.perform(text, std::move(deed), this, [this, done = std::move(done)](const Result<CommitResult>& written) {
        m_writing = false;
        if (written) return done(*written);
        setText(failureLine(m_context.wording(), written.failure()));
        show();
        emit changed();
    });
}

} // namespace Kelvin
