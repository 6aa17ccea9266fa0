// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/LeadFacts.h"
#include "core/domain/Result.h"

namespace Kelvin {

class Workspace;
struct Commit;

/// What the lead is called: `name`, else first and last name, e-mail, company, id; at any time's latest value.
QString leadName(const LeadFacts& lead);
/// The latest `name`, else first and last name; empty if nobody gave one.
QString givenName(const LeadFacts& lead);
/// The company's name: the lead's own text, else the company's.
QString companyName(const LeadFacts& lead);
QString leadEmail(const LeadFacts& lead);

/// An external id as people type it: `system:id`, without a system that of files that name none (import.md section 3). Without an id, or
/// with a colon but no system before it: `bad_key`.
Result<ExternalKey> typedKey(const QString& text);

/// Links a lead to the company of a domain: the one given, else that of the e-mail unless its mailbox is free or disposable. An unknown
/// company is waited for. Within an open transaction.
void linkCompany(Workspace& workspace, const Commit& commit, qint64 lead, const QString& email, const QString& domain);

} // namespace Kelvin
