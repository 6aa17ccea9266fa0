-- SPDX-License-Identifier: GPL-3.0-or-later
-- Facts are append-only: rows are added and, by undo or erasure, deleted whole. Times are UTC seconds, ids 16-byte blobs.
-- {table}, {clustered} and {identity} are filled in by Dialect.

CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {clustered};

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) {clustered};

CREATE TABLE person (
    name TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
) {clustered};

-- Every transaction of intent: an import, an edit, a publication. The facts it brought carry its id.
CREATE TABLE batch (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    args TEXT NOT NULL DEFAULT '[]',
    system TEXT NOT NULL DEFAULT '',
    profile TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT '',
    file_hash TEXT NOT NULL DEFAULT '',
    counts TEXT NOT NULL DEFAULT '{}',
    undone_at INTEGER,
    undone_by TEXT NOT NULL DEFAULT ''
) {table};

CREATE TABLE account (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    domain TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (id)
) {table};
CREATE INDEX account_by_domain ON account (domain);

CREATE TABLE account_key (
    system TEXT NOT NULL,
    external_id TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    batch INTEGER NOT NULL,
    PRIMARY KEY (system, external_id)
) {clustered};
CREATE INDEX account_key_by_account ON account_key (account);

CREATE TABLE account_value (
    account INTEGER NOT NULL REFERENCES account (id),
    field TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    undated INTEGER NOT NULL,
    system TEXT NOT NULL,
    author TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (account, field, valid_from, seq)
) {clustered};

CREATE TABLE lead (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    created_at INTEGER NOT NULL,
    assumed INTEGER NOT NULL,
    trashed_at INTEGER,
    changed INTEGER NOT NULL,
    fold TEXT NOT NULL DEFAULT '',
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch (id)
) {table};
CREATE INDEX lead_by_changed ON lead (changed);

-- All that a removed lead leaves, so that other windows and other files learn of it.
CREATE TABLE removed_lead (
    uuid BLOB NOT NULL PRIMARY KEY CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL,
    changed INTEGER NOT NULL
) {clustered};

-- When a lead was created and whether it lies in the trash, as each commit said; the highest seq of a kind holds. lead has a copy.
CREATE TABLE lead_state (
    lead INTEGER NOT NULL REFERENCES lead (id),
    kind TEXT NOT NULL CHECK (kind IN ('created', 'trashed')),
    seq INTEGER NOT NULL,
    at INTEGER,
    assumed INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (lead, kind, seq)
) {clustered};

-- What a merge took apart, so that it can be put together again.
CREATE TABLE lead_merge (
    batch INTEGER NOT NULL,
    from_lead INTEGER NOT NULL,
    into_lead INTEGER NOT NULL,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    from_batch INTEGER NOT NULL,
    PRIMARY KEY (batch, from_lead)
) {clustered};

CREATE TABLE merged_fact (
    batch INTEGER NOT NULL,
    from_lead INTEGER NOT NULL,
    kind TEXT NOT NULL,
    fact BLOB NOT NULL,
    PRIMARY KEY (batch, from_lead, kind, fact)
) {clustered};

CREATE TABLE lead_key (
    system TEXT NOT NULL,
    external_id TEXT NOT NULL,
    lead INTEGER NOT NULL REFERENCES lead (id),
    batch INTEGER NOT NULL,
    PRIMARY KEY (system, external_id)
) {clustered};
CREATE INDEX lead_key_by_lead ON lead_key (lead);

CREATE TABLE lead_email (
    email TEXT NOT NULL PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES lead (id),
    batch INTEGER NOT NULL
) {clustered};
CREATE INDEX lead_email_by_lead ON lead_email (lead);

-- Two people may share a telephone.
CREATE TABLE lead_phone (
    phone TEXT NOT NULL,
    lead INTEGER NOT NULL REFERENCES lead (id),
    batch INTEGER NOT NULL,
    PRIMARY KEY (phone, lead)
) {clustered};
CREATE INDEX lead_phone_by_lead ON lead_phone (lead);

-- The company a lead belongs to; of several links the highest seq holds. kind, system and value: how the link was written.
CREATE TABLE lead_account (
    lead INTEGER NOT NULL REFERENCES lead (id),
    seq INTEGER NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (lead, seq)
) {clustered};
CREATE INDEX lead_account_by_account ON lead_account (account);

CREATE TABLE field_value (
    lead INTEGER NOT NULL REFERENCES lead (id),
    field TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    undated INTEGER NOT NULL,
    system TEXT NOT NULL,
    author TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (lead, field, valid_from, seq)
) {clustered};

-- Who an activity says it is from, as written: an external id, an e-mail, a telephone, a visitor.
CREATE TABLE identity (
    id {identity},
    kind TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    UNIQUE (kind, system, value)
) {table};

