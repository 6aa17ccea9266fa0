-- SPDX-License-Identifier: GPL-3.0-or-later
-- Leads that have activities or field values of a commit: an undo looks through these leads and not through all activities of the file,
-- and an import pays one row a lead, not one a fact. It may name a lead that has none of them any more; it never misses one.
CREATE TABLE batch_lead (
    batch INTEGER NOT NULL,
    lead INTEGER NOT NULL,
    PRIMARY KEY (batch, lead)
) {clustered};

INSERT INTO batch_lead (batch, lead) SELECT batch, lead FROM activity UNION SELECT batch, lead FROM field_value;
