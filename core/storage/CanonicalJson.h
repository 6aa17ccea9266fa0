// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/storage/ModelRepository.h"
#include "core/storage/ScoreRepository.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Kelvin {

class RawStatement;

/// Texts of the dictionaries once read.
struct WordCache {
    QHash<qint64, QString> words;
    QHash<qint64, QJsonObject> attributes;
};

/// The parts of the canonical dump: nothing in them depends on chance, on the order of imports or on when they happened.
QString textOf(const FieldValue& value);
QString naturalName(const QList<ExternalKey>& keys, const QString& second, const QString& third);
QJsonArray keysJson(const QList<ExternalKey>& keys);
QJsonArray fieldsJson(const QList<FieldChange>& changes, Instant asOf);
/// Without activities.
QJsonObject leadJson(const LeadFacts& lead, Instant asOf);
/// Columns type, at, key, attribute, mail, system, result, value, duration, visit, starts_at, title, note, identity.
QJsonObject activityJson(const RawStatement& row, WordCache& words, Database& database);
QJsonObject scoreJson(const StoredScore& score);
QJsonObject versionJson(const StoredVersion& version);

} // namespace Kelvin
