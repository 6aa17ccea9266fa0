// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/ScoringModel.h"
#include "core/storage/BatchRepository.h"

namespace Kelvin {

/// A version of a model as the file holds it: its value as JSON (core/scoring/ScoringModelJson reads and writes it).
struct StoredVersion {
    int number = 1;                   ///< given by the repository, counting from 1
    VersionState state = VersionState::Draft;
    Instant createdAt = 0;
    std::optional<Instant> publishedAt;
    QString author;
    QString note;
    QByteArray json;
    bool operator==(const StoredVersion&) const = default;
};

/// Models in the user's order and their versions. Writes need an open Transaction; every call may throw StorageError.
class ModelRepository {
public:
    explicit ModelRepository(Database& database) : m_database(database) {}

    /// Keys in the user's order; the first whose scope is true is a lead's primary model.
    QStringList keys() const;
    /// Adds a model without versions behind the others; false if there is one with this key.
    bool add(const QString& key);
    void setOrder(const QStringList& keys);
    /// Writes the draft (there is at most one) and returns its number.
    int saveDraft(const Commit& commit, const QString& model, const QByteArray& json, const QString& note = {});
    void discardDraft(const QString& model);
    /// Makes a value the published version, retiring the one before, and returns its number. An equal draft becomes that version; any
    /// other draft is kept and moves behind it.
    int publish(const Commit& commit, const QString& model, const QByteArray& json, const QString& note);

    std::optional<StoredVersion> draft(const QString& model) const;
    /// Newest first.
    QList<StoredVersion> versions(const QString& model) const;

private:
    qint64 row(const QString& model) const;
    Database& m_database;
};

} // namespace Kelvin
