// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Scoring.h"
#include "ui/state/WorkspaceSession.h"

#include <QObject>
#include <QSet>

namespace Kelvin {

/// The window's copy of the lead table, kept true to the file: what list, lead, call sheet and sidebar counts read.
class LeadStore : public QObject {
    Q_OBJECT

public:
    LeadStore(WorkspaceSession& session, std::function<Instant()> clock, QObject* parent = nullptr);

    const QList<LeadRow>& rows() const { return m_rows; }
    /// The row of a lead, or null.
    const LeadRow* find(qint64 row) const;
    /// Its place in rows(), or -1.
    int indexOf(qint64 row) const;
    Instant asOf() const { return m_asOf; }
    /// Whether there are rows to show; until everybody is scored they may be the stored ones.
    bool isLoaded() const { return m_loaded || m_storedAt; }
    /// Whether everybody has been scored.
    bool isCounted() const { return m_loaded; }
    /// When the scores of rows() were stored, while they are not counted yet.
    std::optional<Instant> storedAt() const { return m_storedAt; }
    /// Whether everybody is being read.
    bool isReading() const { return m_reading; }

    /// Reads everybody anew; asked for again meanwhile, once more afterwards.
    void reload();

signals:
    void aboutToReset();
    void reset();                              ///< everything is new
    void readingChanged();                     ///< everybody is being read, or is no more
    void rowsChanged(const QList<int>& indexes);
    void rowsAdded(int first, int last);
    void failed(const Kelvin::Failure& failure);

private:
    struct Loaded {
        Instant asOf = 0;
        QList<LeadRow> rows;
    };
    static Result<StoredTable> loadStored(Workspace& workspace, Instant now, const Progress& progress);
    static Result<Loaded> loadAll(Workspace& workspace, Instant now, const Progress& progress);
    static Result<Loaded> loadSome(Workspace& workspace, Instant now, const QList<qint64>& leads);
    void readStored();
    void readAll(const StoredTable& stored);
    void setReading(bool reading);
    void finishReading();
    /// What was edited since the rows were read has been read again: it does not go back until the next reading.
    void keepEdited(QList<LeadRow>& rows) const;
    void apply(const Change& change);
    void take(Loaded loaded, std::optional<Instant> storedAt = {});
    void readSome(const QList<qint64>& leads);
    void update(const QList<LeadRow>& rows);
    void index();

    WorkspaceSession& m_session;
    std::function<Instant()> m_clock;
    QList<LeadRow> m_rows;
    QHash<qint64, int> m_index;
    Instant m_asOf = 0;
    bool m_loaded = false;                     ///< everybody has been scored
    std::optional<Instant> m_storedAt;
    bool m_reading = false;                    ///< everybody is being read
    bool m_again = false;                      ///< and is to be read once more
    QSet<qint64> m_missed;                     ///< changed meanwhile: the list that is being read may be older
};

} // namespace Kelvin
