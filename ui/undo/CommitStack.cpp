// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/CommitStack.h"

namespace Kelvin {

CommitStack::CommitStack(WorkspaceSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void CommitStack::setBusy(bool busy)
{
    m_busy = busy;
    emit stateChanged();
}

void CommitStack::perform(const QString& text, Deed deed, QObject* context, std::function<void(const Result<CommitResult>&)> then)
{
    performReversible(text, std::move(deed), {}, context, std::move(then));
}

void CommitStack::performReversible(const QString& text, Deed deed, Deed inverse, QObject* context, std::function<void(const Result<CommitResult>&)> then)
{
    QPointer<QObject> guard(context ? context : this);
    m_session.run(this, [deed](Workspace& w) { return deed(w); }, [this, text, deed, inverse, guard, then](Result<CommitResult> result) {
        if (result && result->commit != 0) {
            m_entries.resize(m_position);
            m_entries.append(Entry{text, result->commit, deed, inverse});
            ++m_position;
            emit stateChanged();
        }
        if (then && guard) then(result);
        else if (!result) emit failed(result.failure());
    });
}

void CommitStack::undo()
{
    if (!canUndo()) return;
    setBusy(true);
    if (const Deed inverse = m_entries.at(m_position - 1).inverse) {
        m_session.run(this, [inverse](Workspace& w) { return inverse(w); }, [this](const Result<CommitResult>& result) {
            if (result) --m_position;
            setBusy(false);
            if (!result) emit failed(result.failure());
        });
        return;
    }
    const qint64 commit = m_entries.at(m_position - 1).commit;
    m_session.run(this, [commit, actor = m_actor()](Workspace& w) { return undoCommit(w, commit, actor); },
                  [this](const Result<UndoResult>& result) {
                      if (result) --m_position;
                      setBusy(false);
                      if (result) emit undone(*result);
                      else emit failed(result.failure());
                  });
}

void CommitStack::redo()
{
    if (!canRedo()) return;
    setBusy(true);
    m_session.run(this, [deed = m_entries.at(m_position).deed](Workspace& w) { return deed(w); }, [this](const Result<CommitResult>& result) {
        if (result) m_entries[m_position++].commit = result->commit;
        setBusy(false);
        if (!result) emit failed(result.failure());
    });
}

} // namespace Kelvin
