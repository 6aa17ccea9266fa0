// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Id.h"
#include "core/domain/Time.h"
#include "core/storage/Database.h"

#include <QJsonObject>

#include <optional>

namespace Kelvin {

/// The stamp of a transaction of intent: every fact written in it carries these. `at` is the moment of recording, UTC.
struct Commit {
    qint64 batch = 0;
    Instant at = 0;
    QString author;
    bool operator==(const Commit&) const = default;
};

/// A transaction of intent: an import, an edit, a publication.
struct Batch {
    qint64 number = 0;                ///< local number in the file: what `import undo N` takes
    Id id;
    QString kind;                     ///< import edit bant stage log task adjust add trash merge publish draft catch_up init sample
    QString author;
    Instant at = 0;
    QString code;                     ///< what it did, as a code ui/text has words for
    QStringList args;
    QString system;                   ///< of an import
    QString profile;
    QString file;                     ///< name only
    QString fileHash;
    QJsonObject counts;
    std::optional<Instant> undoneAt;
    bool operator==(const Batch&) const = default;
};

/// The history of commits.
class BatchRepository {
public:
    explicit BatchRepository(Database& database) : m_database(database) {}

    /// Starts a commit inside the open transaction. number and id are given here; an id that is not null is kept.
    Commit begin(const Batch& batch);
    /// Forgets a commit of the open transaction that turned out to have nothing to say.
    void drop(qint64 number);
    void setCounts(qint64 number, const QJsonObject& counts);
    void markUndone(qint64 number, Instant at, const QString& author);
    /// Takes the mark away again.
    void markDone(qint64 number);
    std::optional<Batch> find(qint64 number) const;
    /// Newest first; an empty kind means all.
    QList<Batch> history(const QString& kind = {}, int limit = -1) const;
    /// Those of one author that are not undone and did one of `codes`, newest first.
    QList<Batch> standing(const QString& author, const QStringList& codes, int limit) const;

private:
    Database& m_database;
};

} // namespace Kelvin
