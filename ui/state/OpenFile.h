// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/ProgramServices.h"
#include "ui/state/WindowContext.h"

namespace Kelvin {

/// How the window says things of an open file.
struct Saying {
    std::function<void(const Failure&)> failure;
    std::function<void(const QString& text, const QString& details)> message;
};

/// One open file with what the window keeps for it, whatever language it speaks. Pages live shorter than this.
class OpenFile : public QObject {
    Q_OBJECT

public:
    OpenFile(std::unique_ptr<Workspace> workspace, const ProgramServices& program, Navigator& navigator, const Saying& saying);

    WorkspaceSession& session() { return m_session; }
    CommitStack& undo() { return m_undo; }
    LeadStore& leads() { return m_leads; }
    WindowContext& context() { return m_context; }
    /// Who works here may have changed: what can be undone is theirs.
    void useMe();
    /// The language has changed: pages made from here on speak it.
    void useLanguage(const QString& language);

private:
    WorkspaceSession m_session;
    CommitStack m_undo;
    LeadStore m_leads;
    WindowContext m_context;
};

} // namespace Kelvin
