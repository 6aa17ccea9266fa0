// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/EditLead.h"
#include "ui/state/WorkspaceSession.h"

#include <QObject>

namespace Kelvin {

/// Undo and redo of edits: this window's, and below them what the same person did before the file was opened. An edit is a commit of the
/// file: undo removes its facts, redo does the same deed again. An earlier edit has no deed any more: redo puts its facts back, and where
/// that cannot be (it made a lead, gave an e-mail, merged), there is nothing to redo.
class CommitStack : public QObject {
    Q_OBJECT

public:
    /// A deed that can be done (again): runs on the worker.
    using Deed = std::function<Result<CommitResult>(Workspace&)>;
    /// The words for what an edit in the file did, from its code and values.
    using Words = std::function<QString(const QString& code, const QStringList& args)>;

    explicit CommitStack(WorkspaceSession& session, QObject* parent = nullptr);

    /// How an edit in the file is called.
    void setWords(Words words) { m_words = std::move(words); }
    /// Who works here: the newest edits of this person in the file are what can be undone from now on, in place of anybody else's.
    /// Asked for again for the same person, it changes nothing.
    void recall(const QString& person);
    /// Does a deed now and puts it on the stack under `text` ("Edit industry"); `then` gets the result, also a failure.
    void perform(const QString& text, Deed deed, QObject* context = nullptr, std::function<void(const Result<CommitResult>&)> then = {});
    /// The same for a deed that another deed takes back, rather than the removal of its facts: an edit of a draft.
    void performReversible(const QString& text, Deed deed, Deed inverse, QObject* context = nullptr, std::function<void(const Result<CommitResult>&)> then = {});
    /// An import was written: undo takes it back as a job of its own, and nothing does it again.
    void noteImport(qint64 commit, const QString& file);
    /// A commit was taken back elsewhere.
    void forget(qint64 commit);
    void setActor(std::function<Actor()> actor) { m_actor = std::move(actor); }

    bool canUndo() const { return m_running == 0 && m_position > 0; }
    bool canRedo() const { return m_running == 0 && m_position < m_entries.size(); }
    QString undoText() const { return m_position > 0 ? textOf(m_entries.at(m_position - 1)) : QString(); }
    QString redoText() const { return m_position < m_entries.size() ? textOf(m_entries.at(m_position)) : QString(); }

public slots:
    void undo();
    void redo();

signals:
    void stateChanged();
    /// Undo or redo did not work.
    void failed(const Kelvin::Failure& failure);
    /// A commit is taken back, other than by a deed of its own.
    void undone(qint64 commit, const Kelvin::UndoResult& result);

private:
    struct Entry {
        QString text;                          ///< empty: of an earlier session, worded when shown
        qint64 commit = 0;
        Deed deed;                             ///< empty: of an earlier session
        Deed inverse;                          ///< empty: the commit's facts are removed
        QString code;
        QStringList args;
        bool isLong = false;                   ///< taking it back is a job that is shown
        std::shared_ptr<const KeptFacts> facts; ///< what undo removed
    };
    void setRunning(int change);
    void undoCommitOf(const Entry& entry);
    void takeEdits(const QList<OwnEdit>& edits);
    void steppedBack(qint64 commit, std::shared_ptr<const KeptFacts> facts = {});
    void undoRefused(qint64 commit, const Failure& failure);
    /// Whether it is the one that undo takes back next. A long undo lets others come above it, or somebody else.
    bool isNewest(qint64 commit) const { return m_position > 0 && m_entries.at(m_position - 1).commit == commit; }
    void redone(const Result<CommitResult>& result);
    QString textOf(const Entry& entry) const { return entry.text.isEmpty() && m_words ? m_words(entry.code, entry.args) : entry.text; }

    WorkspaceSession& m_session;
    std::function<Actor()> m_actor;
    Words m_words;
    std::optional<QString> m_person;           ///< whose edits these are
    QList<Entry> m_entries;
    qsizetype m_position = 0;
    int m_running = 0;
};

} // namespace Kelvin