-- Who a visitor turned out to be; the first link holds.
CREATE TABLE visitor (
    identity INTEGER NOT NULL PRIMARY KEY REFERENCES identity (id),
    lead INTEGER NOT NULL REFERENCES lead (id),
    linked_at INTEGER NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX visitor_by_lead ON visitor (lead);

CREATE TABLE attribute (
    id {identity},
    subject TEXT NOT NULL,
    campaign TEXT NOT NULL,
    source TEXT NOT NULL,
    UNIQUE (subject, campaign, source)
) {table};

-- Words that many activities share: systems, mails, authors.
CREATE TABLE word (
    id {identity},
    text TEXT NOT NULL UNIQUE
) {table};

-- In the order of the engine's slices: a load is one scan, a lead one range. When and by whom it was recorded stands in batch.
CREATE TABLE activity (
    lead INTEGER NOT NULL REFERENCES lead (id),
    type INTEGER NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    key BLOB NOT NULL,
    batch INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    mail INTEGER NOT NULL,
    system INTEGER NOT NULL,
    result INTEGER NOT NULL,
    value REAL,
    duration REAL,
    visit TEXT,
    identity INTEGER,
    starts_at INTEGER,
    author INTEGER NOT NULL,
    title TEXT,
    note TEXT,
    PRIMARY KEY (lead, type, at, seq)
) {clustered};

CREATE TABLE activity_key (
    key BLOB NOT NULL PRIMARY KEY
) {clustered};

-- Activities whose lead is not known yet, by who they say they are from.
CREATE TABLE waiting (
    identity INTEGER NOT NULL REFERENCES identity (id),
    type INTEGER NOT NULL,
    at INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    key BLOB NOT NULL,
    batch INTEGER NOT NULL,
    attribute INTEGER NOT NULL,
    mail INTEGER NOT NULL,
    system INTEGER NOT NULL,
    result INTEGER NOT NULL,
    value REAL,
    duration REAL,
    visit TEXT,
    starts_at INTEGER,
    author INTEGER NOT NULL,
    title TEXT,
    note TEXT,
    PRIMARY KEY (identity, type, at, seq)
) {clustered};

-- Links of leads to companies not known yet: by company id or by domain.
CREATE TABLE waiting_link (
    lead INTEGER NOT NULL REFERENCES lead (id),
    kind TEXT NOT NULL,
    system TEXT NOT NULL,
    value TEXT NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (lead, kind, system, value)
) {clustered};
CREATE INDEX waiting_link_by_value ON waiting_link (kind, system, value);

-- Answers, outcomes and stages whose lead is not known yet.
CREATE TABLE waiting_fact (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    identity INTEGER NOT NULL REFERENCES identity (id),
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX waiting_fact_by_identity ON waiting_fact (identity);

CREATE TABLE bant_answer (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    criterion TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    answered_at INTEGER NOT NULL,
    answered_by TEXT NOT NULL,
    channel TEXT NOT NULL,
    note TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX bant_answer_by_lead ON bant_answer (lead, answered_at, id);
CREATE INDEX bant_answer_by_batch ON bant_answer (batch);

CREATE TABLE stage_move (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    from_role TEXT NOT NULL,
    to_role TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    moved_by TEXT NOT NULL,
    person TEXT NOT NULL,
    reason TEXT NOT NULL,
    revisit_at INTEGER,
    score INTEGER,
    version INTEGER NOT NULL,
    undated INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX stage_move_by_lead ON stage_move (lead, at, id);
CREATE INDEX stage_move_by_batch ON stage_move (batch);

-- One row per record of a deal; the latest of (lead, system, deal) holds.
CREATE TABLE outcome (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    system TEXT NOT NULL,
    deal TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER,
    amount REAL,
    currency TEXT NOT NULL,
    reason TEXT NOT NULL,
    name TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX outcome_by_lead ON outcome (lead, id);
CREATE INDEX outcome_by_batch ON outcome (batch);

CREATE TABLE crossing (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    model TEXT NOT NULL,
    threshold TEXT NOT NULL,
    crossed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    score INTEGER NOT NULL,
    version INTEGER NOT NULL,
    fresh INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX crossing_by_lead ON crossing (lead, at, id);
CREATE INDEX crossing_by_batch ON crossing (batch);

CREATE TABLE adjustment (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    model TEXT NOT NULL,
    points INTEGER NOT NULL,
    note TEXT NOT NULL,
    at INTEGER NOT NULL,
    expires_at INTEGER,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX adjustment_by_lead ON adjustment (lead, at, id);
CREATE INDEX adjustment_by_batch ON adjustment (batch);

CREATE TABLE task (
    id {identity},
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    lead INTEGER NOT NULL REFERENCES lead (id),
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_at INTEGER,
    due_is_day INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    done_at INTEGER,
    by_rule INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    batch INTEGER NOT NULL
) {table};
CREATE INDEX task_by_lead ON task (lead, id);
CREATE INDEX task_by_batch ON task (batch);

CREATE TABLE model (
    id {identity},
    key TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL
) {table};

CREATE TABLE model_version (
    model INTEGER NOT NULL REFERENCES model (id),
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    published_at INTEGER,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    json BLOB NOT NULL,
    batch INTEGER NOT NULL,
    PRIMARY KEY (model, number)
) {clustered};
CREATE UNIQUE INDEX one_published_version ON model_version (model) WHERE state = 'published';
CREATE UNIQUE INDEX one_draft_version ON model_version (model) WHERE state = 'draft';

-- A cache: may be emptied at any time.
CREATE TABLE score (
    model INTEGER NOT NULL REFERENCES model (id),
    lead INTEGER NOT NULL REFERENCES lead (id),
    version INTEGER NOT NULL,
    as_of INTEGER NOT NULL,
    total INTEGER NOT NULL,
    fit INTEGER NOT NULL,
    engagement INTEGER NOT NULL,
    qualification INTEGER NOT NULL,
    packed INTEGER NOT NULL,
    mql INTEGER,
    sql INTEGER,
    PRIMARY KEY (model, lead)
) {clustered};
CREATE INDEX score_by_lead ON score (lead);

-- Chained by hash: the change or deletion of any row is found. Detail and salt can be erased without breaking the chain.
CREATE TABLE audit (
    id {identity},
    at INTEGER NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    detail TEXT,
    salt BLOB,
    detail_hash BLOB NOT NULL,
    hash BLOB NOT NULL
) {table};
