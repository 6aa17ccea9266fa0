// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Result.h"
#include "core/scoring/ScoringModel.h"

#include <QByteArray>

namespace Kelvin {

/// The model file: JSON as resources/models/model.schema.json says, "format" kelvin-model, "formatVersion" 1. Values that are the
/// default are left out; equal models give equal bytes; reading what was written gives an equal model.
QByteArray modelToJson(const ScoringModel& model);

/// Strict reading. Failures: those of parseJson and JsonFault, not_a_model(), newer_format(version).
Result<ScoringModel> modelFromJson(const QByteArray& bytes);

/// A shipped template: a model file that leaves page groups, catalogue and title table to the shared files beside it.
/// pageGroups: {"format": "kelvin-page-groups", ...}, titles: {"format": "kelvin-titles", ...}.
Result<ScoringModel> shippedTemplate(const QByteArray& model, const QByteArray& pageGroups, const QByteArray& titles);
/// Keys of the shipped templates, the default one first; the file of a key is <key>.json.
const QStringList& shippedTemplateKeys();

Result<QList<PageGroup>> pageGroupsFromJson(const QByteArray& bytes);
Result<QList<TitlePattern>> titlesFromJson(const QByteArray& bytes);

} // namespace Kelvin
