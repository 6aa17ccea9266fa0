-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an undo looks up by commit. Activities and field values are found by batch_lead; of waiting activities only an import has any.
CREATE INDEX lead_by_batch ON lead (batch);
CREATE INDEX lead_state_by_batch ON lead_state (batch);
CREATE INDEX lead_key_by_batch ON lead_key (batch);
CREATE INDEX lead_email_by_batch ON lead_email (batch);
CREATE INDEX lead_phone_by_batch ON lead_phone (batch);
CREATE INDEX lead_account_by_batch ON lead_account (batch);
CREATE INDEX account_by_batch ON account (batch);
CREATE INDEX account_key_by_batch ON account_key (batch);
CREATE INDEX account_value_by_batch ON account_value (batch);
CREATE INDEX visitor_by_batch ON visitor (batch);
CREATE INDEX waiting_link_by_batch ON waiting_link (batch);
CREATE INDEX waiting_fact_by_batch ON waiting_fact (batch);

-- Domains that companies got after they were made; account.domain has the first.
CREATE TABLE account_domain (
    domain TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    batch INTEGER NOT NULL
) {clustered};
CREATE INDEX account_domain_by_account ON account_domain (account);
CREATE INDEX account_domain_by_batch ON account_domain (batch);

-- What files say of a lead that is known, as it would wait if nobody knew the lead: should the lead go, it waits again, word for word.
CREATE TABLE attached_fact (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    identity INTEGER NOT NULL REFERENCES identity (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX attached_fact_by_lead ON attached_fact (lead, identity);
CREATE INDEX attached_fact_by_batch ON attached_fact (batch);

-- The fact that took the lead over the line, as JSON; null: not looked for, or written before.
ALTER TABLE crossing ADD COLUMN cause TEXT;
