// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/OpenFile.h"

#include "ui/state/HourWatch.h"
#include "ui/text/HistoryText.h"

namespace Kelvin {

OpenFile::OpenFile(std::unique_ptr<Workspace> workspace, const ProgramServices& program, Navigator& navigator, const Saying& saying)
    : m_session(std::move(workspace))
    , m_undo(m_session)
    , m_leads(m_session, program.clock)
    , m_context{program.theme, program.state, navigator, m_session, m_undo, m_leads, program.shipped.questions, program.clock, {}, {}, saying.failure, saying.message}
{
    useLanguage(program.language());
    m_undo.setActor([this] { return m_context.actor(); });
    connect(&m_undo, &CommitStack::failed, this, saying.failure);
    connect(&m_leads, &LeadStore::failed, this, saying.failure);
    connect(&m_session, &WorkspaceSession::failed, this, saying.failure);
    m_undo.setWords([this](const QString& code, const QStringList& args) { return deedText(m_context.wording(), code, args); });
    useMe();
    new HourWatch(m_leads, m_session, program.clock, this);
    m_leads.reload();
}

void OpenFile::useMe()
{
    // Whoever opens a file for reading only can take nothing back.
    if (!m_session.isReadOnly()) m_undo.recall(m_context.state.me());
}

void OpenFile::useLanguage(const QString& language)
{
    m_context.language = language;
    m_context.locale = QLocale();
}

} // namespace Kelvin
