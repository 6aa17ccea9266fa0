// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/LeadStore.h"

namespace Kelvin {

static Failure cancelled() { return Failure{FailureKind::Cancelled, QStringLiteral("cancelled"), {}}; }

Result<StoredTable> LeadStore::loadStored(Workspace& workspace, Instant now, const Progress& progress)
{
    auto stored = storedTable(workspace, shownAsOf(now, workspace.latestCommit()));
    // A short file is read before anything hears of it.
    if (progress.isCancelled()) return cancelled();
    return stored;
}

Result<LeadStore::Loaded> LeadStore::loadAll(Workspace& workspace, Instant now, const Progress& progress)
{
    const Instant asOf = shownAsOf(now, workspace.latestCommit());
    auto rows = leadTable(workspace, asOf, {}, progress);
    if (!rows) return rows.failure();
    return Loaded{asOf, std::move(*rows)};
}

Result<LeadStore::Loaded> LeadStore::loadSome(Workspace& workspace, Instant now, const QList<qint64>& leads)
{
    const Instant asOf = shownAsOf(now, workspace.latestCommit());
    auto rows = leadRows(workspace, leads, asOf);
    if (!rows) return rows.failure();
    return Loaded{asOf, std::move(*rows)};
}

LeadStore::LeadStore(WorkspaceSession& session, std::function<Instant()> clock, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(std::move(clock))
{
    connect(&session, &WorkspaceSession::changed, this, &LeadStore::apply);
}

const LeadRow* LeadStore::find(qint64 row) const
{
    const int place = indexOf(row);
    return place < 0 ? nullptr : &m_rows.at(place);
}

int LeadStore::indexOf(qint64 row) const { return m_index.value(row, -1); }

void LeadStore::reload()
{
    m_again = m_reading;
    if (m_reading) return;
    setReading(true);
    if (isLoaded()) readAll({});
    else readStored();
}

void LeadStore::readStored()
{
    // Where everybody is counted: no quick question waits for it, Cancel and leaving stop it, and the counting has less left to read.
    m_session.runReading(tr("Loading the list"), this, [now = m_clock()](Workspace& w, const Progress& progress) { return loadStored(w, now, progress); }, [this](Result<StoredTable> stored) {
        if (!stored && stored.failure().kind == FailureKind::Cancelled) return finishReading();
        // What could not be read the other reading says.
        if (!stored) stored = StoredTable();
        readAll(*stored);
        if (stored->rows.isEmpty()) return;
        take({stored->asOf, std::move(stored->rows)}, stored->at);
        if (!m_missed.isEmpty()) readSome(m_missed.values());
    });
}

void LeadStore::readAll(const StoredTable& stored)
{
    const auto read = [now = m_clock(), asOf = stored.asOf, lines = stored.lines](Workspace& w, const Progress& progress) -> Result<Loaded> {
        if (progress.isCancelled()) return cancelled();
        if (!lines) return loadAll(w, now, progress);
        auto rows = leadTable(w, *lines, progress);
        if (!rows) return rows.failure();
        return Loaded{asOf, std::move(*rows)};
    };
    m_session.runReading(tr("Loading the list"), this, read, [this](Result<Loaded> loaded) {
        // Whoever cancels it keeps what stands there.
        if (!loaded && loaded.failure().kind != FailureKind::Cancelled) emit failed(loaded.failure());
        else if (loaded) {
            keepEdited(loaded->rows);
            take(std::move(*loaded));
        }
        finishReading();
    });
}

void LeadStore::keepEdited(QList<LeadRow>& rows) const
{
    if (m_missed.isEmpty()) return;
    for (LeadRow& row : rows)
        if (const LeadRow* known = m_missed.contains(row.row) ? find(row.row) : nullptr) row = *known;
}

void LeadStore::finishReading()
{
    setReading(false);
    const QList<qint64> missed = std::exchange(m_missed, {}).values();
    if (m_again) reload();
    else if (!missed.isEmpty() && isLoaded()) readSome(missed);
}

void LeadStore::setReading(bool reading)
{
    m_reading = reading;
    emit readingChanged();
}

void LeadStore::take(Loaded loaded, std::optional<Instant> storedAt)
{
    emit aboutToReset();
    m_asOf = loaded.asOf;
    m_rows = std::move(loaded.rows);
    m_loaded = !storedAt;
    m_storedAt = storedAt;
    index();
    emit reset();
}

void LeadStore::index()
{
    m_index.clear();
    m_index.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i) m_index.insert(m_rows.at(i).row, i);
}

void LeadStore::apply(const Change& change)
{
    if (change.allLeads || change.models) return reload();
    if (change.leads.isEmpty()) return;
    if (m_reading) m_missed.unite(QSet<qint64>(change.leads.begin(), change.leads.end()));
    if (isLoaded()) readSome(change.leads);
}

void LeadStore::readSome(const QList<qint64>& leads)
{
    m_session.run(this, [now = m_clock(), leads](Workspace& w) { return loadSome(w, now, leads); }, [this, leads](const Result<Loaded>& loaded) {
        if (!loaded) return emit failed(loaded.failure());
        m_asOf = loaded->asOf;
        // A lead that is asked for and does not come back is gone: rare enough for a reload.
        if (loaded->rows.size() < leads.size()) reload();
        else update(loaded->rows);
    });
}

void LeadStore::update(const QList<LeadRow>& rows)
{
    QList<int> changed;
    const int before = int(m_rows.size());
    for (const LeadRow& row : rows) {
        const int place = indexOf(row.row);
        if (place >= 0) {
            m_rows[place] = row;
            changed.append(place);
        } else {
            m_index.insert(row.row, int(m_rows.size()));
            m_rows.append(row);
        }
    }
    if (!changed.isEmpty()) emit rowsChanged(changed);
    if (m_rows.size() > before) emit rowsAdded(before, int(m_rows.size()) - 1);
}

} // namespace Kelvin
