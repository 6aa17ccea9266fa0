// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/conditions/MailboxLists.h"
#include "core/domain/LeadFacts.h"
#include "core/scoring/ScoringModel.h"

#include <QJsonObject>
#include <QMap>

namespace Kelvin::Tests {

/// A model of a golden folder ("clock.json") or a shipped template ("fibonacci"), with the shared page groups, catalogue and titles.
ScoringModel goldenModel(const QString& folder, const QString& name);
/// The shipped mailbox lists number 1.
MailboxLists shippedMailboxes();
/// The leads of a folder's leads.csv, activities.csv, bant.csv and changes.csv, by externalId. The columns are the words of the
/// generic import.
QMap<QString, LeadFacts> goldenLeads(const QString& folder);
QJsonObject goldenExpectations(const QString& folder);
/// Whole contents of a file; empty if it is not there.
QByteArray fileBytes(const QString& path);

} // namespace Kelvin::Tests
