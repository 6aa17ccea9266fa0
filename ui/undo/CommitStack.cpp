// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/CommitStack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kelvin {

/// How far back an opened file can be undone.
constexpr int recalledEdits = 50;

CommitStack::CommitStack(WorkspaceSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

/// Nothing is undone before what is being done is known.
void CommitStack::setRunning(int change)
{
    m_running += change;
    emit stateChanged();
}

void CommitStack::recall(const QString& person)
{
    if (m_person == person) return;
    const bool other = m_person.has_value();
    m_person = person;
    setRunning(+1);
    m_session.run(this, [person](Workspace& w) { return ownEdits(w, person, recalledEdits); }, [this, other](const Result<QList<OwnEdit>>& edits) {
        if (other) {
            // Not earlier: an edit of the person before may have been on its way.
            m_entries.clear();
            m_position = 0;
        }
        if (edits) takeEdits(*edits);
        else m_person.reset();
        setRunning(-1);
        if (!edits) emit failed(edits.failure());
    });
}

/// Puts edits, the newest first, below those that are here.
void CommitStack::takeEdits(const QList<OwnEdit>& edits)
{
    for (const OwnEdit& edit : edits) {
        if (std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.commit == edit.commit; })) continue;
        m_entries.prepend(Entry{{}, edit.commit, {}, {}, edit.code, edit.args, false, {}});
        ++m_position;
    }
}

void CommitStack::perform(const QString& text, Deed deed, QObject* context, std::function<void(const Result<CommitResult>&)> then)
{
    performReversible(text, std::move(deed), {}, context, std::move(then));
}

void CommitStack::performReversible(const QString& text, Deed deed, Deed inverse, QObject* context, std::function<void(const Result<CommitResult>&)> then)
{
    QPointer<QObject> guard(context ? context : this);
    setRunning(+1);
    m_session.run(this, [deed](Workspace& w) { return deed(w); }, [this, text, deed, inverse, guard, then](Result<CommitResult> result) {
        // Without a commit nothing came of the deed, unless it is one that another deed takes back: a setting.
        if (result && (result->commit != 0 || inverse)) {
            m_entries.resize(m_position);
            m_entries.append(Entry{text, result->commit, deed, inverse, {}, {}, false, {}});
            ++m_position;
        }
        setRunning(-1);
        if (then && guard) then(result);
        else if (!result) emit failed(result.failure());
    });
}

void CommitStack::noteImport(qint64 commit, const QString& file)
{
    m_entries.resize(m_position);
    m_entries.append(Entry{{}, commit, {}, {}, u"file_imported"_s, {file}, true, {}});
    ++m_position;
    emit stateChanged();
}

void CommitStack::forget(qint64 commit)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [commit](const Entry& entry) { return entry.commit == commit; });
    if (found == m_entries.end()) return;
    const qsizetype at = found - m_entries.begin();
    m_entries.erase(found);
    if (at < m_position) --m_position;
    emit stateChanged();
}

/// An edit is undone: as the newest it can be done again if its deed is known, or what it wrote.
void CommitStack::steppedBack(qint64 commit, std::shared_ptr<const KeptFacts> facts)
{
    if (!isNewest(commit)) return forget(commit);
    Entry& entry = m_entries[--m_position];
    entry.facts = std::move(facts);
    // What came after it cannot come back without it.
    if (!entry.deed && !entry.facts) m_entries.resize(m_position);
}

/// An undo that was refused for good must not stand before the ones under it.
void CommitStack::undoRefused(qint64 commit, const Failure& failure)
{
    const bool forGood = failure.kind == FailureKind::Usage;
    if (forGood && isNewest(commit)) m_entries.resize(--m_position);
    else if (forGood) forget(commit);
    setRunning(-1);
    emit failed(failure);
}

void CommitStack::undo()
{
    if (!canUndo()) return;
    setRunning(+1);
    const Entry entry = m_entries.at(m_position - 1);
    if (entry.inverse) {
        m_session.run(this, entry.inverse, [this, commit = entry.commit](const Result<CommitResult>& result) {
            if (!result) return undoRefused(commit, result.failure());
            steppedBack(commit);
            setRunning(-1);
        });
        return;
    }
    undoCommitOf(entry);
}

void CommitStack::undoCommitOf(const Entry& entry)
{
    const auto job = [commit = entry.commit, actor = m_actor()](Workspace& w) { return undoCommit(w, commit, actor); };
    const auto then = [this, commit = entry.commit](const Result<UndoResult>& result) {
        if (!result) return undoRefused(commit, result.failure());
        steppedBack(commit, result->facts);
        setRunning(-1);
        emit undone(commit, *result);
    };
    if (entry.isLong) m_session.runLong(tr("Undoing the import"), this, [job](Workspace& w, const Progress&) { return job(w); }, then, JobStop::Never);
    else m_session.run(this, job, then);
}

void CommitStack::redo()
{
    if (!canRedo()) return;
    setRunning(+1);
    const Entry entry = m_entries.at(m_position);
    const auto again = [entry](Workspace& w) { return entry.deed ? entry.deed(w) : redoCommit(w, entry.commit, *entry.facts); };
    m_session.run(this, again, [this](const Result<CommitResult>& result) { redone(result); });
}

void CommitStack::redone(const Result<CommitResult>& result)
{
    if (result) m_entries[m_position++].commit = result->commit;
    else if (result.failure().kind == FailureKind::Usage) m_entries.resize(m_position);
    setRunning(-1);
    if (!result) emit failed(result.failure());
}

} // namespace Kelvin
