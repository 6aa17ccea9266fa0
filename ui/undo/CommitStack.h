// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "ui/state/WorkspaceSession.h"

#include <QObject>

namespace Kelvin {

/// Undo and redo of this window's edits. An edit is a commit of the file: undo removes its facts, redo does the same deed again.
class CommitStack : public QObject {
    Q_OBJECT

public:
    /// A deed that can be done (again): runs on the worker.
    using Deed = std::function<Result<CommitResult>(Workspace&)>;

    explicit CommitStack(WorkspaceSession& session, QObject* parent = nullptr);

    /// Does a deed now and puts it on the stack under `text` ("Edit industry"); `then` gets the result, also a failure.
    void perform(const QString& text, Deed deed, QObject* context = nullptr, std::function<void(const Result<CommitResult>&)> then = {});
    /// The same for a deed that another deed takes back, rather than the removal of its facts: an edit of a draft.
    void performReversible(const QString& text, Deed deed, Deed inverse, QObject* context = nullptr, std::function<void(const Result<CommitResult>&)> then = {});
    void setActor(std::function<Actor()> actor) { m_actor = std::move(actor); }

    bool canUndo() const { return !m_busy && m_position > 0; }
    bool canRedo() const { return !m_busy && m_position < m_entries.size(); }
    QString undoText() const { return m_position > 0 ? m_entries.at(m_position - 1).text : QString(); }
    QString redoText() const { return m_position < m_entries.size() ? m_entries.at(m_position).text : QString(); }

public slots:
    void undo();
    void redo();

signals:
    void stateChanged();
    /// Undo or redo did not work, or left values with a later writer.
    void failed(const Kelvin::Failure& failure);
    void undone(const Kelvin::UndoResult& result);

private:
    struct Entry {
        QString text;
        qint64 commit = 0;
        Deed deed;
        Deed inverse;                          ///< empty: the commit's facts are removed
    };
    void setBusy(bool busy);

    WorkspaceSession& m_session;
    std::function<Actor()> m_actor;
    QList<Entry> m_entries;
    qsizetype m_position = 0;
    bool m_busy = false;
};

} // namespace Kelvin
