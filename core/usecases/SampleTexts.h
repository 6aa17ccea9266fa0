// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/domain/Result.h"

#include <QHash>

namespace Kelvin {

/// What the people of the sample data wrote, by code ("talk_about_offer"), in one language.
using SampleTexts = QHash<QString, QString>;

/// The texts by language; nothing if the bytes are not such texts.
QHash<QString, SampleTexts> sampleTextsFromJson(const QByteArray& bytes);
/// Puts the texts in the place of their codes, in notes and next steps. Nothing else changes.
void wordSample(QList<LeadFacts>& leads, const SampleTexts& texts);

} // namespace Kelvin
